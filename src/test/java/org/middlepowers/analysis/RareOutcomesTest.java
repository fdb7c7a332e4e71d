package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often intervals hold the truth where Student's does not: rare outcomes, counts that hardly differ, long tails. */
class RareOutcomesTest {
    private static final int SAMPLES = 1500;
    private static final int REPLICATIONS = 200;
    private static final double LEAST = .93;

    @ParameterizedTest
    @ValueSource(doubles = {.002, .01, .03, .1, .3, .9, .995})
    void aShareIsHeldOrFlagged(double p) {
        check(false, p, r -> r.nextDouble() < p ? 1 : 0);
    }

    /** A count that is 0 in most replications, and where it is not, mostly small. */
    @ParameterizedTest
    @ValueSource(doubles = {.002, .01, .03, .1, .3})
    void aRareCountIsHeldOrFlagged(double p) {
        // Geometric from 1 with a chance of one half: mean 2.
        check(false, p * 2, r -> r.nextDouble() < p ? 1 + Math.floor(-Math.log(1 - r.nextDouble()) / Math.log(2)) : 0);
    }

    /** A share that is 1 in most replications and below it in few. */
    @ParameterizedTest
    @ValueSource(doubles = {.005, .03, .1})
    void aShareThatIsNearlyAlwaysWholeIsHeldOrFlagged(double p) {
        check(false, 1 - p * .25, r -> r.nextDouble() < p ? 1 - .5 * r.nextDouble() : 1);
    }

    /** Differences of counts, one more often than the other. */
    @ParameterizedTest
    @CsvSource({".002, .001", ".01, .01", ".02, .001", ".1, .02"})
    void aDifferenceOfCountsThatHardlyEverDifferIsHeldOrFlagged(double up, double down) {
        check(true, up - down, r -> {
            double u = r.nextDouble();
            return u < up ? 1 : u < up + down ? -1 : 0;
        });
    }

    /** Most of the mean comes of few replications, and no two are alike. */
    @Test
    void aLongTailIsHeldOrFlagged() {
        check(false, Math.exp(2), r -> Math.exp(2 * normal(r)));
    }

    @Test
    void intervalsOfPlainNumbersAreStudentsAndAreHardlyEverFlagged() {
        int flagged = 0;
        SplittableRandom random = new SplittableRandom(5);
        for (int s = 0; s < SAMPLES; s++) {
            Moments moments = new Moments();
            for (int k = 0; k < (s % 2 == 0 ? 20 : REPLICATIONS); k++) {
                moments.add(3 + normal(random));
            }
            Interval i = moments.interval();
            flagged += i.trusted() ? 0 : 1;
            assertThat(i.half())
                    .isCloseTo(
                            StudentT.quantile975(moments.n() - 1) * Math.sqrt(moments.variance() / moments.n()),
                            within(1e-12));
        }
        assertThat(flagged / (double) SAMPLES).isLessThan(.01);
    }

    @Test
    void noneInTwoHundredIsNotZeroForSure() {
        Moments none = new Moments();
        for (int k = 0; k < REPLICATIONS; k++) {
            none.add(0);
        }
        assertThat(none.interval().alike()).isTrue();
        assertThat(none.interval().trusted()).isFalse();
        assertThat(MeasureFormat.of("").valueWithHalf(none.interval(), 3)).isEqualTo("0");
        assertThat(MeasureFormat.of("").bounds(none.interval())).isEqualTo("all alike");
    }

    /** One in two hundred: Clopper and Pearson's bounds, 0.0127 and 2.754 %, from printed tables. */
    @Test
    void oneInTwoHundredHasTheExactBounds() {
        Moments one = new Moments();
        for (int k = 0; k < REPLICATIONS; k++) {
            one.add(k == 7 ? 1 : 0);
        }
        assertThat(one.interval().low()).isCloseTo(.000127, within(1e-6));
        assertThat(one.interval().high()).isCloseTo(.02754, within(1e-5));
    }

    /** Fay and Feuer's bounds of five events of one size are Garwood's of a Poisson count: 1.6235 and 11.6683. */
    @Test
    void eventsOfOneSizeHaveThePoissonBounds() {
        RareMean.Events five = new RareMean.Events(5, 5, 1);
        assertThat(five.low(1)).isCloseTo(1.6235, within(1e-4));
        assertThat(five.high(1)).isCloseTo(11.6683, within(1e-4));
    }

    @Test
    void aDifferenceSeenOnceMayGoTheOtherWay() {
        Moments differences = Moments.ofDifferences();
        for (int k = 0; k < REPLICATIONS; k++) {
            differences.add(k == 0 ? 1 : 0);
        }
        Interval i = differences.interval();
        assertThat(i.low()).isNegative();
        assertThat(i.high()).isGreaterThan(i.mean());
        assertThat(i.trusted()).isFalse();
        assertThat(MeasureFormat.of("").signedWithHalf(i, 3)).endsWith("?");
    }

    private static void check(boolean paired, double truth, ToDoubleFunction<SplittableRandom> draw) {
        SplittableRandom random = new SplittableRandom(11);
        int good = 0;
        for (int s = 0; s < SAMPLES; s++) {
            Moments moments = paired ? Moments.ofDifferences() : new Moments();
            for (int k = 0; k < REPLICATIONS; k++) {
                moments.add(draw.applyAsDouble(random));
            }
            Interval i = moments.interval();
            good += !i.trusted() || i.low() <= truth && truth <= i.high() ? 1 : 0;
        }
        assertThat(good / (double) SAMPLES).isGreaterThanOrEqualTo(LEAST);
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
