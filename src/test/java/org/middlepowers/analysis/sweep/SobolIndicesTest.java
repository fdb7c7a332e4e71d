package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.SobolIndices.Index;

class SobolIndicesTest {
    private static final Resampling RESAMPLING = new Resampling(1, 200);

    /**
     * Analytic values of Ishigami's function with a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½. The tolerance is three
     * times the largest error that this deterministic sample of 4096 rows has been seen to leave (0.003).
     */
    @Test
    void indicesOfIshigamisFunctionAreItsAnalyticOnes() {
        double pi4 = Math.pow(Math.PI, 4);
        double variance = 49 / 8.0 + .1 * pi4 / 5 + .01 * pi4 * pi4 / 18 + .5;
        double first = .5 * Math.pow(1 + .1 * pi4 / 5, 2) / variance;
        double second = 49 / 8.0 / variance;
        double both = .01 * pi4 * pi4 * 8 / 225 / variance;
        SobolIndices found = indices(Designs.saltelli(3, 4096, Designs::ishigami));
        assertThat(found.variance()).isCloseTo(variance, within(.01 * variance));
        check(found.indices().get(0), first, first + both, .01);
        check(found.indices().get(1), second, second, .01);
        check(found.indices().get(2), 0, both, .01);
        assertThat(found.interactions()).isCloseTo(both, within(.02));
    }

    /** V_i = 1/(3(1+a_i)²), V = Π(1+V_i) − 1, total: V_i Π_{j≠i}(1+V_j) (Saltelli et al. 2010). */
    @Test
    void indicesOfTheGFunctionAreItsAnalyticOnes() {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        double[] parts = IntStream.range(0, a.length)
                .mapToDouble(f -> 1 / (3 * Math.pow(1 + a[f], 2)))
                .toArray();
        double all = 1;
        for (double part : parts) {
            all *= 1 + part;
        }
        SobolIndices found = indices(Designs.saltelli(a.length, 4096, u -> Designs.g(u, a)));
        for (int f = 0; f < a.length; f++) {
            check(found.indices().get(f), parts[f] / (all - 1), parts[f] * all / (1 + parts[f]) / (all - 1), .01);
        }
    }

    @Test
    void whatDoesNothingHasIndicesOfExactlyZero() {
        SobolIndices found = indices(Designs.saltelli(3, 64, u -> u[0] + u[1]));
        assertThat(found.indices().get(2).first().mean()).isZero();
        assertThat(found.indices().get(2).total().mean()).isZero();
    }

    /**
     * Noise of the size of the signal: without the correction the idle factor's total would be 0.25/(0.25+5/12) = 0.375.
     * Standard errors are 0.02 (an error of 0.38 a row, over 2048 rows and the variance 5/12), of the
     * strong factor's total 0.033 and of its first order 0.047: three of them are allowed.
     */
    @Test
    void noiseOfSeedsIsNotTakenForInteraction() {
        SweepData data = Designs.saltelli(3, 2048, 4, false, (x, p, r) -> 2 * x[0] + x[1] + noise(p, r));
        SobolIndices found = indices(data);
        Index idle = found.indices().get(2);
        assertThat(idle.rawTotal()).isCloseTo(.375, within(.06));
        assertThat(idle.total().mean()).isCloseTo(0, within(.06));
        assertThat(found.indices().get(0).first().mean()).isCloseTo(.8, within(.14));
        assertThat(found.indices().get(0).total().mean()).isCloseTo(.8, within(.1));
        // 1/12·5 is the signal, 1/4 the noise of a mean of four.
        assertThat(found.noiseShare()).isCloseTo(.25 / (.25 + 5 / 12.0), within(.02));
    }

    /** A draw that shifts all points alike is no difference between them, however large. */
    @Test
    void commonDrawsThatShiftAllPointsCancel() {
        SobolIndices found =
                indices(Designs.saltelli(2, 1024, 3, true, (x, p, r) -> 2 * x[0] + x[1] + 50 * noise(0, r)));
        check(found.indices().get(0), .8, .8, .02);
        check(found.indices().get(1), .2, .2, .02);
    }

    /** A draw that tilts the response: the mean over its replications has slope 2 + mean of tilts; indices are of that. */
    @Test
    void commonDrawsThatActThroughAFactorAreTakenOut() {
        double[] tilt = {3, -3, 1, -1};
        SobolIndices found = indices(
                Designs.saltelli(2, 1024, 4, true, (x, p, r) -> 2 * x[0] + x[1] + tilt[r] * (x[1] - .5)));
        // Tilts have variance 20/3, whose quarter is taken from the square of the mean slope 1: less than nothing.
        double variance = found.variance();
        assertThat(found.indices().get(0).total().mean() * variance).isCloseTo(4 / 12.0, within(.01));
        assertThat(found.indices().get(1).total().mean() * variance)
                .isCloseTo((1 - 20 / 3.0 / 4) / 12, within(.01));
        assertThat(found.indices().get(1).rawTotal()).isPositive();
    }

    @Test
    void rowsWithoutARunAreLeftOutWhereTheyAreMissing() {
        int[] gone = {3, 5 * 4 + SweepData.B};
        SweepData whole = Designs.saltelli(2, 512, u -> 2 * u[0] + u[1]);
        SweepData holes = without(whole, gone);
        SobolIndices found = indices(holes);
        assertThat(found.dropped()).isEqualTo(1);
        assertThat(found.rows()).isEqualTo(511);
        assertThat(found.indices().get(0).rows()).isEqualTo(511);
        assertThat(found.indices().get(1).rows()).isEqualTo(510);
        check(found.indices().get(0), .8, .8, .02);
    }

    /**
     * Of 60 samples at random, 95 % intervals must hold the truth in about 57; fewer than 49 would come about once in
     * ten thousand times by chance if they did in truth.
     */
    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        int firstHeld = 0;
        int totalHeld = 0;
        int samples = 60;
        for (int s = 0; s < samples; s++) {
            SplittableRandom random = new SplittableRandom(1000 + s);
            SweepData data = Designs.saltelli(
                    2,
                    200,
                    1,
                    false,
                    (x, p, r) -> 2 * x[0] + x[1] + x[0] * x[1],
                    () -> random.doubles(4).toArray());
            Index one = SobolIndices.of(data, new PointMeans(data, 0), new Resampling(s, 300)).indices().get(0);
            // y = 2u + v + uv: variances of parts 2.5²/12, 1.5²/12, 1/144.
            double variance = (6.25 + 2.25) / 12 + 1 / 144.0;
            firstHeld += holds(one.first(), 6.25 / 12 / variance) ? 1 : 0;
            totalHeld += holds(one.total(), (6.25 / 12 + 1 / 144.0) / variance) ? 1 : 0;
        }
        assertThat(firstHeld).isBetween(49, samples);
        assertThat(totalHeld).isBetween(49, samples);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        SweepData data = Designs.saltelli(3, 64, Designs::ishigami);
        PointMeans means = new PointMeans(data, 0);
        assertThat(SobolIndices.of(data, means, new Resampling(7, 100)).indices())
                .isEqualTo(SobolIndices.of(data, means, new Resampling(7, 100)).indices());
    }

    private static boolean holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high();
    }

    private static SobolIndices indices(SweepData data) {
        return SobolIndices.of(data, new PointMeans(data, 0), RESAMPLING);
    }

    private static void check(Index index, double first, double total, double tolerance) {
        assertThat(index.first().mean()).as("first of " + index.factor()).isCloseTo(first, within(tolerance));
        assertThat(index.total().mean()).as("total of " + index.factor()).isCloseTo(total, within(tolerance));
    }

    /** Even between -√3 and √3: variance 1. */
    static double noise(int point, int replication) {
        return Math.sqrt(12) * (new SplittableRandom(31L * point + 1_000_003L * replication).nextDouble() - .5);
    }

    private static SweepData without(SweepData d, int... gone) {
        double[][] x = new double[d.points()][d.factors().size()];
        int[] group = new int[x.length];
        int[] place = new int[x.length];
        int[][] replications = new int[x.length][];
        double[][] y = new double[x.length][];
        for (int p = 0; p < x.length; p++) {
            int point = p;
            for (int f = 0; f < x[p].length; f++) {
                x[p][f] = d.x(p, f);
            }
            group[p] = d.group(p);
            place[p] = d.place(p);
            boolean missing = IntStream.of(gone).anyMatch(g -> g == point);
            replications[p] = missing ? new int[0] : d.replications(p);
            y[p] = missing ? new double[0] : d.runs(0, p);
        }
        return new SweepData(
                d.design(), d.common(), d.factors(), x, group, place, replications, d.outcomes(),
                List.<double[][]>of(y));
    }
}
