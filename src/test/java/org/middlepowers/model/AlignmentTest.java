package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

/** §7.10, positions: Friedkin and Johnsen's rule with inertia; closed form (1) of §9. */
class AlignmentTest {
    /** Portfolios that stay as they are, and no noise. */
    private static Worlds frozen() {
        Worlds w = Worlds.of(3, 4)
                .set("alignmentNoise", 0)
                .set("identityDrift", 0)
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

    @Test
    void positionsConvergeToTheFixedPoint() {
        Worlds worlds = frozen();
        // Distances shrink by at most 1-λ_x(1-θ)=.87 a quarter: .87^260 < 1e-15.
        worlds.quarters = 260;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.run();
        double theta = w.parameters.reaction().socialInfluence();
        double weight = w.parameters.reaction().powerInfluence();
        int n = w.states.length;
        RealMatrix system = new Array2DRowRealMatrix(n, n);
        RealVector right = new ArrayRealVector(n);
        for (MiddlePower i : w.states) {
            system.setEntry(i.index, i.index, 1);
            double powers = 0;
            for (GreatPower g : w.powers) {
                powers += i.alignment[g.index] * g.idealPoint;
            }
            right.setEntry(i.index, (1 - theta) * i.identity + theta * weight * powers);
            for (int peer : i.peers) {
                system.addToEntry(i.index, peer, -theta * (1 - weight) / i.peers.length);
            }
        }
        RealVector fixed = new LUDecomposition(system).getSolver().solve(right);
        for (MiddlePower i : w.states) {
            assertThat(i.idealPoint).isEqualTo(fixed.getEntry(i.index), within(1e-12));
        }
    }

    @Test
    void withoutPeersOnlyGreatPowersPull() {
        Worlds worlds = frozen();
        worlds.quarters = 260;
        worlds.everyState(s -> s.peers = List.of());
        World w = worlds.world(Agency.GRAVITY_ONLY);
        w.run();
        MiddlePower i = w.states[0];
        double powers = 0;
        for (GreatPower g : w.powers) {
            powers += i.alignment[g.index] * g.idealPoint;
        }
        double theta = w.parameters.reaction().socialInfluence();
        assertThat(i.idealPoint).isEqualTo(theta * powers + (1 - theta) * i.identity, within(1e-12));
    }

    @Test
    void withoutInfluenceOnlyPeersPull() {
        Worlds worlds = withoutInfluence(frozen());
        World w = worlds.world(Agency.GRAVITY_ONLY);
        double[] x = {w.states[0].idealPoint, w.states[1].idealPoint, w.states[2].idealPoint};
        new Phases(w).through(Phases.REACTION);
        double theta = w.parameters.reaction().socialInfluence();
        double goal = theta * (x[1] + x[2]) / 2 + (1 - theta) * x[0];
        assertThat(w.states[0].idealPoint).isEqualTo(x[0] + .2 * (goal - x[0]), within(1e-14));
    }

    /** Note B16: with neither, x'=(1−λ_x)x+λ_x x0. */
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
        World w = frozen().set("identityDrift", .1).world(Agency.GRAVITY_ONLY);
        w.states[0].identity = -2;
        new Phases(w).through(Phases.REACTION);
        assertThat(w.states[0].identity).isEqualTo(-2 + .1 * (w.states[0].idealPoint + 2), within(1e-14));
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
        new Phases(w).through(Phases.REACTION);
        // Mirror images stay mirror images.
        assertThat(w.states[0].idealPoint).isEqualTo(-w.states[1].idealPoint, within(1e-14));
    }

    private static Worlds withoutInfluence(Worlds w) {
        return w.set("influenceTrade", 0)
                .set("influenceSecurity", 0)
                .set("influenceInstitutions", 0)
                .set("influenceCurrency", 0);
    }
}
