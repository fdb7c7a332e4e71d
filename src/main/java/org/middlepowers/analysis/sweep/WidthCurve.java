package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.middlepowers.analysis.Moments;

/**
 * How the 95 % intervals of an outcome narrowed as replications were added, and how its variation settled.
 *
 * @param steps one for each number of replications from 2 on, up to the number that half of the points reached
 */
public record WidthCurve(String outcome, List<Step> steps) {
    /**
     * With so many replications.
     *
     * @param half half-width of the median point
     * @param deviation standard deviation between runs of a point (root of the mean variance over points)
     */
    public record Step(int replications, double half, double deviation) {}

    /** The curve of one outcome. */
    public static WidthCurve of(SweepData data, int outcome) {
        int points = data.points();
        int[] lengths = new int[points];
        for (int p = 0; p < points; p++) {
            lengths[p] = data.runs(outcome, p).length;
        }
        Arrays.sort(lengths);
        int most = lengths[points / 2];
        Moments[] moments = new Moments[points];
        Arrays.setAll(moments, p -> new Moments());
        List<Step> steps = new ArrayList<>();
        for (int n = 1; n <= most; n++) {
            double[] halves = new double[points];
            Moments variance = new Moments();
            int known = 0;
            for (int p = 0; p < points; p++) {
                double[] runs = data.runs(outcome, p);
                if (runs.length >= n) {
                    moments[p].add(runs[n - 1]);
                    if (moments[p].n() > 1) {
                        halves[known++] = moments[p].interval().half();
                        variance.add(moments[p].variance());
                    }
                }
            }
            if (n > 1 && known > 0) {
                double[] sorted = Arrays.copyOf(halves, known);
                Arrays.sort(sorted);
                steps.add(new Step(n, Resampling.quantile(sorted, .5), Math.sqrt(variance.mean())));
            }
        }
        return new WidthCurve(data.outcomes().get(outcome), List.copyOf(steps));
    }
}
