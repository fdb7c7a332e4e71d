package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.SweepData.Design;

class ReplicationNeedTest {
    /** 97.5 % points of t with 15, 16 and 17 degrees of freedom are 2.131, 2.120 and 2.110: half-widths .533, .514, .497. */
    @Test
    void theNeedIsTheLeastNumberThatGivesTheWidth() {
        assertThat(ReplicationNeed.needed(1, .5)).isEqualTo(18);
        assertThat(ReplicationNeed.needed(1, .52)).isEqualTo(17);
        assertThat(ReplicationNeed.needed(0, .1)).isEqualTo(2);
        assertThat(ReplicationNeed.needed(Double.NaN, .1)).isNaN();
    }

    @Test
    void halfWidthsAreComparedWithTheOneWanted() {
        // Two runs that differ by 2: deviation √2, half-width 12.706·1 = 12.706.
        SweepData data = Designs.plain(
                Design.RANDOM,
                Designs.numbers(1),
                List.of(new double[] {0}, new double[] {1}),
                2,
                (x, p, r) -> 100 * x[0] + 50 + (r == 0 ? 1 : -1));
        ReplicationNeed wide = ReplicationNeed.of(data, 0, new PointMeans(data, 0), 13);
        assertThat(wide.median()).isCloseTo(12.706, within(.001));
        assertThat(wide.narrow()).isTrue();
        ReplicationNeed narrow = ReplicationNeed.of(data, 0, new PointMeans(data, 0), 1);
        assertThat(narrow.within()).isZero();
        assertThat(narrow.more()).isEqualTo(ReplicationNeed.needed(Math.sqrt(2), 1) - 2);
        assertThat(ReplicationNeed.of(data, 0, new PointMeans(data, 0), Double.NaN).wanted())
                .isCloseTo(.1 * 90, within(1e-9));
    }

    @Test
    void variationIsStableFromWhereItStaysWithinFiveHundredths() {
        double[] steady = IntStream.range(0, 200).mapToDouble(k -> 100 + (k % 2)).toArray();
        assertThat(ReplicationNeed.stableFrom(steady, false)).isEqualTo(2);
        double[] late = IntStream.range(0, 100).mapToDouble(k -> k < 50 ? 100 : 200).toArray();
        // Up to 50 runs nothing varies; then the coefficient climbs to a third.
        assertThat(ReplicationNeed.stableFrom(late, false)).isBetween(55.0, 90.0);
        assertThat(ReplicationNeed.stableFrom(new double[] {1, 2}, false)).isInfinite();
        assertThat(ReplicationNeed.stableFrom(new double[] {5, 5, 5}, false)).isEqualTo(2);
    }

    @Test
    void aMeanNearZeroIsJudgedByItsDeviation() {
        double[] around = IntStream.range(0, 400).mapToDouble(k -> (k % 2 == 0 ? 1 : -1) + 1e-6).toArray();
        assertThat(ReplicationNeed.stableFrom(around, true)).isLessThan(40);
        assertThat(ReplicationNeed.stableFrom(around, false)).isGreaterThan(390);
    }
}
