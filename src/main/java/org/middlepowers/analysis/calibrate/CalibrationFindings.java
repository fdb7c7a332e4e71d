package org.middlepowers.analysis.calibrate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a calibration found.
 *
 * @param parameters with their priors
 * @param record what was compared with
 * @param search how the posterior was found
 * @param fit how it fits
 * @param twins runs with known parameters, and what was found of them; empty if that was not asked
 */
public record CalibrationFindings(
        String title,
        List<Prior> parameters,
        RecordUsed record,
        PosteriorSearch search,
        Fit fit,
        List<TwinCalibration> twins) {

    /**
     * The part of the record that was compared with.
     *
     * @param origins last years known
     * @param until last year looked at
     * @param targets what was compared
     * @param used patterns of the literature that rest on the same record
     */
    public record RecordUsed(List<Integer> origins, int until, List<String> targets, List<String> used) {}

    /**
     * History matching, then approximate Bayesian computation.
     *
     * @param posterior null if history matching left nothing
     */
    public record PosteriorSearch(List<Wave> waves, List<Round> rounds, Posterior posterior) {}

    /**
     * The statistics of the record beside those of runs.
     *
     * @param predictive statistics of runs with draws of the posterior
     */
    public record Fit(List<RecordStatistic> statistics, double[][] predictive) {}

    /** A parameter, of which all values of a range are believed alike before the record is looked at. */
    public record Prior(String name, double low, double high) {
        public double width() {
            return high - low;
        }
    }

    /**
     * A number that is compared.
     *
     * @param name of the statistic, the same at all origins
     * @param recorded its value in the record; NaN where the record does not tell
     * @param error standard error of that
     */
    public record RecordStatistic(int origin, String target, String name, double recorded, double error) {}

    /**
     * A wave of history matching.
     *
     * @param draws draws made
     * @param left those that are not implausible
     */
    public record Wave(int number, int draws, int left) {}

    /** A round of approximate Bayesian computation: the threshold reached, and the share of new draws that came nearer. */
    public record Round(int number, double threshold, double acceptance) {}

    /**
     * A statistic of the record among those of runs with draws of the posterior.
     *
     * @param low 5 % of runs lie below
     * @param high 5 % lie above
     * @param below share of runs that lie below the record
     */
    public record PredictiveCheck(RecordStatistic statistic, double mean, double low, double high, double below) {
        /** Whether the middle 90 % of the runs hold the record. */
        public boolean holds() {
            return low <= statistic.recorded() && statistic.recorded() <= high;
        }
    }

    /** Names of the parameters. */
    public List<String> names() {
        return parameters.stream().map(Prior::name).toList();
    }

    /** Those statistics that the record tells. */
    public List<PredictiveCheck> predictions() {
        if (fit.predictive().length == 0) {
            return List.of();
        }
        return IntStream.range(0, fit.statistics().size())
                .filter(j -> Double.isFinite(fit.statistics().get(j).recorded()) && fit.statistics().get(j).error() > 0)
                .mapToObj(this::prediction)
                .toList();
    }

    private PredictiveCheck prediction(int j) {
        double[] values = Arrays.stream(fit.predictive())
                .mapToDouble(r -> r[j])
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
        double recorded = fit.statistics().get(j).recorded();
        int n = values.length;
        return new PredictiveCheck(
                fit.statistics().get(j),
                Arrays.stream(values).average().orElse(Double.NaN),
                n == 0 ? Double.NaN : values[(int) (.05 * n)],
                n == 0 ? Double.NaN : values[n - 1 - (int) (.05 * n)],
                Arrays.stream(values).filter(v -> v < recorded).count() / (double) n);
    }

    /** Twins of which the search left something. */
    public List<TwinCalibration> foundTwins() {
        return twins.stream().filter(t -> t.posterior() != null).toList();
    }
}
