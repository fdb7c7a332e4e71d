package org.middlepowers.study.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.middlepowers.study.breaking.DepartureSearch.Result;

/** On functions whose nearest reversal is known. */
class DepartureSearchTest {
    /** 1 − 2a − b: alone a = ½, b = 1; together the nearest point of the line 2a + b = 1. */
    private static final ToDoubleFunction<double[]> PLANE = d -> 1 - 2 * d[0] - d[1];

    @Test
    void eachParameterAloneIsFoundByBisection() throws IOException {
        Result result = search(PLANE, Norm.EUCLIDEAN, 3, 1000);
        assertThat(result.singles().get(0).departure()).isBetween(.5, .5 + 1 / 256.0);
        assertThat(result.singles().get(1).departure()).isCloseTo(1, within(1e-9));
        assertThat(result.singles().get(2).departure()).isNaN();
        assertThat(result.singles().get(0).atHigh()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void theNearestCombinationIsFoundByEachDistance() throws IOException {
        double[] euclidean = search(PLANE, Norm.EUCLIDEAN, 3, 1000).departure().orElseThrow();
        assertThat(Norm.EUCLIDEAN.of(euclidean)).isBetween(1 / Math.sqrt(5), 1.03 / Math.sqrt(5));
        assertThat(euclidean[2]).isZero();
        double[] largest = search(PLANE, Norm.LARGEST, 3, 1000).departure().orElseThrow();
        assertThat(Norm.LARGEST.of(largest)).isBetween(1 / 3.0, 1.03 / 3);
        double[] sum = search(PLANE, Norm.SUM, 3, 1000).departure().orElseThrow();
        assertThat(Norm.SUM.of(sum)).isBetween(.5, .5 * 1.03);
        assertThat(sum[1]).isCloseTo(0, within(.03));
    }

    /** a·b = ¼ reverses it, which neither does alone: nearest at a = b = ½. */
    @Test
    void aReversalThatTakesTwoIsFound() throws IOException {
        Result result = search(d -> 1 - 4 * d[0] * d[1], Norm.EUCLIDEAN, 3, 1500);
        assertThat(result.singles()).allSatisfy(s -> assertThat(s.departure()).isNaN());
        assertThat(Norm.EUCLIDEAN.of(result.departure().orElseThrow()))
                .isBetween(Math.sqrt(.5), 1.05 * Math.sqrt(.5));
    }

    /** A valley: CMA-ES must leave the straight directions. Nearest point of the ellipse around (−0.6, −0.2). */
    @Test
    void movesDownwardsCountToo() throws IOException {
        Result result = search(
                d -> 20 * (Math.pow(d[0] + .6, 2) + Math.pow(d[1] + .2, 2)) - .8, Norm.EUCLIDEAN, 3, 1500);
        double centre = Math.sqrt(.4);
        assertThat(Norm.EUCLIDEAN.of(result.departure().orElseThrow()))
                .isBetween(centre - .2, 1.05 * (centre - .2));
    }

    @Test
    void whereNothingReversesItNothingIsFound() throws IOException {
        Result result = search(d -> 1 + d[0] * d[0], Norm.EUCLIDEAN, 3, 300);
        assertThat(result.departure()).isEmpty();
        assertThat(result.spent() || result.evaluations() < 300).isTrue();
    }

    @Test
    void theSameSeedFindsTheSame() throws IOException {
        double[] one = search(PLANE, Norm.EUCLIDEAN, 3, 400).departure().orElseThrow();
        double[] two = search(PLANE, Norm.EUCLIDEAN, 3, 400).departure().orElseThrow();
        assertThat(one).isEqualTo(two);
    }

    @Test
    void itStopsWhenAskedAndWhenTheBudgetIsSpent() throws IOException {
        Result spent = search(PLANE, Norm.EUCLIDEAN, 3, 20);
        assertThat(spent.evaluations()).isEqualTo(20);
        assertThat(spent.spent()).isTrue();
        int[] left = {10};
        Result stopped = new DepartureSearch(
                        fill(-1), fill(1), Norm.SUM, (d, coarse) -> {
                            if (left[0]-- < 0) {
                                throw new DepartureSearch.Over();
                            }
                            return PLANE.applyAsDouble(d);
                        },
                        1000)
                .run(3, 1);
        assertThat(stopped.stopped()).isTrue();
    }

    @Test
    void placesWithoutAWorldAreNoReversal() throws IOException {
        Result result = search(
                d -> d[0] > .3 ? Double.NaN : 1 - 2 * d[0] - d[1], Norm.EUCLIDEAN, 3, 1000);
        double[] found = result.departure().orElseThrow();
        assertThat(found[0]).isLessThanOrEqualTo(.3);
        // On 2a + b = 1 with a ≤ 0.3 the nearest point is (0.3, 0.4).
        assertThat(Norm.EUCLIDEAN.of(found)).isBetween(.5, .55);
    }

    @Test
    void aDirectionThatLeavesTheWorldsIsFollowedAsFarAsTheyReach() throws IOException {
        // No single parameter reverses the claim, all ends together are not a world, and few evaluations are left for CMA-ES.
        Result result = search(
                d -> d[0] + d[1] + d[2] > 2.4 ? Double.NaN : 1 - .6 * (d[0] + d[1] + d[2]), Norm.EUCLIDEAN, 3, 40);
        assertThat(result.departure()).isPresent();
    }

    private static Result search(ToDoubleFunction<double[]> f, Norm norm, int size, int evaluations)
            throws IOException {
        return new DepartureSearch(
                        fill(-1), fill(1), norm, (d, coarse) -> f.applyAsDouble(d),
                        evaluations)
                .run(size, 1);
    }

    private static double[] fill(double value) {
        double[] three = new double[3];
        Arrays.fill(three, value);
        return three;
    }
}
