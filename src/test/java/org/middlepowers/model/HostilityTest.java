package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** §7.2, hostility between great powers; closed form (2) of §9. */
class HostilityTest {
    private static final double NU = .5;
    /** K_fb of a world whose states have norms .5 and which has no universal institution. */
    private static final double K_FB = .25;

    private static final double DAMPING = 1 - .4 * K_FB;

    /** Six powers, so fifteen pairs alike, and nothing that moves K_fb or contests influence. */
    private static Worlds six() {
        return Worlds.of(6, 1)
                .set("baselineHostility", NU)
                .set("contestHostility", 0)
                .set("normSpeed", 0);
    }

    private static World still(Worlds worlds) {
        World w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.ECONOMY);
        return w;
    }

    /** Events per quarter and direction over a long time, by row less column sign, or all alike. */
    private static double mean(World w, int quarters, boolean difference) {
        HostilityPhase phase = new HostilityPhase(w);
        int n = w.powers.length;
        double sum = 0;
        int burnIn = 200;
        for (int q = 0; q < quarters + burnIn; q++) {
            w.draws.moveTo(q);
            phase.step(w);
            for (int g = 0; g < n; g++) {
                for (int h = g + 1; h < n; h++) {
                    double back = w.hostileEvents[h * n + g];
                    double there = w.hostileEvents[g * n + h];
                    sum += q < burnIn ? 0 : difference ? there - back : (there + back) / 2;
                }
            }
        }
        return sum / quarters / (n * (n - 1) / 2);
    }

    @Test
    void meanIsBaselineOverOneMinusBranching() {
        World w = still(six());
        assertThat(w.normsFeedback).isEqualTo(K_FB, within(1e-15));
        double n = DAMPING * .7;
        // The count of a pair has variance 2λ̄T/(1−n)²; with T=8000 and 15 pairs a standard error of .006. Four of them.
        assertThat(mean(w, 8000, false)).isEqualTo(NU / (1 - n), within(.025));
    }

    @Test
    void normsDampenTheMean() {
        World w = still(six().set("normDamping", 1).everyState(s -> s.norms = 1));
        assertThat(mean(w, 4000, false)).isEqualTo(NU / (1 - .5 * .7), within(.025));
    }

    @Test
    void differenceOfDirectionsFollowsItsOwnMode() {
        World w = still(six().set("selfExcitation", .5).set("reciprocity", .2));
        int n = w.powers.length;
        for (int g = 0; g < n; g++) {
            for (int h = g + 1; h < n; h++) {
                w.baseline[g * n + h] = 1;
            }
        }
        double wanted = (1 - NU) / (1 - DAMPING * (.5 - .2));
        // Standard error of a difference of counts: √(2λ̄/(15T))/(1−.27), λ̄≈2: .008. Four of them.
        assertThat(mean(w, 8000, true)).isEqualTo(wanted, within(.032));
    }

    @Test
    void passionsRelaxAtTheirRate() {
        World w = still(six().set("baselineHostility", 0));
        double rate = .75 + .25 * DAMPING * .7;
        double factor = expectedGrowth(w, 3, 400);
        // 12000 directed samples of e=10, with sd below 1.2 after three quarters: se .0011 in units of 10. Four of them.
        assertThat(factor).isEqualTo(rate * rate * rate, within(.0045));
    }

    @Test
    void hostilityExplodesOnlyIfBranchingExceedsOne() {
        Worlds unstable = six().set("normDamping", 0).set("selfExcitation", .6).set("reciprocity", .6);
        unstable.set("baselineHostility", 0);
        double rate = .75 + .25 * 1.2;
        double grown = expectedGrowth(still(unstable), 8, 60);
        assertThat(grown).isGreaterThan(1).isEqualTo(Math.pow(rate, 8), within(.1));
        Worlds edge = six().set("normDamping", 0).set("selfExcitation", .45).set("reciprocity", .45);
        edge.set("baselineHostility", 0);
        assertThat(expectedGrowth(still(edge), 8, 60)).isLessThan(1);
    }

    /** Mean e after some quarters that began with e=10 for all, over 10. */
    private static double expectedGrowth(World w, int steps, int repetitions) {
        HostilityPhase phase = new HostilityPhase(w);
        int n = w.powers.length;
        double sum = 0;
        for (int k = 0; k < repetitions; k++) {
            Arrays.fill(w.excitation, 10);
            for (int s = 0; s < steps; s++) {
                w.draws.moveTo(k * steps + s);
                phase.step(w);
            }
            for (int g = 0; g < n; g++) {
                for (int h = 0; h < n; h++) {
                    sum += g == h ? 0 : w.excitation[g * n + h];
                }
            }
        }
        return sum / repetitions / (n * (n - 1)) / 10;
    }

    @Test
    void tensionIsOneMinusTheExponentialOfHostility() {
        Worlds worlds = Worlds.of(2, 1);
        worlds.rivalry.put("USA-CHN", .25);
        World w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.EXOGENOUS);
        w.excitation[1] = .4;
        w.shock[2] = .8;
        new SnapshotPhase().step(w);
        assertThat(w.tension(0, 1)).isEqualTo(1 - Math.exp(-(.25 + .25 + .4 + .8) / 3), within(1e-15));
        assertThat(w.meanTension).isEqualTo(w.tension(0, 1));
    }

    @Test
    void excitationIsUpdatedFromBothDirections() {
        World w = still(Worlds.of(2, 1).set("contestHostility", 0).set("baselineHostility", 2).set("reciprocity", .1));
        w.excitation[1] = .7;
        w.shock[1] = 4;
        new HostilityPhase(w).step(w);
        double calm = .25 * (1 - .4 * w.normsFeedback);
        double wanted = .75 * .7 + calm * (.35 * w.hostileEvents[1] + .1 * w.hostileEvents[2]);
        assertThat(w.hostileEvents[1]).isNotEqualTo(w.hostileEvents[2]);
        assertThat(w.excitation[1]).isEqualTo(wanted, within(1e-15));
        assertThat(w.shock[1]).isEqualTo(.9 * 4);
    }

    /** Note A4: Γ compares s after phase 7 of two quarters, weighted by p of the snapshot; none in the first quarter. */
    @Test
    void contestIsAnsweredByThePowerThatIsPresent() {
        // With κ_con=2500 the gain below makes a rate of about 14; without contest there would be hardly an event.
        Worlds worlds = Worlds.of(2, 1).set("contestHostility", 2500).set("baselineHostility", 0);
        worlds.state("SA0", s -> s.trade = Map.of("USA", .4, "CHN", .4));
        World w = worlds.world(Agency.GRAVITY_ONLY);
        Phases phases = new Phases(w);
        phases.through(Phases.HOSTILITY);
        assertThat(Arrays.stream(w.hostileEvents).sum()).as("first quarter").isZero();
        phases.through(Phases.ECONOMY);
        MiddlePower i = w.states[0];
        int usa = w.powers[0].code.equals("USA") ? 0 : 1;
        int chn = 1 - usa;
        // China gains; what the states is worth to America is p_USA.
        i.trade[chn] = .44;
        new HostilityPhase(w).step(w);
        assertThat(w.hostileEvents[usa * 2 + chn]).as("America resents it").isPositive();
        assertThat(w.hostileEvents[chn * 2 + usa]).as("China does not").isZero();
    }

    @Test
    void rateIsCapped() {
        World w = still(Worlds.of(2, 1));
        w.excitation[1] = 1e6;
        double sum = 0;
        for (int q = 0; q < 200; q++) {
            w.draws.moveTo(q);
            w.excitation[1] = 1e6;
            new HostilityPhase(w).step(w);
            sum += w.hostileEvents[1];
        }
        // Mean 50, standard error √(50/200)=.5. Four of them.
        assertThat(sum / 200).isEqualTo(50, within(2.0));
    }

    @Test
    void marksHaveTheirShares() {
        Worlds worlds = six();
        worlds.quarters = 800;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.run();
        double[] counts = new double[4];
        for (int e = 0; e < w.events.size(); e++) {
            int type = w.events.type(e).ordinal();
            if (type < 4) {
                counts[type]++;
            }
        }
        double all = Arrays.stream(counts).sum();
        assertThat(all).isGreaterThan(10000);
        List<Double> shares = List.of(.45, .30, .10, .15);
        for (int k = 0; k < 4; k++) {
            double share = shares.get(k);
            assertThat(counts[k] / all).isEqualTo(share, within(4 * Math.sqrt(share * (1 - share) / all)));
        }
    }
}
