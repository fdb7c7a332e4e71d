package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.middlepowers.analysis.Moments;

/** How an outcome goes with two factors together: mean of the points' means in cells of both. */
public record HeatMap(
        String outcome, Factor level, Factor upright, List<Edge> columns, List<Edge> rows, List<Cell> cells) {
    private static final int MOST = 8;

    /** A column or row: bounds of its values, and its name if it is a category's level. */
    public record Edge(double low, double high, String name) {}

    /** A cell: its column and row, points in it, their mean. */
    public record Cell(int column, int row, long n, double mean) {}

    /** The map of two factors. */
    public static HeatMap of(SweepData data, int outcome, PointMeans means, int level, int upright) {
        int[] points = Arrays.stream(data.sample()).filter(means::known).toArray();
        // Enough points in a cell that its mean says something.
        int bins = (int) Math.max(2, Math.min(MOST, Math.floor(Math.sqrt(points.length / 6.0))));
        int[] columns = Cells.of(data, level, points, bins);
        int[] rows = Cells.of(data, upright, points, bins);
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < Cells.count(columns); c++) {
            for (int r = 0; r < Cells.count(rows); r++) {
                Moments mean = new Moments();
                for (int k = 0; k < points.length; k++) {
                    if (columns[k] == c && rows[k] == r) {
                        mean.add(means.mean(points[k]));
                    }
                }
                if (mean.n() > 0) {
                    cells.add(new Cell(c, r, mean.n(), mean.mean()));
                }
            }
        }
        return new HeatMap(
                data.outcomes().get(outcome),
                data.factors().get(level),
                data.factors().get(upright),
                edges(data, level, points, bins),
                edges(data, upright, points, bins),
                List.copyOf(cells));
    }

    private static List<Edge> edges(SweepData data, int factor, int[] points, int bins) {
        Factor f = data.factors().get(factor);
        List<Edge> edges = new ArrayList<>();
        if (Cells.exact(data, factor, points)) {
            for (double value : Cells.values(data, factor, points).keySet()) {
                edges.add(new Edge(value, value, f.numeric() ? "" : f.levels().get((int) value)));
            }
        } else {
            for (int c = 0; c < bins; c++) {
                edges.add(new Edge(f.value((double) c / bins), f.value((c + 1.0) / bins), ""));
            }
        }
        return List.copyOf(edges);
    }
}
