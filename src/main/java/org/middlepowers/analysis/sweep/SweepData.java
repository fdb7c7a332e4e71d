package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A sweep as arrays: where its points lie, what part each plays in the design, and what every run came to. Points,
 * factors and outcomes are numbered from 0. Arrays are not copied and must not be changed.
 */
public final class SweepData {
    /** Place of a point of the first matrix of a Saltelli design. */
    public static final int A = 0;
    /** Place of a point of its second matrix. */
    public static final int B = 1;
    /** Place of the point of the first matrix with factor 0 from the second; factor 1 follows. */
    public static final int AB = 2;

    private final Design design;
    private final boolean common;
    private final List<Factor> factors;
    private final double[][] x;
    private final int[] group;
    private final int[] place;
    private final int[][] replications;
    private final List<String> outcomes;
    private final List<double[][]> y;
    private final int[] numbers;

    /** How points were chosen. */
    public enum Design {
        GRID,
        LIST,
        RANDOM,
        LATIN_HYPERCUBE,
        SOBOL,
        SALTELLI,
        MORRIS,
        TABLE;

        /**
         * The design of that word of a sweep file.
         *
         * @throws IllegalArgumentException if it is none
         */
        public static Design of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** As in a sweep file. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A sweep.
     *
     * @param common whether replications of the same number share their draws at all points
     * @param x value of every factor by point; of a category, the place of its level
     * @param group row of the base sample (Saltelli) or trajectory (Morris); elsewhere the point itself
     * @param place {@link #A}, {@link #B} or {@link #AB}+factor (Saltelli), step (Morris); elsewhere 0
     * @param replications numbers of the replications that ended well, by point, rising
     * @param y outcomes by outcome, point and run, in the order of {@code replications}; NaN where not defined
     */
    public SweepData(
            Design design,
            boolean common,
            List<Factor> factors,
            double[][] x,
            int[] group,
            int[] place,
            int[][] replications,
            List<String> outcomes,
            List<double[][]> y) {
        this(
                design, common, factors, x, group, place, replications, outcomes, y,
                IntStream.rangeClosed(1, x.length).toArray());
    }

    private SweepData(
            Design design,
            boolean common,
            List<Factor> factors,
            double[][] x,
            int[] group,
            int[] place,
            int[][] replications,
            List<String> outcomes,
            List<double[][]> y,
            int[] numbers) {
        this.numbers = numbers;
        this.design = design;
        this.common = common;
        this.factors = List.copyOf(factors);
        this.x = x;
        this.group = group;
        this.place = place;
        this.replications = replications;
        this.outcomes = List.copyOf(outcomes);
        this.y = List.copyOf(y);
    }

    public Design design() {
        return design;
    }

    /** Whether replications of the same number share their draws at all points. */
    public boolean common() {
        return common;
    }

    public List<Factor> factors() {
        return factors;
    }

    public List<String> outcomes() {
        return outcomes;
    }

    /** Number of points. */
    public int points() {
        return x.length;
    }

    /** Value of a factor at a point; of a category the place of its level. */
    public double x(int point, int factor) {
        return x[point][factor];
    }

    int group(int point) {
        return group[point];
    }

    int place(int point) {
        return place[point];
    }

    int[] replications(int point) {
        return replications[point];
    }

    /** Outcomes of a point's runs. */
    double[] runs(int outcome, int point) {
        return y.get(outcome)[point];
    }

    /** Runs that ended well. */
    public long runs() {
        long all = 0;
        for (int[] r : replications) {
            all += r.length;
        }
        return all;
    }

    /** Fewest replications of a point that has any; 0 if none has. */
    public int fewestReplications() {
        return IntStream.range(0, points())
                .map(p -> replications[p].length)
                .filter(n -> n > 0)
                .min()
                .orElse(0);
    }

    /** Most replications of a point. */
    public int mostReplications() {
        return IntStream.range(0, points()).map(p -> replications[p].length).max().orElse(0);
    }

    /**
     * Points that are a fair sample of the space: those of both base matrices of a Saltelli design (its other points
     * repeat their rows), all points of other designs. Those of a Morris design lie on paths and are no such sample;
     * they are given here too, but no interval may rest on them.
     */
    public int[] sample() {
        return IntStream.range(0, points())
                .filter(p -> design != Design.SALTELLI || place[p] < AB)
                .toArray();
    }

    /** Whether an interval may rest on {@link #sample} as on independent points. */
    public boolean sampled() {
        return design == Design.RANDOM
                || design == Design.LATIN_HYPERCUBE
                || design == Design.SOBOL
                || design == Design.TABLE
                || design == Design.SALTELLI;
    }

    /** Number of a point in the design as it was run, from 1. */
    public int number(int point) {
        return numbers[point];
    }

    /**
     * Some of the points.
     *
     * @param points in rising order
     * @param left the design that they are a sample by
     */
    SweepData keep(int[] points, Design left) {
        int[] groups = Arrays.stream(points).map(p -> group[p]).toArray();
        if (left == Design.MORRIS) {
            // A trajectory with a gap is two: no step leads over the gap.
            for (int k = 0, path = 0; k < groups.length; k++) {
                path += k == 0 || group[points[k]] != group[points[k - 1]] || points[k] != points[k - 1] + 1 ? 1 : 0;
                groups[k] = path;
            }
        }
        return new SweepData(
                left,
                common,
                factors,
                Arrays.stream(points).mapToObj(p -> x[p]).toArray(double[][]::new),
                groups,
                Arrays.stream(points).map(p -> place[p]).toArray(),
                Arrays.stream(points).mapToObj(p -> replications[p]).toArray(int[][]::new),
                outcomes,
                y.stream()
                        .map(runs -> Arrays.stream(points).mapToObj(p -> runs[p]).toArray(double[][]::new))
                        .toList(),
                Arrays.stream(points).map(p -> numbers[p]).toArray());
    }

    /** The same with one more outcome: 1 in runs on one side of a verdict, 0 in others, NaN where it is not defined. */
    public SweepData with(SideOf verdict) {
        int of = outcomes.indexOf(verdict.outcome());
        double[][] side = new double[points()][];
        for (int p = 0; p < side.length; p++) {
            double[] runs = runs(of, p);
            side[p] = new double[runs.length];
            for (int k = 0; k < runs.length; k++) {
                side[p][k] = verdict.side(runs[k]);
            }
        }
        List<String> names = new ArrayList<>(outcomes);
        names.add(verdict.name());
        List<double[][]> values = new ArrayList<>(y);
        values.add(side);
        return new SweepData(design, common, factors, x, group, place, replications, names, values, numbers);
    }
}
