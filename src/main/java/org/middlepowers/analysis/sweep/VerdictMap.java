package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.RankCorrelation;
import org.middlepowers.analysis.Wilson;
import org.middlepowers.analysis.sweep.Strengths.Strength;

/**
 * Where in the space of factors a verdict falls which way, and which factors decide it. A point's verdict is the side
 * of the bound on which its mean over replications lies; it is settled if the whole 95 % interval lies there.
 *
 * @param verdict the side asked for
 * @param points points with a mean
 * @param yes share of points on the side asked for, with Wilson's interval where points are a sample of the space
 * @param settledYes points settled on that side
 * @param settledNo points settled on the other
 * @param deciders factors, the one that decides most first
 * @param strengths of the factors in it, in the order of the sweep
 * @param chance size that a rank correlation of any factor exceeds by chance in one study of twenty
 * @param regions the space cut in up to four by the one or two bounds that part the verdicts best
 * @param right share of points whose side the logistic description gives right
 * @param rightAlways share that would be right if every point were said to lie on the commoner side
 */
public record VerdictMap(
        SideOf verdict,
        long points,
        Interval yes,
        long settledYes,
        long settledNo,
        List<Decider> deciders,
        Strengths strengths,
        double chance,
        List<Regions.Region> regions,
        double right,
        double rightAlways) {

    private static final int FEWEST = 12;

    /**
     * What one factor has to do with the verdict.
     *
     * @param strength its part in the variance of the verdict of single runs' mean, the share of runs on the side
     * @param rank rank correlation of its value with the outcome itself; NaN of a category
     * @param odds change of the log odds of the side over the factor's whole range, all others held (logistic
     *     regression); unknown of a category of more than two levels
     */
    public record Decider(Factor factor, Strength strength, double rank, Interval odds) {
        double size() {
            double size = strength.size();
            return Double.isInfinite(size) ? (Double.isNaN(rank) ? 0 : rank * rank) : size;
        }
    }

    /** The map of one verdict; its outcome must be one of the sweep's. */
    public static VerdictMap of(SweepData plain, SideOf verdict, Resampling resampling) {
        SweepData data = plain.with(verdict);
        PointMeans outcome = new PointMeans(data, data.outcomes().indexOf(verdict.outcome()));
        PointMeans side = new PointMeans(data, data.outcomes().size() - 1);
        int[] points = Arrays.stream(data.sample()).filter(outcome::known).toArray();
        double[] yes = new double[points.length];
        long settledYes = 0;
        long settledNo = 0;
        for (int k = 0; k < points.length; k++) {
            Interval mean = outcome.interval(points[k]);
            yes[k] = verdict.side(mean.mean());
            if (mean.bounded() && verdict.side(mean.low()) == verdict.side(mean.high())) {
                settledYes += verdict.side(mean.low()) == 1 ? 1 : 0;
                settledNo += verdict.side(mean.low()) == 0 ? 1 : 0;
            }
        }
        long count = Math.round(Arrays.stream(yes).sum());
        Interval share = Wilson.of(count, points.length);
        if (!data.sampled()) {
            share = new Interval(points.length, share.mean(), Double.NaN, Double.NaN);
        }
        boolean both = count > 0 && count < points.length && points.length >= FEWEST;
        Strengths strengths = Strengths.of(data, side, resampling);
        Fit fit = both ? fit(data, points, yes) : null;
        List<Decider> deciders = new ArrayList<>();
        double[] y = Arrays.stream(points).mapToDouble(outcome::mean).toArray();
        for (int f = 0; f < data.factors().size(); f++) {
            Factor factor = data.factors().get(f);
            int at = f;
            double[] x = Arrays.stream(points).mapToDouble(p -> data.x(p, at)).toArray();
            double rank = factor.numeric() && points.length >= FEWEST ? RankCorrelation.of(x, y) : Double.NaN;
            deciders.add(new Decider(factor, strengths.list().get(f), rank, fit == null ? Interval.NONE : fit.odds[f]));
        }
        deciders.sort(Comparator.comparingDouble(Decider::size).reversed());
        return new VerdictMap(
                verdict,
                points.length,
                share,
                settledYes,
                settledNo,
                List.copyOf(deciders),
                strengths,
                points.length >= FEWEST ? RankCorrelation.chance(points.length, data.factors().size()) : Double.NaN,
                both ? Regions.of(data, points, yes) : List.of(),
                fit == null ? Double.NaN : fit.right,
                Math.max(count, points.length - count) / (double) points.length);
    }

    /** What the logistic description says. */
    private record Fit(Interval[] odds, double right) {}

    private static Fit fit(SweepData data, int[] points, double[] yes) {
        List<int[]> columns = new ArrayList<>();
        for (int f = 0; f < data.factors().size(); f++) {
            Factor factor = data.factors().get(f);
            // A category is one column for each level but the first.
            int width = factor.numeric() ? 1 : factor.levels().size() - 1;
            for (int level = 1; level <= width; level++) {
                columns.add(new int[] {f, factor.numeric() ? 0 : level});
            }
        }
        double[][] x = new double[points.length][columns.size()];
        for (int k = 0; k < points.length; k++) {
            for (int c = 0; c < x[k].length; c++) {
                int f = columns.get(c)[0];
                int level = columns.get(c)[1];
                double value = data.x(points[k], f);
                x[k][c] = level == 0 ? data.factors().get(f).unit(value) : value == level ? 1 : 0;
            }
        }
        Interval[] odds = new Interval[data.factors().size()];
        Arrays.fill(odds, Interval.NONE);
        if (columns.isEmpty()) {
            return new Fit(odds, Double.NaN);
        }
        Logistic logistic = Logistic.fit(x, yes);
        for (int c = 0; c < columns.size(); c++) {
            int f = columns.get(c)[0];
            if (data.factors().get(f).levels().size() <= 2) {
                double b = logistic.coefficient(c);
                double half = data.sampled() ? logistic.half(c) : Double.NaN;
                odds[f] = new Interval(points.length, b, b - half, b + half);
            }
        }
        int right = 0;
        for (int k = 0; k < points.length; k++) {
            right += logistic.probability(x[k]) > .5 == yes[k] > .5 ? 1 : 0;
        }
        return new Fit(odds, right / (double) points.length);
    }
}
