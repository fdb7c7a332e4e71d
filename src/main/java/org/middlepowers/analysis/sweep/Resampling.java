package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.middlepowers.analysis.Interval;

/**
 * Intervals by resampling with replacement (bootstrap, Efron 1979): the 2.5 and 97.5 percentiles of a figure over many
 * samples of the same size. The same seed gives the same samples.
 *
 * @param seed any number
 * @param samples how many samples, at least 100
 */
public record Resampling(long seed, int samples) {
    private static final double LOW = .025;
    private static final double HIGH = .975;
    /** Of fewer samples with a figure no percentile is reported. */
    private static final double ENOUGH = .9;

    public Resampling {
        if (samples < 100) {
            throw new IllegalArgumentException("an interval takes at least 100 samples");
        }
    }

    /** A figure with its interval. */
    public Interval interval(int n, double estimate, ToDoubleFunction<int[]> figure) {
        return intervals(n, new double[] {estimate}, sample -> new double[] {figure.applyAsDouble(sample)})[0];
    }

    /**
     * Several figures of the same samples.
     *
     * @param n things to draw from, numbered from 0
     * @param estimates the figures of all things, once each
     */
    public Interval[] intervals(int n, double[] estimates, Function<int[], double[]> figures) {
        Interval[] intervals = new Interval[estimates.length];
        double[][] found = new double[estimates.length][samples];
        SplittableRandom random = new SplittableRandom(seed);
        int[] drawn = new int[n];
        for (int s = 0; s < samples && n > 1; s++) {
            for (int k = 0; k < n; k++) {
                drawn[k] = random.nextInt(n);
            }
            double[] values = figures.apply(drawn);
            for (int f = 0; f < values.length; f++) {
                found[f][s] = values[f];
            }
        }
        for (int f = 0; f < intervals.length; f++) {
            intervals[f] = n > 1 ? between(n, estimates[f], found[f]) : new Interval(n, estimates[f], Double.NaN, Double.NaN);
        }
        return intervals;
    }

    private static Interval between(int n, double estimate, double[] found) {
        double[] known = Arrays.stream(found).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (Double.isNaN(estimate) || known.length < ENOUGH * found.length) {
            return new Interval(n, estimate, Double.NaN, Double.NaN);
        }
        return new Interval(n, estimate, quantile(known, LOW), quantile(known, HIGH));
    }

    /** Quantile of sorted numbers, between neighbours by their distance. */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
