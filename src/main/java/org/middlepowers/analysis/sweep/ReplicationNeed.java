package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;

/**
 * Whether an outcome was replicated often enough, by two criteria: the half-width of the 95 % interval of points'
 * means against a width wanted, and the stability of the coefficient of variation (Lorscheid, Heine and Meyer 2012;
 * Lee et al. 2015): the least number of runs n from which on no later coefficient of variation differs from that of n
 * by 0.05 or more. At points whose mean is nearer to zero than one standard deviation, where that coefficient means
 * little, the standard deviation is held against its last value instead.
 *
 * @param outcome its name
 * @param points points with two runs or more
 * @param replications fewest and most runs of a point, of all that have any
 * @param wanted half-width wanted, in units of the outcome
 * @param median half-width of the median point
 * @param widest half-width that 95 % of points keep within
 * @param within share of points whose half-width is no more than wanted
 * @param need replications with which the median point would have the width wanted
 * @param needMost replications with which 95 % of points would
 * @param stable replications from which on the median point's variation is stable; NaN if it is not even at the end
 * @param stableMost the same of the point that 95 % of points do not exceed
 * @param nearZero points at which the standard deviation took the coefficient's place
 * @param noise share of seeds in the variance between single runs
 */
public record ReplicationNeed(
        String outcome,
        int points,
        int fewest,
        int most,
        double wanted,
        double median,
        double widest,
        double within,
        double need,
        double needMost,
        double stable,
        double stableMost,
        int nearZero,
        double noise) {
    /** How far coefficients of variation may part and still count as stable. */
    public static final double STABLE = .05;
    /** Half-width wanted where none is given: this part of the spread of points' means. */
    public static final double PART = .1;

    private static final double MOST = .95;
    private static final int ROUNDS = 60;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /**
     * The need of one outcome.
     *
     * @param given half-width wanted; NaN for a tenth of the distance between the 5th and 95th percentile of points'
     *     means
     */
    public static ReplicationNeed of(SweepData data, int outcome, PointMeans means, double given) {
        List<Double> halves = new ArrayList<>();
        List<Double> deviations = new ArrayList<>();
        List<Double> stable = new ArrayList<>();
        Moments overall = new Moments();
        int nearZero = 0;
        for (int p = 0; p < data.points(); p++) {
            for (double v : data.runs(outcome, p)) {
                overall.add(v);
            }
            if (means.n(p) < 2) {
                continue;
            }
            Interval i = means.interval(p);
            halves.add(i.half());
            deviations.add(Math.sqrt(means.variance(p)));
            boolean zero = Math.abs(i.mean()) < Math.sqrt(means.variance(p));
            nearZero += zero ? 1 : 0;
            stable.add(stableFrom(data.runs(outcome, p), zero));
        }
        double wanted = Double.isNaN(given) ? PART * spread(data, means) : given;
        double[] half = sorted(halves);
        double[] sd = sorted(deviations);
        double[] from = sorted(stable);
        double seeds = means.noise(IntStream.range(0, data.points()).toArray()).all();
        long reached = Arrays.stream(half).filter(h -> h <= wanted * (1 + 1e-12)).count();
        return new ReplicationNeed(
                data.outcomes().get(outcome),
                half.length,
                data.fewestReplications(),
                data.mostReplications(),
                wanted,
                at(half, .5),
                at(half, MOST),
                half.length == 0 ? Double.NaN : (double) reached / half.length,
                needed(at(sd, .5), wanted),
                needed(at(sd, MOST), wanted),
                finite(ceiling(from, .5)),
                finite(ceiling(from, MOST)),
                nearZero,
                seeds / overall.variance());
    }

    /** Whether 95 % of points have the width wanted. */
    public boolean narrow() {
        return within >= MOST;
    }

    /** Replications that the median point still lacks; 0 if none. */
    public double more() {
        return Math.max(0, need - fewest);
    }

    /** Replications that are still lacking before 95 % of points have the width wanted; 0 if none. */
    public double moreMost() {
        return Math.max(0, needMost - fewest);
    }

    /** Replications with which the interval of a mean has the half-width wanted, by Student's t; at least 2. */
    static double needed(double deviation, double wanted) {
        if (Double.isNaN(deviation) || Double.isNaN(wanted)) {
            return Double.NaN;
        }
        if (deviation == 0) {
            return 2;
        }
        if (!(wanted > 0)) {
            return NEVER;
        }
        double n = Math.max(2, Math.ceil(Math.pow(1.96 * deviation / wanted, 2)));
        for (int round = 0; round < ROUNDS; round++) {
            if (quantile(n - 1) * deviation / Math.sqrt(n) <= wanted) {
                return n;
            }
            n = Math.ceil(n * 1.02 + .5);
        }
        return n;
    }

    private static double quantile(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(.975);
    }

    /** The least number of runs from which the variation keeps within {@link #STABLE}; infinite if it never does. */
    static double stableFrom(double[] runs, boolean nearZero) {
        Moments all = new Moments();
        double[] variation = new double[runs.length];
        double[] deviation = new double[runs.length];
        int n = 0;
        for (double run : runs) {
            if (!Double.isNaN(run)) {
                all.add(run);
                deviation[n] = Math.sqrt(all.variance());
                variation[n] = deviation[n] / Math.abs(all.mean());
                n++;
            }
        }
        if (n < 3) {
            return NEVER;
        }
        double last = deviation[n - 1];
        if (last == 0) {
            return 2;
        }
        double[] held = nearZero ? Arrays.stream(deviation).map(d -> d / last).toArray() : variation;
        int from = n - 1;
        double low = held[from];
        double high = held[from];
        // From the end backwards: n qualifies while all later values lie within the tolerance of its own.
        for (int k = n - 2; k >= 1; k--) {
            if (high - held[k] >= STABLE || held[k] - low >= STABLE) {
                break;
            }
            low = Math.min(low, held[k]);
            high = Math.max(high, held[k]);
            from = k;
        }
        // Nothing stands after the last number: alone it proves nothing.
        return from == n - 1 ? NEVER : from + 1;
    }

    private static double spread(SweepData data, PointMeans means) {
        double[] sorted = Arrays.stream(data.sample())
                .mapToDouble(means::mean)
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
        return sorted.length < 2
                ? Double.NaN
                : Resampling.quantile(sorted, MOST) - Resampling.quantile(sorted, 1 - MOST);
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : Resampling.quantile(sorted, share);
    }

    /** The value that at least a share of all do not exceed; no mean of neighbours, for one may be infinite. */
    private static double ceiling(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
