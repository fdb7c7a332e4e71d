package org.middlepowers.measure;

import org.middlepowers.model.GreatPower;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/** How many poles the world has, counted by influence (§6.1). Shares of all units add to 1. */
public final class Polarity {
    private Polarity() {}

    /** Z=ΣC+Σy, all capability. */
    static double total(World w) {
        double sum = 0;
        for (GreatPower g : w.powers()) {
            sum += g.getCapability();
        }
        for (MiddlePower i : w.states()) {
            sum += i.getOutput();
        }
        return sum;
    }

    /** P_g=(C_g+Σ_i y_i s_ig)/Z, a great power's share of influence, by its place in the world. */
    public static double share(World w, int power) {
        return weights(w)[power] / total(w);
    }

    /** C_g+Σ_i y_i s_ig of every great power, before it is divided by all capability. */
    private static double[] weights(World w) {
        double[] weights = new double[w.powers().size()];
        for (int g = 0; g < weights.length; g++) {
            weights[g] = w.powers().get(g).getCapability();
        }
        for (MiddlePower i : w.states()) {
            for (int g = 0; g < weights.length; g++) {
                weights[g] += i.getOutput() * i.getInfluence()[g];
            }
        }
        return weights;
    }

    /** P_i=y_i s_i0/Z, a middle power's share of influence. */
    public static double share(World w, MiddlePower i) {
        return i.getOutput() * i.getAutonomy() / total(w);
    }

    /** N_eff=1/ΣP², the effective number of poles over all units; it also rises with the number of small states. */
    public static double effectiveUnits(World w) {
        double total = total(w);
        double squares = 0;
        for (double weight : weights(w)) {
            double p = weight / total;
            squares += p * p;
        }
        for (MiddlePower i : w.states()) {
            double p = i.getOutput() * i.getAutonomy() / total;
            squares += p * p;
        }
        return 1 / squares;
    }

    /** N_GP=1/Σ_g(P_g/Σ_h P_h)², the effective number of great-power poles: the headline measure. */
    public static double effectivePoles(World w) {
        double sum = 0;
        double squares = 0;
        for (double p : weights(w)) {
            sum += p;
            squares += p * p;
        }
        return sum * sum / squares;
    }

    /** max P_g, the leader's share. */
    public static double leaderShare(World w) {
        double most = 0;
        for (double weight : weights(w)) {
            most = Math.max(most, weight);
        }
        return most / total(w);
    }

    /** CON of great powers' capability, 0 (equal) to 1 (one has all); 1 for a single power (Singer, Bremer and Stuckey 1972). */
    public static double concentration(World w) {
        int n = w.powers().size();
        if (n == 1) {
            return 1;
        }
        double sum = 0;
        double squares = 0;
        for (GreatPower g : w.powers()) {
            sum += g.getCapability();
            squares += g.getCapability() * g.getCapability();
        }
        double equal = 1.0 / n;
        return Math.sqrt(Math.max(0, (squares / (sum * sum) - equal) / (1 - equal)));
    }
}
