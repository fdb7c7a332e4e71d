package org.middlepowers.study.expect;

import org.middlepowers.scenario.Expectation.Statistic;

/** One number of a path. Quarters in which the path is not defined (NaN) are left out. */
final class PathStatistic {
    private static final double QUARTERS = 4;

    private PathStatistic() {}

    /**
     * The number of the quarters from one to another, both included; NaN where it is not defined.
     *
     * @param path a value for each quarter
     */
    static double of(Statistic statistic, double[] path, int from, int to) {
        int n = 0;
        double sum = 0;
        double first = Double.NaN;
        double last = Double.NaN;
        double peak = Double.NaN;
        double low = Double.NaN;
        for (int t = from; t <= to; t++) {
            double v = path[t];
            if (!Double.isNaN(v)) {
                first = n == 0 ? v : first;
                last = v;
                peak = n == 0 ? v : Math.max(peak, v);
                low = n == 0 ? v : Math.min(low, v);
                sum += v;
                n++;
            }
        }
        return switch (statistic) {
            case MEAN -> sum / n;
            case END -> last;
            case PEAK -> peak;
            case LOW -> low;
            case TOTAL -> n == 0 ? Double.NaN : sum;
            case CHANGE -> n < 2 ? Double.NaN : last - first;
            case TREND -> slope(path, from, to) * QUARTERS;
        };
    }

    /** Slope per quarter of the line through the values by least squares; NaN of fewer than two. */
    private static double slope(double[] path, int from, int to) {
        double n = 0;
        double t0 = 0;
        double v0 = 0;
        for (int t = from; t <= to; t++) {
            if (!Double.isNaN(path[t])) {
                n++;
                t0 += t;
                v0 += path[t];
            }
        }
        double tv = 0;
        double tt = 0;
        for (int t = from; t <= to; t++) {
            if (!Double.isNaN(path[t])) {
                tv += (t - t0 / n) * (path[t] - v0 / n);
                tt += (t - t0 / n) * (t - t0 / n);
            }
        }
        return n < 2 ? Double.NaN : tv / tt;
    }
}
