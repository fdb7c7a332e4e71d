package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.middlepowers.analysis.ClopperPearson;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.calibrate.CalibrationFindings;
import org.middlepowers.analysis.calibrate.TwinCalibration;
import org.middlepowers.report.Page.Table;

/**
 * Whether parameters are found again whose values are known (simulation-based calibration, Talts et al. 2018): truths
 * drawn from the prior lie in posteriors' 90 % nine times in ten, and their ranks are spread evenly.
 */
final class CalibrationRecovery {
    private static final int BINS = 10;
    private static final double SUSPICIOUS = .05;
    private static final double NOMINAL = .9;

    private final List<String> names;
    private final List<TwinCalibration> twins;
    private final int lost;

    CalibrationRecovery(CalibrationFindings findings) {
        names = findings.names();
        twins = findings.foundTwins();
        lost = findings.twins().size() - twins.size();
    }

    /** Ranks of all truths by tenth. */
    int[] histogram() {
        int[] counts = new int[BINS];
        for (TwinCalibration twin : twins) {
            for (int p = 0; p < names.size(); p++) {
                counts[Math.min(BINS - 1, (int) (BINS * twin.rank(p)))]++;
            }
        }
        return counts;
    }

    /** What is to be said of it, the shortest first. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (twins.isEmpty()) {
            words.add("Of " + lost + " runs with known parameters history matching left none, so that nothing is reported of"
                    + " recovery.");
            return words;
        }
        int all = twins.size() * names.size();
        int held = (int) names.stream().mapToLong(n -> held(names.indexOf(n))).sum();
        Interval cover = ClopperPearson.of(held, all);
        double p = chance();
        words.add((cover.high() < NOMINAL
                        ? "Known parameters are not found again as often as they should be, so that posteriors are too narrow"
                        : "Known parameters are found again")
                + ": the 90 % of " + twins.size() + " twins hold " + held + " of " + all
                + " truths, " + Wording.percent(cover.mean()) + " (" + Wording.percent(cover.low()) + " to " + Wording.percent(cover.high())
                + " were they independent). Ranks of the truths are "
                + (p < SUSPICIOUS ? "not spread evenly" : "spread as evenly as chance would spread them") + " (chi-squared, p = "
                + MeasureFormat.significant(p) + ").");
        List<String> uneven = names.stream().filter(n -> even(names.indexOf(n)) < SUSPICIOUS / names.size()).toList();
        if (!uneven.isEmpty()) {
            words.add("Ranks of " + Wording.join(uneven) + " are uneven beyond chance (Kolmogorov and Smirnov, corrected for"
                    + " the number of parameters): their posteriors are not to be trusted.");
        }
        if (lost > 0) {
            words.add("Of " + Wording.count(lost, "further twin") + " history matching left nothing, though the model itself"
                    + " made the record: its rule is stricter than chance allows.");
        }
        return words;
    }

    private double chance() {
        int[] counts = histogram();
        double[] expected = new double[BINS];
        long[] observed = new long[BINS];
        Arrays.fill(expected, Arrays.stream(counts).sum() / (double) BINS);
        for (int b = 0; b < BINS; b++) {
            observed[b] = counts[b];
        }
        return new ChiSquareTest().chiSquareTest(expected, observed);
    }

    private long held(int parameter) {
        return twins.stream().filter(t -> t.holds(parameter)).count();
    }

    private double even(int parameter) {
        double[] ranks = twins.stream().mapToDouble(t -> t.rank(parameter)).toArray();
        return ranks.length < 2
                ? 1
                : new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(0, 1), ranks);
    }

    /** Parameter by parameter. */
    Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < names.size(); p++) {
            int place = p;
            double off = twins.stream()
                    .mapToDouble(t -> t.posterior().mean(place) - t.truth()[place])
                    .average()
                    .orElse(Double.NaN);
            rows.add(List.of(
                    names.get(p),
                    held(p) + " of " + twins.size(),
                    MeasureFormat.significant(even(p)),
                    (off > 0 ? "+" : "") + MeasureFormat.significant(off)));
        }
        return new Table(
                "Known parameters found again",
                List.of("Parameter", "Held by 90 %", "p of ranks", "Mean error"),
                List.of(1, 2, 3),
                rows);
    }
}
