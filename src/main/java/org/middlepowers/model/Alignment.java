package org.middlepowers.model;

import org.middlepowers.scenario.ReactionParameters;

/**
 * How positions move (§7.10): Friedkin and Johnsen's rule (1990) with inertia, on the change of company. A state rests at
 * its anchor as long as the company it keeps is that of the opening; what moves it is that its portfolio, the powers or
 * its peers have moved since.
 */
final class Alignment {
    private Alignment() {}

    /** Takes note of the company that every state keeps at the opening; memberships and portfolios are known by then. */
    static void open(World w) {
        for (MiddlePower i : w.states) {
            i.powersAtStart = isTied(i) ? powers(w, i) : i.idealPoint;
            i.peersAtStart = peers(w, i);
        }
    }

    /** x_i of the next quarter, from the positions of this one: x+λ_x{a+θ[I(t)−I(t0)]−x}+σ_xε. */
    static double next(World w, ReactionParameters p, MiddlePower i) {
        double goal = i.identity + p.socialInfluence() * changeOfCompany(w, p, i);
        double noise = p.alignmentNoise() * w.draws.normal(Purpose.ALIGNMENT, i.key, 0);
        return i.idealPoint + p.alignmentSpeed() * (goal - i.idealPoint) + noise;
    }

    /** I(t)−I(t0): how far powers and peers, as they weigh with a state, have moved since the opening (note B16). */
    static double changeOfCompany(World w, ReactionParameters p, MiddlePower i) {
        double weight = !isTied(i) ? 0 : i.peers.length == 0 ? 1 : p.powerInfluence();
        double change = 0;
        if (weight > 0) {
            change += weight * (powers(w, i) - i.powersAtStart);
        }
        if (i.peers.length > 0) {
            change += (1 - weight) * (peers(w, i) - i.peersAtStart);
        }
        return change;
    }

    private static boolean isTied(MiddlePower i) {
        for (double share : i.alignment) {
            if (share > 0) {
                return true;
            }
        }
        return false;
    }

    /** Σ_g p_ig x_g. */
    private static double powers(World w, MiddlePower i) {
        double sum = 0;
        for (GreatPower g : w.powers) {
            sum += i.alignment[g.index] * g.idealPoint;
        }
        return sum;
    }

    /** Mean position of the peers; 0 without any. */
    private static double peers(World w, MiddlePower i) {
        double sum = 0;
        for (int peer : i.peers) {
            sum += w.states[peer].idealPoint / i.peers.length;
        }
        return sum;
    }
}
