package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTestTest {
    // 95 % interval 1 ± 4.30·.5/√3, −.24 to 2.24.
    private static final double[] AROUND_ONE = {.5, 1, 1.5};
    // 1 ± 4.30·.05/√3, .876 to 1.124.
    private static final double[] ONE = {.95, 1, 1.05};

    @Test
    void aClaimHoldsOnlyIfTheWholeIntervalDoes() {
        assertThat(verdict(Bound.above(0), ONE)).isEqualTo(Verdict.HELD);
        assertThat(verdict(Bound.above(0), AROUND_ONE)).isEqualTo(Verdict.UNCLEAR);
        assertThat(verdict(Bound.below(0), ONE)).isEqualTo(Verdict.NOT_HELD);
        assertThat(verdict(Bound.below(2), ONE)).isEqualTo(Verdict.HELD);
        assertThat(verdict(Bound.near(1.2), ONE)).isEqualTo(Verdict.HELD);
        assertThat(verdict(Bound.near(1), ONE)).isEqualTo(Verdict.UNCLEAR);
        assertThat(verdict(Bound.near(.5), ONE)).isEqualTo(Verdict.NOT_HELD);
    }

    @Test
    void boundsAreTakenStrictly() {
        Interval zero = new Interval(5, 0, 0, 0);
        double inf = Double.POSITIVE_INFINITY;
        assertThat(Verdict.of(Bound.between(0, inf), zero)).isEqualTo(Verdict.NOT_HELD); // exactly zero is not above zero
        assertThat(Verdict.of(Bound.between(-inf, 0), zero)).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(Bound.between(0, 0), zero)).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(Bound.between(-.1, .1), zero)).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(Bound.between(0, 0), new Interval(5, .1, -.1, .3))).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(Bound.between(1, 2), new Interval(5, 1.5, 1.1, 1.9))).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(Bound.between(1, 2), new Interval(5, 1.5, .9, 1.9))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(Bound.between(1, 2), new Interval(5, 3, 2.5, 3.5))).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(Bound.between(1, 2), Interval.NONE)).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void whatIsCertainToBeTooSmallToMatterIsAMiss() {
        Bound higher = Bound.above(0).mattering(1);
        assertThat(Verdict.of(higher, new Interval(5, .5, .2, .8))).isEqualTo(Verdict.NOT_HELD); // positive, but small
        assertThat(Verdict.of(higher, new Interval(5, 1, .2, 1.8))).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(higher, new Interval(5, .8, -.2, 1.8))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(higher, new Interval(5, 0, -.9, .9))).isEqualTo(Verdict.NOT_HELD);
        Bound lower = Bound.below(-2).mattering(1);
        assertThat(Verdict.of(lower, new Interval(5, -2.5, -2.9, -2.1))).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(lower, new Interval(5, -3, -3.9, -2.1))).isEqualTo(Verdict.HELD);
    }

    /** Few large numbers among many small: the interval misses the true mean more often than it says. */
    @Test
    void anIntervalThatCannotBeTrustedDecidesOnlyWhatIsFarAway() {
        Interval unsure = new Interval(200, 1, .5, 1.5, false);
        assertThat(Verdict.of(Bound.above(0), unsure)).isEqualTo(Verdict.UNCLEAR); // 2.28 times .5 below 1 is less than 0
        assertThat(Verdict.of(Bound.below(0), unsure)).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(Bound.above(-.2), unsure)).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(Bound.below(-.2), unsure)).isEqualTo(Verdict.NOT_HELD);
        double[] lopsided = new double[200];
        for (int r = 0; r < 200; r++) {
            lopsided[r] = 1 + .001 * r + (r == 77 ? 40 : 0);
        }
        assertThat(verdict(Bound.above(.9), lopsided)).isEqualTo(Verdict.UNCLEAR);
        lopsided[77] = 1.077;
        assertThat(verdict(Bound.above(.9), lopsided)).isEqualTo(Verdict.HELD);
        // All alike: nothing else was seen, and that is what the claim is judged by.
        assertThat(Verdict.of(Bound.above(0), new Interval(200, 1, 1, 1))).isEqualTo(Verdict.HELD);
    }

    @Test
    void oneNumberAloneSaysNothing() {
        assertThat(verdict(Bound.above(0), new double[] {5})).isEqualTo(Verdict.UNCLEAR);
        assertThat(verdict(Bound.above(0), new double[] {5, Double.NaN})).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void ofSeveralComparisonsTheWorstIsTold() {
        double[] minus = {-.95, -1, -1.05};
        ClaimTest test = ClaimTest.of(Bound.above(0), List.of(ONE, minus, AROUND_ONE));
        assertThat(test.verdict()).isEqualTo(Verdict.NOT_HELD);
        assertThat(test.least()).isEqualTo(1);
        assertThat(test.value().mean()).isCloseTo(-1, within(1e-12));
        assertThat(test.error()).isCloseTo(.05 / Math.sqrt(3), within(1e-12));
        assertThat(ClaimTest.of(Bound.above(0), List.of(ONE, AROUND_ONE)).verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    private static Verdict verdict(Bound bound, double[] numbers) {
        return ClaimTest.of(bound, List.of(numbers)).verdict();
    }
}
