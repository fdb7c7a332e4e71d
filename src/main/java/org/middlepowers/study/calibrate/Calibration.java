package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.calibrate.CalibrationFindings.PosteriorSearch;
import org.middlepowers.analysis.calibrate.CalibrationFindings.RecordStatistic;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Wave;
import org.middlepowers.analysis.calibrate.Posterior;

/**
 * Narrows parameters by numbers that were observed. History matching first: waves of draws, of which those stay whose
 * statistics lie within three standard deviations of the observed (errors of the record over states, of the model's own
 * seeds, and a model discrepancy). Then approximate Bayesian computation on what is left. Every draw runs the model
 * itself.
 */
final class Calibration {
    private static final double IMPLAUSIBLE = 3;
    /** Seeds of one draw in history matching. */
    static final int SEEDS = 3;
    /** Model discrepancy, as a share of the record's standard error: no model of this kind is right to its last digit. */
    private static final double DISCREPANCY = 1;

    /** Room for the seeds of a wave. */
    private static final int WAVE = 100_000;

    private final CalibrationFile file;
    private final List<RecordStatistic> statistics;
    private final double[] observed;
    private final Simulator simulator;
    private final int firstSeed;

    /** Runs the model. */
    interface Simulator {
        /**
         * The statistics of draws, each with some seeds, draw by draw.
         *
         * @param stage of the search, for people
         * @param seed of the first run; the others follow
         */
        double[][] run(String stage, List<double[]> draws, int seeds, int seed) throws IOException;
    }

    /**
     * @param statistics that are compared, with the errors of the record
     * @param observed their values: the record's, or of a run whose parameters are to be found again
     * @param firstSeed that the model is run with
     */
    Calibration(
            CalibrationFile file, List<RecordStatistic> statistics, double[] observed, Simulator simulator, int firstSeed) {
        this.file = file;
        this.statistics = statistics;
        this.observed = observed;
        this.simulator = simulator;
        this.firstSeed = firstSeed;
    }

    /** Runs both stages. */
    PosteriorSearch run() throws IOException {
        ParameterRanges box = file.box();
        List<Wave> waves = new ArrayList<>();
        long seed = file.seed() + firstSeed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int wave = 1; wave <= file.waves(); wave++) {
            List<double[]> draws = List.of(box.spread(file.particles(), random));
            double[][] runs = simulator.run("matching " + wave, draws, SEEDS, firstSeed + wave * WAVE);
            double[] seeds = seedVariance(runs);
            List<double[]> left = IntStream.range(0, draws.size())
                    .filter(k -> implausibility(seedsOf(runs, k), seeds) <= IMPLAUSIBLE)
                    .mapToObj(draws::get)
                    .toList();
            waves.add(new Wave(wave, draws.size(), left.size()));
            if (left.size() < 2) {
                return new PosteriorSearch(waves, List.of(), null);
            }
            box = box.around(left);
        }
        int after = firstSeed + (file.waves() + 1) * WAVE;
        AdaptiveAbc.Result found = new AdaptiveAbc(
                        box, file.particles(), file.keep(), file.stop(), (draws, first) ->
                                distances(simulator.run("computation", draws, 1, after + first)))
                .run(seed);
        return new PosteriorSearch(
                waves,
                found.rounds(),
                new Posterior(
                        List.copyOf(file.parameters().keySet()), found.draws(), found.weights(), found.distances()));
    }

    private double[] distances(double[][] runs) {
        return Arrays.stream(runs).mapToDouble(this::distance).toArray();
    }

    /** Root mean square of the statistics' distance from the observed, in standard errors of the record. */
    private double distance(double[] simulated) {
        double squares = 0;
        int count = 0;
        for (int j = 0; j < observed.length; j++) {
            if (compared(j)) {
                double z = (simulated[j] - observed[j]) / statistics.get(j).error();
                squares += z * z;
                count++;
            }
        }
        double distance = Math.sqrt(squares / count);
        return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance; // a run that failed is far away
    }

    private boolean compared(int j) {
        return Double.isFinite(observed[j]) && statistics.get(j).error() > 0;
    }

    private static double[][] seedsOf(double[][] runs, int draw) {
        return Arrays.copyOfRange(runs, draw * SEEDS, (draw + 1) * SEEDS);
    }

    /** Variance of each statistic over the seeds of a draw, the mean over draws: three seeds of one alone would tell little. */
    private double[] seedVariance(double[][] runs) {
        double[] variances = new double[observed.length];
        for (int j = 0; j < observed.length; j++) {
            Moments overDraws = new Moments();
            for (int k = 0; k < runs.length / SEEDS; k++) {
                Moments moments = new Moments();
                for (double[] run : seedsOf(runs, k)) {
                    moments.add(run[j]);
                }
                if (Double.isFinite(moments.variance())) {
                    overDraws.add(moments.variance());
                }
            }
            variances[j] = overDraws.mean();
        }
        return variances;
    }

    /**
     * How far a draw's mean statistics are from the observed at worst, the same statistic taken together over origins,
     * which tell of much the same years. The observed are those of one history: its chance counts, beside that of the mean.
     */
    private double implausibility(double[][] runs, double[] seedVariance) {
        Map<String, double[]> together = new HashMap<>();
        for (int j = 0; j < observed.length; j++) {
            int place = j;
            if (!compared(j)) {
                continue;
            }
            double mean = Arrays.stream(runs).mapToDouble(r -> r[place]).average().orElseThrow();
            double seeds = (1 + 1.0 / runs.length) * seedVariance[j];
            double error = statistics.get(j).error();
            double z = (mean - observed[j]) / Math.sqrt((1 + DISCREPANCY * DISCREPANCY) * error * error + seeds);
            double[] sums = together.computeIfAbsent(
                    statistics.get(j).target() + statistics.get(j).name(), s -> new double[2]);
            sums[0] += z;
            sums[1]++;
        }
        return together.values().stream().mapToDouble(s -> Math.abs(s[0] / s[1])).max().orElse(Double.NaN);
    }
}
