package org.middlepowers.analysis;

/**
 * A mean and its 95 % interval over replications (Student's t).
 *
 * @param n how many replications; below two there is no interval and low and high are NaN
 */
public record Interval(long n, double mean, double low, double high) {
    /** Nothing known. */
    public static final Interval NONE = new Interval(0, Double.NaN, Double.NaN, Double.NaN);

    /** From a sample's size, mean and variance (with n − 1). */
    public static Interval of(long n, double mean, double variance) {
        if (n < 2) {
            return new Interval(n, mean, Double.NaN, Double.NaN);
        }
        double half = StudentT.quantile975(n - 1) * Math.sqrt(variance / n);
        return new Interval(n, mean, mean - half, mean + half);
    }

    /** Whether there is a mean at all. */
    public boolean known() {
        return !Double.isNaN(mean);
    }

    /** Whether there is an interval and not only a mean. */
    public boolean bounded() {
        return !Double.isNaN(low);
    }

    /** Whether zero lies outside, so that the sign is clear. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** The same with its sign turned: b − a from a − b. */
    public Interval negated() {
        return new Interval(n, 0 - mean, 0 - high, 0 - low);
    }

    /** Half the width; NaN without bounds. */
    public double half() {
        return (high - low) / 2;
    }
}
