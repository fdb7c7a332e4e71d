package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepData.Design;

/** How often factors that do nothing are named, and factors that do something are found, over many small sweeps. */
class NamedFactorsTest {
    private static final int SWEEPS = 200;
    private static final int FACTORS = 6;
    private static final Resampling RESAMPLING = new Resampling(1, 119);

    /** Six factors of which the last four do nothing; 3 x1 + 1.5 x2, noise of a run as large as both together. */
    @ParameterizedTest(name = "{0}, {1} points")
    @CsvSource({
        "LATIN_HYPERCUBE, 60", "RANDOM, 60", "SOBOL, 60", "LATIN_HYPERCUBE, 500", "RANDOM, 500", "SOBOL, 500"
    })
    void atMostSixInAHundredFactorsThatDoNothingAreNamed(Design design, int points) {
        ToDoubleFunction<double[]> f = x -> 3 * x[0] + 1.5 * x[1];
        int named = 0;
        int above = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            List<Strength> found = strengths(design, points, sweep, f, .97, 4);
            for (Strength s : found.subList(2, FACTORS)) {
                named += s.told() ? 1 : 0;
                above += s.first().low() > 0 ? 1 : 0;
                assertThat(s.first().mean()).isBetween(0.0, 1.0);
                assertThat(s.first().high()).isBetween(s.first().mean(), 1.0);
            }
        }
        int all = SWEEPS * (FACTORS - 2);
        assertThat(named / (double) all).isLessThanOrEqualTo(.06);
        assertThat(above / (double) all).isLessThanOrEqualTo(.06);
    }

    /** The verdict that hardly ever turns is where tests that trust in a bell-shaped outcome fail. */
    @ParameterizedTest
    @EnumSource(value = Design.class, names = {"LATIN_HYPERCUBE", "RANDOM", "SOBOL"})
    void aRareVerdictNamesNoFactorThatDoesNothing(Design design) {
        int named = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (Strength s : strengths(design, 60, sweep, x -> x[0] > .9 ? 1 : 0, .3, 2).subList(1, FACTORS)) {
                named += s.told() ? 1 : 0;
            }
        }
        assertThat(named / (SWEEPS * (FACTORS - 1.0))).isLessThanOrEqualTo(.06);
    }

    /** A factor whose share is the one said to be detectable is found about four times in five. */
    @ParameterizedTest
    @CsvSource({"60", "500"})
    void aShareSaidToBeDetectableIsFoundFourTimesInFive(int points) {
        double detectable = detectable(points);
        // A straight line keeps 1 − 1/cells² of its variance between cells; the others' part is x2's and x3's.
        int cells = CorrelationRatio.cellsOf(points);
        double share = detectable / (1 - 1.0 / (cells * cells));
        double rest = Math.sqrt((1 - share) / share / 2);
        int found = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            ToDoubleFunction<double[]> f = x -> x[0] + rest * (x[1] + x[2]);
            found += strengths(Design.RANDOM, points, sweep, f, 0, 1).get(0).first().low() > 0 ? 1 : 0;
        }
        assertThat(found / (double) SWEEPS).isCloseTo(.8, within(.1));
    }

    /** The power that the guide states for designs without noise. */
    @ParameterizedTest
    @CsvSource({"30, .34", "60, .21", "120, .14", "250, .07", "500, .04", "1000, .02"})
    void theGuideStatesThePowerOfADesign(int points, double stated) {
        assertThat(detectable(points)).isCloseTo(stated, within(.005));
    }

    private static double detectable(int points) {
        SweepData data = data(Design.RANDOM, points, 1, x -> x[0] + x[1], 0, 1);
        return Strengths.of(data, new PointMeans(data, 0), RESAMPLING).detectable();
    }

    /** x1·x2 with noise: each alone accounts for 3/7, what they do only together for 1/7. */
    @Test
    void factorsThatInteractAreFound() {
        int found = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            List<Strength> all = strengths(Design.LATIN_HYPERCUBE, 60, sweep, x -> x[0] * x[1], .2, 4);
            found += all.get(0).told() && all.get(1).told() ? 1 : 0;
        }
        assertThat(found / (double) SWEEPS).isGreaterThan(.9);
    }

    /** The interval of the share holds the true share, 9/11.25 of the variance, noise taken out. */
    @ParameterizedTest
    @CsvSource({"60", "500"})
    void intervalsHoldTheTrueShare(int points) {
        int held = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Strength s = strengths(Design.RANDOM, points, sweep, x -> 3 * x[0] + 1.5 * x[1], .97, 4).get(1);
            held += s.first().low() <= .2 && s.first().high() >= .2 ? 1 : 0;
        }
        assertThat(held / (double) SWEEPS).isGreaterThanOrEqualTo(.93);
    }

    @Test
    void pointsThatOnlySeedsMakeDifferTellNothing() {
        int told = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            SweepData data = data(Design.LATIN_HYPERCUBE, 60, sweep, x -> 0, 1, 4);
            Strengths strengths = Strengths.of(data, new PointMeans(data, 0), RESAMPLING);
            told += strengths.method() == Strengths.Method.NONE ? 0 : 1;
            assertThat(strengths.method() != Strengths.Method.NONE || strengths.remark().contains("seeds"))
                    .isTrue();
        }
        assertThat(told / (double) SWEEPS).isLessThanOrEqualTo(.06);
    }

    private static List<Strength> strengths(
            Design design, int points, int sweep, ToDoubleFunction<double[]> f, double noise, int runs) {
        SweepData data = data(design, points, sweep, f, noise, runs);
        return Strengths.of(data, new PointMeans(data, 0), RESAMPLING).list();
    }

    private static SweepData data(
            Design design, int points, int sweep, ToDoubleFunction<double[]> f, double noise, int runs) {
        SplittableRandom random = new SplittableRandom(1000 + sweep);
        MersenneTwister normal = new MersenneTwister(sweep);
        double[] draws = DoubleStream.generate(normal::nextGaussian).limit((long) points * runs).toArray();
        return Designs.plain(
                design,
                Designs.numbers(FACTORS),
                points(design, points, random),
                runs,
                (x, p, r) -> f.applyAsDouble(x) + noise * draws[p * runs + r]);
    }

    /** Points of a design; a Sobol' sequence is shifted by chance (Cranley and Patterson 1976) so that sweeps differ. */
    private static List<double[]> points(Design design, int n, SplittableRandom random) {
        List<double[]> points = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            points.add(new double[FACTORS]);
        }
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(FACTORS);
        double[] shift = random.doubles(FACTORS).toArray();
        for (int p = 0; p < n; p++) {
            double[] next = sobol.nextVector();
            for (int f = 0; f < FACTORS; f++) {
                points.get(p)[f] = design == Design.SOBOL ? (next[f] + shift[f]) % 1 : random.nextDouble();
            }
        }
        if (design == Design.LATIN_HYPERCUBE) {
            for (int f = 0; f < FACTORS; f++) {
                for (int p = n - 1; p >= 0; p--) {
                    points.get(p)[f] = (p + points.get(p)[f]) / n;
                    int other = p + random.nextInt(n - p);
                    double swap = points.get(p)[f];
                    points.get(p)[f] = points.get(other)[f];
                    points.get(other)[f] = swap;
                }
            }
        }
        return points;
    }
}
