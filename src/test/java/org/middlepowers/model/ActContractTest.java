package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** §7.6: what all acts have in common, and the data of each. */
class ActContractTest {
    /** Tag, norm, status value, cost and CAMEO codes as in the table. */
    private static final Map<Act, String> TABLE = Map.ofEntries(
            Map.entry(Act.ABSTAIN, "0 0.0 0.0 0.0 "),
            Map.entry(Act.DEFER, "0 0.0 -0.15 0.04 061"),
            Map.entry(Act.DIVERSIFY, "1 0.0 0.05 0.05 057"),
            Map.entry(Act.ALT_INST, "1 0.1 0.1 0.05 057"),
            Map.entry(Act.ALT_CURR, "1 0.0 0.05 0.05 061"),
            Map.entry(Act.VOTE_AGAINST, "1 -0.2 0.1 0.04 111"),
            Map.entry(Act.CIRCUMVENT, "1 -0.8 -0.1 0.04 061"),
            Map.entry(Act.MEDIATE, "-1 0.6 0.45 0.06 045045"),
            Map.entry(Act.FORUM, "-1 0.5 0.35 0.08 043"),
            Map.entry(Act.UN_NORM, "-1 1.0 0.1 0.04 051"),
            Map.entry(Act.CBM, "-1 0.7 0.2 0.06 046"),
            Map.entry(Act.COMPLY, "-1 0.4 -0.05 0.03 160080"),
            Map.entry(Act.NONPROLIF, "-1 0.9 0.2 0.07 050"));

    /** A world in its first quarter, at the point of choosing, with an offer to the first state. */
    private static World ready() {
        World w = ChoiceTest.everythingPossible().world();
        new Phases(w).through(Phases.GREAT_POWERS);
        MiddlePower i = w.states[0];
        i.offerPower = 1;
        i.offerSize = .8;
        i.offerSector = Sector.ENERGY.ordinal();
        i.offerRegion = 0;
        new DispositionPhase(w).step(w);
        new IntentionPhase(w).step(w);
        return w;
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void dataAndEventsAreThoseOfTheTable(Act act) {
        World w = ready();
        MiddlePower i = w.states[0];
        assertThat(i.considered(act)).isTrue();
        int before = w.events.size();
        act.carryOut(w, i);
        StringBuilder codes = new StringBuilder();
        for (int e = before; e < w.events.size(); e++) {
            codes.append(w.events.type(e).cameo());
            assertThat(w.events.source(e)).isEqualTo(i.actor);
            assertThat(w.events.target(e)).isNotEqualTo(EventLog.NONE);
        }
        assertThat(act.role).as("r_a of §7.6").isEqualTo(act.tag.sign);
        assertThat(act.role + " " + act.norm + " " + act.status + " " + act.cost + " " + codes)
                .isEqualTo(TABLE.get(act));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void carryingItOutKeepsTheInvariants(Act act) {
        World w = ready();
        for (MiddlePower i : w.states) {
            i.chosen = i.considered(act) ? act.bit() : Act.ABSTAIN.bit();
        }
        new EffectPhase().step(w);
        Invariants invariants = new Invariants(w);
        invariants.check(Phases.EFFECTS);
        new SubnationalPhase(w).step(w);
        new EconomyPhase(w).step(w);
        new HostilityPhase(w).step(w);
        new ReactionPhase().step(w);
        invariants.check(Phases.REACTION);
    }

    /** Acts are appraised even where they are impossible: EWA needs what they would have paid (note C22). */
    @ParameterizedTest
    @EnumSource(Act.class)
    void appraisalIsANumberInAnyWorld(Act act) {
        for (int seed = 1; seed <= 60; seed++) {
            World w = RandomWorlds.draw(seed).world();
            new Phases(w).through(Phases.INTENTION);
            for (MiddlePower i : w.states) {
                for (Goal goal : Goal.values()) {
                    assertThat(i.term(act, goal)).isFinite();
                }
                assertThat(i.utility(act)).isFinite();
                assertThat(i.propensity(act)).isFinite();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void appraisalAndPreconditionChangeNothing(Act act) {
        World w = ready();
        Deliberation d = new Deliberation(w);
        d.perceive(w.states[0]);
        d.takeStock();
        var before = Numbers.everything(w);
        d.appraise(act);
        act.possible(d);
        assertThat(Numbers.everything(w)).isEqualTo(before);
    }

    /** What the file settles and what a state finds in a quarter are told apart, and must not contradict each other. */
    @Test
    void anActThatAScenarioHasNoGroundForIsNeverPossibleInIt() {
        Set<Act> idle = EnumSet.noneOf(Act.class);
        for (int seed = 1; seed <= 60; seed++) {
            World w = RandomWorlds.draw(seed).world();
            w.observe(world -> {
                for (Act act : Act.values()) {
                    if (!act.ground().in(world.scenario())) {
                        idle.add(act);
                        for (MiddlePower i : world.states) {
                            assertThat(i.feasible & act.bit()).as("%s", act).isZero();
                        }
                    }
                }
            });
            w.run();
        }
        assertThat(idle).isNotEmpty();
    }

    @Test
    void abstainingIsAlwaysFeasibleAndWorthNothing() {
        for (int seed = 1; seed <= 40; seed++) {
            World w = RandomWorlds.draw(seed).world(Agency.without(Set.of(Act.values())));
            new Phases(w).through(Phases.INTENTION);
            for (MiddlePower i : w.states) {
                assertThat(i.feasible).isEqualTo(Act.ABSTAIN.bit());
                assertThat(i.utility(Act.ABSTAIN)).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whatIsRemovedIsNotChosen(Act act) {
        World w = ChoiceTest.everythingPossible()
                .set("rationality", 0)
                .world(Agency.without(Set.of(act)));
        w.observe(world -> {
            for (MiddlePower i : world.states) {
                assertThat(act != Act.ABSTAIN && i.chose(act)).isFalse();
                assertThat(i.exclusion(act)).isEqualTo(act == Act.ABSTAIN ? null : Exclusion.REMOVED);
            }
        });
        w.run();
    }

    @Test
    void everyTypeOfEventHasAValidCodeAndQuad() {
        for (EventType type : EventType.values()) {
            int root = Integer.parseInt(type.cameo()) / 10;
            assertThat(type.cameo()).matches("\\d{3}");
            assertThat(root).isBetween(1, 20);
            assertThat(type.quad()).isEqualTo(root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);
            assertThat(type.goldstein() > 0).as(type.name()).isEqualTo(type.quad() <= 2);
            assertThat(Math.abs(type.goldstein())).isBetween(.1, 10.0);
        }
    }
}
