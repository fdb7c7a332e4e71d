package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** §7.3 and §7.4: attention, acts, demands and offers of great powers. */
class GreatPowersTest {
    private static final int DRAWS = 6000;

    /** One great power with a rival, and one state that always has its attention. */
    private static World pair(Worlds worlds) {
        World w = worlds.world();
        new Phases(w).through(Phases.SNAPSHOT);
        return w;
    }

    private static int[] events(World w, Runnable perQuarter) {
        GreatPowerPhase phase = new GreatPowerPhase(w);
        int[] counts = new int[EventType.values().length];
        for (int q = 0; q < DRAWS; q++) {
            w.draws.moveTo(q);
            perQuarter.run();
            phase.step(w);
        }
        for (int e = 0; e < w.events.size(); e++) {
            if (w.events.source(e) == 0) {
                counts[w.events.type(e).ordinal()]++;
            }
        }
        return counts;
    }

    @Test
    void actsAreALogitOfTheirUtilities() {
        Worlds worlds = Worlds.of(2, 1)
                .set("demandRate", 0)
                .set("misperception", 0)
                .sanction(0, "USA", List.of("CHN"), .5, true);
        worlds.rivalry.put("USA-CHN", .5);
        worlds.power("CHN", p -> {
            p.idealPoint = 2;
            p.coerce = .9;
            p.invest = 1.2;
            p.guarantee = .8;
        });
        worlds.state("SA0", s -> {
            s.tolerance = .9;
            s.transitAccess = Map.of("USA", .7);
        });
        World w = pair(worlds);
        MiddlePower i = w.states[0];
        double rivals = i.rivalPresence[0];
        double leverage = i.leverage[0];
        double[] q = i.security.clone();
        int[] counts = events(w, () -> {
            i.meanParticipation = .3;
            Arrays.fill(i.refusals, .5 / .7);
            System.arraycopy(q, 0, i.security, 0, 2);
        });
        double bid = i.value * (1 + 3 * rivals);
        double[] utility = {
            .4 * .5 + .5 * .3,
            1.2 * bid - .3 - .5 * .3,
            .6 * .8 * .5 * (1 + 3 * rivals) - .2,
            1 * .9 * Math.min(1, 2.2 / 4) * (1 - leverage) - .2 + .4 * .5,
            2 * 1.4 * (.9 - .2) * .7 * (1 - .5 * leverage) - .1
        };
        EventType[] types = {
            EventType.ENGAGE, EventType.OFFER, EventType.GUARANTEE, EventType.COERCE, EventType.SECONDARY_SANCTION
        };
        double sum = Arrays.stream(utility).map(u -> Math.exp(5 * u)).sum();
        double chi2 = 0;
        for (int k = 0; k < 5; k++) {
            double expected = DRAWS * Math.exp(5 * utility[k]) / sum;
            assertThat(expected).isGreaterThan(5);
            chi2 += Math.pow(counts[types[k].ordinal()] - expected, 2) / expected;
        }
        assertThat(chi2).isLessThan(new ChiSquaredDistribution(4).inverseCumulativeProbability(.9999));
    }

    /** Note A5: recognition, then demand, then act, then drift. */
    @Test
    void recognitionFollowsLeverageAndCoercionCostsIt() {
        Worlds worlds = Worlds.of(1, 1).set("demandRate", 0).set("coerceGain", 3).set("powerRationality", 1000);
        worlds.power("USA", p -> {
            p.idealPoint = 5;
            p.coerce = 5;
        });
        World coercing = pair(worlds);
        new GreatPowerPhase(coercing).step(coercing);
        MiddlePower i = coercing.states[0];
        assertThat(i.coerced[0]).isTrue();
        double attended = .5 + .15 * (.3 + .7 * i.leverage[0] - .5);
        double after = attended * .85;
        assertThat(i.recognised[0]).isEqualTo(after + .02 * (.3 - after), within(1e-15));
        assertThat(i.coercion[0]).isEqualTo(1);
        World kind = pair(worlds.power("USA", p -> p.coerce = 0));
        new GreatPowerPhase(kind).step(kind);
        assertThat(kind.states[0].coerced[0]).isFalse();
        assertThat(kind.states[0].recognised[0]).isEqualTo(attended + .02 * (.3 - attended), within(1e-15));
    }

    @Test
    void theUnattendedOnlyDriftAndForget() {
        World w = pair(Worlds.of(1, 5).set("attentionSlots", 2));
        for (MiddlePower i : w.states) {
            i.refusals[0] = 1;
            i.coercion[0] = 1;
        }
        new GreatPowerPhase(w).step(w);
        int drifted = 0;
        for (MiddlePower i : w.states) {
            boolean drift = Math.abs(i.recognised[0] - (.5 + .02 * (.3 - .5))) < 1e-15;
            drifted += drift ? 1 : 0;
            if (drift) {
                assertThat(i.refusals[0]).isEqualTo(.7);
                assertThat(i.coercion[0]).isEqualTo(.7);
            }
        }
        assertThat(w.powers[0].slots).isEqualTo(2);
        assertThat(drifted).isEqualTo(3);
    }

    @Test
    void demandsFallOnTheUnrecognisedAndAreRefusedByThoseWithLeverage() {
        for (boolean asymmetry : new boolean[] {true, false}) {
            Worlds worlds = Worlds.of(1, 1).set("recognitionRate", 0).set("autonomyDrift", 0).set("demandRate", .8);
            worlds.asymmetry = asymmetry;
            World w = pair(worlds);
            MiddlePower i = w.states[0];
            i.recognised[0] = .2;
            i.leverage[0] = .3;
            int[] counts = events(w, () -> Arrays.fill(i.refusals, 0));
            double a = asymmetry ? .2 : .5;
            double demand = .8 * (1 - a);
            int demands = counts[EventType.DEMAND.ordinal()];
            assertThat((double) demands / DRAWS)
                    .isEqualTo(demand, within(4 * Math.sqrt(demand * (1 - demand) / DRAWS)));
            int refusals = 0;
            for (int e = 0; e < w.events.size(); e++) {
                refusals += w.events.type(e) == EventType.REJECT ? 1 : 0;
            }
            double refusal = 1 - .7 * (.5 + .5 * a);
            int same = 0;
            for (int q = 0; q < DRAWS; q++) {
                w.draws.moveTo(q);
                long key = Draws.pair(w.powers[0].key, i.key);
                boolean asked = w.draws.uniform(Purpose.DEMAND, key, 0) < demand;
                same += asked && w.draws.uniform(Purpose.REFUSAL, key, 0) < refusal ? 1 : 0;
            }
            assertThat(refusals).as("by the same draws").isEqualTo(same);
            assertThat((double) refusals / demands)
                    .isEqualTo(refusal, within(4 * Math.sqrt(refusal * (1 - refusal) / demands)));
        }
    }

    @Test
    void guaranteesShiftReliance() {
        Worlds worlds = Worlds.of(2, 1).set("powerRationality", 1000).set("guaranteeGain", 2).set("demandRate", 0);
        worlds.power("CHN", p -> p.guarantee = 5).power("USA", p -> p.guarantee = 0);
        worlds.state("SA0", s -> s.security = Optional.of(Map.of("USA", .3, "CHN", .1)));
        World w = pair(worlds);
        new GreatPowerPhase(w).step(w);
        double kept = 1 - .3 * .08;
        MiddlePower i = w.states[0];
        assertThat(i.security[1]).isEqualTo(.3 * kept, within(1e-15));
        assertThat(i.security[0]).isEqualTo(.1 * kept + .08 * (1 - .4 * kept), within(1e-15));
    }

    @Test
    void theLargestOfferIsKeptOfEqualOnesTheFirst() {
        Worlds worlds = Worlds.of(2, 1).set("powerRationality", 1000).set("demandRate", 0);
        worlds.power("CHN", p -> p.invest = 5).power("USA", p -> p.invest = 5);
        World w = pair(worlds);
        MiddlePower i = w.states[0];
        i.rivalPresence[0] = .2;
        i.rivalPresence[1] = .4;
        i.meanParticipation = .5;
        new GreatPowerPhase(w).step(w);
        assertThat(i.offerPower).isEqualTo(1);
        double bid = i.value * (1 + 3 * .4);
        assertThat(i.offerSize).isEqualTo((.5 + bid / 5) * (1 + .5 * .5), within(1e-15));
        i.rivalPresence[0] = .4;
        new GreatPowerPhase(w).step(w);
        assertThat(i.offerPower).isZero();
    }

    @Test
    void sectorsAreALogitBetweenThePreferencesOfPowerAndHost() {
        Worlds worlds = Worlds.of(1, 1).set("powerRationality", 1000).power("USA", p -> p.invest = 5);
        World w = pair(worlds);
        MiddlePower i = w.states[0];
        i.leverage[0] = .4;
        i.meanGrievance[0] = .1;
        Offers offers = new Offers(w);
        int[] counts = new int[5];
        int[] regions = new int[6];
        for (int q = 0; q < DRAWS; q++) {
            w.draws.moveTo(q);
            i.offerPower = -1;
            i.offerSize = 0;
            offers.make(w, w.powers[0], i);
            counts[i.offerSector]++;
            regions[i.offerRegion]++;
        }
        double[] power = {1, .6, .1, -.2, .7};
        double[] host = {.3, .6, .9, .5, .2};
        double[] grievance = {.1, .14, .28, .34, .2};
        double[] weight = new double[5];
        for (int s = 0; s < 5; s++) {
            weight[s] = Math.exp(3 * (.6 * power[s] + .4 * host[s] - 8 * grievance[s] * .1));
        }
        double all = Arrays.stream(weight).sum();
        double chi2 = 0;
        for (int s = 0; s < 5; s++) {
            double expected = DRAWS * weight[s] / all;
            chi2 += Math.pow(counts[s] - expected, 2) / expected;
        }
        assertThat(chi2).isLessThan(new ChiSquaredDistribution(4).inverseCumulativeProbability(.9999));
        double uniform = 0;
        for (int count : regions) {
            uniform += Math.pow(count - DRAWS / 6.0, 2) / (DRAWS / 6.0);
        }
        assertThat(uniform).isLessThan(new ChiSquaredDistribution(5).inverseCumulativeProbability(.9999));
    }

    @Test
    void attentionIsASoftmaxAndTheSlotsAreFilled() {
        Worlds worlds = Worlds.of(2, 4).set("attentionSlots", 2);
        worlds.state("SA1", s -> s.output = .3).state("SA2", s -> s.location = 1);
        worlds.state("SA3", s -> s.proximity = Map.of("USA", .9, "CHN", .1));
        World w = pair(worlds);
        w.states[0].salience[1] = .6;
        AttentionRace race = new AttentionRace(w);
        double[] weight = new double[4];
        for (MiddlePower i : w.states) {
            weight[i.index] = Math.sqrt(4 * i.outputShare)
                    * Math.exp(1.5 * i.value + i.salience[1] + i.rivalPresence[1])
                    * (i.proximity[1] + .05);
        }
        double all = Arrays.stream(weight).sum();
        int[] first = new int[4];
        for (int q = 0; q < DRAWS; q++) {
            w.draws.moveTo(q);
            race.weigh(w);
            race.run(w, w.powers[1]);
            int attended = 0;
            for (MiddlePower i : w.states) {
                attended += race.attended(i.index) ? 1 : 0;
                first[i.index] += race.attended(i.index) ? 1 : 0;
                assertThat(w.powers[1].attention(i)).isEqualTo(weight[i.index] / all, within(1e-14));
            }
            assertThat(attended).isEqualTo(w.powers[1].slots).isEqualTo(2);
        }
        // Two of four without replacement: a state is first, or second after another.
        for (int k = 0; k < 4; k++) {
            double p = weight[k] / all;
            for (int j = 0; j < 4; j++) {
                p += j == k ? 0 : weight[j] / all * weight[k] / (all - weight[j]);
            }
            assertThat((double) first[k] / DRAWS).isEqualTo(p, within(4 * Math.sqrt(p * (1 - p) / DRAWS)));
        }
        assertThat(w.powers[1].attentionChance(w.states[0]))
                .isEqualTo(1 - Math.exp(-2 * weight[0] / all), within(1e-14));
    }

    @Test
    void tensionTakesSlotsAndTheStatesAreTheMost() {
        World w = pair(Worlds.of(2, 40).set("attentionSlots", 10));
        w.meanTension = 1;
        AttentionRace race = new AttentionRace(w);
        race.weigh(w);
        race.run(w, w.powers[0]);
        assertThat(w.powers[0].slots).isEqualTo(7);
        w.powers[0].attentionSlots = 100;
        race.weigh(w);
        race.run(w, w.powers[0]);
        assertThat(w.powers[0].slots).isEqualTo(40);
        w.powers[0].attentionSlots = .01;
        race.weigh(w);
        race.run(w, w.powers[0]);
        assertThat(w.powers[0].slots).isEqualTo(1);
    }

    @Test
    void salienceThatNeverFadesDoesNotBreakAttention() {
        World w = pair(Worlds.of(1, 3).set("salienceWeight", 3));
        w.states[0].salience[0] = 400;
        w.states[1].salience[0] = 100;
        AttentionRace race = new AttentionRace(w);
        w.powers[0].attentionSlots = 2;
        race.weigh(w);
        race.run(w, w.powers[0]);
        assertThat(w.powers[0].attention[0]).isEqualTo(1, within(1e-12));
        assertThat(race.attended(0)).isTrue();
        int attended = 0;
        for (MiddlePower i : w.states) {
            attended += race.attended(i.index) ? 1 : 0;
        }
        assertThat(attended).isEqualTo(2);
    }

    /** Note B19: without the layer, size at the start and proximity alone count. */
    @Test
    void withoutAsymmetryAttentionFollowsSizeAndProximity() {
        Worlds worlds = Worlds.of(1, 2).state("SA1", s -> {
            s.output = .8;
            s.location = 1;
        });
        worlds.asymmetry = false;
        World w = pair(worlds);
        w.states[0].salience[0] = 3;
        w.states[0].outputShare = .9;
        AttentionRace race = new AttentionRace(w);
        race.weigh(w);
        race.run(w, w.powers[0]);
        double odds = w.powers[0].attention[1] / w.powers[0].attention[0];
        assertThat(odds).isEqualTo(Math.sqrt(.8 / .2), within(1e-12));
    }

    /** Inattention blurs the view of a state's position; without the layer nothing does. */
    @Test
    void misperceptionGrowsWithInattention() {
        Worlds worlds = Worlds.of(1, 1)
                .set("demandRate", 0)
                .set("coerceGain", 3)
                .set("coerceCost", .2)
                .set("misperception", 1)
                .power("USA", p -> {
                    p.coerce = 1;
                    p.guarantee = 0;
                });
        worlds.everyState(s -> s.idealPoint = 0);
        assertThat(events(pair(worlds), () -> {})[EventType.COERCE.ordinal()]).isPositive();
        worlds.set("powerRationality", 1000).set("engageBase", 0);
        World sharp = pair(worlds.set("misperception", 0));
        assertThat(events(sharp, () -> {})[EventType.COERCE.ordinal()]).isZero();
        World blurred = pair(worlds.set("misperception", 1));
        int coerced = events(blurred, () -> {})[EventType.COERCE.ordinal()];
        assertThat(coerced).isPositive();
        worlds.asymmetry = false;
        assertThat(events(pair(worlds), () -> {})[EventType.COERCE.ordinal()]).isZero();
    }
}
