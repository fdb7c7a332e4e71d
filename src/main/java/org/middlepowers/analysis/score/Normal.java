package org.middlepowers.analysis.score;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/**
 * A normal distribution.
 *
 * @param sd above 0
 */
public record Normal(double mean, double sd) implements Predictive {
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    public Normal {
        if (!(sd > 0)) {
            throw new IllegalArgumentException("a standard deviation is above 0");
        }
    }

    @Override
    public double quantile(double p) {
        return mean + sd * STANDARD.inverseCumulativeProbability(p);
    }

    /** Closed form (Gneiting and Raftery 2007). */
    @Override
    public double crps(double recorded) {
        double z = (recorded - mean) / sd;
        return sd * (z * Erf.erf(z / Math.sqrt(2)) + 2 * STANDARD.density(z) - 1 / Math.sqrt(Math.PI));
    }

    @Override
    public double pit(double recorded) {
        return STANDARD.cumulativeProbability((recorded - mean) / sd);
    }
}
