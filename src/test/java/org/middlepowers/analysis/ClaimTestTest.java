package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.ClaimTest.Expected;
import org.middlepowers.analysis.ClaimTest.Verdict;

class ClaimTestTest {
    // 95 % interval 1 ± 4.30·.5/√3, −.24 to 2.24.
    private static final double[] AROUND_ONE = {.5, 1, 1.5};
    // 1 ± 4.30·.05/√3, .876 to 1.124.
    private static final double[] ONE = {.95, 1, 1.05};

    @Test
    void aClaimHoldsOnlyIfTheWholeIntervalDoes() {
        assertThat(verdict(Expected.ABOVE, 0, ONE)).isEqualTo(Verdict.HELD);
        assertThat(verdict(Expected.ABOVE, 0, AROUND_ONE)).isEqualTo(Verdict.UNCLEAR);
        assertThat(verdict(Expected.BELOW, 0, ONE)).isEqualTo(Verdict.NOT_HELD);
        assertThat(verdict(Expected.BELOW, 2, ONE)).isEqualTo(Verdict.HELD);
        assertThat(verdict(Expected.NEAR, 1.2, ONE)).isEqualTo(Verdict.HELD);
        assertThat(verdict(Expected.NEAR, 1, ONE)).isEqualTo(Verdict.UNCLEAR);
        assertThat(verdict(Expected.NEAR, .5, ONE)).isEqualTo(Verdict.NOT_HELD);
    }

    @Test
    void boundsAreTakenStrictly() {
        Interval zero = new Interval(5, 0, 0, 0);
        double inf = Double.POSITIVE_INFINITY;
        assertThat(Verdict.of(0, inf, zero)).isEqualTo(Verdict.NOT_HELD); // exactly zero is not above zero
        assertThat(Verdict.of(-inf, 0, zero)).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(0, 0, zero)).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(-.1, .1, zero)).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(0, 0, new Interval(5, .1, -.1, .3))).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(1, 2, new Interval(5, 1.5, 1.1, 1.9))).isEqualTo(Verdict.HELD);
        assertThat(Verdict.of(1, 2, new Interval(5, 1.5, .9, 1.9))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(1, 2, new Interval(5, 3, 2.5, 3.5))).isEqualTo(Verdict.NOT_HELD);
        assertThat(Verdict.of(1, 2, Interval.NONE)).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void oneNumberAloneSaysNothing() {
        assertThat(verdict(Expected.ABOVE, 0, new double[] {5})).isEqualTo(Verdict.UNCLEAR);
        assertThat(verdict(Expected.ABOVE, 0, new double[] {5, Double.NaN})).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void ofSeveralComparisonsTheWorstIsTold() {
        double[] minus = {-.95, -1, -1.05};
        ClaimTest test = ClaimTest.of(Expected.ABOVE, 0, List.of(ONE, minus, AROUND_ONE));
        assertThat(test.verdict()).isEqualTo(Verdict.NOT_HELD);
        assertThat(test.least()).isEqualTo(1);
        assertThat(test.value().mean()).isCloseTo(-1, within(1e-12));
        assertThat(test.error()).isCloseTo(.05 / Math.sqrt(3), within(1e-12));
        assertThat(ClaimTest.of(Expected.ABOVE, 0, List.of(ONE, AROUND_ONE)).verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    private static Verdict verdict(Expected expected, double threshold, double[] numbers) {
        return ClaimTest.of(expected, threshold, List.of(numbers)).verdict();
    }
}
