package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.TreeMap;
import org.middlepowers.analysis.Moments;
import org.middlepowers.results.Decimals;

/** Points sorted into cells by the value of one factor, and how much cells differ. */
final class Cells {
    /** Numbers with no more different values than this have a cell for each. */
    static final int FEW = 12;
    /** Cells of numbers with more. */
    static final int BINS = 10;

    private static final int DIGITS = 12;

    private Cells() {}

    /**
     * Cell of each point by a factor's value: one for each value if they are few, else cells of equal width on the
     * factor's scale.
     */
    static int[] of(SweepData data, int factor, int[] points, int bins) {
        TreeMap<Double, Integer> values = values(data, factor, points);
        if (exact(data, factor, points)) {
            return Arrays.stream(points).map(p -> values.get(value(data, p, factor))).toArray();
        }
        Factor f = data.factors().get(factor);
        return Arrays.stream(points)
                .map(p -> (int) Math.max(0, Math.min(bins - 1, Math.floor(bins * f.unit(data.x(p, factor))))))
                .toArray();
    }

    /** Whether each value has a cell of its own. */
    static boolean exact(SweepData data, int factor, int[] points) {
        return !data.factors().get(factor).numeric() || values(data, factor, points).size() <= FEW;
    }

    /** Different values of a factor in rising order, each with its place. */
    static TreeMap<Double, Integer> values(SweepData data, int factor, int[] points) {
        TreeMap<Double, Integer> values = new TreeMap<>();
        for (int p : points) {
            values.put(value(data, p, factor), 0);
        }
        int place = 0;
        for (Double value : values.keySet()) {
            values.put(value, place++);
        }
        return values;
    }

    /** A value without the last digits, in which equal levels of a design may differ. */
    static double value(SweepData data, int point, int factor) {
        return Decimals.round(data.x(point, factor), DIGITS);
    }

    /** Number of the last cell, and one. */
    static int count(int[] cell) {
        return Arrays.stream(cell).max().orElse(-1) + 1;
    }

    /** Variance of numbers, with n. */
    static double variance(double[] y) {
        double mean = Arrays.stream(y).average().orElse(0);
        return Arrays.stream(y).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    }

    /**
     * Variance of the means of cells, weighted by their points, without the part that the scatter of the points in
     * them brings about; may come out below 0.
     *
     * @param blur noise of a point where cells hold the same settings of all else; NaN where they hold other points,
     *     and their scatter in the cell counts
     */
    static double between(double[] y, int[] cell, double blur) {
        Moments[] cells = new Moments[count(cell)];
        double mean = Arrays.stream(y).average().orElse(0);
        for (int k = 0; k < y.length; k++) {
            if (cells[cell[k]] == null) {
                cells[cell[k]] = new Moments();
            }
            cells[cell[k]].add(y[k]);
        }
        double pooled = pooled(cells);
        if (Double.isNaN(blur) && Double.isNaN(pooled)) {
            return 0; // a cell for each point: what the factor does cannot be distinguished from what else differs
        }
        double variance = 0;
        for (Moments own : cells) {
            if (own != null) {
                double weight = (double) own.n() / y.length;
                double inside = own.n() > 1 ? own.variance() : pooled;
                double step = own.mean() - mean;
                variance += weight * step * step
                        - weight * (1 - weight) * (Double.isNaN(blur) ? inside : blur) / own.n();
            }
        }
        return variance;
    }

    /** Variance in cells, each counting by its degrees of freedom; NaN if none holds two points. */
    private static double pooled(Moments[] cells) {
        double squares = 0;
        double degrees = 0;
        for (Moments own : cells) {
            if (own != null && own.n() > 1) {
                squares += (own.n() - 1) * own.variance();
                degrees += own.n() - 1;
            }
        }
        return degrees > 0 ? squares / degrees : Double.NaN;
    }
}
