package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.scenario.InstitutionType;

/** §9, invariants: in random worlds with random parameters, after every phase. */
class InvariantsTest {
    private static final int WORLDS = 150;

    @Test
    void holdAfterEveryPhaseOfRandomWorlds() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            check(seed, RandomWorlds.draw(seed), Agency.FULL);
        }
    }

    @Test
    void holdWithoutAgency() {
        for (int seed = 1; seed <= 20; seed++) {
            Worlds worlds = RandomWorlds.draw(seed);
            check(seed, worlds, Agency.GRAVITY_ONLY);
            check(seed, worlds, Agency.abstaining(Set.copyOf(worlds.everybody())));
        }
    }

    /** The random worlds would prove little if some feature never turned up in them. */
    @Test
    void randomWorldsHaveEveryFeature() {
        boolean single = false;
        boolean bare = false;
        boolean lonely = false;
        boolean currencyless = false;
        Set<Integer> acts = new HashSet<>();
        boolean[][] switches = new boolean[4][2];
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        boolean stateTarget = false;
        for (int seed = 1; seed <= WORLDS; seed++) {
            Worlds worlds = RandomWorlds.draw(seed);
            single |= worlds.powers.size() == 1;
            bare |= worlds.institutions.isEmpty();
            lonely |= worlds.states.values().stream().allMatch(s -> s.peers.isEmpty());
            currencyless |= worlds.hegemon.isPresent();
            acts.add(worlds.acts);
            switches[0][worlds.asymmetry ? 1 : 0] = true;
            switches[1][worlds.subnational ? 1 : 0] = true;
            switches[2][worlds.payoffs ? 1 : 0] = true;
            switches[3][worlds.endogenous ? 1 : 0] = true;
            World w = worlds.run();
            for (int e = 0; e < w.events.size(); e++) {
                events.add(w.events.type(e));
            }
            for (int k = 0; k < w.sanctions.count(); k++) {
                stateTarget |= w.sanctions.get(k).target >= w.powers.length;
            }
        }
        assertThat(List.of(single, bare, lonely, currencyless, stateTarget)).doesNotContain(false);
        assertThat(acts).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(List.of(switches)).allSatisfy(s -> assertThat(s).containsOnly(true));
        assertThat(events).containsExactlyInAnyOrder(EventType.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8, 21})
    void membershipIsUnchangedWhenAllAbstain(long seed) {
        Worlds worlds = RandomWorlds.draw(seed);
        worlds.institution("UN", InstitutionType.UNIVERSAL, null, List.of("all"));
        worlds.institution(
                "ALT", InstitutionType.ALTERNATIVE, "USA", List.of(Worlds.code(0)));
        World w = worlds.world(Agency.abstaining(Set.copyOf(worlds.everybody())));
        List<int[]> before = memberships(w);
        w.run();
        assertThat(memberships(w)).usingRecursiveComparison().isEqualTo(before);
        assertThat(Arrays.stream(w.states).allMatch(i -> i.chosen == Act.ABSTAIN.bit())).isTrue();
    }

    private static List<int[]> memberships(World w) {
        List<int[]> all = new ArrayList<>();
        for (MiddlePower i : w.states) {
            all.add(i.member.toArray());
        }
        return all;
    }

    private static void check(long seed, Worlds worlds, Agency agency) {
        World w = new World(worlds.scenario(), seed, 1, agency);
        Invariants invariants = new Invariants(w);
        try {
            new Phases(w).run(worlds.quarters, invariants::check);
        } catch (AssertionError e) {
            throw new AssertionError("world " + seed + ", parameters " + worlds.parameters + ": " + e.getMessage(), e);
        }
    }
}
