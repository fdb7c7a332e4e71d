package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.analysis.sweep.Strengths.Method;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepData.Design;

/** Strengths in verdicts, whose runs are 0 or 1: factors that do nothing, rare sides, and noise that is all there is. */
class VerdictIndicesTest {
    private static final Resampling RESAMPLING = new Resampling(3, 199);
    private static final SideOf ABOVE = new SideOf("y", true, 0);

    /** Ten trajectories of four factors, three runs a point: x1 decides, the rest are idle, with and without common draws. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void morrisNamesTheFactorThatDecidesAndHardlyEverOneThatIsIdle(boolean common) {
        int sweeps = 200;
        int idle = 0;
        int decider = 0;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            Random noise = new Random(sweep);
            double[] shared = noise.doubles(3).toArray();
            SweepData data = Designs.morris(
                    4,
                    10,
                    new SplittableRandom(sweep),
                    (x, p, r) -> 3 * (x[0] - .5) + (common ? 2 * (shared[r] - .5) : 0) + .7 * noise.nextGaussian(),
                    3,
                    common);
            List<Strength> found = strengths(data);
            decider += found.get(0).told() ? 1 : 0;
            idle += (int) found.subList(1, 4).stream().filter(Strength::told).count();
        }
        assertThat(decider / (double) sweeps).isGreaterThan(.9);
        assertThat(idle / (3.0 * sweeps)).isLessThanOrEqualTo(.06);
    }

    @Test
    void morrisWithOneReplicationNamesNoneAndSaysWhy() {
        SweepData data = Designs.morris(2, 10, new SplittableRandom(1), (x, p, r) -> x[0] - .5, 1, true);
        Strengths found = Strengths.of(data, new PointMeans(data, 0), RESAMPLING);
        assertThat(found.list()).noneMatch(Strength::told);
        assertThat(found.remark()).contains("one replication");
    }

    /** One run in twenty lies on the side, whatever the factors: no indices, and never one of some billion. */
    @Test
    void aVerdictThatSeedsAloneTurnHasNoIndices() {
        int told = 0;
        for (int sweep = 0; sweep < 100; sweep++) {
            Random random = new Random(sweep);
            SweepData data =
                    Designs.saltelli(3, 64, 3, false, (x, p, r) -> random.nextDouble() < .05 ? 1 : -1);
            for (Strength s : strengths(data)) {
                told += s.told() ? 1 : 0;
                assertThat(Double.isNaN(s.total().mean()) || s.total().mean() <= 1).isTrue();
                assertThat(Double.isNaN(s.first().mean()) || s.first().mean() <= 1).isTrue();
            }
        }
        assertThat(told / 300.0).isLessThanOrEqualTo(.06);
    }

    /** Noise that the correction takes away to the last digit leaves rounding, by which nothing may be divided. */
    @Test
    void whatIsLeftOfRoundingIsNoVariance() {
        // Each point has one run of three on the side: a mean of 1/3 everywhere.
        SweepData data = Designs.saltelli(2, 64, 3, false, (x, p, r) -> p % 3 == r ? 1 : -1);
        assertThat(strengths(data)).allSatisfy(s -> assertThat(s.total().known()).isFalse());
    }

    /** A factor of which no row shows anything is not told to be nothing for sure. */
    @Test
    void aTotalOfNothingHasAnUpperBound() {
        SweepData data = Designs.saltelli(2, 128, 2, true, (x, p, r) -> x[0] - .5);
        Strength idle = strengths(data).get(1);
        assertThat(idle.total().mean()).isZero();
        assertThat(idle.total().high()).isBetween(.01, .2);
        assertThat(idle.told()).isFalse();
    }

    @Test
    void totalsOfASaltelliDesignAreNoLessThanFirstOrders() {
        for (int sweep = 0; sweep < 50; sweep++) {
            Random random = new Random(sweep);
            SweepData data = Designs.saltelli(
                    3, 64, 2, false, (x, p, r) -> x[0] + .3 * x[1] - .7 + .5 * random.nextGaussian());
            assertConsistent(strengths(data));
        }
    }

    /** A grid of 3 × 3 × 3 with noise: totals between first orders and 1, intervals that hold the truth. */
    @Test
    void sharesOfANoisyGridAreConsistentAndTheirIntervalsHoldTheTruth() {
        int held = 0;
        int heldTotal = 0;
        int told = 0;
        int sweeps = 300;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            Random random = new Random(sweep);
            List<double[]> x = new ArrayList<>();
            for (int p = 0; p < 27; p++) {
                x.add(new double[] {p % 3 / 2.0, p / 3 % 3 / 2.0, p / 9 / 2.0});
            }
            SweepData data = Designs.plain(
                    Design.GRID, Designs.numbers(3), x, 4, (v, p, r) -> 2 * v[0] + v[1] + random.nextGaussian());
            Strengths found = Strengths.of(data, new PointMeans(data, 0), RESAMPLING);
            assertThat(found.method()).isEqualTo(Method.GRID);
            assertConsistent(found.list());
            Strength second = found.list().get(1);
            held += second.first().low() <= .2 && second.first().high() >= .2 ? 1 : 0;
            heldTotal += second.total().low() <= .2 && second.total().high() >= .2 ? 1 : 0;
            told += found.list().get(2).told() ? 1 : 0;
        }
        assertThat(held / (double) sweeps).isGreaterThan(.92);
        assertThat(heldTotal / (double) sweeps).isGreaterThan(.92);
        assertThat(told / (double) sweeps).isLessThanOrEqualTo(.06);
    }

    private static void assertConsistent(List<Strength> list) {
        assertThat(list).allSatisfy(s -> {
            if (s.total().known()) {
                assertThat(s.total().mean()).isGreaterThanOrEqualTo(s.first().mean() - 1e-12);
                assertThat(s.total().mean()).isLessThanOrEqualTo(1);
            }
        });
    }

    /** Strengths in the share of runs above 0. */
    private static List<Strength> strengths(SweepData plain) {
        SweepData data = plain.with(ABOVE);
        return Strengths.of(data, new PointMeans(data, 1), RESAMPLING).list();
    }
}
