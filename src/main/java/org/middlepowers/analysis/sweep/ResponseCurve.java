package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;

/**
 * How an outcome goes with one factor, all others as they come: mean of the points' means in cells of the factor's
 * values, with a 95 % interval (Student's t over points). Where points are not a sample, as in a grid, intervals are left
 * out.
 */
public record ResponseCurve(String outcome, Factor factor, boolean exact, List<Bin> bins) {
    /**
     * A cell.
     *
     * @param level name of a category's level; empty for a number
     * @param low least value of the cell
     * @param high largest value of the cell
     * @param x mean value of its points
     * @param spread standard deviation between its points' means
     */
    public record Bin(String level, double low, double high, double x, Interval mean, double spread) {}

    /** The curve of one factor. */
    public static ResponseCurve of(SweepData data, int outcome, PointMeans means, int factor) {
        int[] points = Arrays.stream(data.sample()).filter(means::known).toArray();
        Factor f = data.factors().get(factor);
        boolean exact = Cells.exact(data, factor, points);
        int[] cell = Cells.of(data, factor, points, Cells.BINS);
        int count = Cells.count(cell);
        List<Bin> bins = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            Moments y = new Moments();
            Moments x = new Moments();
            for (int k = 0; k < cell.length; k++) {
                if (cell[k] == c) {
                    y.add(means.mean(points[k]));
                    x.add(data.x(points[k], factor));
                }
            }
            if (y.n() == 0) {
                continue;
            }
            Interval mean = data.sampled() ? y.interval() : new Interval(y.n(), y.mean(), Double.NaN, Double.NaN);
            bins.add(new Bin(
                    f.numeric() ? "" : f.levels().get((int) x.mean()),
                    exact ? x.mean() : f.value((double) c / Cells.BINS),
                    exact ? x.mean() : f.value((c + 1.0) / Cells.BINS),
                    x.mean(),
                    mean,
                    Math.sqrt(y.variance())));
        }
        return new ResponseCurve(data.outcomes().get(outcome), f, exact, List.copyOf(bins));
    }
}
