package org.middlepowers.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether numbers bear a claim out.
 *
 * @param value mean over replications; of several comparisons the one that bears it out least
 * @param error its standard error
 * @param least which comparison that is, from 0
 */
public record ClaimTest(Interval value, double error, int least, Verdict verdict) {
    /** What came of it. */
    public enum Verdict {
        /** The whole interval lies where the claim says. */
        HELD("held"),
        /** The whole interval lies elsewhere. */
        NOT_HELD("not held"),
        /** The interval includes the threshold. */
        UNCLEAR("unclear");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Where a number should lie: above, below, or within a distance of zero. */
    public enum Expected {
        ABOVE,
        BELOW,
        NEAR
    }

    /**
     * Judges a claim by 95 % intervals over replications. A claim of several comparisons holds if all hold, and does not
     * if one does not.
     *
     * @param comparisons at least one; of each a number per replication, NaN where there is none
     */
    public static ClaimTest of(Expected expected, double threshold, List<double[]> comparisons) {
        List<ClaimTest> all = IntStream.range(0, comparisons.size())
                .mapToObj(k -> of(expected, threshold, comparisons.get(k), k))
                .toList();
        ClaimTest worst = all.get(0);
        for (ClaimTest test : all) {
            if (margin(expected, threshold, test) < margin(expected, threshold, worst)) {
                worst = test;
            }
        }
        Verdict verdict = Verdict.HELD;
        if (all.stream().anyMatch(t -> t.verdict == Verdict.NOT_HELD)) {
            verdict = Verdict.NOT_HELD;
        } else if (all.stream().anyMatch(t -> t.verdict == Verdict.UNCLEAR)) {
            verdict = Verdict.UNCLEAR;
        }
        return new ClaimTest(worst.value, worst.error, worst.least, verdict);
    }

    private static ClaimTest of(Expected expected, double threshold, double[] numbers, int which) {
        Moments moments = new Moments();
        for (double number : numbers) {
            moments.add(number);
        }
        Interval value = moments.interval();
        double error = Math.sqrt(moments.variance() / moments.n());
        return new ClaimTest(value, error, which, verdict(expected, threshold, value));
    }

    private static Verdict verdict(Expected expected, double threshold, Interval v) {
        if (!v.bounded()) {
            return Verdict.UNCLEAR;
        }
        boolean held =
                switch (expected) {
                    case ABOVE -> v.low() > threshold;
                    case BELOW -> v.high() < threshold;
                    case NEAR -> v.low() > -threshold && v.high() < threshold;
                };
        boolean missed =
                switch (expected) {
                    case ABOVE -> v.high() < threshold;
                    case BELOW -> v.low() > threshold;
                    case NEAR -> v.low() > threshold || v.high() < -threshold;
                };
        return held ? Verdict.HELD : missed ? Verdict.NOT_HELD : Verdict.UNCLEAR;
    }

    private static double margin(Expected expected, double threshold, ClaimTest test) {
        double mean = test.value.mean();
        return switch (expected) {
            case ABOVE -> mean - threshold;
            case BELOW -> threshold - mean;
            case NEAR -> threshold - Math.abs(mean);
        };
    }
}
