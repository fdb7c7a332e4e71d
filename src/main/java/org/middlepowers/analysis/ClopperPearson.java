package org.middlepowers.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;

/** The exact 95 % interval of a share (Clopper and Pearson 1934): it never holds the truth less often than it says. */
public final class ClopperPearson {
    private static final double TAIL = .025;

    private ClopperPearson() {}

    /** The share of {@code count} in {@code n}, at least one. */
    public static Interval of(long count, long n) {
        double low = count == 0 ? 0 : beta(count, n - count + 1.0).inverseCumulativeProbability(TAIL);
        double high = count == n ? 1 : beta(count + 1.0, n - count).inverseCumulativeProbability(1 - TAIL);
        return new Interval(n, (double) count / n, low, high);
    }

    private static BetaDistribution beta(double a, double b) {
        return new BetaDistribution(null, a, b);
    }
}
