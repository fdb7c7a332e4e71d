package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureFormatTest {
    private static final MeasureFormat PLAIN = MeasureFormat.of("0 to 1");
    private static final MeasureFormat SHARE = MeasureFormat.of("share of GDP");

    @Test
    void directionsAreInWords() {
        assertThat(PLAIN.words(interval(.12, .02))).isEqualTo("0.120 higher");
        assertThat(PLAIN.words(interval(-.12, .2))).isEqualTo("0.12 lower");
        assertThat(PLAIN.wordBounds(interval(-.12, .02))).isEqualTo("0.100 to 0.140 lower");
        assertThat(PLAIN.wordBounds(interval(.02, .03))).isEqualTo("0.010 lower to 0.050 higher");
        assertThat(SHARE.words(interval(.031, .005))).isEqualTo("3.10 percentage points higher");
    }

    @Test
    void zeroHasNoDirection() {
        assertThat(PLAIN.words(interval(0, 0))).isEqualTo("0");
        assertThat(PLAIN.signed(interval(-1e-9, .15))).isEqualTo("0.00");
    }

    @Test
    void sharesArePerCent() {
        assertThat(SHARE.value(interval(.1234, .01))).isEqualTo("12.3 %");
        assertThat(MeasureFormat.axisUnit("share of GDP")).isEqualTo("% of GDP");
        assertThat(MeasureFormat.axisUnit("0 to 1")).isEqualTo("0 to 1");
    }

    @Test
    void digitsFollowTheInterval() {
        assertThat(PLAIN.value(interval(.123456, .2))).isEqualTo("0.12");
        assertThat(PLAIN.value(interval(2.123456, .0004))).isEqualTo("2.1235");
        assertThat(PLAIN.signed(interval(-.5, .01))).isEqualTo("−0.500");
        assertThat(PLAIN.value(Interval.NONE)).isEqualTo("–");
    }

    private static Interval interval(double mean, double half) {
        return new Interval(20, mean, mean - half, mean + half);
    }
}
