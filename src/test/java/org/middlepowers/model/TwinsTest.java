package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.scenario.Scenario;

/** Twins that share their past see what each would have seen alone. */
class TwinsTest {
    /** What was seen of a world, quarter by quarter. */
    private record Seen(List<String> quarters, List<World> worlds) {
        Seen() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void watch(World start) {
            start.observe(w -> {
                quarters.add(Numbers.everything(w).toString());
                worlds.add(w);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTwinOfARandomWorldSeesWhatItWouldSeeAlone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Scenario> scenarios = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            Worlds worlds = RandomWorlds.draw(seed);
            worlds.shocks.keySet().removeIf(name -> random.nextInt(3) == 0);
            worlds.votes.keySet().removeIf(name -> random.nextInt(4) == 0);
            if (random.nextInt(6) == 0) {
                worlds.set("shockMemory", .61);
            }
            scenarios.add(worlds.scenario());
        }
        Set<String> all = scenarios.get(0).middlePowers().keySet();
        List<Agency> agencies = List.of(Agency.FULL, Agency.abstaining(all), Agency.GRAVITY_ONLY, Agency.without(Set.of(Act.MEDIATE)));
        Twins twins = new Twins(new Past(), 9, 2);
        List<Seen> together = new ArrayList<>();
        List<Twins.TwinRun> each = new ArrayList<>();
        for (Agency agency : agencies) {
            for (Scenario scenario : scenarios) {
                Seen seen = new Seen();
                together.add(seen);
                each.add(twins.add(scenario, agency, seen::watch));
            }
        }
        twins.run();
        int k = 0;
        for (Agency agency : agencies) {
            for (Scenario scenario : scenarios) {
                Seen alone = new Seen();
                World world = new World(scenario, 9, 2, agency);
                alone.watch(world);
                world.run();
                assertThat(together.get(k).quarters).isEqualTo(alone.quarters);
                assertThat(SameWorlds.differences(world, each.get(k).world())).isEmpty();
                k++;
            }
        }
    }

    @Test
    void thePastIsSimulatedOnceAndNothingAfterIt() {
        Worlds war = Worlds.of(3, 4).with(w -> w.quarters = 6).shock(4, Worlds.hostility("USA-CHN", 4, 1));
        Worlds worse = Worlds.of(3, 4)
                .with(w -> w.quarters = 6)
                .shock(2, Worlds.grievance("USA", List.of("SA0"), List.of(), .5))
                .shock(4, Worlds.hostility("USA-CHN", 4, 1));
        Twins twins = new Twins(new Past(), 1, 1);
        List<Seen> seen = new ArrayList<>();
        for (Scenario scenario : List.of(
                war.scenario(), worse.scenario(), Worlds.of(3, 4).with(w -> w.quarters = 6).scenario(), war.scenario())) {
            Seen one = new Seen();
            seen.add(one);
            twins.add(scenario, Agency.FULL, one::watch);
        }
        twins.run();
        List<World> first = seen.get(0).worlds;
        assertThat(common(first, seen.get(1).worlds)).isEqualTo(2);
        assertThat(common(first, seen.get(2).worlds)).isEqualTo(4);
        assertThat(common(first, seen.get(3).worlds)).isEqualTo(6);
    }

    /** Quarters in which two twins were one object; none come after they were two. */
    private static int common(List<World> one, List<World> other) {
        int common = 0;
        while (common < one.size() && one.get(common) == other.get(common)) {
            common++;
        }
        for (int t = common; t < one.size(); t++) {
            assertThat(one.get(t)).isNotSameAs(other.get(t));
        }
        return common;
    }

    @Test
    void whatFailsForOneTwinFailsForItAlone() {
        Scenario scenario = Worlds.of(2, 2).scenario();
        Scenario later = Worlds.of(2, 2).shock(5, Worlds.hostility("USA-CHN", 1, 1)).scenario();
        Twins twins = new Twins(new Past(), 1, 1);
        Seen seen = new Seen();
        Twins.TwinRun fails = twins.add(scenario, Agency.FULL, start -> start.observe(w -> {
            if (w.time() == 3) {
                throw new IllegalStateException("cannot be measured");
            }
        }));
        Twins.TwinRun never = twins.add(scenario, Agency.FULL, start -> {
            throw new IllegalStateException("cannot begin");
        });
        Twins.TwinRun other = twins.add(later, Agency.FULL, seen::watch);
        twins.run();
        assertThatThrownBy(fails::world).hasMessage("cannot be measured");
        assertThatThrownBy(never::world).hasMessage("cannot begin");
        assertThat(other.world().isOver()).isTrue();
        assertThat(seen.quarters).hasSize(scenario.quarters());
    }

    @Test
    void aWorldThatFailsFailsForAllThatShareIt() {
        Scenario scenario = Worlds.of(2, 2).scenario();
        Policy broken = (w, i) -> {
            throw new IllegalStateException("no choice");
        };
        Twins twins = new Twins(new Past(), 1, 1);
        Twins.TwinRun steered = twins.add(scenario, Agency.steered(Map.of("SA0", broken)), w -> {});
        Twins.TwinRun free = twins.add(scenario, Agency.FULL, w -> {});
        twins.run();
        assertThatThrownBy(steered::world).hasMessage("no choice");
        assertThat(free.world().isOver()).isTrue();
    }
}
