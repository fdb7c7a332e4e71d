package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;

/**
 * How strongly each factor moves an outcome, by what the design allows: Sobol' indices of a Saltelli design; exact
 * shares of variance of a whole grid; the correlation ratio (share of variance between cells of the factor's values) of
 * random, Latin hypercube and Sobol' samples, first order only; μ* of a Morris design.
 *
 * @param method how it was told
 * @param list by factor, in the order of the sweep
 */
public record Strengths(Method method, List<Strength> list) {
    /** Ways to tell. */
    public enum Method {
        SOBOL("Sobol' indices (Saltelli et al. 2010, Jansen 1999)"),
        GRID("Shares of variance over the whole grid"),
        RATIO("Correlation ratio over cells of the factor's values"),
        MORRIS("Mean size of elementary effects (μ*)"),
        NONE("None: the points are no sample of a space");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A factor's strength.
     *
     * @param first share of variance that the factor accounts for alone; unknown for Morris
     * @param total share in which it has a part at all; unknown for a ratio; μ* for Morris
     */
    public record Strength(String factor, Interval first, Interval total) {
        /** By what factors are put in order. */
        public double size() {
            return total.known() ? total.mean() : first.known() ? first.mean() : Double.NEGATIVE_INFINITY;
        }
    }

    private static final int LEAST = 20;

    /** Strengths in one outcome. */
    public static Strengths of(SweepData data, PointMeans means, Resampling resampling) {
        return switch (data.design()) {
            case SALTELLI -> new Strengths(
                    Method.SOBOL,
                    SobolIndices.of(data, means, resampling).indices().stream()
                            .map(i -> new Strength(i.factor(), i.first(), i.total()))
                            .toList());
            case MORRIS -> new Strengths(
                    Method.MORRIS,
                    MorrisEffects.of(data, means, resampling).effects().stream()
                            .map(e -> new Strength(e.factor(), Interval.NONE, e.muStar()))
                            .toList());
            case GRID -> grid(data, means);
            case LIST -> none(data);
            default -> ratios(data, means, resampling);
        };
    }

    /** Factors by strength, the strongest first. */
    public List<Strength> ranked() {
        return list.stream()
                .sorted(Comparator.comparingDouble(Strength::size).reversed())
                .toList();
    }

    private static Strengths none(SweepData data) {
        return new Strengths(
                Method.NONE,
                data.factors().stream()
                        .map(f -> new Strength(f.name(), Interval.NONE, Interval.NONE))
                        .toList());
    }

    private static double blur(SweepData data, PointMeans means, int[] points) {
        double apart = means.noise(points).apart();
        double inverse = Arrays.stream(points).mapToDouble(p -> 1.0 / means.n(p)).average().orElse(0);
        return Double.isNaN(apart) ? 0 : apart * inverse;
    }

    private static Strengths grid(SweepData data, PointMeans means) {
        int[] points = IntStream.range(0, data.points()).filter(means::known).toArray();
        if (points.length < data.points()) {
            return none(data);
        }
        double[] y = Arrays.stream(points).mapToDouble(means::mean).toArray();
        double blur = blur(data, means, points);
        double variance = Cells.variance(y) - blur * (1 - 1.0 / y.length);
        List<Strength> list = new ArrayList<>();
        for (int f = 0; f < data.factors().size(); f++) {
            Map<Double, Integer> values = Cells.values(data, f, points);
            int factor = f;
            int[] own = Arrays.stream(points).map(p -> values.get(Cells.value(data, p, factor))).toArray();
            double first = Cells.between(y, own, blur) / variance;
            double total = Cells.within(y, others(data, points, f), blur) / variance;
            list.add(new Strength(data.factors().get(f).name(), exact(y.length, first), exact(y.length, total)));
        }
        return new Strengths(Method.GRID, list);
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

    private static Interval exact(int n, double value) {
        return new Interval(n, value, Double.NaN, Double.NaN);
    }

    private static Strengths ratios(SweepData data, PointMeans means, Resampling resampling) {
        int[] points = Arrays.stream(data.sample()).filter(means::known).toArray();
        if (points.length < LEAST) {
            return none(data);
        }
        double[] y = Arrays.stream(points).mapToDouble(means::mean).toArray();
        double blur = blur(data, means, points);
        int[][] cells = new int[data.factors().size()][];
        for (int f = 0; f < cells.length; f++) {
            cells[f] = Cells.of(data, f, points, Cells.BINS);
        }
        Interval[] found = resampling.intervals(
                points.length,
                ratios(y, cells, IntStream.range(0, y.length).toArray(), blur),
                drawn -> ratios(y, cells, drawn, blur));
        List<Strength> list = new ArrayList<>();
        for (int f = 0; f < cells.length; f++) {
            list.add(new Strength(data.factors().get(f).name(), found[f], Interval.NONE));
        }
        return new Strengths(Method.RATIO, list);
    }

    private static double[] ratios(double[] y, int[][] cells, int[] drawn, double blur) {
        double[] picked = Arrays.stream(drawn).mapToDouble(k -> y[k]).toArray();
        double variance = Cells.variance(picked) - blur;
        double[] ratios = new double[cells.length];
        for (int f = 0; f < ratios.length; f++) {
            int[] own = cells[f];
            int[] cell = Arrays.stream(drawn).map(k -> own[k]).toArray();
            ratios[f] = variance > 0 ? Cells.between(picked, cell, Double.NaN) / variance : Double.NaN;
        }
        return ratios;
    }
}
