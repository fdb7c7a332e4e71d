package org.middlepowers.study.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/** The few statistics that patterns are made of. Samples in which nothing varies give NaN, "not defined". */
final class PatternStatistics {
    /** Standard deviations that a variable must vary by beside the others. */
    private static final double SINGULAR = 1e-5;

    private PatternStatistics() {}

    /**
     * Least-squares slopes of y on several variables with a constant, in the variables' order.
     *
     * @return all NaN if the variables are too few numbers or depend on each other
     */
    static double[] slopes(double[] y, double[]... x) {
        int k = x.length;
        double[] spread = Arrays.stream(x).mapToDouble(PatternStatistics::deviation).toArray();
        if (y.length <= k + 1 || Arrays.stream(spread).anyMatch(s -> !(s > 0))) {
            return undefined(k);
        }
        double[][] rows = new double[y.length][k];
        for (int a = 0; a < k; a++) {
            double mean = mean(x[a]);
            for (int n = 0; n < y.length; n++) {
                rows[n][a] = (x[a][n] - mean) / spread[a];
            }
        }
        var regression = new OLSMultipleLinearRegression(SINGULAR * Math.sqrt(y.length));
        regression.newSampleData(y, rows);
        try {
            double[] fit = regression.estimateRegressionParameters();
            return IntStream.range(0, k).mapToDouble(a -> fit[a + 1] / spread[a]).toArray();
        } catch (SingularMatrixException e) {
            return undefined(k);
        }
    }

    /** The same with y and all variables divided by their standard deviations. */
    static double[] standardSlopes(double[] y, double[]... x) {
        double[] slopes = slopes(y, x);
        double unit = deviation(y);
        for (int a = 0; a < x.length; a++) {
            slopes[a] = unit > 0 ? slopes[a] * deviation(x[a]) / unit : Double.NaN;
        }
        return slopes;
    }

    /** Spearman's rank correlation; ties share their mean rank. */
    static double rankCorrelation(double[] x, double[] y) {
        return x.length < 3 ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
    }

    static double mean(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum / x.length;
    }

    /** Variance over the whole (divided by n). */
    static double variance(double[] x) {
        double mean = mean(x);
        double sum = 0;
        for (double v : x) {
            sum += (v - mean) * (v - mean);
        }
        return sum / x.length;
    }

    static double deviation(double[] x) {
        return Math.sqrt(variance(x));
    }

    /** Index of dispersion of counts, variance over mean: 1 for a Poisson process. */
    static double dispersion(double[] counts) {
        double mean = mean(counts);
        return mean > 0 ? variance(counts) * counts.length / (counts.length - 1) / mean : Double.NaN;
    }

    static double median(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double[] undefined(int k) {
        double[] none = new double[k];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
