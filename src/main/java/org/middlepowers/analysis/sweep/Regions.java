package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.middlepowers.results.Decimals;

/**
 * Cuts the space of factors where verdicts part: the bound of one factor that leaves the two sides purest (Gini's
 * measure, as in the regression trees of Breiman et al. 1984), and in each of them one more if it helps.
 */
public final class Regions {
    private static final int DEPTH = 2;
    private static final double LEAST_SHARE = .05;
    private static final int LEAST = 10;
    private static final int CANDIDATES = 40;
    /** A cut must take away at least this share of the impurity of the whole. */
    private static final double GAIN = .02;

    private final SweepData data;
    private final int[] points;
    private final double[] yes;
    private final int least;
    private final int depth;

    private Regions(SweepData data, int[] points, double[] yes, int depth) {
        this.depth = depth;
        this.data = data;
        this.points = points;
        this.yes = yes;
        least = (int) Math.max(LEAST, Math.ceil(LEAST_SHARE * points.length));
    }

    /**
     * A part of the space.
     *
     * @param bounds conditions that all hold in it; none for the whole
     * @param n points in it
     * @param yes share of them on the side asked for
     */
    public record Region(List<HalfSpace> bounds, int n, double yes) {
        /** In words, as in "normDamping above 0.412 and theory not realism"; bounds of one factor as a range. */
        public String words() {
            Map<Factor, double[]> ranges = new LinkedHashMap<>();
            List<String> words = new ArrayList<>();
            for (HalfSpace b : bounds) {
                if (b.factor().numeric()) {
                    double[] range = ranges.computeIfAbsent(
                            b.factor(), f -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
                    range[0] = b.above() ? Math.max(range[0], b.at()) : range[0];
                    range[1] = b.above() ? range[1] : Math.min(range[1], b.at());
                } else {
                    words.add(b.factor().name() + (b.above() ? " is " : " is not ")
                            + b.factor().levels().get((int) b.at()));
                }
            }
            ranges.forEach((f, range) -> words.add(f.name()
                    + (range[0] > Double.NEGATIVE_INFINITY ? " above " + number(range[0]) : "")
                    + (range[0] > Double.NEGATIVE_INFINITY && range[1] < Double.POSITIVE_INFINITY ? "," : "")
                    + (range[1] < Double.POSITIVE_INFINITY ? " up to " + number(range[1]) : "")));
            return words.isEmpty() ? "everywhere" : String.join(" and ", words);
        }

        /** Whether a point lies in it. */
        boolean holds(SweepData data, int point) {
            return bounds.stream().allMatch(b -> {
                double x = data.x(point, data.factors().indexOf(b.factor()));
                return (b.factor().numeric() ? x > b.at() : x == b.at()) == b.above();
            });
        }

        private static String number(double value) {
            return Decimals.text(Decimals.round(value, 3));
        }
    }

    /**
     * A condition on a factor.
     *
     * @param above whether its value is above {@code at}; for a category, whether it is that level
     */
    public record HalfSpace(Factor factor, boolean above, double at) {}

    /** A possible cut. */
    private record Cut(int factor, double at, double impurity) {}

    /** The regions; the whole as one if no cut helps. */
    static List<Region> of(SweepData data, int[] points, double[] yes) {
        return of(data, points, yes, DEPTH);
    }

    /** The same with so many cuts one after the other at most. */
    static List<Region> of(SweepData data, int[] points, double[] yes, int depth) {
        Regions regions = new Regions(data, points, yes, depth);
        List<Region> found = new ArrayList<>();
        int[] all = IntStream.range(0, points.length).toArray();
        regions.grow(all, List.of(), regions.impurity(all), found);
        return List.copyOf(found);
    }

    private void grow(int[] members, List<HalfSpace> bounds, double whole, List<Region> found) {
        Optional<Cut> cut = bounds.size() < depth ? best(members) : Optional.empty();
        if (cut.isEmpty() || impurity(members) - cut.get().impurity < GAIN * whole) {
            double share = Arrays.stream(members).mapToDouble(k -> yes[k]).average().orElse(Double.NaN);
            found.add(new Region(bounds, members.length, share));
            return;
        }
        for (boolean above : new boolean[] {false, true}) {
            List<HalfSpace> longer = new ArrayList<>(bounds);
            longer.add(new HalfSpace(data.factors().get(cut.get().factor), above, cut.get().at));
            grow(part(members, cut.get().factor, cut.get().at, above), List.copyOf(longer), whole, found);
        }
    }

    private Optional<Cut> best(int[] members) {
        Cut best = null;
        for (int f = 0; f < data.factors().size(); f++) {
            for (double at : candidates(members, f)) {
                int[] low = part(members, f, at, false);
                int[] high = part(members, f, at, true);
                if (low.length >= least && high.length >= least) {
                    double impurity = impurity(low) + impurity(high);
                    if (best == null || impurity < best.impurity - 1e-12) {
                        best = new Cut(f, at, impurity);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double[] candidates(int[] members, int factor) {
        TreeSet<Double> values = new TreeSet<>();
        for (int k : members) {
            values.add(data.x(points[k], factor));
        }
        double[] sorted = values.stream().mapToDouble(v -> v).toArray();
        if (!data.factors().get(factor).numeric()) {
            return sorted;
        }
        int cuts = Math.min(CANDIDATES, sorted.length - 1);
        double[] at = new double[Math.max(0, cuts)];
        for (int c = 0; c < cuts; c++) {
            int below = (int) ((c + 1L) * (sorted.length - 1) / (cuts + 1));
            at[c] = (sorted[below] + sorted[Math.min(sorted.length - 1, below + 1)]) / 2;
        }
        return at;
    }

    private int[] part(int[] members, int factor, double at, boolean above) {
        boolean number = data.factors().get(factor).numeric();
        return Arrays.stream(members)
                .filter(k -> {
                    double x = data.x(points[k], factor);
                    return (number ? x > at : x == at) == above;
                })
                .toArray();
    }

    /** Gini's impurity, times the number of points. */
    private double impurity(int[] members) {
        double p = Arrays.stream(members).mapToDouble(k -> yes[k]).average().orElse(0);
        return members.length * 2 * p * (1 - p);
    }
}
