package org.middlepowers.analysis;

import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * The 95 % interval of a mean to which few replications contribute, all others being alike. What contributes is a sum of
 * events of unequal size, each as rare as Poisson's, whose interval is Fay and Feuer's (1997) by gamma distributions; it
 * survives that none is seen. Events upwards and downwards are joined as bounds of a difference (Zou and Donner 2008,
 * after Newcombe 1998). Student's interval holds the truth far less often than it says here.
 */
final class RareMean {
    /** No events. */
    static final Events NONE = new Events(0, 0, 0);
    /** Fewer events than this, those of less than the usual size counted in part, do not tell how large others may be. */
    static final double FEW = 5;

    private static final double TAIL = .025;

    private RareMean() {}

    /**
     * Deviations in one direction.
     *
     * @param sum of their sizes
     * @param squares sum of the squares of their sizes
     * @param largest size of any, or of one as large as may be feared
     */
    record Events(double sum, double squares, double largest) {
        double low(long n) {
            return sum > 0 ? scaled(sum / n, squares / n / n, TAIL) : 0;
        }

        double high(long n) {
            double one = largest / n;
            return one > 0 ? scaled(sum / n + one, squares / n / n + one * one, 1 - TAIL) : 0;
        }

        private static double scaled(double mean, double variance, double p) {
            return new GammaDistribution(null, mean * mean / variance, variance / mean)
                    .inverseCumulativeProbability(p);
        }
    }

    /** The mean of {@code n} replications of which most have the value {@code usual}. */
    static Interval of(long n, double usual, Events up, Events down) {
        double more = up.sum() / n;
        double less = down.sum() / n;
        double low = Math.hypot(more - up.low(n), down.high(n) - less);
        double high = Math.hypot(up.high(n) - more, less - down.low(n));
        double mean = usual + more - less;
        double sum = up.sum() + down.sum();
        double events = sum * sum / (up.squares() + down.squares());
        return new Interval(n, mean, mean - low, mean + high, events >= FEW);
    }
}
