package org.middlepowers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Statistic;

class WindowTest {
    private static final double NONE = Double.NaN;
    private static final double[] PATH = {9, 1, 3, NONE, 2, 9};

    private static double of(Statistic statistic) {
        return new Window(statistic, 1, 4).of(PATH);
    }

    @Test
    void quartersOutsideAndUndefinedOnesDoNotCount() {
        assertThat(of(Statistic.MEAN)).isEqualTo(2);
        assertThat(of(Statistic.END)).isEqualTo(2);
        assertThat(of(Statistic.PEAK)).isEqualTo(3);
        assertThat(of(Statistic.LOW)).isEqualTo(1);
        assertThat(of(Statistic.TOTAL)).isEqualTo(6);
        assertThat(of(Statistic.CHANGE)).isEqualTo(1);
    }

    /** Slope of (1,1), (2,3), (4,2): Σ(t−t̄)(v−v̄)/Σ(t−t̄)² = 1/(14/3), times four quarters. */
    @Test
    void theTrendIsTheLeastSquaresSlopePerYear() {
        assertThat(of(Statistic.TREND)).isCloseTo(4 * 3 / 14.0, within(1e-12));
        double[] line = {5, 5.25, 5.5, 5.75};
        assertThat(new Window(Statistic.TREND, 0, 3).of(line)).isCloseTo(1, within(1e-12));
    }

    @Test
    void quartersThatTheRunDoesNotReachDoNotCount() {
        assertThat(new Window(Statistic.TOTAL, 4, 9).of(PATH)).isEqualTo(11);
        assertThat(new Window(Statistic.MEAN, 7, 9).of(PATH)).isNaN();
    }

    @Test
    void withoutAValueThereIsNoNumber() {
        for (Statistic statistic : Statistic.values()) {
            assertThat(new Window(statistic, 3, 3).of(PATH)).isNaN();
        }
        assertThat(new Window(Statistic.CHANGE, 3, 4).of(PATH)).isNaN();
        assertThat(new Window(Statistic.TREND, 3, 4).of(PATH)).isNaN();
    }
}
