package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.InstitutionType;

/** §7.6, choice and §7.10, learning; closed forms (3) and (4) of §9. */
class ChoiceTest {
    private static final int DRAWS = 20_000;

    /** A state for whom all thirteen acts are possible. */
    static Worlds everythingPossible() {
        Worlds w = Worlds.of(3, 3)
                .set("appropriateness", 2)
                .set("winSet", 1)
                .set("baselineHostility", .6)
                .institution("UN", InstitutionType.UNIVERSAL, null, List.of("all"))
                .institution("SCO", InstitutionType.ALTERNATIVE, "CHN", List.of())
                .institution("R", InstitutionType.REGIONAL, null, List.of("all"))
                .sanction(0, "RUS", List.of("USA"), .9, true);
        w.everyState(s -> s.transitAccess = Map.of("RUS", .8));
        return w;
    }

    /** How often each act is chosen by the first state, by draws of many quarters on one and the same propensity. */
    private static int[] frequencies(World w, int draws) {
        new Phases(w).through(Phases.DISPOSITION);
        IntentionPhase phase = new IntentionPhase(w);
        int[] counts = new int[Act.COUNT];
        for (int q = 0; q < draws; q++) {
            w.draws.moveTo(q);
            phase.step(w);
            for (Act act : Act.ALL) {
                counts[act.ordinal()] += w.states[0].chose(act) ? 1 : 0;
            }
        }
        return counts;
    }

    private static double[] logit(MiddlePower i, double lambda) {
        double[] p = new double[Act.COUNT];
        double most = Arrays.stream(i.propensity).max().orElseThrow();
        for (Act act : Act.ALL) {
            p[act.ordinal()] = i.considered(act) ? Math.exp(lambda * (i.propensity(act) - most)) : 0;
        }
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(v -> v / sum).toArray();
    }

    /** χ² of counts against probabilities, and its critical value at one in ten thousand. */
    private static void assertDrawnFrom(double[] p, int[] counts, int draws) {
        double chi2 = 0;
        int cells = 0;
        for (int k = 0; k < p.length; k++) {
            if (p[k] * draws >= 5) {
                chi2 += Math.pow(counts[k] - p[k] * draws, 2) / (p[k] * draws);
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(3);
        assertThat(chi2).isLessThan(new ChiSquaredDistribution(cells - 1).inverseCumulativeProbability(.9999));
    }

    @Test
    void withoutRationalityAllFeasibleActsAreEquallyLikely() {
        World w = everythingPossible().set("rationality", 0).world();
        int[] counts = frequencies(w, DRAWS);
        double[] uniform = new double[Act.COUNT];
        Arrays.fill(uniform, 1.0 / Act.COUNT);
        assertThat(Integer.bitCount(w.states[0].feasible)).isEqualTo(Act.COUNT);
        assertDrawnFrom(uniform, counts, DRAWS);
    }

    @Test
    void infeasibleActsAreNeverChosen() {
        World w = everythingPossible().set("rationality", 0).set("appropriateness", .2).world();
        int[] counts = frequencies(w, 2000);
        assertThat(w.states[0].considered(Act.CIRCUMVENT)).isFalse();
        for (Act act : Act.ALL) {
            assertThat(counts[act.ordinal()] > 0).as(act.name()).isEqualTo(w.states[0].considered(act));
        }
    }

    @Test
    void choiceIsALogit() {
        for (double lambda : new double[] {5, 30}) {
            World w = everythingPossible().set("rationality", lambda).world();
            int[] counts = frequencies(w, DRAWS);
            assertDrawnFrom(logit(w.states[0], lambda), counts, DRAWS);
        }
    }

    @Test
    void oddsOfTwoActsAreExponentialInTheDifferenceOfPropensities() {
        World w = everythingPossible().set("rationality", 10).world();
        int[] counts = frequencies(w, DRAWS);
        MiddlePower i = w.states[0];
        int a = Act.ABSTAIN.ordinal();
        int b = Act.FORUM.ordinal();
        double odds = 10 * (i.propensity[a] - i.propensity[b]);
        double error = Math.sqrt(1.0 / counts[a] + 1.0 / counts[b]);
        assertThat(Math.log((double) counts[a] / counts[b])).isEqualTo(odds, within(4 * error));
        assertThat(Math.abs(odds)).as("the two differ").isGreaterThan(4 * error);
    }

    @Test
    void withFullRationalityTheBestActIsChosen() {
        World w = everythingPossible().set("rationality", 1000).world();
        new Phases(w).through(Phases.DISPOSITION);
        IntentionPhase phase = new IntentionPhase(w);
        phase.step(w);
        int checked = 0;
        for (MiddlePower i : w.states) {
            double[] p = logit(i, 1000);
            for (Act act : Act.ALL) {
                // A gap that a Gumbel number overcomes once in 1e9 draws.
                if (p[act.ordinal()] > 1 - 1e-9) {
                    checked++;
                    for (int q = 0; q < 500; q++) {
                        w.draws.moveTo(q);
                        phase.step(w);
                        assertThat(i.chosen).isEqualTo(act.bit());
                    }
                }
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void withoutExperienceChoiceIsAStaticLogit() {
        Worlds worlds = everythingPossible().set("learningWeight", 0);
        World w = worlds.run();
        assertThat(w.states[0].attraction).as("there is experience").isNotEqualTo(new double[Act.COUNT]);
        assertThat(w.states[0].propensity).containsExactly(w.states[0].utility);
        World learned = everythingPossible().set("learningWeight", 1).world();
        Phases phases = new Phases(learned);
        phases.through(Phases.RECORD);
        double[] before = learned.states[0].attraction.clone();
        phases.through(Phases.INTENTION);
        assertThat(learned.states[0].propensity).containsExactly(before);
    }

    /** κ_E=0, δ=0, φ=1: A=Σπ/(t+1), π the realised payoff where chosen, else nothing. */
    @Test
    void attractionAveragesWhatWasReinforced() {
        Worlds worlds = everythingPossible().set("foregonePayoffs", 0).set("attractionMemory", 1);
        World w = worlds.world();
        MiddlePower i = w.states[0];
        Phases phases = new Phases(w);
        double[] sums = new double[Act.COUNT];
        for (int t = 1; t <= worlds.quarters; t++) {
            phases.through(Phases.REACTION);
            for (Act act : Act.ALL) {
                if (i.chose(act)) {
                    double growth = Math.max(-1, Math.min(1, i.growth / .01));
                    sums[act.ordinal()] +=
                            .2 * .3 * growth + .1 * Math.max(0, act.status) + .5 * i.utility(act);
                }
                assertThat(i.attraction(act)).isEqualTo(sums[act.ordinal()] / (t + 1), within(1e-14));
            }
        }
        assertThat(sums).isNotEqualTo(new double[Act.COUNT]);
    }

    /** δ=1, κ_E=1, φ=0: nothing but the last quarter's reasoning counts for acts not chosen. */
    @Test
    void forgetfulStatesBelieveTheLastQuarter() {
        World w = everythingPossible()
                .set("foregonePayoffs", 1)
                .set("attractionMemory", 0)
                .set("exploitation", 1)
                .run();
        MiddlePower i = w.states[0];
        for (Act act : Act.ALL) {
            if (!i.chose(act)) {
                assertThat(i.attraction(act)).isEqualTo(i.utility(act));
            }
        }
    }

    @Test
    void severalActsAQuarterAreTheBestDownToAbstaining() {
        Worlds worlds = everythingPossible().set("rationality", 1);
        worlds.acts = 3;
        World w = worlds.world();
        new Phases(w).through(Phases.DISPOSITION);
        IntentionPhase phase = new IntentionPhase(w);
        int[] numbers = new int[4];
        for (int q = 0; q < 400; q++) {
            w.draws.moveTo(q);
            phase.step(w);
            MiddlePower i = w.states[0];
            Act[] ranked = Act.values();
            Arrays.sort(ranked, (a, b) -> Double.compare(score(w, i, b), score(w, i, a)));
            int wanted = 0;
            for (int k = 0; k < 3 && ranked[k] != Act.ABSTAIN; k++) {
                wanted |= ranked[k].bit();
            }
            assertThat(i.chosen).isEqualTo(wanted == 0 ? Act.ABSTAIN.bit() : wanted);
            numbers[Integer.bitCount(wanted)]++;
        }
        assertThat(numbers).as("all cases occur").doesNotContain(0);
    }

    /** With rationality 1, what the exact logit compares. */
    private static double score(World w, MiddlePower i, Act act) {
        return i.propensity[act.ordinal()] + w.draws.gumbel(Purpose.MP_ACT, i.key, act.ordinal());
    }

    @Test
    void habitIsPaidForAndFades() {
        Worlds worlds = everythingPossible().set("rationality", 0);
        World w = worlds.world();
        MiddlePower i = w.states[0];
        Phases phases = new Phases(w);
        double[] habit = new double[Act.COUNT];
        for (int t = 0; t < worlds.quarters - 1; t++) {
            phases.through(Phases.REACTION);
            for (Act act : Act.ALL) {
                habit[act.ordinal()] = .8 * habit[act.ordinal()] + (i.chose(act) && act != Act.ABSTAIN ? 1 : 0);
            }
            assertThat(i.habit).containsExactly(habit);
        }
        phases.through(Phases.INTENTION);
        Act act = Act.FORUM;
        double goals = 0;
        for (Goal goal : Goal.values()) {
            goals += i.term(act, goal);
        }
        assertThat(i.utility(act)).isEqualTo(goals - act.cost - .05 * habit[act.ordinal()], within(1e-15));
    }
}
