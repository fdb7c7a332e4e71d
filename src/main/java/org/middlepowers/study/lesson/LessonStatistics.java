package org.middlepowers.study.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.middlepowers.study.lesson.LessonData.LeverEffect;
import org.middlepowers.study.lesson.LessonData.SpreadOverTime;

/** What many runs of the worlds of a lesson say: bands, and differences paired by replication. */
final class LessonStatistics {
    static final double LOW = 10;
    static final double HIGH = 90;

    private static final int DIGITS = 4;

    private LessonStatistics() {}

    /** Mean and range by quarter; values that are not defined are left out. */
    static SpreadOverTime band(List<double[]> runs, int quarters) {
        double[] mean = new double[quarters];
        double[] low = new double[quarters];
        double[] high = new double[quarters];
        for (int t = 0; t < quarters; t++) {
            int at = t;
            double[] values = runs.stream()
                    .mapToDouble(series -> series[at])
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            mean[t] = values.length == 0 ? Double.NaN : round(StatUtils.mean(values));
            low[t] = values.length == 0 ? Double.NaN : round(StatUtils.percentile(values, LOW));
            high[t] = values.length == 0 ? Double.NaN : round(StatUtils.percentile(values, HIGH));
        }
        return new SpreadOverTime(mean, low, high);
    }

    /** Mean difference by replication, with Student's interval; runs in which it is not defined are left out. */
    static LeverEffect paired(double[] there, double[] here, double matters) {
        double[] differences = IntStream.range(0, there.length)
                .mapToDouble(r -> there[r] - here[r])
                .filter(d -> !Double.isNaN(d))
                .toArray();
        if (differences.length < 2) {
            return new LeverEffect(Double.NaN, Double.NaN, Double.NaN, "unsettled", Double.NaN);
        }
        double mean = StatUtils.mean(differences);
        double half = new TDistribution(differences.length - 1.0).inverseCumulativeProbability(.975)
                * Math.sqrt(StatUtils.variance(differences) / differences.length);
        double spread = Math.sqrt(StatUtils.variance(
                Arrays.stream(here).filter(v -> !Double.isNaN(v)).toArray()));
        return new LeverEffect(
                round(mean), round(mean - half), round(mean + half), verdict(mean - half, mean + half, matters), round(spread));
    }

    /** What an interval says of a difference of which only a size from {@code matters} on counts. */
    static String verdict(double low, double high, double matters) {
        if (low >= matters && low > 0) {
            return "higher";
        }
        if (high <= -matters && high < 0) {
            return "lower";
        }
        return low >= -matters && high <= matters ? "same" : "unsettled";
    }

    /** One number for each run. */
    static double[] each(List<double[]> runs, ToDoubleFunction<double[]> value) {
        return runs.stream().mapToDouble(value).toArray();
    }

    static double last(double[] series) {
        return series[series.length - 1];
    }

    /** Mean from one quarter to another, both included, over those in which it is defined. */
    static double mean(double[] series, int from, int to) {
        return Arrays.stream(series, from, to + 1)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    static double round(double value) {
        return Double.isNaN(value)
                ? value
                : new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }
}
