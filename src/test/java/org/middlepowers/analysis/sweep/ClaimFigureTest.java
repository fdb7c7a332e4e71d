package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.SweepData.Design;

/** The number of a claim about a sweep, and an interval that holds the truth as often as it says. */
class ClaimFigureTest {
    private static final Where HIGH = new Where(List.of(new Where.Condition("x", ">", "0.5")));
    private static final Where LOW = new Where(List.of(new Where.Condition("x", "<", "0.5")));
    private static final Where ALL = new Where(List.of());

    /** One factor on [0, 1]; the outcome is 2x, noise of its own, and noise that all points share. */
    private static SweepData data(
            Design design, int points, int replications, boolean common, double own, double shared, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[] draws = random.doubles(replications).map(u -> shared * Math.sqrt(12) * (u - .5)).toArray();
        double[][] x = new double[points][1];
        double[][] y = new double[points][replications];
        for (int p = 0; p < points; p++) {
            x[p][0] = design == Design.GRID ? (p + .5) / points : random.nextDouble();
            for (int r = 0; r < replications; r++) {
                double draw = common ? draws[r] : shared * Math.sqrt(12) * (random.nextDouble() - .5);
                y[p][r] = 2 * x[p][0] + draw + own * Math.sqrt(12) * (random.nextDouble() - .5);
            }
        }
        int[] numbers = IntStream.rangeClosed(1, replications).toArray();
        return new SweepData(
                design, common, List.of(Factor.number("x", 0, 1)), x, IntStream.range(0, points).toArray(),
                new int[points], IntStream.range(0, points).mapToObj(p -> numbers).toArray(int[][]::new), List.of("y"),
                List.<double[][]>of(y));
    }

    @ParameterizedTest(name = "{0}, {2} replications, common {3}")
    @CsvSource({
        "RANDOM, 60, 8, true, .1, .3, 1, 1",
        "RANDOM, 60, 8, true, .1, 0, 1, 1",
        "RANDOM, 60, 3, false, .5, .3, 1, 1",
        "GRID, 40, 8, true, .1, .3, 1, 1",
        "GRID, 40, 8, false, .1, .3, 1, 1",
        "RANDOM, 40, 2, true, .1, .3, 1, 1"
    })
    void intervalsHoldTheTruthAsOftenAsTheySay(
            Design design, int points, int replications, boolean common, double own, double shared, double mean,
            double difference) {
        int samples = 1000;
        int level = 0;
        int apart = 0;
        int side = 0;
        for (int s = 0; s < samples; s++) {
            SweepData data = data(design, points, replications, common, own, shared, 1000 + s);
            level += holds(ClaimFigure.of(data, "y", Optional.empty(), ALL, Optional.empty()).figure(), mean);
            apart += holds(ClaimFigure.of(data, "y", Optional.empty(), HIGH, Optional.of(LOW)).figure(), difference);
            Optional<SideOf> above = Optional.of(new SideOf("y", true, 1));
            side += holds(ClaimFigure.of(data, "y", above, ALL, Optional.empty()).figure(), .5);
        }
        // Three standard errors of a share of 95 % among 1,000.
        assertThat(List.of(level, apart, side)).allMatch(n -> n > .93 * samples);
    }

    private static int holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }

    @Test
    void withoutNoiseTheNumbersAreThoseOfThePoints() {
        SweepData data = data(Design.GRID, 10, 2, true, 0, 0, 1);
        ClaimFigure level = ClaimFigure.of(data, "y", Optional.empty(), HIGH, Optional.empty());
        assertThat(level.figure().mean()).isCloseTo(1.5, within(1e-12));
        assertThat(level.figure().n()).isEqualTo(5);
        ClaimFigure apart = ClaimFigure.of(data, "y", Optional.empty(), HIGH, Optional.of(LOW));
        assertThat(apart.figure().mean()).isCloseTo(1, within(1e-12));
        assertThat(apart.number().mean() - apart.than().mean()).isCloseTo(1, within(1e-12));
        Optional<SideOf> above = Optional.of(new SideOf("y", true, 1.2));
        assertThat(ClaimFigure.of(data, "y", above, ALL, Optional.empty()).figure().mean()).isCloseTo(.4, within(1e-12));
    }

    @Test
    void oneReplicationOfSharedDrawsGivesNoInterval() {
        SweepData data = data(Design.RANDOM, 50, 1, true, .1, .3, 1);
        ClaimFigure figure = ClaimFigure.of(data, "y", Optional.empty(), ALL, Optional.empty());
        assertThat(figure.figure().known()).isTrue();
        assertThat(figure.figure().bounded()).isFalse();
        assertThat(figure.reason()).contains("two or more");
        assertThat(ClaimFigure.of(data, "y", Optional.empty(), HIGH, Optional.of(LOW)).figure().bounded()).isFalse();
        SweepData apart = data(Design.RANDOM, 50, 1, false, .1, .3, 1);
        assertThat(ClaimFigure.of(apart, "y", Optional.empty(), ALL, Optional.empty()).figure().bounded()).isTrue();
    }

    @Test
    void aPartWithoutPointsHasNoNumber() {
        SweepData data = data(Design.RANDOM, 50, 2, true, .1, .3, 1);
        Where nowhere = new Where(List.of(new Where.Condition("x", ">", "2")));
        ClaimFigure figure = ClaimFigure.of(data, "y", Optional.empty(), nowhere, Optional.empty());
        assertThat(figure.figure().known()).isFalse();
        assertThat(figure.reason()).contains("no point");
    }
}
