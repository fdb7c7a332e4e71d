package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** §8 and §9: what runs may and may not depend on. */
class DeterminismTest {
    @ParameterizedTest
    @ValueSource(longs = {2, 5, 11, 17, 23})
    void sameSeedGivesTheSameLogAndNumbers(long seed) {
        List<Object> first = Numbers.everything(RandomWorlds.draw(seed).run());
        assertAlike(Numbers.everything(RandomWorlds.draw(seed).run()), first);
    }

    @Test
    void anotherSeedOrReplicationGivesAnotherRun() {
        Worlds worlds = Rich.world();
        List<Object> first = Numbers.everything(worlds.run());
        World seed = new World(worlds.scenario(), 2, 1, Agency.FULL);
        seed.run();
        World replication = new World(worlds.scenario(), 1, 2, Agency.FULL);
        replication.run();
        assertThat(Numbers.everything(seed)).isNotEqualTo(first);
        assertThat(Numbers.everything(replication)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5, 7, 11, 13, 17, 19})
    void orderOfTheFileIsIrrelevant(long seed) {
        List<Object> first = Numbers.everything(RandomWorlds.draw(seed).run());
        Worlds reversed = RandomWorlds.draw(seed);
        reverse(reversed.states);
        reverse(reversed.powers);
        reverse(reversed.rivalry);
        assertAlike(Numbers.everything(reversed.run()), first);
    }

    @Test
    void orderOfARichFileIsIrrelevant() {
        List<Object> first = Numbers.everything(Rich.world().run());
        Worlds reversed = Rich.world();
        reverse(reversed.states);
        reverse(reversed.powers);
        assertAlike(Numbers.everything(reversed.run()), first);
    }

    private static <T> void reverse(Map<String, T> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, T> copy = new LinkedHashMap<>();
        keys.forEach(k -> copy.put(k, map.get(k)));
        map.clear();
        map.putAll(copy);
    }

    /** Codes are keys of draws: an entity of another code, alike in all else, draws for itself. */
    @Test
    void anotherCodeIsAnotherDraw() {
        Worlds worlds = Worlds.of(2, 2);
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.run();
        assertThat(w.states[0].output).isNotEqualTo(w.states[1].output);
        Worlds renamed = Worlds.of(2, 2);
        Worlds.State moved = renamed.states.remove("SA1");
        renamed.states.put("ZZZ", moved);
        World again = renamed.world(Agency.GRAVITY_ONLY);
        again.run();
        assertThat(again.states[0].output).isEqualTo(w.states[0].output);
        assertThat(again.states[1].output).isNotEqualTo(w.states[1].output);
    }

    /** Note D33: no draw is keyed by a place in a list, so a bystander in front of it changes nothing. */
    @Test
    void endsOfSanctionsDoNotDependOnPlacesInAList() {
        Worlds worlds = Worlds.of(3, 2)
                .set("sanctionHazard", 1)
                .set("sanctionEndRate", .5)
                .set("contestHostility", 0)
                .set("normSpeed", 0);
        worlds.endogenous = true;
        worlds.quarters = 40;
        worlds.rivalry.put("USA-RUS", 8.0);
        List<String> few = sanctions(worlds);
        assertThat(few).hasSizeGreaterThan(6);
        Worlds.Power bystander = new Worlds.Power();
        bystander.capability = 1e-6;
        bystander.gdp = 1e-4;
        worlds.powers.put("AAA", bystander);
        // The newcomer must not move T̄ or K_fb in any way that matters to the pair.
        assertThat(sanctions(worlds)).isEqualTo(few);
    }

    private static List<String> sanctions(Worlds worlds) {
        World w = worlds.world(Agency.GRAVITY_ONLY);
        List<String> all = new ArrayList<>();
        w.observe(world -> {
            for (int k = 0; k < world.sanctions.count(); k++) {
                all.add(world.time + " " + world.actorCode(world.sanctions.get(k).target));
            }
        });
        w.run();
        return all;
    }

    @Test
    void nothingDiffersBeforeAShock() {
        int when = 5;
        Worlds worlds = Rich.world();
        World without = worlds.world();
        worlds.shock(when, Worlds.hostility("USA-CHN", 3, 1));
        World with = worlds.world();
        List<List<Object>> a = quarters(without);
        List<List<Object>> b = quarters(with);
        for (int t = 0; t < when; t++) {
            assertAlike(b.get(t), a.get(t));
        }
        assertThat(b.get(when).equals(a.get(when))).isFalse();
    }

    @Test
    void aTwinIsTheSameUntilTheStateFirstActs() {
        String code = "SA0";
        // A forum or nothing, each as likely: in one replication of four the state first abstains twice.
        Worlds worlds = Rich.world().set("rationality", 0);
        Set<Act> removed = EnumSet.complementOf(EnumSet.of(Act.ABSTAIN, Act.FORUM));
        int checked = 0;
        for (int replication = 1; replication <= 12; replication++) {
            World full = new World(worlds.scenario(), 1, replication, Agency.without(removed));
            World twin = new World(worlds.scenario(), 1, replication, new Agency(Set.of(code), removed, false, Map.of()));
            List<Integer> acts = new ArrayList<>();
            full.observe(w -> acts.add(w.states[0].chosen));
            List<List<Object>> a = quarters(full);
            int first = 0;
            while (acts.get(first) == Act.ABSTAIN.bit()) {
                first++;
            }
            if (first < 2) {
                continue;
            }
            List<List<Object>> b = quarters(twin);
            for (int t = 0; t < first; t++) {
                assertAlike(b.get(t), a.get(t));
            }
            assertThat(b.get(first).equals(a.get(first))).isFalse();
            checked++;
        }
        assertThat(checked).isPositive();
    }

    private static final List<String> DELIBERATION = List.of(
            ".breaches[", ".perceptionShift", ".terms[", ".utility[", ".propensity[", ".attraction[", ".feasible",
            ".firstPower", ".courtedPower", ".mediationFirst", ".mediationSecond", ".mediationAccess",
            ".projectedProtest");

    /** Names the first difference; the lists are too long to print. */
    private static void assertAlike(List<Object> is, List<Object> wanted) {
        for (int k = 0; k < Math.min(is.size(), wanted.size()); k++) {
            assertThat(is.get(k)).as("item " + k).isEqualTo(wanted.get(k));
        }
        assertThat(is).hasSameSizeAs(wanted);
    }

    private static List<List<Object>> quarters(World w) {
        List<List<Object>> all = new ArrayList<>();
        w.observe(world -> {
            List<Object> now = new ArrayList<>();
            Numbers.visit(world, (name, value) -> {
                // A state that abstains by decree does not deliberate; nobody else can see that.
                if (DELIBERATION.stream().noneMatch(name::contains)) {
                    now.add(name + "=" + Double.toHexString(value));
                }
            });
            now.addAll(Numbers.events(world));
            all.add(now);
        });
        w.run();
        return all;
    }
}
