package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;

/**
 * The number by which a claim about a sweep is judged: the mean of an outcome over the points of a part of the design, or
 * the share of runs on a side of a bound, or its difference between two parts that have no point in common.
 *
 * <p>Two things blur it. Points are a sample of the space of factors, except in a grid, a list and trajectories, which are
 * what they are. Draws are a sample where all points share them, so that each replication gives the number once; of a
 * design that is not a sample they are all that blurs. Each gives an interval of its own; the distances of its bounds from the
 * mean add as squares, as those of the two parts of a difference do (Zou and Donner 2008).
 *
 * @param figure the number that is judged, its count that of the points
 * @param number that of the first part
 * @param than that of the second; unknown if there is none
 * @param reason why there is no interval; empty if there is one
 */
public record ClaimFigure(Interval figure, Interval number, Interval than, String reason) {
    private static final String ONE_DRAW = "one replication of each point says nothing about the draws, which all points"
            + " share: run the sweep with two or more";

    /**
     * Reads it off a sweep.
     *
     * @param side for the share of runs on that side of the outcome; empty for its mean
     * @param than the other part of a difference
     */
    public static ClaimFigure of(
            SweepData data, String outcome, Optional<SideOf> side, Where where, Optional<Where> than) {
        SweepData with = side.map(data::with).orElse(data);
        String name = side.map(SideOf::name).orElse(outcome);
        PointMeans means = new PointMeans(with, with.outcomes().lastIndexOf(name));
        Part first = new Part(with, means, where);
        Optional<Part> second = than.map(t -> new Part(with, means, t));
        Interval number = first.interval();
        Interval other = second.map(Part::interval).orElse(Interval.NONE);
        if (!number.known() || second.isPresent() && !other.known()) {
            return new ClaimFigure(Interval.NONE, number, other, "no point with a number lies in the part of the design");
        }
        if (second.isEmpty()) {
            return new ClaimFigure(number, number, other, number.bounded() ? "" : first.reason());
        }
        Interval overPoints = with.sampled() ? difference(first.overPoints(), second.get().overPoints()) : Interval.NONE;
        Interval overDraws = Part.drawn(with) ? first.less(second.get()) : Interval.NONE;
        double mean = number.mean() - other.mean();
        Interval figure = together(number.n() + other.n(), mean, with, overPoints, overDraws);
        return new ClaimFigure(figure, number, other, figure.bounded() ? "" : first.reason());
    }

    /** What blurs a number: points, draws or both. */
    private static Interval together(long n, double mean, SweepData data, Interval points, Interval draws) {
        if (!data.sampled()) {
            return around(n, mean, List.of(draws));
        }
        return around(n, mean, Part.drawn(data) ? List.of(points, draws) : List.of(points));
    }

    /** A mean with the distances of all bounds from their own means, added as squares. */
    private static Interval around(long n, double mean, List<Interval> parts) {
        double below = Math.sqrt(parts.stream().mapToDouble(i -> square(i.mean() - i.low())).sum());
        double above = Math.sqrt(parts.stream().mapToDouble(i -> square(i.high() - i.mean())).sum());
        boolean trusted = parts.stream().allMatch(i -> i.trusted() || i.alike());
        Interval whole = new Interval(n, mean, mean - below, mean + above);
        return new Interval(n, mean, whole.low(), whole.high(), trusted && whole.trusted());
    }

    /** The difference of two independent means (Zou and Donner 2008). */
    private static Interval difference(Interval a, Interval b) {
        return around(a.n() + b.n(), a.mean() - b.mean(), List.of(a, b.negated()));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Points of a part of the design. */
    private static final class Part {
        private final SweepData data;
        private final PointMeans means;
        private final int[] points;
        private final int replications;

        Part(SweepData data, PointMeans means, Where where) {
            this.data = data;
            this.means = means;
            replications = data.mostReplications();
            points = Arrays.stream(data.sample()).filter(where.inside(data)).filter(means::known).toArray();
        }

        /** Whether a sweep's replications are draws that all points share, or the points are not a sample. */
        static boolean drawn(SweepData data) {
            return data.common() || !data.sampled();
        }

        Interval overPoints() {
            Moments moments = new Moments();
            for (int p : points) {
                moments.add(means.mean(p));
            }
            return moments.interval();
        }

        /** The number with all that blurs it. */
        Interval interval() {
            Interval points = overPoints();
            if (!points.known()) {
                return Interval.NONE;
            }
            Moments draws = new Moments();
            Arrays.stream(byReplication()).forEach(draws::add);
            return together(points.n(), points.mean(), data, points, draws.interval());
        }

        /** The difference to another part, replication by replication. */
        Interval less(Part other) {
            double[] own = byReplication();
            double[] theirs = other.byReplication();
            Moments moments = new Moments();
            for (int r = 0; r < Math.min(own.length, theirs.length); r++) {
                moments.add(own[r] - theirs[r]);
            }
            return moments.interval();
        }

        /** Mean of each replication, over the points that have all of them. */
        private double[] byReplication() {
            double[][] whole = Arrays.stream(points)
                    .mapToObj(means::runs)
                    .filter(runs -> runs.length == replications)
                    .toArray(double[][]::new);
            return whole.length == 0
                    ? new double[0]
                    : IntStream.range(0, replications)
                            .mapToDouble(r -> Arrays.stream(whole).mapToDouble(runs -> runs[r]).average().orElseThrow())
                            .toArray();
        }

        String reason() {
            return drawn(data) && replications < 2
                    ? ONE_DRAW
                    : drawn(data) && byReplication().length == 0 ? "no point has all its replications" : "too few points";
        }
    }
}
