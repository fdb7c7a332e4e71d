package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** §7.9, trade and growth; closed forms (9) and (10) of §9. */
class TradeTest {
    private static Worlds traders() {
        return Worlds.of(3, 3)
                .set("tradeNoise", 0)
                .power("USA", p -> p.gdp = .3)
                .power("CHN", p -> p.gdp = .1)
                .state("SA0", s -> s.trade = Map.of("USA", .3, "CHN", .2, "RUS", .05))
                .state("SA1", s -> s.proximity = Map.of("USA", .1, "CHN", .7, "RUS", .2));
    }

    @Test
    void tradeStaysAsItWasWithoutActsOrShocks() {
        Worlds worlds = traders();
        worlds.quarters = 40;
        for (Agency agency : new Agency[] {Agency.GRAVITY_ONLY, Agency.abstaining(Set.copyOf(worlds.everybody()))}) {
            World w = worlds.world(agency);
            double[] before = w.states[0].trade.clone();
            double[] synthetic = w.states[1].trade.clone();
            w.run();
            // Rounding of logarithms and exponentials, forty times over.
            assertThat(w.states[0].trade).containsExactly(before, within(1e-14));
            assertThat(w.states[1].trade).containsExactly(synthetic, within(1e-14));
        }
    }

    /** Shares and their rest move together, so log odds take a random walk: σ_w√years after that many. */
    @Test
    void chanceMovesTradeForGoodAndAsFarAsItsParameterSays() {
        Worlds worlds = Worlds.of(3, 200).set("tradeNoise", .1);
        worlds.quarters = 36;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double[] before = logOdds(w);
        double[] rest = Arrays.stream(w.states).flatMapToDouble(i -> Arrays.stream(i.accessibility)).toArray();
        w.run();
        double[] after = logOdds(w);
        double squares = 0;
        int k = 0;
        for (MiddlePower i : w.states) {
            for (double b : i.accessibility) {
                assertThat(after[k] - before[k]).as("no pull back").isEqualTo(b - rest[k], within(1e-12));
                squares += (after[k] - before[k]) * (after[k] - before[k]);
                k++;
            }
        }
        // Standard error of a deviation of 600 numbers: 3 %; three of them.
        assertThat(Math.sqrt(squares / k)).isEqualTo(.1 * Math.sqrt(9), within(.3 * .09));
    }

    @Test
    void aStateWhoseTradeIsRestlessTakesStepsAsManyTimesAsFarAsUsual() {
        Worlds usual = Worlds.of(3, 2).set("tradeNoise", .1);
        Worlds restless = Worlds.of(3, 2).set("tradeNoise", .1).state("SA0", s -> s.tradeVolatility = Map.of("CHN", 3.0));
        usual.quarters = 1;
        restless.quarters = 1;
        double[] once = steps(usual);
        double[] thrice = steps(restless);
        int china = 0;
        for (int k = 0; k < once.length; k++) {
            assertThat(thrice[k]).isEqualTo((k == china ? 3 : 1) * once[k], within(1e-12));
        }
    }

    private static double[] steps(Worlds worlds) {
        World w = worlds.world(Agency.GRAVITY_ONLY);
        assertThat(w.powers[0].getCode()).isEqualTo("CHN");
        double[] before = logOdds(w);
        w.run();
        double[] after = logOdds(w);
        for (int k = 0; k < after.length; k++) {
            after[k] -= before[k];
        }
        return after;
    }

    /** What markets do is nobody's gain at another's cost: hostility is that of a world without chance. */
    @Test
    void chanceInTradeIsNotContested() {
        double[] without = tension(Worlds.of(3, 20).set("tradeNoise", 0));
        assertThat(tension(Worlds.of(3, 20).set("tradeNoise", .2))).containsExactly(without, within(1e-12));
    }

    private static double[] tension(Worlds worlds) {
        worlds.quarters = 24;
        World w = worlds.set("relianceKeep", 1).set("invoicingKeep", 1).set("contestHostility", 2500)
                .world(Agency.GRAVITY_ONLY);
        double[] tension = new double[24];
        w.observe(v -> tension[v.time()] = v.meanTension());
        w.run();
        return tension;
    }

    private static double[] logOdds(World w) {
        return Arrays.stream(w.states)
                .flatMapToDouble(i -> Arrays.stream(i.trade).map(s -> Maths.log(s / i.restTrade)))
                .toArray();
    }

    @Test
    void tradeFollowsGravityWithItsOwnElasticity() {
        for (int g = 0; g < 3; g++) {
            World w = traders().set("tradeSpeed", 1).world(Agency.GRAVITY_ONLY);
            new Phases(w).through(Phases.ECONOMY);
            double share = w.states[0].trade[g];
            double h = 1e-4;
            double slope = (wanted(w, g, h) - wanted(w, g, -h)) / (2 * h);
            // Central difference: h²/6 times a third derivative below 1.
            assertThat(slope).isEqualTo(share * (1 - share), within(1e-8));
        }
    }

    /** w* if ln Y_g were higher, with Y_0 as it is. */
    private static double wanted(World w, int g, double change) {
        double y = w.powers[g].worldGdpShare;
        w.powers[g].worldGdpShare = y * Math.exp(change);
        new EconomyPhase(w).step(w);
        w.powers[g].worldGdpShare = y;
        return w.states[0].trade[g];
    }

    @Test
    void aQuarterMovesTradeByAPartOfTheGap() {
        World w = traders().world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.SNAPSHOT);
        MiddlePower i = w.states[0];
        double[] before = i.trade.clone();
        i.tilt[0] = .2;
        new EconomyPhase(w).step(w);
        double pull = Math.exp(.95 * .2);
        double all = 1 - before[0] + before[0] * pull;
        assertThat(i.trade[0]).isEqualTo(before[0] + .1 * (before[0] * pull / all - before[0]), within(1e-14));
        assertThat(i.tilt[0]).isEqualTo(.95 * .2);
    }

    @Test
    void corridorsDrawTrade() {
        World w = traders().set("tradeSpeed", 1).world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.SNAPSHOT);
        MiddlePower i = w.states[0];
        double before = i.trade[1];
        i.corridor[1] = 2;
        i.accepted = true;
        i.offerPower = 1;
        i.offerSize = 3;
        new EconomyPhase(w).step(w);
        assertThat(i.corridor[1]).isEqualTo(.995 * 2 + .1 * 3, within(1e-15));
        double pull = Math.exp(.25 * i.corridor[1]);
        assertThat(i.trade[1]).isEqualTo(before * pull / (1 - before + before * pull), within(1e-14));
    }

    @Test
    void missingTradeSharesFollowFromGravityAndProximity() {
        World w = traders().world();
        MiddlePower i = w.states[1];
        double[] near = new double[3];
        double mean = 0;
        for (GreatPower g : w.powers) {
            near[g.index] = Math.log(i.proximity[g.index] + .05);
            mean += near[g.index] / 3;
        }
        double rest = 1 - w.powers[0].worldGdpShare - w.powers[1].worldGdpShare - w.powers[2].worldGdpShare;
        double all = rest * Math.exp(.3);
        for (GreatPower g : w.powers) {
            all += g.worldGdpShare * Math.exp(near[g.index] - mean);
        }
        for (GreatPower g : w.powers) {
            double wanted = g.worldGdpShare * Math.exp(near[g.index] - mean) / all;
            assertThat(i.trade[g.index]).isEqualTo(wanted, within(1e-15));
        }
    }

    /** Section H of the notes: Σw at most .95, each at least 10⁻⁴. */
    @Test
    void givenTradeSharesAreKeptInside() {
        World w = traders().state("SA0", s -> s.trade = Map.of("USA", .59, "CHN", .4, "RUS", 0.0)).world();
        double[] trade = new double[3];
        for (GreatPower g : w.powers) {
            trade["USA CHN RUS".indexOf(g.code) / 4] = w.states[0].trade[g.index];
        }
        assertThat(trade[0]).isEqualTo(.59 / .99 * .95, within(1e-15));
        assertThat(trade[1]).isEqualTo(.4 / .99 * .95, within(1e-15));
        assertThat(trade[2]).isEqualTo(1e-4);
    }

    @Test
    void growthAddsProjectsReexportsTransitAndTakesPunishmentAndProtest() {
        World w = traders().world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.SUBNATIONAL);
        MiddlePower i = w.states[0];
        double before = i.output;
        i.accepted = true;
        i.offerPower = 0;
        i.offerSize = 1.7;
        i.secondaryHits = 2;
        i.meanParticipation = .3;
        new EconomyPhase(w).step(w);
        double noise = .006 * w.draws.normal(Purpose.GROWTH, i.key, 0);
        double wanted = .004 * 1.7 - .01 * 2 - .004 * .3 + noise;
        assertThat(i.growth).isEqualTo(wanted, within(1e-15));
        assertThat(i.output).isEqualTo(before * Math.exp(wanted), within(1e-15));
    }

    /** Note B30. */
    @Test
    void theRestOfTheWorldHasAtLeastATwentieth() {
        Worlds worlds = traders().power("USA", p -> p.gdp = .7).power("CHN", p -> p.gdp = .5);
        World w = worlds.world();
        new Phases(w).through(Phases.EXOGENOUS);
        assertThat(w.restGdpShare).isEqualTo(.05);
    }
}
