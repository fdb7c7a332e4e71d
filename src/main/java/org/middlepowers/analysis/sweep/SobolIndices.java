package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.Strengths.Strength;

/**
 * Sobol' indices of an outcome's mean over seeds, from a Saltelli design. First order by estimator (b) of Saltelli et
 * al. (2010, table 2), total order by that of Jansen (1999): those that the comparison of 2010 recommends, and both
 * come from the same k+2 runs a row. Outcomes are centred before, which leaves the expectation and takes away most of
 * the first-order estimator's error.
 *
 * <p>Means over few replications carry noise, which would count as variance and as interaction. With two replications
 * or more it is taken out, row by row: from the variance and from every squared difference what seeds alone bring
 * about; with common draws, from the products as well. Intervals resample rows. Rows with a point that has no run are
 * left out, of the factor concerned or, if it is of the base sample, of all.
 *
 * <p>Where the variance cannot be distinguished from what seeds bring about, no shares are reported. Where the first order
 * comes out above the total, which it cannot be, both are reported as their mean, weighted by how sure each is.
 */
public final class SobolIndices {
    /** So many events may be expected where none is seen, with probability 0.025: −ln 0.025. */
    private static final double NONE_SEEN = 3.688879;

    private final List<Index> indices;
    private final double variance;
    private final double noise;
    private final int rows;
    private final int dropped;
    private final boolean corrected;

    /**
     * A factor's indices.
     *
     * @param first share of the variance that goes when the factor alone is known
     * @param total share that stays when all but the factor are known
     * @param rawFirst the first without the correction for noise
     * @param rawTotal the second without it
     * @param rows rows of the base sample used
     */
    public record Index(
            String factor, Interval first, Interval total, double rawFirst, double rawTotal, int rows) {}

    private SobolIndices(
            List<Index> indices, double variance, double noise, int rows, int dropped, boolean corrected) {
        this.indices = indices;
        this.variance = variance;
        this.noise = noise;
        this.rows = rows;
        this.dropped = dropped;
        this.corrected = corrected;
    }

    /**
     * Indices of all factors.
     *
     * @throws IllegalArgumentException if the sweep's design is not a Saltelli design
     */
    public static SobolIndices of(SweepData data, PointMeans means, Resampling resampling) {
        if (data.design() != SweepData.Design.SALTELLI) {
            throw new IllegalArgumentException("indices need a Saltelli design, not " + data.design().title());
        }
        SobolRows rows = new SobolRows(data, means);
        int k = data.factors().size();
        double[] raw = rows.figures(rows.all(), false);
        double[] best = rows.corrected() ? rows.figures(rows.all(), true) : raw;
        Interval[] intervals =
                resampling.intervals(rows.size(), best, sample -> rows.figures(sample, rows.corrected()));
        boolean varies = intervals[0].low() > 0;
        List<Index> indices = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            int row = rows.rows(f);
            double most = Math.max(raw[1 + k + f], NONE_SEEN / row * rows.largest() / best[0]);
            indices.add(new Index(
                    data.factors().get(f).name(),
                    varies ? opened(intervals[1 + f], most) : Interval.NONE,
                    varies ? opened(intervals[1 + k + f], most) : Interval.NONE,
                    varies ? raw[1 + f] : Double.NaN,
                    varies ? raw[1 + k + f] : Double.NaN,
                    row));
        }
        return new SobolIndices(
                List.copyOf(indices), best[0], rows.noise(), rows.size(), rows.dropped(), rows.corrected());
    }

    /**
     * An interval without width, as where no row shows anything, reaches up to what may have been missed: the figure
     * with noise counted in, or a step as large as any in as many rows as none in so many leaves possible.
     */
    private static Interval opened(Interval i, double most) {
        return i.bounded() && i.low() == i.high()
                ? new Interval(i.n(), i.mean(), i.low(), Math.max(i.high(), most))
                : i;
    }

    /** No share of a whole exceeds 1: an estimate that does is reported as 1. */
    private static Interval capped(Interval i) {
        return new Interval(i.n(), Math.min(1, i.mean()), Math.min(1, i.low()), Math.min(1, i.high()));
    }

    /** The indices as strengths. With one replication noise swells totals, and first orders say who is named. */
    Strengths strengths() {
        boolean known = indices.stream().anyMatch(i -> i.total().known());
        List<Strength> list = indices.stream()
                .map(i -> new Strength(
                        i.factor(),
                        capped(i.first()),
                        capped(i.total()),
                        corrected
                                ? i.total().low() > Strengths.PART
                                : i.first().low() > 0 && i.first().mean() >= Strengths.PART))
                .toList();
        return new Strengths(
                known ? Strengths.Method.SOBOL : Strengths.Method.NONE,
                list,
                Double.NaN,
                known ? "" : "The points differ no more than the seeds of their runs make them differ, so that nothing"
                        + " can be attributed to a factor; more replications or rows may help");
    }

    /** By factor, in the order of the sweep. */
    public List<Index> indices() {
        return indices;
    }

    /** Variance between points of the outcome's mean, without noise if that could be determined. */
    public double variance() {
        return variance;
    }

    /** Share of noise in the variance between points' means; NaN with one replication. */
    public double noiseShare() {
        double whole = corrected ? variance + noise : variance;
        return corrected && whole > 0 ? noise / whole : Double.NaN;
    }

    /** Rows of the base sample that were used. */
    public int rows() {
        return rows;
    }

    /** Rows left out because a point of the base sample has no run. */
    public int dropped() {
        return dropped;
    }

    /** Whether noise was taken out. */
    public boolean corrected() {
        return corrected;
    }

    /** Share of the variance that no factor alone accounts for. */
    public double interactions() {
        return 1 - indices.stream().mapToDouble(i -> i.first().mean()).sum();
    }
}
