package org.middlepowers.analysis.sweep;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * The distribution of the ratio F of a variance between cells to one within them, where cells do differ: noncentral F
 * as a mixture of central ones by Poisson's weights (Johnson, Kotz and Balakrishnan 1995, ch. 30). Turned round it gives
 * bounds of how much cells differ (Steiger 2004).
 *
 * @param between degrees of freedom between cells, above 0
 * @param within degrees of freedom within them, above 0
 */
public record NoncentralF(double between, double within) {
    private static final double TAIL = 1e-10;
    private static final double CLOSE = 1e-6;

    /** Probability of a ratio of no more than {@code f}, where cells differ by {@code lambda} (0: not at all). */
    public double cdf(double f, double lambda) {
        if (!(f > 0)) {
            return 0;
        }
        double at = between * f / (between * f + within);
        double half = lambda / 2;
        if (half == 0) {
            return Beta.regularizedBeta(at, between / 2, within / 2);
        }
        int middle = (int) half;
        double sum = 0;
        // From the likeliest term outwards, till what is left cannot matter.
        for (int j = middle; j >= 0; j--) {
            double weight = weight(j, half);
            sum += weight * Beta.regularizedBeta(at, between / 2 + j, within / 2);
            if (weight < TAIL) {
                break;
            }
        }
        for (int j = middle + 1; ; j++) {
            double weight = weight(j, half);
            sum += weight * Beta.regularizedBeta(at, between / 2 + j, within / 2);
            if (weight < TAIL) {
                break;
            }
        }
        return Math.min(1, sum);
    }

    private static double weight(int j, double half) {
        return Math.exp(j * Math.log(half) - half - Gamma.logGamma(j + 1.0));
    }

    /** Largest difference of cells under which a ratio as high as {@code f} has at least probability {@code p}, or 0. */
    public double lambda(double f, double p) {
        // The distribution function falls as cells differ more.
        return root(lambda -> cdf(f, lambda) - p);
    }

    /** The ratio that cells which do not differ exceed with probability {@code p}. */
    double critical(double p) {
        return root(f -> 1 - p - cdf(f, 0));
    }

    /** The least difference that is found (a ratio above {@link #critical} of {@code level}) with this probability. */
    double detectable(double level, double power) {
        double f = critical(level);
        return root(lambda -> cdf(f, lambda) - (1 - power));
    }

    /** Where a function that is positive at 0 and falls reaches 0; 0 if it is not positive there. */
    private static double root(DoubleUnaryOperator falling) {
        if (falling.applyAsDouble(0) <= 0) {
            return 0;
        }
        double high = 1;
        while (falling.applyAsDouble(high) > 0 && high < 1e9) {
            high *= 2;
        }
        double low = high == 1 ? 0 : high / 2;
        while (high - low > CLOSE * high) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
