package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;

/**
 * One outcome of a sweep, point by point: mean over replications, and how much of it is the seeds' doing. Where
 * replications share their draws between points, differences of points are taken run by run.
 */
public final class PointMeans {
    private final SweepData data;
    private final int outcome;
    private final Moments[] points;

    /** The outcome of that number. */
    public PointMeans(SweepData data, int outcome) {
        this.data = data;
        this.outcome = outcome;
        points = new Moments[data.points()];
        for (int p = 0; p < points.length; p++) {
            points[p] = new Moments();
            for (double value : data.runs(outcome, p)) {
                points[p].add(value);
            }
        }
    }

    /** Runs in which the outcome is defined. */
    public long n(int point) {
        return points[point].n();
    }

    /** Mean over the point's runs; NaN without any. */
    public double mean(int point) {
        return points[point].mean();
    }

    /** Variance between the point's runs; NaN below two. */
    public double variance(int point) {
        return points[point].variance();
    }

    /** Mean with its 95 % interval (Student's t over replications). */
    public Interval interval(int point) {
        return points[point].interval();
    }

    /** Whether there is a mean. */
    boolean known(int point) {
        return points[point].n() > 0;
    }

    /** Variance of the difference of two points' means that seeds account for; NaN if it cannot be determined. */
    double noiseOfDifference(int p, int q) {
        if (!data.common()) {
            return variance(p) / n(p) + variance(q) / n(q);
        }
        Moments difference = new Moments();
        for (double d : differences(p, q)) {
            difference.add(d);
        }
        return difference.variance() / difference.n();
    }

    /** The first point less the second, run by run, where both have a run of that number. */
    double[] differences(int p, int q) {
        double[] first = data.runs(outcome, p);
        double[] second = data.runs(outcome, q);
        int[] r = data.replications(p);
        int[] s = data.replications(q);
        DoubleStream.Builder found = DoubleStream.builder();
        for (int i = 0, j = 0; i < r.length && j < s.length; ) {
            if (r[i] == s[j]) {
                found.add(first[i++] - second[j++]);
            } else if (r[i] < s[j]) {
                i++;
            } else {
                j++;
            }
        }
        return found.build().filter(d -> !Double.isNaN(d)).toArray();
    }

    /** Outcomes of a point's runs, without those that are not defined. */
    double[] runs(int point) {
        return Arrays.stream(data.runs(outcome, point)).filter(v -> !Double.isNaN(v)).toArray();
    }

    /**
     * Covariance that seeds alone bring about between the mean at {@code p} and the difference of the means at
     * {@code q} and {@code base}; 0 where points do not share draws, NaN if it cannot be determined.
     */
    double noiseOfProduct(int p, int q, int base) {
        if (!data.common()) {
            return 0;
        }
        // cov(a, b - c) from variances of differences: 2 cov(a,b) = var a + var b - var(a-b), so var a drops out.
        return .5 * (variance(q) / n(q) - variance(base) / n(base) - noiseOfDifference(p, q)
                + noiseOfDifference(p, base));
    }

    /**
     * Seeds' part in a single run: variance between runs of the same point, averaged over points; with common draws
     * split into what a draw does everywhere alike and what it does at one point and not at another.
     *
     * @param everywhere the former; 0 where points do not share draws
     * @param apart the latter, which alone blurs differences between points
     */
    record Noise(double everywhere, double apart) {
        double all() {
            return everywhere + apart;
        }
    }

    /** Noise over some points; NaN if no point ran twice. */
    Noise noise(int[] of) {
        Moments within = new Moments();
        for (int p : of) {
            within.add(variance(p));
        }
        if (!data.common() || of.length < 2) {
            return new Noise(0, within.mean());
        }
        Map<Integer, Moments> byNumber = new TreeMap<>();
        for (int p : of) {
            double[] runs = data.runs(outcome, p);
            for (int k = 0; k < runs.length; k++) {
                byNumber.computeIfAbsent(data.replications(p)[k], r -> new Moments()).add(runs[k]);
            }
        }
        long whole = byNumber.values().stream().mapToLong(Moments::n).max().orElse(0);
        Moments byReplication = new Moments();
        byNumber.values().stream().filter(m -> m.n() == whole).forEach(m -> byReplication.add(m.mean()));
        if (byReplication.n() < 2) {
            return new Noise(0, within.mean());
        }
        // Variance of the replications' means is that of the draws' common part plus a small rest of the other.
        double both = within.mean();
        double everywhere = (byReplication.variance() - both / of.length) * of.length / (of.length - 1.0);
        double bounded = Math.max(0, Math.min(both, everywhere));
        return new Noise(bounded, both - bounded);
    }
}
