package org.middlepowers.analysis;

/**
 * A mean and its 95 % interval over replications ({@link Moments#interval}).
 *
 * @param n how many replications; below two there is no interval and low and high are NaN
 * @param trusted whether the interval can be expected to hold the truth as often as it says; not where all replications
 *     are alike, where too few differ from the rest, or where few large ones make the mean
 */
public record Interval(long n, double mean, double low, double high, boolean trusted) {
    /** Nothing known. */
    public static final Interval NONE = new Interval(0, Double.NaN, Double.NaN, Double.NaN);

    /** An interval that can be trusted, unless all replications are alike. */
    public Interval(long n, double mean, double low, double high) {
        this(n, mean, low, high, n > 1 && low != high);
    }

    /** Whether there is a mean at all. */
    public boolean known() {
        return !Double.isNaN(mean);
    }

    /** Whether there is an interval and not only a mean. */
    public boolean bounded() {
        return !Double.isNaN(low);
    }

    /**
     * Whether all replications came to the same number. The bounds are then that number, which says that nothing else was
     * seen, not that nothing else can come.
     */
    public boolean alike() {
        return n > 1 && low == high;
    }

    /** Whether zero lies outside, so that the sign is clear. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** The same with its sign turned: b − a from a − b. */
    public Interval negated() {
        return new Interval(n, 0 - mean, 0 - high, 0 - low, trusted);
    }

    /** The same with both bounds so many times as far from the mean. */
    Interval stretched(double times) {
        return new Interval(n, mean, mean - times * (mean - low), mean + times * (high - mean), trusted);
    }

    /** The same, no longer trusted if there is such a doubt. */
    Interval doubted(boolean doubt) {
        return new Interval(n, mean, low, high, trusted && !doubt);
    }

    /** Half the width; NaN without bounds. */
    public double half() {
        return (high - low) / 2;
    }
}
