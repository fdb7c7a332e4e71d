package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** §7.1, §7.3, §7.6: portfolios and what they are worth; closed forms (6) and (7) of §9. */
class PortfolioTest {
    private static final double VALUE = .6;

    /** Trade is all influence, and a step of trade a tenth; nothing but rent and cross-pressure counts. */
    private static World betweenTwo() {
        Worlds worlds = Worlds.of(2, 1)
                .set("influenceTrade", 1)
                .set("influenceSecurity", 0)
                .set("influenceInstitutions", 0)
                .set("influenceCurrency", 0)
                .set("tradeShift", .1)
                .set("dependenceAversion", 0)
                .set("protectionValue", 0)
                .set("tensionNoise", 0);
        World w = worlds.world();
        w.states[0].value = VALUE;
        return w;
    }

    /** ΔΦ of a half-and-half hedge over being all in with one, at a given tension. */
    private static double hedge(World w, double tension) {
        MiddlePower i = w.states[0];
        w.tension[1] = tension;
        w.tension[2] = tension;
        i.trade[0] = 1;
        i.trade[1] = 0;
        Portfolio.influence(w, i);
        Deliberation d = new Deliberation(w);
        d.perceive(i);
        d.takeStock();
        d.appraise(Act.ABSTAIN);
        for (int step = 0; step < 5; step++) {
            d.imagineTrade(0, 1);
        }
        assertThat(d.imagined()).containsExactly(new double[] {.5, .5}, within(1e-15));
        return d.gainFromRivalry() + d.gainInSecurity();
    }

    @Test
    void hedgingPaysHalfOfRentLessCrossPressure() {
        World w = betweenTwo();
        double horizon = 1 / (1 - .9);
        for (double t = 0; t <= 1; t += .125) {
            assertThat(hedge(w, t)).isEqualTo(horizon * .5 * (VALUE * t - .7 * t * t), within(1e-13));
        }
    }

    @Test
    void hedgingPaysMostAtItsOwnTension() {
        World w = betweenTwo();
        double best = 1 * VALUE / (2 * .7);
        double most = hedge(w, best);
        for (double t = 0; t <= 1; t += 1 / 512.0) {
            assertThat(hedge(w, t)).isLessThanOrEqualTo(most + 1e-15);
        }
        assertThat(hedge(w, best + .1)).isEqualTo(hedge(w, best - .1), within(1e-13)).isLessThan(most);
    }

    @Test
    void withoutTensionThereIsNothingToGainFromRivalry() {
        Worlds worlds = Worlds.of(4, 3).set("baselineHostility", 0).set("tensionNoise", 0);
        World w = worlds.world();
        new Phases(w).through(Phases.INTENTION);
        assertThat(w.meanTension).isZero();
        for (MiddlePower i : w.states) {
            assertThat(i.rivalPresence).containsOnly(0);
            double wanted = 1 - Math.exp(-4 * .05 * i.value);
            assertThat(i.leverage).usingComparatorWithPrecision(1e-15).containsOnly(wanted);
            Deliberation d = new Deliberation(w);
            d.perceive(i);
            d.takeStock();
            assertThat(d.crossPressure).isZero();
            assertThat(d.rivalPresence).containsOnly(0);
            d.appraise(Act.ABSTAIN);
            d.imagineTrade(0, 1);
            assertThat(d.gainFromRivalry()).isZero();
        }
    }

    @Test
    void leverageGrowsWithRivalsPresence() {
        Worlds worlds = Worlds.of(3, 1);
        worlds.rivalry.put("USA-CHN", 2.0);
        World w = worlds.world();
        new Phases(w).through(Phases.SNAPSHOT);
        MiddlePower i = w.states[0];
        for (GreatPower g : w.powers) {
            double rivals = 0;
            for (GreatPower h : w.powers) {
                rivals += w.tension(g.index, h.index) * i.alignment[h.index];
            }
            assertThat(i.leverage[g.index]).isEqualTo(1 - Math.exp(-4 * i.value * (.05 + rivals)), within(1e-15));
        }
    }

    /** Note 7.13: without the asymmetry layer leverage is the same for all. */
    @Test
    void withoutAsymmetryLeverageIsConstant() {
        Worlds worlds = Worlds.of(3, 2).set("leverageOff", .37);
        worlds.asymmetry = false;
        World w = worlds.world();
        new Phases(w).through(Phases.SNAPSHOT);
        assertThat(w.states[0].leverage).containsOnly(.37);
    }

    @Test
    void influenceAddsTradeSecurityInstitutionsAndCurrency() {
        Worlds worlds = Worlds.of(2, 1);
        worlds.state("SA0", s -> {
            s.trade = Map.of("USA", .2, "CHN", .4);
            s.security = Optional.of(Map.of("USA", .5));
            s.invoicing = .3;
        });
        World w = worlds.world();
        MiddlePower i = w.states[0];
        i.membershipShare[w.powers[0].code.equals("CHN") ? 0 : 1] = .25;
        Portfolio.influence(w, i);
        int chn = w.powers[0].code.equals("CHN") ? 0 : 1;
        double china = .45 * .4 + .15 * .25;
        double america = .45 * .2 + .25 * .5 + .15 * .7;
        assertThat(i.influence[chn]).isEqualTo(china, within(1e-15));
        assertThat(i.influence[1 - chn]).isEqualTo(america, within(1e-15));
        assertThat(i.autonomy).isEqualTo(1 - china - america, within(1e-15));
        assertThat(i.alignment[chn]).isEqualTo(china / (china + america), within(1e-15));
    }

    @Test
    void weightsOfInfluenceThatExceedOneAreScaledDown() {
        Worlds worlds = Worlds.of(2, 1).set("influenceTrade", 1).set("influenceSecurity", 1);
        worlds.state("SA0", s -> {
            s.trade = Map.of("USA", .4, "CHN", .5);
            s.security = Optional.of(Map.of("USA", 1.0));
        });
        World w = worlds.world();
        assertThat(Arrays.stream(w.states[0].influence).sum() + w.states[0].autonomy).isEqualTo(1, within(1e-15));
    }

    /** Note B17. */
    @Test
    void currencyLeadsFromTheUnitedStatesOrTheLargestEconomyOrNowhere() {
        assertThat(hegemon(Worlds.of(3, 1))).isEqualTo("USA");
        Worlds without = Worlds.of(3, 1).power("RUS", p -> p.gdp = .4);
        without.powers.remove("USA");
        assertThat(hegemon(without)).isEqualTo("RUS");
        Worlds none = Worlds.of(3, 1);
        none.hegemon = Optional.of("none");
        assertThat(hegemon(none)).isEmpty();
        none.hegemon = Optional.of("CHN");
        assertThat(hegemon(none)).isEqualTo("CHN");
    }

    private static String hegemon(Worlds worlds) {
        World w = worlds.world();
        return w.hegemon < 0 ? "" : w.powers[w.hegemon].code;
    }

    /** Note C20: one error per state and quarter, the same for all pairs. */
    @Test
    void tensionIsPerceivedWithOneErrorForAllPairs() {
        Worlds worlds = Worlds.of(3, 1).set("tensionBias", .1).set("baselineHostility", .5);
        World w = worlds.world();
        new Phases(w).through(Phases.DISPOSITION);
        MiddlePower i = w.states[0];
        assertThat(i.perceptionShift).isNotEqualTo(.1).isEqualTo(
                .1 + .05 * w.draws.normal(Purpose.PERCEPTION, i.key, 0));
        Deliberation d = new Deliberation(w);
        d.perceive(i);
        for (int g = 0; g < 3; g++) {
            for (int h = 0; h < 3; h++) {
                double wanted = g == h ? 0 : w.tension(g, h) + i.perceptionShift;
                assertThat(d.tension[g * 3 + h]).isEqualTo(wanted, within(1e-15));
            }
        }
    }

    /** h*: whoever would bid most, by bid, market and accessibility; never the power that leads already. */
    @Test
    void thePowerThatIsCourtedWouldBidMost() {
        int[] chosen = new int[6];
        for (int seed = 1; seed <= 300; seed++) {
            World w = RandomWorlds.draw(seed).world();
            new Phases(w).through(Phases.INTENTION);
            for (MiddlePower i : w.states) {
                int wanted = -1;
                double most = Double.NEGATIVE_INFINITY;
                for (GreatPower g : w.powers) {
                    double rivals = 0;
                    for (GreatPower h : w.powers) {
                        double t = g == h ? 0 : Maths.clip(w.tension(g.index, h.index) + i.perceptionShift);
                        rivals += t * i.alignment[h.index];
                    }
                    double xi = w.parameters.greatPowerActs().bidRivalry();
                    double appeal = i.value * (1 + xi * rivals)
                            + w.parameters.acts().courtedMarket() * Math.log(g.worldGdpShare + .01)
                            + w.parameters.acts().courtedAccess() * i.accessibility[g.index];
                    if (g.index != i.firstPower && appeal > most) {
                        most = appeal;
                        wanted = g.index;
                    }
                }
                assertThat(i.courtedPower).isEqualTo(wanted);
                chosen[Math.max(0, wanted)]++;
            }
        }
        assertThat(chosen).doesNotContain(0);
    }

    /** ΔΦ_E and ΔΦ_Q of deferring, from their definitions. */
    @Test
    void portfoliosAreJudgedByRentCrossPressureDependenceAndProtection() {
        for (int seed = 1; seed <= 60; seed++) {
            World w = RandomWorlds.draw(seed).world();
            new Phases(w).through(Phases.DISPOSITION);
            Deliberation d = new Deliberation(w);
            for (MiddlePower i : w.states) {
                d.perceive(i);
                d.takeStock();
                d.appraise(Act.DEFER);
                double[] now = i.influence;
                double[] then = d.imagined();
                double squares = 0;
                double protection = 0;
                double shift = d.choice.relianceShift();
                double kept = 1 - w.parameters.institutions().relianceShrink() * shift;
                double left = Arrays.stream(i.security).sum() * kept;
                for (int g = 0; g < now.length; g++) {
                    squares += then[g] * then[g] - now[g] * now[g];
                    double q = i.security[g] * kept + (g == d.suitor ? shift * (1 - left) : 0);
                    protection += (q - i.security[g]) * w.capabilityShare[g];
                }
                double rent = d.horizon * d.choice.rivalryRent() * i.value * (mean(d, then, 1) - mean(d, now, 1));
                double safety = d.horizon
                        * (-d.choice.crossPressure() * (mean(d, then, 2) - mean(d, now, 2))
                                - d.choice.dependenceAversion() * squares
                                + d.choice.protectionValue() * protection);
                // Gains are sums of terms of order hz·κ, at most 50·3.
                assertThat(d.gainFromRivalry()).isEqualTo(rent, within(1e-12));
                assertThat(d.gainInSecurity()).isEqualTo(safety, within(1e-12));
            }
        }
    }

    /** pᵀT^power p of a portfolio. */
    private static double mean(Deliberation d, double[] s, int power) {
        double all = Arrays.stream(s).sum();
        double sum = 0;
        for (int g = 0; g < s.length; g++) {
            for (int h = 0; h < s.length; h++) {
                sum += s[g] * s[h] * Math.pow(d.tension[g * s.length + h], power);
            }
        }
        return all > 0 ? sum / (all * all) : 0;
    }
}
