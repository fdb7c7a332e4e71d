package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.FDistribution;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Shuffle;
import org.middlepowers.analysis.sweep.Strengths.Strength;

/**
 * The share of variance that each factor accounts for alone, from points that fill the space (random, Latin hypercube,
 * Sobol' samples): the variance between cells of the factor's values, less what chance gives (ω² of an analysis of
 * variance), over the variance between points less the noise of seeds.
 *
 * <p>The interval turns the noncentral F distribution round (Steiger 2004), and is the wider for what is not known of the
 * noise. Whether there is anything at all is asked of permutations: outcomes are permuted over the points, which keeps
 * their distribution whatever it is, and breaks every tie to the factors. A share lies between 0 and 1; an estimate
 * beyond is reported as the bound.
 */
final class CorrelationRatio {
    /** Chance at which a factor that does nothing is distinguishable from nothing. */
    static final double LEVEL = .025;
    /** Probability with which a share counts as found by a design. */
    static final double POWER = .8;

    private static final int LEAST = 20;
    /** Points of a cell, if the design has so many. */
    private static final int PER_CELL = 12;
    private static final int FEWEST_CELLS = 4;

    private final SweepData data;
    private final int[] points;
    private final double[] y;
    private final double variance;
    /** Noise of a point's mean; 0 where it cannot be determined. */
    private final double blur;
    /** By how much a share grows when noise is taken out of the whole: best, least and most. */
    private final double[] gain;

    private CorrelationRatio(SweepData data, PointMeans means) {
        this.data = data;
        points = Arrays.stream(data.sample()).filter(means::known).toArray();
        y = Arrays.stream(points).mapToDouble(means::mean).toArray();
        variance = points.length < 2 ? 0 : Cells.variance(y) * y.length / (y.length - 1.0);
        double runs = points.length / Arrays.stream(points).mapToDouble(p -> 1.0 / means.n(p)).sum();
        double apart = means.noise(points).apart();
        blur = Double.isNaN(apart) ? 0 : apart / runs;
        gain = blur > 0 ? gains(runs) : new double[] {1, 1, 1};
    }

    private double[] gains(double runs) {
        double ratio = variance / blur;
        FDistribution f = new FDistribution(null, y.length - 1.0, Math.max(1, y.length * (runs - 1)));
        double most = ratio / f.inverseCumulativeProbability(LEVEL);
        double least = ratio / f.inverseCumulativeProbability(1 - LEVEL);
        return new double[] {gain(ratio), gain(most), gain(least)};
    }

    private static double gain(double ratio) {
        return ratio > 1 ? ratio / (ratio - 1) : Double.POSITIVE_INFINITY;
    }

    /** Strengths of all factors in one outcome. */
    static Strengths of(SweepData data, PointMeans means, Resampling resampling) {
        CorrelationRatio ratio = new CorrelationRatio(data, means);
        if (ratio.points.length < LEAST) {
            return Strengths.none(data, "With fewer than " + LEAST + " points no strengths are reported");
        }
        if (!(ratio.variance > 0)) {
            return Strengths.none(data, "All points are alike");
        }
        if (Double.isInfinite(ratio.gain[2])) {
            return Strengths.none(
                    data,
                    "The points differ no more than the seeds of their runs make them differ, so that nothing can be"
                            + " attributed to a factor; more replications of each point may help");
        }
        return ratio.strengths(resampling);
    }

    private Strengths strengths(Resampling resampling) {
        int k = data.factors().size();
        int[][] cells = new int[k][];
        for (int f = 0; f < k; f++) {
            cells[f] = Cells.of(data, f, points, cellsOf(points.length));
        }
        double[] chance = chance(cells, resampling);
        List<Strength> list = new ArrayList<>();
        double least = 0;
        for (int f = 0; f < k; f++) {
            Interval share = share(cells[f], chance[f]);
            list.add(Strength.alone(data.factors().get(f).name(), share));
            least = Math.max(least, detectable(cells[f]));
        }
        return new Strengths(Strengths.Method.RATIO, list, least, "");
    }

    /** Cells of a number's range: fewer where points are few, so that each holds enough of them. */
    static int cellsOf(int points) {
        return Math.max(FEWEST_CELLS, Math.min(Cells.BINS, points / PER_CELL));
    }

    private Interval share(int[] cell, double chance) {
        int n = y.length;
        long filled = Arrays.stream(cell).distinct().count();
        if (filled < 2 || n - filled < 2) {
            return Interval.NONE;
        }
        double whole = variance * (n - 1);
        double explained = sumBetween(y, cell);
        double left = Math.max(0, whole - explained) / (n - filled);
        double estimate = (explained - (filled - 1) * left) / n / (variance - blur);
        double low = 0;
        double high = 1;
        if (left > 0) {
            NoncentralF f = new NoncentralF(filled - 1.0, n - filled);
            double ratio = explained / (filled - 1) / left;
            double least = f.lambda(ratio, 1 - LEVEL);
            double most = f.lambda(ratio, LEVEL);
            low = chance <= LEVEL ? least / (least + n) * gain[1] : 0;
            high = most / (most + n) * gain[2];
        } else {
            low = chance <= LEVEL ? 1 : 0;
        }
        double mean = Math.max(0, Math.min(1, estimate));
        return new Interval(n, mean, Math.min(mean, low), Math.max(mean, Math.min(1, high)));
    }

    /** Share of variance between points, noise taken out, that the design finds four times in five. */
    private double detectable(int[] cell) {
        long filled = Arrays.stream(cell).distinct().count();
        if (filled < 2 || y.length - filled < 2) {
            return 1;
        }
        double lambda = new NoncentralF(filled - 1.0, y.length - filled).detectable(LEVEL, POWER);
        return Math.min(1, lambda / (lambda + y.length) * gain[0]);
    }

    /** By factor, how often cells differ as much when outcomes are dealt to the points by chance. */
    private double[] chance(int[][] cells, Resampling resampling) {
        double[] found = new double[cells.length];
        int[] asMuch = new int[cells.length];
        for (int f = 0; f < cells.length; f++) {
            found[f] = sumBetween(y, cells[f]) * (1 - 1e-9);
        }
        SplittableRandom random = new SplittableRandom(resampling.seed());
        double[] dealt = y.clone();
        for (int s = 0; s < resampling.samples(); s++) {
            Shuffle.numbers(dealt, random);
            for (int f = 0; f < cells.length; f++) {
                asMuch[f] += sumBetween(dealt, cells[f]) >= found[f] ? 1 : 0;
            }
        }
        return Arrays.stream(asMuch).mapToDouble(m -> (m + 1.0) / (resampling.samples() + 1.0)).toArray();
    }

    /** Sum of squares between cells. */
    private static double sumBetween(double[] y, int[] cell) {
        int count = Cells.count(cell);
        double[] sum = new double[count];
        int[] n = new int[count];
        double all = 0;
        for (int k = 0; k < y.length; k++) {
            sum[cell[k]] += y[k];
            n[cell[k]]++;
            all += y[k];
        }
        double squares = 0;
        for (int c = 0; c < count; c++) {
            squares += n[c] > 0 ? sum[c] * sum[c] / n[c] : 0;
        }
        return Math.max(0, squares - all * all / y.length);
    }
}
