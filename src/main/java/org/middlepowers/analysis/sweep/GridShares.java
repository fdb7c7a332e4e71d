package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.Strengths.Method;
import org.middlepowers.analysis.sweep.Strengths.Strength;

/**
 * Shares of variance over a whole grid, first and total order, by an analysis of variance with replication: the grid's
 * points are all there are, so that seeds alone make the shares uncertain. Intervals turn the noncentral F distribution
 * round (Steiger 2004). With one replication seeds count as the factors' doing and there is no interval; whether a
 * factor is distinguishable from nothing is then asked of permutations of the points.
 */
final class GridShares {
    private final double[] y;
    private final double noise;
    private final double degrees;
    private final double variance;

    private GridShares(double[] y, double noise, double degrees) {
        this.y = y;
        this.noise = noise;
        this.degrees = degrees;
        variance = Cells.variance(y) - noise * (1 - 1.0 / y.length);
    }

    static Strengths of(SweepData data, PointMeans means, Resampling resampling) {
        int[] points = IntStream.range(0, data.points()).filter(means::known).toArray();
        if (points.length < data.points()) {
            return Strengths.none(data, "Points of the grid are missing, so that no shares are reported");
        }
        double[] y = Arrays.stream(points).mapToDouble(means::mean).toArray();
        double apart = means.noise(points).apart();
        double runs = y.length / Arrays.stream(points).mapToDouble(p -> 1.0 / means.n(p)).sum();
        boolean replicated = !Double.isNaN(apart);
        GridShares shares = new GridShares(
                y, replicated ? apart / runs : 0, Math.max(1, (data.common() ? y.length - 1 : y.length) * (runs - 1)));
        if (shares.noise > 0 && !shares.differ()) {
            return Strengths.none(
                    data,
                    "The points differ no more than the seeds of their runs make them differ, so that nothing can be"
                            + " attributed to a factor; more replications of each point may help");
        }
        if (!(shares.variance > 0)) {
            return Strengths.none(data, "All points are alike");
        }
        Strengths byChance = replicated ? null : CorrelationRatio.of(data, means, resampling);
        List<Strength> list = new ArrayList<>();
        for (int f = 0; f < data.factors().size(); f++) {
            Strength s = shares.strength(data, points, f);
            list.add(byChance == null
                    ? s
                    : new Strength(s.factor(), s.first(), s.total(), byChance.list().get(f).told()));
        }
        return new Strengths(Method.GRID, list, Double.NaN, "");
    }

    /** Whether points differ by more than noise. */
    private boolean differ() {
        double ratio = Cells.variance(y) * y.length / (y.length - 1.0) / noise;
        return new FDistribution(null, y.length - 1.0, degrees).cumulativeProbability(ratio) > 1 - CorrelationRatio.LEVEL;
    }

    private Strength strength(SweepData data, int[] points, int factor) {
        Map<Double, Integer> values = Cells.values(data, factor, points);
        int[] own = Arrays.stream(points)
                .map(p -> values.get(Cells.value(data, p, factor)))
                .toArray();
        int levels = values.size();
        int rest = y.length / levels;
        Interval first = share(Cells.variance(y) - scatter(own), levels - 1.0);
        Interval total = share(scatter(others(data, points, factor)), y.length - rest);
        if (total.mean() < first.mean()) {
            // What a factor has a part in cannot be less than what it does alone: the noisier of the two gives way.
            total = new Interval(total.n(), first.mean(), first.low(), Math.max(first.high(), total.high()));
        }
        boolean told = noise > 0 ? total.low() > 0 && total.mean() >= Strengths.PART : total.mean() >= Strengths.PART;
        return new Strength(data.factors().get(factor).name(), first, total, told);
    }

    /**
     * A share with its interval.
     *
     * @param raw variance, noise in it
     * @param own its degrees of freedom
     */
    private Interval share(double raw, double own) {
        if (own < 1) {
            return new Interval(y.length, 0, Double.NaN, Double.NaN);
        }
        double estimate = bounded((raw - noise * own / y.length) / variance);
        if (!(noise > 0)) {
            return new Interval(y.length, estimate, Double.NaN, Double.NaN);
        }
        NoncentralF f = new NoncentralF(own, degrees);
        double ratio = raw * y.length / own / noise;
        double scale = noise / y.length / variance;
        return new Interval(
                y.length,
                estimate,
                Math.min(estimate, bounded(scale * f.lambda(ratio, 1 - CorrelationRatio.LEVEL))),
                Math.max(estimate, bounded(scale * f.lambda(ratio, CorrelationRatio.LEVEL))));
    }

    private static double bounded(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** Variance of points round the means of their cells. */
    private double scatter(int[] cell) {
        double[] sum = new double[Cells.count(cell)];
        int[] n = new int[sum.length];
        for (int k = 0; k < y.length; k++) {
            sum[cell[k]] += y[k];
            n[cell[k]]++;
        }
        double squares = 0;
        for (int k = 0; k < y.length; k++) {
            double step = y[k] - sum[cell[k]] / n[cell[k]];
            squares += step * step;
        }
        return squares / y.length;
    }

    /** Cell of each point by the values of all factors but one. */
    private static int[] others(SweepData data, int[] points, int factor) {
        Map<List<Double>, Integer> known = new HashMap<>();
        return Arrays.stream(points)
                .map(p -> known.computeIfAbsent(
                        IntStream.range(0, data.factors().size())
                                .filter(f -> f != factor)
                                .mapToObj(f -> Cells.value(data, p, f))
                                .toList(),
                        key -> known.size()))
                .toArray();
    }
}
