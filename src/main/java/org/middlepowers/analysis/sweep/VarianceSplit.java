package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.Factor.Kind;

/**
 * Where the variance of a single run comes from: seeds, parameters, rule structure, scenario, and what these do only
 * together. After Hawkins and Sutton (2009) and, as sums of squares, Yip et al. (2011), by the law of total variance:
 * seeds' part is the variance between runs of a point, averaged over points; a group's part is the variance of the
 * means over everything else, given the group's values. Noise of means over few runs is taken out of each part.
 *
 * <p>Where every parameter setting meets every structure and scenario (a grid), all parts can be separated. Elsewhere
 * each point has a parameter setting of its own: what parameters do together with structure or scenario then counts as
 * parameters'. Intervals ({@link Jackknife}) are of points that are a sample of the space; those of a grid are all there
 * are.
 */
public final class VarianceSplit {
    /** Name of the part that sums what groups do only together. */
    public static final String TOGETHER = "together";
    /** Name of the part of a draw that is the same at all points. */
    public static final String SEED_EVERYWHERE = "seeds, alike at all points";
    /** Name of the seeds' part, or of what of it is not the same at all points. */
    public static final String SEED = "seeds";

    private final List<Part> parts;
    private final double variance;
    private final boolean crossed;

    /** A part of the variance: its name, its share of the whole with an interval, and its size. */
    public record Part(String name, Interval share, double variance) {}

    private VarianceSplit(List<Part> parts, double variance, boolean crossed) {
        this.parts = parts;
        this.variance = variance;
        this.crossed = crossed;
    }

    /** The split of one outcome. */
    public static VarianceSplit of(SweepData data, PointMeans means, Resampling resampling) {
        int[] points = Arrays.stream(data.sample()).filter(means::known).toArray();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        data.factors().forEach(f -> kinds.add(f.kind()));
        Map<Kind, int[]> cells = cells(data, points, kinds);
        boolean crossed = crossed(cells, points.length);
        PointMeans.Noise noise = means.noise(points);
        // Common draws move all points alike, which is no difference between them.
        double blur = Double.isNaN(noise.apart()) ? 0 : noise.apart() * meanInverse(means, points);
        double[] y = Arrays.stream(points).mapToDouble(means::mean).toArray();
        Map<String, Double> found = parts(y, cells, crossed, blur, noise);
        List<String> names = List.copyOf(found.keySet());
        // Points of a grid are all there are: leaving some out says nothing.
        boolean drawn = !crossed && data.sampled();
        Interval[] shares = drawn
                ? Jackknife.intervals(
                        points.length,
                        resampling.seed(),
                        kept -> shares(parts(pick(y, kept), pick(cells, kept), false, blur, noise), names))
                : null;
        double[] plain = shares(found, names);
        List<Part> parts = new ArrayList<>();
        double all = whole(found);
        for (int k = 0; k < names.size(); k++) {
            double share = Math.max(0, plain[k]);
            Interval bounds = drawn
                    ? new Interval(points.length, share, bounded(shares[k].low()), bounded(shares[k].high()))
                    : new Interval(points.length, share, Double.NaN, Double.NaN);
            parts.add(new Part(names.get(k), bounds, Math.max(0, found.get(names.get(k)))));
        }
        return new VarianceSplit(List.copyOf(parts), all, crossed);
    }

    /** All parts; their shares add to 1. With one replication seeds are none of them: their part cannot be determined. */
    public List<Part> parts() {
        return parts;
    }

    /** Variance of a single run. */
    public double variance() {
        return variance;
    }

    /** Whether every setting of one group meets every setting of the others. */
    public boolean crossed() {
        return crossed;
    }

    private static double meanInverse(PointMeans means, int[] points) {
        return Arrays.stream(points).mapToDouble(p -> 1.0 / means.n(p)).average().orElse(0);
    }

    /** For each kind, which combination of its factors' values each point has, numbered from 0. */
    private static Map<Kind, int[]> cells(SweepData data, int[] points, Set<Kind> kinds) {
        Map<Kind, int[]> cells = new TreeMap<>();
        for (Kind kind : kinds) {
            int[] own = IntStream.range(0, data.factors().size())
                    .filter(f -> data.factors().get(f).kind() == kind)
                    .toArray();
            Map<List<Double>, Integer> known = new HashMap<>();
            int[] cell = new int[points.length];
            for (int k = 0; k < points.length; k++) {
                int p = points[k];
                List<Double> values = Arrays.stream(own).mapToObj(f -> Cells.value(data, p, f)).toList();
                cell[k] = known.computeIfAbsent(values, v -> known.size());
            }
            cells.put(kind, cell);
        }
        return cells;
    }

    private static boolean crossed(Map<Kind, int[]> cells, int points) {
        long combinations = 1;
        for (int[] cell : cells.values()) {
            combinations *= Arrays.stream(cell).max().orElse(0) + 1L;
        }
        return combinations == points && cells.size() > 1;
    }

    private static double[] pick(double[] y, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(k -> y[k]).toArray();
    }

    private static Map<Kind, int[]> pick(Map<Kind, int[]> cells, int[] drawn) {
        Map<Kind, int[]> picked = new TreeMap<>();
        cells.forEach((kind, cell) -> picked.put(kind, Arrays.stream(drawn).map(k -> cell[k]).toArray()));
        return picked;
    }

    private static double bounded(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** Sum of the parts; one that noise makes negative counts as none. */
    private static double whole(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(v -> Math.max(0, v)).sum();
    }

    private static double[] shares(Map<String, Double> parts, List<String> names) {
        double all = whole(parts);
        return names.stream().mapToDouble(n -> parts.getOrDefault(n, 0.0) / all).toArray();
    }

    /**
     * Sizes of the parts; noise may leave less than nothing of one.
     *
     * @param y means of the points
     * @param blur noise in each of them
     */
    private static Map<String, Double> parts(
            double[] y, Map<Kind, int[]> cells, boolean crossed, double blur, PointMeans.Noise noise) {
        Map<String, Double> parts = new LinkedHashMap<>();
        boolean parameters = cells.containsKey(Kind.PARAMETER);
        double between = Cells.variance(y) - blur * (1 - 1.0 / y.length);
        if (crossed) {
            double left = between;
            for (Map.Entry<Kind, int[]> group : cells.entrySet()) {
                double own = Cells.between(y, group.getValue(), blur);
                parts.put(group.getKey().title(), own);
                left -= Math.max(0, own);
            }
            parts.put(TOGETHER, left);
        } else if (cells.size() == 1) {
            parts.put(cells.keySet().iterator().next().title(), between);
        } else {
            double grouped = 0;
            for (Map.Entry<Kind, int[]> group : cells.entrySet()) {
                if (group.getKey() != Kind.PARAMETER) {
                    double own = Cells.between(y, group.getValue(), Double.NaN);
                    parts.put(group.getKey().title(), own);
                    grouped += Math.max(0, own);
                }
            }
            parts.put(parameters ? Kind.PARAMETER.title() : TOGETHER, between - grouped);
        }
        if (noise.everywhere() > 0) {
            parts.put(SEED_EVERYWHERE, noise.everywhere());
        }
        if (!Double.isNaN(noise.apart())) {
            parts.put(SEED, noise.apart());
        }
        return parts;
    }
}
