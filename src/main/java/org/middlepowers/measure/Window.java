package org.middlepowers.measure;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.middlepowers.scenario.Statistic;

/**
 * The quarters that count and the number that they give. Quarters in which a path is not defined (NaN), or
 * to which it does not reach, are left out.
 *
 * @param statistic which number
 * @param from first quarter that counts, from 0
 * @param to last quarter that counts
 */
public record Window(Statistic statistic, int from, int to) {
    private static final double QUARTERS_A_YEAR = 4;

    /**
     * The number that a path gives; NaN where it is not defined.
     *
     * @param path a value for each quarter
     */
    public double of(double[] path) {
        int n = 0;
        double sum = 0;
        double first = Double.NaN;
        double last = Double.NaN;
        double peak = Double.NaN;
        double low = Double.NaN;
        for (int t = from; t <= Math.min(to, path.length - 1); t++) {
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
            case TREND -> slope(path) * QUARTERS_A_YEAR;
        };
    }

    /** Slope per quarter of the line through the values by least squares; NaN of fewer than two. */
    private double slope(double[] path) {
        SimpleRegression line = new SimpleRegression();
        for (int t = from; t <= Math.min(to, path.length - 1); t++) {
            if (!Double.isNaN(path[t])) {
                line.addData(t, path[t]);
            }
        }
        return line.getSlope();
    }
}
