package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which interval numbers get, and that what is kept of them as they pass is what all of them together give. */
class MomentsTest {
    private static Moments of(boolean differences, double... values) {
        Moments moments = differences ? Moments.ofDifferences() : new Moments();
        Arrays.stream(values).forEach(moments::add);
        return moments;
    }

    /** So many that differ, each by another size, and zeros. */
    private static double[] withZeros(int n, int different) {
        double[] values = new double[n];
        for (int k = 0; k < different; k++) {
            values[k] = k % 3 == 0 ? -1 - k : 1 + k;
        }
        return values;
    }

    private static Interval student(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        double half = StudentT.quantile975(values.length - 1) * Math.sqrt(variance / values.length);
        return new Interval(values.length, mean, mean - half, mean + half);
    }

    private static void same(Interval found, Interval expected) {
        assertThat(found.n()).isEqualTo(expected.n());
        assertThat(found.mean()).isCloseTo(expected.mean(), within(1e-12));
        assertThat(found.low()).isCloseTo(expected.low(), within(1e-9));
        assertThat(found.high()).isCloseTo(expected.high(), within(1e-9));
    }

    /** Cochran's rule and the farthest number, from the numbers themselves. */
    @Test
    void numbersAreLopsidedWhereTheirSkewnessOrTheirFarthestSaysSo() {
        SplittableRandom random = new SplittableRandom(7);
        int lopsided = 0;
        for (int s = 0; s < 3000; s++) {
            double tail = random.nextDouble(2.5);
            double[] values = random.doubles(5 + random.nextInt(60), -1, 1).map(u -> Math.exp(tail * u) - 2).toArray();
            if (s % 5 == 0) {
                values[values.length / 2] = (s % 10 == 0 ? 1 : -1) * random.nextDouble(20);
            }
            double n = values.length;
            double mean = Arrays.stream(values).average().orElseThrow();
            double second = Arrays.stream(values).map(v -> Math.pow(v - mean, 2)).sum() / n;
            double third = Arrays.stream(values).map(v -> Math.pow(v - mean, 3)).sum() / n;
            double skewness = third / Math.pow(second, 1.5);
            double far = Arrays.stream(values).map(v -> Math.abs(v - mean)).max().orElseThrow() / Math.sqrt(second);
            boolean expected = skewness * skewness > n / 25 + 3.84 * 6 / n || far > 5;
            assertThat(of(false, values).lopsided()).as(Arrays.toString(values)).isEqualTo(expected);
            lopsided += expected ? 1 : 0;
        }
        assertThat(lopsided).isBetween(200, 2800);
        assertThat(of(false, 0, 0, 0, 100).lopsided()).isFalse(); // of four nobody can say
        assertThat(of(false, 3, 3, 3, 3, 3, 3).lopsided()).isFalse();
    }

    /** Of differences: fewer than half, fewer than 60, and five replications at the least. */
    @ParameterizedTest
    @CsvSource({"4, 1, false", "5, 1, true", "5, 2, true", "6, 3, false", "7, 3, true", "200, 59, true", "200, 60, false",
        "200, 1, true"})
    void fewDifferencesAreRareEventsOfBothDirections(int n, int different, boolean rare) {
        double[] values = withZeros(n, different);
        double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        Interval events = RareMean.of(n, 0, events(values, 1, largest), events(values, -1, largest));
        same(of(true, values).interval(), rare ? events : student(values));
        if (Arrays.stream(values).min().orElseThrow() < 0 && Arrays.stream(values).max().orElseThrow() > 0) {
            same(of(false, values).interval(), rare ? events : student(values)); // numbers that go both ways
        }
    }

    private static RareMean.Events events(double[] values, int sign, double largest) {
        double[] sizes = Arrays.stream(values).map(v -> sign * v).filter(v -> v > 0).toArray();
        return new RareMean.Events(
                DoubleStream.of(sizes).sum(), DoubleStream.of(sizes).map(v -> v * v).sum(), largest);
    }

    /** Numbers most of which are the least, or the most, of all: deviations in one direction. */
    @ParameterizedTest
    @CsvSource({"10, 3, true", "10, 4, true", "10, 5, false", "4, 1, false", "200, 59, true", "200, 60, false"})
    void fewNumbersAboveTheLeastOrBelowTheMostAreRareEvents(int n, int different, boolean rare) {
        double[] up = new double[n];
        Arrays.fill(up, 2);
        for (int k = 0; k < different; k++) {
            up[k * n / different] = 3 + k;
        }
        double[] above = Arrays.stream(up).map(v -> v - 2).toArray();
        RareMean.Events events = events(above, 1, Arrays.stream(above).max().orElseThrow());
        boolean counted = rare && different > 1; // of two values it is a share
        if (counted || !rare) {
            same(of(false, up).interval(), rare ? RareMean.of(n, 2, events, RareMean.NONE) : student(up));
            double[] down = Arrays.stream(up).map(v -> -v).toArray();
            same(of(false, down).interval(), rare ? RareMean.of(n, -2, RareMean.NONE, events) : student(down));
        }
    }

    /** Clopper and Pearson's bounds of 2 in 8 and of 3 in 10, from printed tables. */
    @Test
    void twoValuesHaveTheIntervalOfAShare() {
        Interval share = of(false, 1, 1, 3, 1, 1, 1, 3, 1).interval();
        assertThat(share.mean()).isCloseTo(1.5, within(1e-12));
        assertThat(share.low()).isCloseTo(1 + 2 * .0319, within(1e-3));
        assertThat(share.high()).isCloseTo(1 + 2 * .6509, within(1e-3));
        assertThat(ClopperPearson.of(3, 10).low()).isCloseTo(.0667, within(1e-4));
        assertThat(ClopperPearson.of(3, 10).high()).isCloseTo(.6525, within(1e-4));
        assertThat(ClopperPearson.of(0, 10).low()).isZero();
        assertThat(ClopperPearson.of(0, 10).high()).isCloseTo(.3085, within(1e-4));
        assertThat(ClopperPearson.of(10, 10).low()).isCloseTo(.6915, within(1e-4));
        assertThat(ClopperPearson.of(10, 10).high()).isEqualTo(1);
        same(of(false, 1, 1, 1, 3).interval(), student(1, 1, 1, 3)); // of four nobody can say
    }

    /** Garwood's bounds of five events, 1.6235 and 11.6683, for events of size 2 in ten replications, and both directions. */
    @Test
    void eventsOfOneSizeHaveTheBoundsOfACountTimesTheirSize() {
        RareMean.Events five = new RareMean.Events(5 * 2, 5 * 4, 2);
        Interval up = RareMean.of(10, 3, five, RareMean.NONE);
        assertThat(up.mean()).isCloseTo(4, within(1e-12));
        assertThat(up.low()).isCloseTo(3 + .16235 * 2, within(1e-4));
        assertThat(up.high()).isCloseTo(3 + 1.16683 * 2, within(1e-4));
        assertThat(up.trusted()).isTrue();
        Interval both = RareMean.of(10, 0, five, new RareMean.Events(5, 5, 1));
        assertThat(both.mean()).isCloseTo(.5, within(1e-12));
        assertThat(both.low()).isCloseTo(.5 - Math.hypot(1 - .3247, 1.16683 - .5), within(1e-4));
        assertThat(both.high()).isCloseTo(.5 + Math.hypot(2.33366 - 1, .5 - .16235), within(1e-4));
        assertThat(RareMean.of(10, 0, new RareMean.Events(4, 4, 1), RareMean.NONE).trusted()).isFalse();
    }

    @Test
    void oneIntervalIsNeverThatOfAnother() {
        ArrayList<Interval> found = new ArrayList<>();
        found.add(of(false, 1, 2, 3, 4, 5, 6).interval());
        found.add(of(true, 0, 0, 0, 0, 0, 1).interval());
        found.add(of(false, 0, 0, 0, 0, 0, 1).interval());
        found.add(of(false, 0, 0, 0, 0, 2, 1).interval());
        assertThat(found.stream().map(Interval::half).distinct()).hasSize(4);
        assertThat(of(false, 4, 4, 4).interval()).isEqualTo(new Interval(3, 4, 4, 4, false));
    }
}
