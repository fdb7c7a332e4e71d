package org.middlepowers.study.pattern;

import java.util.Arrays;

/** The few statistics that patterns are made of. Samples in which nothing varies give NaN, "not defined". */
final class Fit {
    private static final double SINGULAR = 1e-10;

    private Fit() {}

    /**
     * Least-squares slopes of y on several variables with a constant, in the variables' order.
     *
     * @return all NaN if the variables are too few numbers or depend on each other
     */
    static double[] slopes(double[] y, double[]... x) {
        int k = x.length;
        double[] meanX = new double[k];
        for (int a = 0; a < k; a++) {
            meanX[a] = mean(x[a]);
        }
        double meanY = mean(y);
        double[][] m = new double[k][k + 1];
        for (int n = 0; n < y.length; n++) {
            for (int a = 0; a < k; a++) {
                double xa = x[a][n] - meanX[a];
                for (int b = 0; b < k; b++) {
                    m[a][b] += xa * (x[b][n] - meanX[b]);
                }
                m[a][k] += xa * (y[n] - meanY);
            }
        }
        return y.length <= k + 1 ? undefined(k) : solve(m);
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
        return x.length < 3 ? Double.NaN : correlation(ranks(x), ranks(y));
    }

    /** Pearson's correlation. */
    static double correlation(double[] x, double[] y) {
        return standardSlopes(y, x)[0];
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

    private static double[] ranks(double[] x) {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
        double[] ranks = new double[x.length];
        for (int from = 0; from < x.length; ) {
            int to = from;
            while (to + 1 < x.length && x[order[to + 1]] == x[order[from]]) {
                to++;
            }
            for (int k = from; k <= to; k++) {
                ranks[order[k]] = (from + to) / 2.0;
            }
            from = to + 1;
        }
        return ranks;
    }

    /** Gauss's elimination with the largest pivot. */
    private static double[] solve(double[][] m) {
        int k = m.length;
        double[] scale = new double[k];
        for (int a = 0; a < k; a++) {
            scale[a] = m[a][a];
        }
        for (int c = 0; c < k; c++) {
            int pivot = c;
            for (int r = c + 1; r < k; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            if (!(Math.abs(m[pivot][c]) > SINGULAR * scale[c])) {
                return undefined(k);
            }
            double[] row = m[pivot];
            m[pivot] = m[c];
            m[c] = row;
            for (int r = c + 1; r < k; r++) {
                double factor = m[r][c] / m[c][c];
                for (int b = c; b <= k; b++) {
                    m[r][b] -= factor * m[c][b];
                }
            }
        }
        double[] solution = new double[k];
        for (int c = k - 1; c >= 0; c--) {
            double sum = m[c][k];
            for (int b = c + 1; b < k; b++) {
                sum -= m[c][b] * solution[b];
            }
            solution[c] = sum / m[c][c];
        }
        return solution;
    }

    private static double[] undefined(int k) {
        double[] none = new double[k];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
