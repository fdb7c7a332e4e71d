package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.ActChange;
import org.middlepowers.scenario.DemandChange;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.InstitutionWeight;
import org.middlepowers.scenario.Shocks;

/** Dated changes of what acts cost, how far they reach, and how often powers make demands; institutions by legitimacy. */
class ChangedActsTest {
    private static final List<String> ALL = List.of("all");

    private static Worlds.ShockDraft changing(Map<String, ActChange> acts, Map<String, DemandChange> demands) {
        return q -> Shocks.at(q, Map.of("acts", acts, "demands", demands));
    }

    /** SA0 to SA2 are at home in A, SA3 and SA4 in B, SA5 nowhere; all are of one size. */
    private static Worlds twoBodies() {
        return Worlds.of(2, 6)
                .institution("A", InstitutionType.REGIONAL, null, List.of("SA0", "SA1", "SA2"))
                .institution("B", InstitutionType.REGIONAL, null, List.of("SA3", "SA4"));
    }

    private static World effects(World w, int state, Act act) {
        new Phases(w).through(Phases.INTENTION);
        for (MiddlePower i : w.states) {
            i.chosen = (i.index == state ? act : Act.ABSTAIN).bit();
        }
        new EffectPhase().step(w);
        return w;
    }

    private static double[] efforts(World w) {
        return Arrays.stream(w.institutions).mapToDouble(m -> m.effort).toArray();
    }

    @Test
    void everyActButAbstentionCanBeNamedInAScenario() {
        Worlds worlds = Worlds.of(1, 2);
        for (Act act : Act.values()) {
            if (act != Act.ABSTAIN) {
                worlds.shock(0, changing(Map.of(act.name(), new ActChange(ALL, 3, false)), Map.of()));
            }
        }
        World w = worlds.world();
        new Phases(w).through(Phases.EXOGENOUS);
        for (Act act : Act.values()) {
            assertThat(w.states[0].cost(act)).isEqualTo(3 * act.cost());
        }
    }

    @Test
    void aCheaperActIsWorthMoreByWhatItSavesFromItsDateOn() {
        Worlds with = twoBodies().shock(1, changing(
                Map.of("FORUM", new ActChange(List.of("SA0", "SA3"), .5, false)), Map.of()));
        World w = with.world();
        World without = twoBodies().world();
        Phases phases = new Phases(w).through(Phases.INTENTION);
        Phases plain = new Phases(without).through(Phases.INTENTION);
        assertThat(w.states[0].utility(Act.FORUM)).isEqualTo(without.states[0].utility(Act.FORUM));
        phases.through(Phases.RECORD).through(Phases.INTENTION);
        plain.through(Phases.RECORD).through(Phases.INTENTION);
        double saved = .5 * Act.FORUM.cost();
        assertThat(w.states[0].utility(Act.FORUM) - without.states[0].utility(Act.FORUM)).isEqualTo(saved, within(1e-15));
        assertThat(w.states[1].utility(Act.FORUM)).isEqualTo(without.states[1].utility(Act.FORUM));
        assertThat(w.states[0].utility(Act.CBM)).isEqualTo(without.states[0].utility(Act.CBM));
    }

    @Test
    void factorsOfSeveralShocksMultiply() {
        Worlds worlds = twoBodies()
                .shock(0, changing(Map.of("CBM", new ActChange(ALL, .5, false)), Map.of("USA", new DemandChange(ALL, 2))))
                .shock(0, changing(
                        Map.of("CBM", new ActChange(List.of("SA1"), 4, false)),
                        Map.of("USA", new DemandChange(List.of("SA1"), 1.5))));
        World w = worlds.world();
        new Phases(w).through(Phases.EXOGENOUS);
        assertThat(w.states[0].cost(Act.CBM)).isEqualTo(.5 * Act.CBM.cost());
        assertThat(w.states[1].cost(Act.CBM)).isEqualTo(2 * Act.CBM.cost());
        assertThat(w.states[1].demandFactor).containsExactly(1, 3);
    }

    @Test
    void aJointActServesTheBodiesOfAllThatCarryItOut() {
        ActChange joint = new ActChange(List.of("SA0", "SA1", "SA3", "SA4", "SA5"), 1, true);
        Worlds worlds = twoBodies().shock(0, changing(Map.of("CBM", joint), Map.of()));
        double share = 1 / 6.;
        assertThat(efforts(effects(worlds.world(), 0, Act.CBM))).containsExactly(new double[] {share, share}, within(1e-15));
        // Outside the group, by another act, or without a home: as ever.
        assertThat(efforts(effects(worlds.world(), 2, Act.CBM))).containsExactly(new double[] {share, 0}, within(1e-15));
        assertThat(efforts(effects(worlds.world(), 0, Act.FORUM))).containsExactly(new double[] {share, 0}, within(1e-15));
        assertThat(efforts(effects(twoBodies().world(), 0, Act.CBM)))
                .containsExactly(new double[] {share, 0}, within(1e-15));
    }

    @Test
    void aBodyIsInFullUseAtMost() {
        ActChange joint = new ActChange(ALL, 1, true);
        World w = twoBodies().shock(0, changing(Map.of("CBM", joint), Map.of())).world();
        new Phases(w).through(Phases.INTENTION);
        for (MiddlePower i : w.states) {
            i.chosen = (i.homeBody >= 0 ? Act.CBM : Act.ABSTAIN).bit();
        }
        new EffectPhase().step(w);
        assertThat(w.institutions[1].effort).isGreaterThan(2 / 6. + .1);
        assertThat(w.institutions[1].density).isEqualTo(.995 * .2 + .1 * .8, within(1e-15));
    }

    @Test
    void aPowerDemandsMoreOfTheStatesChosenAndNoMoreOfOthers() {
        int[] usual = demands(twoBodies());
        int[] more = demands(twoBodies().shock(0, changing(
                Map.of(), Map.of("CHN", new DemandChange(List.of("SA0", "SA1", "SA2"), 3)))));
        int[] none = demands(twoBodies().shock(0, changing(Map.of(), Map.of("CHN", new DemandChange(ALL, 0)))));
        assertThat(more[0]).isGreaterThan(2 * usual[0]);
        assertThat(usual[0]).isPositive();
        assertThat(none).containsExactly(0, 0);
    }

    /** China's demands on the first three states, and on the last three, in 200 quarters. */
    private static int[] demands(Worlds worlds) {
        worlds.quarters = 200;
        World w = worlds.world();
        w.run();
        int[] count = new int[2];
        for (int e = 0; e < w.events.size(); e++) {
            if (w.events.type(e) == EventType.DEMAND && w.actorCode(w.events.source(e)).equals("CHN")) {
                count[w.events.target(e) - 2 < 3 ? 0 : 1]++;
            }
        }
        return count;
    }

    @Test
    void institutionsMayWeighByTheirLegitimacyToo() {
        Worlds worlds = Worlds.of(2, 1)
                .institution("W", InstitutionType.WESTERN, "USA", ALL)
                .institution("A", InstitutionType.ALTERNATIVE, "CHN", ALL);
        World plain = worlds.world();
        new Phases(plain).through(Phases.SNAPSHOT);
        worlds.institutionWeight = Optional.of(InstitutionWeight.LEGITIMACY);
        World w = worlds.world();
        new Phases(w).through(Phases.SNAPSHOT);
        assertThat(plain.states[0].membershipShare).containsExactly(new double[] {.15 / .75, .6 / .75}, within(1e-15));
        double all = .6 * .6 + .15 * .4;
        assertThat(w.states[0].membershipShare).containsExactly(new double[] {.06 / all, .36 / all}, within(1e-15));
        w.institutions[0].legitimacy = .2;
        Portfolio.membership(w, w.states[0]);
        assertThat(w.states[0].membershipShare[1]).isEqualTo(.12 / .18, within(1e-15));
    }
}
