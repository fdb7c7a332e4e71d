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
    /**
     * Judges a claim by 95 % intervals over replications. A claim of several comparisons holds if all hold, and does not
     * if one does not.
     *
     * @param comparisons at least one; of each a number per replication, NaN where there is none
     */
    public static ClaimTest of(Bound bound, List<double[]> comparisons) {
        List<ClaimTest> all = IntStream.range(0, comparisons.size())
                .mapToObj(k -> of(bound, comparisons.get(k), k))
                .toList();
        ClaimTest worst = all.get(0);
        for (ClaimTest test : all) {
            if (bound.margin(test.value.mean()) < bound.margin(worst.value.mean())) {
                worst = test;
            }
        }
        Verdict verdict = Verdict.all(all.stream().map(ClaimTest::verdict).toList());
        return new ClaimTest(worst.value, worst.error, worst.least, verdict);
    }

    private static ClaimTest of(Bound bound, double[] numbers, int which) {
        Moments moments = new Moments();
        for (double number : numbers) {
            moments.add(number);
        }
        Interval value = moments.interval();
        double error = Math.sqrt(moments.variance() / moments.n());
        return new ClaimTest(value, error, which, Verdict.of(bound, value));
    }
}
