package org.middlepowers.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.analysis.calibrate.CalibrationFindings.RecordStatistic;
import org.middlepowers.analysis.calibrate.TwinCalibration;

/**
 * Whether both stages together are honest, on models so simple that nothing but the search can be at fault: known values,
 * drawn from the prior, must lie in the 90 % of their posteriors nine times in ten, and their ranks must be spread evenly
 * (simulation-based calibration, Talts et al. 2018).
 */
class CoverageTest {
    private static final double RARE = .001;
    private static final int BINS = 8;

    /**
     * A model of which some parameters, of 0 to 1, each shift two of its numbers; the other parameters do nothing, and some
     * numbers are chance alone.
     */
    private record Toy(int told, int flat, int empty, double noise) {
        int parameters() {
            return told + flat;
        }

        double[][] run(List<double[]> draws, int seeds, int seed) {
            double[][] runs = new double[draws.size() * seeds][2 * told + empty];
            for (int k = 0; k < runs.length; k++) {
                Random random = new Random(7919L * (seed + k) + 13);
                random.nextGaussian();
                for (int j = 0; j < runs[k].length; j++) {
                    double mean = j < 2 * told ? draws.get(k / seeds)[j / 2] : 0;
                    runs[k][j] = mean + noise * random.nextGaussian();
                }
            }
            return runs;
        }

        List<RecordStatistic> statistics() {
            List<RecordStatistic> all = new ArrayList<>();
            for (int j = 0; j < 2 * told + empty; j++) {
                all.add(new RecordStatistic(2000, "toy", "number " + j, 0, noise));
            }
            return all;
        }

        CalibrationFile file(int waves, int particles) {
            Map<String, List<Double>> ranges = new LinkedHashMap<>();
            for (int p = 0; p < parameters(); p++) {
                ranges.put("p" + p, List.of(0.0, 1.0));
            }
            return new CalibrationFile("toy", ranges, List.of(2000), 2008, List.of(), waves, particles, .5, .05, 1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a normal mean,                                1,  0,  0,  .05, 1, 160, 40",
        "a mean whose posterior both ends cut off,     1,  0,  0,  .7,  1, 160, 40",
        "a parameter that nothing depends on,          1,  1,  0,  .1,  1, 160, 24",
        "several parameters,                           4,  0,  2,  .2,  2, 160, 14",
        "twelve parameters of which nine do nothing,   3,  9, 10,  .15, 2, 160, 12"
    })
    void knownValuesLieInTheirPosteriorsAsOftenAsTheseSay(
            String name, int told, int flat, int empty, double noise, int waves, int particles, int twins) throws Exception {
        Toy toy = new Toy(told, flat, empty, noise);
        Random prior = new Random(5);
        int held = 0;
        long[] ranks = new long[BINS];
        for (int t = 0; t < twins; t++) {
            double[] truth = prior.doubles(toy.parameters()).toArray();
            int first = 4_000_000 * (t + 1);
            double[] observed = toy.run(List.of(truth), 1, first + 3_500_000)[0];
            Calibration calibration = new Calibration(
                    toy.file(waves, particles), toy.statistics(), observed,
                    (stage, draws, seeds, seed) -> toy.run(draws, seeds, seed), first);
            TwinCalibration twin = new TwinCalibration(truth, calibration.run().posterior());
            for (int p = 0; p < truth.length; p++) {
                held += twin.holds(p) ? 1 : 0;
                ranks[Math.min(BINS - 1, (int) (BINS * twin.rank(p)))]++;
            }
        }
        int all = twins * toy.parameters();
        BinomialDistribution nineInTen = new BinomialDistribution(all, .9);
        assertThat(held)
                .as("held of " + all)
                .isGreaterThanOrEqualTo(nineInTen.inverseCumulativeProbability(RARE));
        double[] even = new double[BINS];
        Arrays.fill(even, (double) all / BINS);
        assertThat(new ChiSquareTest().chiSquareTest(even, ranks))
                .as("ranks " + Arrays.toString(ranks))
                .isGreaterThan(RARE);
    }
}
