package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.middlepowers.analysis.Verdict.HELD;
import static org.middlepowers.analysis.Verdict.NOT_HELD;
import static org.middlepowers.analysis.Verdict.UNCLEAR;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The one rule on claims, at its edges. */
class VerdictTest {
    private static Interval interval(double low, double high) {
        return new Interval(100, (low + high) / 2, low, high);
    }

    private static void is(Bound bound, double low, double high, Verdict verdict) {
        assertThat(Verdict.of(bound, interval(low, high))).as(low + " to " + high).isEqualTo(verdict);
    }

    @Test
    void anOpenBoundIsOutsideItself() {
        is(Bound.above(0), .1, 1, HELD);
        is(Bound.above(0), 0, 1, UNCLEAR);
        is(Bound.above(0), -1, .1, UNCLEAR);
        is(Bound.above(0), -1, 0, NOT_HELD);
        is(Bound.below(0), -1, -.1, HELD);
        is(Bound.below(0), -1, 0, UNCLEAR);
        is(Bound.below(0), -.1, 1, UNCLEAR);
        is(Bound.below(0), 0, 1, NOT_HELD);
        is(Bound.near(.5), -.4, .4, HELD);
        is(Bound.near(.5), -.5, .4, UNCLEAR);
        is(Bound.near(.5), .5, .6, NOT_HELD);
        is(Bound.near(.5), -.6, -.5, NOT_HELD);
    }

    @Test
    void aClosedBoundIsInsideItself() {
        is(Bound.from(0, 1), 0, 1, HELD);
        is(Bound.from(0, 1), -.1, 1, UNCLEAR);
        is(Bound.from(0, 1), 0, 1.1, UNCLEAR);
        is(Bound.from(0, 1), 1, 2, UNCLEAR);
        is(Bound.from(0, 1), -1, 0, UNCLEAR);
        is(Bound.from(0, 1), 1.1, 2, NOT_HELD);
        is(Bound.from(0, 1), -1, -.1, NOT_HELD);
    }

    @Test
    void whatMustBeMetExactlyIsMissedByAnyOtherNumber() {
        Bound two = Bound.between(2, 2);
        assertThat(Verdict.of(two, new Interval(9, 2, 2, 2))).isEqualTo(HELD);
        is(two, 1, 3, NOT_HELD);
        assertThat(Verdict.of(two, new Interval(9, 2.1, 2.1, 2.1))).isEqualTo(NOT_HELD);
    }

    @Test
    void whatIsShortOfTheSmallestSizeThatCountsDoesNotHold() {
        is(Bound.above(0).mattering(.5), .1, .4, NOT_HELD);
        is(Bound.above(0).mattering(.5), .1, .5, HELD);
        is(Bound.above(0).mattering(.5), -.1, .5, UNCLEAR);
        is(Bound.below(0).mattering(.5), -.4, -.1, NOT_HELD);
        is(Bound.below(0).mattering(.5), -.5, -.1, HELD);
        is(Bound.above(1).mattering(.5), 1.1, 1.4, NOT_HELD);
        is(Bound.above(1).mattering(.5), 1.1, 1.6, HELD);
    }

    /** Chebyshev's 2.28 times as far from the mean on either side. */
    @Test
    void anIntervalThatCannotBeTrustedIsStretched() {
        assertThat(Verdict.of(Bound.above(0), new Interval(9, 1, .6, 5, false))).isEqualTo(HELD);
        assertThat(Verdict.of(Bound.above(0), new Interval(9, 1, .5, 5, false))).isEqualTo(UNCLEAR);
        assertThat(Verdict.of(Bound.above(0), new Interval(9, 1, .5, 5, true))).isEqualTo(HELD);
        assertThat(Verdict.of(Bound.below(0), new Interval(9, -1, -5, -.6, false))).isEqualTo(HELD);
        assertThat(Verdict.of(Bound.below(0), new Interval(9, -1, -5, -.5, false))).isEqualTo(UNCLEAR);
        assertThat(new Interval(9, 2, 1, 4, false).stretched(3)).isEqualTo(new Interval(9, 2, -1, 8, false));
    }

    @Test
    void withoutAnIntervalNothingIsClear() {
        assertThat(Verdict.of(Bound.above(0), new Interval(1, 5, Double.NaN, Double.NaN))).isEqualTo(UNCLEAR);
        assertThat(Verdict.all(List.of(HELD, HELD))).isEqualTo(HELD);
        assertThat(Verdict.all(List.of(HELD, UNCLEAR))).isEqualTo(UNCLEAR);
        assertThat(Verdict.all(List.of(UNCLEAR, NOT_HELD, HELD))).isEqualTo(NOT_HELD);
    }

    @Test
    void aMarginIsTheWayToTheNearestBound() {
        assertThat(Bound.between(1, 5).margin(2)).isEqualTo(1);
        assertThat(Bound.between(1, 5).margin(4.5)).isEqualTo(.5);
        assertThat(Bound.between(1, 5).margin(0)).isEqualTo(-1);
        assertThat(Bound.between(1, 5).margin(7)).isEqualTo(-2);
        assertThatThrownBy(() -> Bound.between(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bound.above(1).mattering(-.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalKnowsWhatItExcludesAndWhetherAllIsAlike() {
        assertThat(interval(0, 1).excludesZero()).isFalse();
        assertThat(interval(-1, 0).excludesZero()).isFalse();
        assertThat(interval(.1, 1).excludesZero()).isTrue();
        assertThat(interval(-1, -.1).excludesZero()).isTrue();
        assertThat(new Interval(2, 3, 3, 3).alike()).isTrue();
        assertThat(new Interval(1, 3, 3, 3).alike()).isFalse();
        assertThat(interval(0, 1).alike()).isFalse();
        assertThat(interval(0, 1).trusted()).isTrue();
        assertThat(new Interval(2, 3, 3, 3).trusted()).isFalse();
        assertThat(new Interval(1, 3, 2, 4).trusted()).isFalse();
        assertThat(interval(0, 1).doubted(true).trusted()).isFalse();
        assertThat(interval(0, 1).doubted(false).trusted()).isTrue();
        assertThat(interval(0, 1).doubted(true).doubted(false).trusted()).isFalse();
        assertThat(new Interval(4, 2, 1, 4, true).negated()).isEqualTo(new Interval(4, -2, -4, -1, true));
        assertThat(interval(1, 4).half()).isCloseTo(1.5, within(1e-12));
    }
}
