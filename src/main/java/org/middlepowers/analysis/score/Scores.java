package org.middlepowers.analysis.score;

import java.util.List;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * How well some forecasts did.
 *
 * @param n forecasts with a recorded value
 * @param rmse root mean squared error of the predictive means
 * @param crps mean continuous ranked probability score; the fair one of draws
 * @param cover50 share of recorded values in the central 50 % intervals
 * @param cover90 share in the central 90 % intervals
 * @param above share above them; the rest of the misses lies below
 * @param log mean logarithm of the chance given to what came; NaN of numbers without chances
 * @param changes correlation of predicted and recorded changes from the mean of the last three years; NaN where one of
 *     them does not vary
 * @param pit counts of recorded values by tenth of their predictive distributions
 */
public record Scores(int n, double rmse, double crps, double cover50, double cover90, double above, double log, double changes,
        int[] pit) {
    /** Bins of the PIT histogram. */
    public static final int BINS = 10;

    private static final double SAME = 1e-12;

    /** Share of recorded values below the central 90 % intervals. */
    public double below() {
        return 1 - cover90 - above;
    }

    /** Scores of those that have a recorded value; of none, all are NaN. */
    public static Scores of(List<Forecast> forecasts) {
        List<Forecast> scored = forecasts.stream().filter(Forecast::scored).toList();
        int n = scored.size();
        int[] pit = new int[BINS];
        double squares = 0;
        double crps = 0;
        int in50 = 0;
        int in90 = 0;
        int above = 0;
        double log = 0;
        for (Forecast f : scored) {
            squares += f.squaredError();
            crps += f.predicted().crps(f.recorded());
            in50 += f.predicted().covers(.5, f.recorded()) ? 1 : 0;
            in90 += f.predicted().covers(.9, f.recorded()) ? 1 : 0;
            log += f.predicted().logScore(f.recorded());
            above += f.recorded() > f.predicted().quantile(.95) ? 1 : 0;
            pit[Math.min(BINS - 1, (int) (BINS * f.predicted().pit(f.recorded())))]++;
        }
        double count = n == 0 ? Double.NaN : n;
        return new Scores(
                n, Math.sqrt(squares / count), crps / count, in50 / count, in90 / count, above / count, log / count, changes(scored),
                pit);
    }

    private static double changes(List<Forecast> scored) {
        List<Forecast> known = scored.stream().filter(f -> !Double.isNaN(f.level())).toList();
        double[] predicted = known.stream().mapToDouble(f -> f.predicted().mean() - f.level()).toArray();
        double[] recorded = known.stream().mapToDouble(f -> f.recorded() - f.level()).toArray();
        return varies(predicted) && varies(recorded)
                ? new PearsonsCorrelation().correlation(predicted, recorded)
                : Double.NaN;
    }

    private static boolean varies(double[] values) {
        for (double v : values) {
            if (Math.abs(v - values[0]) > SAME) {
                return true;
            }
        }
        return false;
    }
}
