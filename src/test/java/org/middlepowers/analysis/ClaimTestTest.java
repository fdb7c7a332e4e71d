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
