package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.ParameterRegistry;

/** §7.10, positions: Friedkin and Johnsen's rule with inertia, on the change of company; closed forms (1) and (11). */
class AlignmentTest {
    /** Portfolios that stay as they are, and no noise. */
    private static Worlds frozen() {
        Worlds w = Worlds.of(3, 4)
                .set("alignmentNoise", 0)
                .set("identityDrift", 0)
                .set("tradeNoise", 0)
                .set("tradeSpeed", 0)
                .set("relianceKeep", 1)
                .set("invoicingKeep", 1)
                .set("alignmentSpeed", .2)
                .power("USA", p -> p.idealPoint = 2.5)
                .power("CHN", p -> p.idealPoint = -.8)
                .power("RUS", p -> p.idealPoint = .1);
        w.state("SA0", s -> {
            s.idealPoint = 1;
            s.peers = List.of("SA1", "SA2");
            s.trade = Map.of("USA", .5, "CHN", .1, "RUS", .1);
        });
        w.state("SA1", s -> {
            s.idealPoint = -1;
            s.peers = List.of("SA0");
            s.trade = Map.of("USA", .05, "CHN", .6, "RUS", .1);
        });
        w.state("SA2", s -> {
            s.idealPoint = .3;
            s.peers = List.of("SA0", "SA1", "SA3");
        });
        w.state("SA3", s -> s.peers = List.of("SA2"));
        return w;
    }

    /** Closed form (1): x*=(I−θW_p)⁻¹[a−θI(t0)+θW_g x_g], once a power has moved away from where it opened. */
    @Test
    void positionsConvergeToTheFixedPoint() {
        Worlds worlds = frozen();
        // Distances shrink by at most 1-λ_x(1-θ)=.87 a quarter: .87^260 < 1e-15.
        worlds.quarters = 260;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double theta = w.parameters.reaction().socialInfluence();
        double weight = w.parameters.reaction().powerInfluence();
        int n = w.states.length;
        double[] opening = Arrays.stream(w.states).mapToDouble(i -> i.idealPoint).toArray();
        RealVector right = new ArrayRealVector(n);
        for (MiddlePower i : w.states) {
            double company = weight * company(w, i);
            for (int peer : i.peers) {
                company += (1 - weight) * opening[peer] / i.peers.length;
            }
            right.setEntry(i.index, i.identity - theta * company);
        }
        w.powers[0].idealPoint += 1;
        w.powers[2].idealPoint -= .6;
        w.run();
        RealMatrix system = new Array2DRowRealMatrix(n, n);
        for (MiddlePower i : w.states) {
            system.setEntry(i.index, i.index, 1);
            right.addToEntry(i.index, theta * weight * company(w, i));
            for (int peer : i.peers) {
                system.addToEntry(i.index, peer, -theta * (1 - weight) / i.peers.length);
            }
        }
        RealVector fixed = new LUDecomposition(system).getSolver().solve(right);
        for (MiddlePower i : w.states) {
            assertThat(i.idealPoint).isEqualTo(fixed.getEntry(i.index), within(1e-12));
            assertThat(Math.abs(i.idealPoint - opening[i.index])).isGreaterThan(.01);
        }
    }

    /** Closed form (11): nobody acts, powers stay as they are, nothing decays: no position and no trade share moves. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", ".35, .5, .01", ".9, .9, .034", ".9, 0, .034", ".5, .2, .02"})
    void positionsAndTradeRestWhereTheyAreObserved(double theta, double weight, double drift) {
        Worlds worlds = frozen()
                .set("socialInfluence", theta)
                .set("powerInfluence", weight)
                .set("identityDrift", drift)
                // Unlike in the other forms trade is free to follow what draws it.
                .set("tradeSpeed", .2)
                .institution("bloc", InstitutionType.ALTERNATIVE, "CHN", List.of("SA0", "SA3"));
        worlds.quarters = 80;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double[] opening = Arrays.stream(w.states).mapToDouble(i -> i.idealPoint).toArray();
        double[][] trade = Arrays.stream(w.states).map(i -> i.trade.clone()).toArray(double[][]::new);
        w.run();
        for (MiddlePower i : w.states) {
            // Trade shares keep to their last bits but one or two: logarithms and exponentials round.
            assertThat(i.trade).containsExactly(trade[i.index], within(1e-14));
            assertThat(i.idealPoint).isEqualTo(opening[i.index], within(1e-11));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** Closed form (11) at any values of all other parameters: drawn evenly from their ranges, sixty times. */
    @ParameterizedTest
    @MethodSource("seeds")
    void positionsAndTradeRestAtAnyValuesOfTheOtherParameters(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Worlds worlds = frozen().institution("bloc", InstitutionType.ALTERNATIVE, "CHN", List.of("SA0", "SA3"));
        Map<String, Double> still = Map.of(
                "alignmentNoise", 0.0, "tradeNoise", 0.0, "relianceKeep", 1.0, "invoicingKeep", 1.0, "regionalKeep", 1.0);
        ParameterRegistry.entries().forEach((name, entry) -> {
            double low = entry.meta().min();
            double value = low + random.nextDouble() * (entry.meta().max() - low);
            worlds.set(name, still.getOrDefault(name, entry.whole() ? Math.floor(value) : value));
        });
        worlds.quarters = 40;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double[] opening = Arrays.stream(w.states).mapToDouble(i -> i.idealPoint).toArray();
        double[][] trade = Arrays.stream(w.states).map(i -> i.trade.clone()).toArray(double[][]::new);
        w.run();
        for (MiddlePower i : w.states) {
            assertThat(i.trade).containsExactly(trade[i.index], within(1e-12));
            assertThat(i.idealPoint).isEqualTo(opening[i.index], within(1e-10));
        }
    }

    /** With trade held too, the rest is exact to the bit. */
    @Test
    void nothingIsAddedToARestingPosition() {
        Worlds worlds = frozen().set("socialInfluence", .9).set("identityDrift", .034);
        worlds.quarters = 80;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double[] opening = Arrays.stream(w.states).mapToDouble(i -> i.idealPoint).toArray();
        w.run();
        assertThat(Arrays.stream(w.states).mapToDouble(i -> i.idealPoint)).containsExactly(box(opening));
    }

    /** With the decays of reliance and invoicing on, a quarter's whole movement is λ_xθ times the change of company. */
    @Test
    void whatMovesAStateIsTheChangeOfItsCompany() {
        Worlds worlds = frozen().set("relianceKeep", .983).set("invoicingKeep", .983).set("invoicingFloor", .02);
        worlds.everyState(s -> {
            s.peers = List.of();
            s.security = Optional.of(Map.of("USA", .6));
            s.invoicing = .8;
        });
        World w = worlds.world(Agency.GRAVITY_ONLY);
        MiddlePower i = w.states[0];
        double opening = i.idealPoint;
        double company = company(w, i);
        double theta = w.parameters.reaction().socialInfluence();
        new Phases(w).through(Phases.REACTION);
        double change = company(w, i) - company;
        assertThat(Math.abs(change)).isGreaterThan(1e-4);
        assertThat(i.idealPoint - opening).isEqualTo(.2 * theta * change, within(1e-15));
    }

    /** A state that is given an identity away from where it stands goes there. */
    @Test
    void anIdentityOfItsOwnDrawsAState() {
        Worlds worlds = frozen();
        worlds.quarters = 260;
        worlds.everyState(s -> s.peers = List.of());
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.states[0].identity = -2;
        w.run();
        assertThat(w.states[0].idealPoint).isEqualTo(-2, within(1e-12));
    }

    @Test
    void withoutPeersOnlyGreatPowersPull() {
        Worlds worlds = frozen();
        worlds.everyState(s -> s.peers = List.of());
        World w = worlds.world(Agency.GRAVITY_ONLY);
        MiddlePower i = w.states[0];
        double opening = i.idealPoint;
        w.powers[1].idealPoint += .5;
        new Phases(w).through(Phases.REACTION);
        double theta = w.parameters.reaction().socialInfluence();
        assertThat(i.idealPoint - opening).isEqualTo(.2 * theta * i.alignment[1] * .5, within(1e-14));
    }

    @Test
    void withoutInfluenceOnlyPeersPull() {
        Worlds worlds = withoutInfluence(frozen());
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double x = w.states[0].idealPoint;
        w.states[1].idealPoint += .4;
        w.states[2].idealPoint -= 1;
        w.powers[0].idealPoint += 1;
        new Phases(w).through(Phases.REACTION);
        double theta = w.parameters.reaction().socialInfluence();
        assertThat(w.states[0].idealPoint).isEqualTo(x + .2 * theta * (.4 - 1) / 2, within(1e-14));
    }

    /** Note B16: with neither, x'=(1−λ_x)x+λ_x a. */
    @Test
    void withNeitherAStateReturnsToItsIdentity() {
        Worlds worlds = withoutInfluence(frozen());
        worlds.everyState(s -> s.peers = List.of());
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.states[0].idealPoint = 3;
        new Phases(w).through(Phases.REACTION);
        assertThat(w.states[0].idealPoint).isEqualTo(.8 * 3 + .2 * w.states[0].identity, within(1e-14));
    }

    @Test
    void identityFollowsPosition() {
        World w = frozen().set("identityDrift", .03).world(Agency.GRAVITY_ONLY);
        w.states[0].identity = -2;
        new Phases(w).through(Phases.REACTION);
        assertThat(w.states[0].identity).isEqualTo(-2 + .03 * (w.states[0].idealPoint + 2), within(1e-14));
    }

    /** All states read the old positions of the others: the first in the list has no head start. */
    @Test
    void updatesAreSynchronous() {
        Worlds worlds = withoutInfluence(frozen()).set("socialInfluence", .9);
        worlds.state("SA0", s -> s.peers = List.of("SA1"));
        worlds.state("SA1", s -> {
            s.peers = List.of("SA0");
            s.idealPoint = -1;
        });
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.states[0].idealPoint += .3;
        w.states[1].idealPoint -= .3;
        new Phases(w).through(Phases.REACTION);
        // Mirror images stay mirror images, and have moved.
        assertThat(w.states[0].idealPoint).isEqualTo(-w.states[1].idealPoint, within(1e-14));
        assertThat(w.states[0].idealPoint).isLessThan(1.25);
    }

    private static double company(World w, MiddlePower i) {
        double sum = 0;
        for (GreatPower g : w.powers) {
            sum += i.alignment[g.index] * g.idealPoint;
        }
        return sum;
    }

    private static Double[] box(double[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Double[]::new);
    }

    private static Worlds withoutInfluence(Worlds w) {
        return w.set("influenceTrade", 0)
                .set("influenceSecurity", 0)
                .set("influenceInstitutions", 0)
                .set("influenceCurrency", 0);
    }
}
