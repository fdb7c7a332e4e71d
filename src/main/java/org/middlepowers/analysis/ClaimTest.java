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

        /**
         * The verdict on a number that should lie between two bounds, infinite where there is none. Without an interval
         * nothing is clear. Where both bounds are the same number, it must be met exactly by every replication.
         */
        public static Verdict of(double low, double high, Interval v) {
            if (!v.bounded()) {
                return UNCLEAR;
            }
            if (low == high) {
                return v.low() == low && v.high() == low ? HELD : NOT_HELD;
            }
            if (v.low() > low && v.high() < high) {
                return HELD;
            }
            return v.high() <= low || v.low() >= high ? NOT_HELD : UNCLEAR;
        }

        /** The verdict on a claim that holds if all of its parts do, and does not if one of them does not. */
        public static Verdict all(List<Verdict> parts) {
            if (parts.contains(NOT_HELD)) {
                return NOT_HELD;
            }
            return parts.contains(UNCLEAR) ? UNCLEAR : HELD;
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
        Verdict verdict = Verdict.all(all.stream().map(ClaimTest::verdict).toList());
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
        return switch (expected) {
            case ABOVE -> Verdict.of(threshold, Double.POSITIVE_INFINITY, v);
            case BELOW -> Verdict.of(Double.NEGATIVE_INFINITY, threshold, v);
            case NEAR -> Verdict.of(-threshold, threshold, v);
        };
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
