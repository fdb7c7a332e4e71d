package org.middlepowers.analysis;

/** How often something happens, with the 95 % interval of Wilson (1927), which holds for few cases and near 0 and 1. */
public final class Wilson {
    /** The number that a standard normal exceeds with probability 0.025. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /** The share of {@code count} in {@code n}; not defined for no cases. */
    public static Interval of(long count, long n) {
        if (n == 0) {
            return Interval.NONE;
        }
        double share = (double) count / n;
        double scale = 1 + Z * Z / n;
        double centre = (share + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n)) / scale;
        // Rounding must not let the bounds of none and all miss 0 and 1.
        double low = count == 0 ? 0 : centre - half;
        double high = count == n ? 1 : centre + half;
        return new Interval(n, share, low, high);
    }
}
