package org.middlepowers.analysis.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.Resampling;

/**
 * How much better forecasts are than others of the same things: 1 − score/score of the others. Above 0 is better, 0 as
 * good, below 0 worse. Intervals by drawing states with replacement, since the years of a state hang together.
 *
 * @param cases forecasts that both made and that have a recorded value
 * @param states states among them
 * @param rmse by root mean squared error
 * @param crps by the continuous ranked probability score
 */
public record Skill(int cases, int states, Interval rmse, Interval crps) {
    private static final Resampling RESAMPLING = new Resampling(1, 1000);

    /** Sums over one state: squared errors and scores of both. */
    private static final int SQUARES = 0;

    private static final int SQUARES_OTHER = 1;
    private static final int CRPS = 2;
    private static final int CRPS_OTHER = 3;

    /** Skill over what both forecast. */
    public static Skill of(List<Forecast> forecasts, List<Forecast> others) {
        Map<Forecast.Key, Forecast> byKey = new HashMap<>();
        others.forEach(f -> byKey.put(f.key(), f));
        Map<String, double[]> states = new TreeMap<>();
        int cases = 0;
        for (Forecast f : forecasts) {
            Forecast other = byKey.get(f.key());
            if (other != null && f.scored()) {
                double[] sums = states.computeIfAbsent(f.unit().state(), s -> new double[4]);
                sums[SQUARES] += f.squaredError();
                sums[SQUARES_OTHER] += other.squaredError();
                sums[CRPS] += f.predicted().crps(f.recorded());
                sums[CRPS_OTHER] += other.predicted().crps(f.recorded());
                cases++;
            }
        }
        List<double[]> all = new ArrayList<>(states.values());
        int[] each = new int[all.size()];
        for (int k = 0; k < each.length; k++) {
            each[k] = k;
        }
        Interval[] found = RESAMPLING.intervals(all.size(), skills(all, each), drawn -> skills(all, drawn));
        return new Skill(cases, all.size(), found[0], found[1]);
    }

    private static double[] skills(List<double[]> states, int[] drawn) {
        double[] sums = new double[4];
        for (int k : drawn) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += states.get(k)[j];
            }
        }
        return new double[] {
            1 - Math.sqrt(sums[SQUARES] / sums[SQUARES_OTHER]), 1 - sums[CRPS] / sums[CRPS_OTHER]
        };
    }
}
