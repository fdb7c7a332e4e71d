package org.middlepowers.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PosteriorSpecTest {
    private static PosteriorSpec of(List<Double> weights) {
        return new PosteriorSpec(
                "x.csv", "", OptionalDouble.empty(), OptionalDouble.empty(), weights,
                Map.of("socialInfluence", IntStream.range(0, weights.size()).mapToObj(k -> k / 1000.0).toList()));
    }

    @Test
    void equalDrawsOfAPowerOfTwoAreEachTakenOnceBeforeAnyIsTakenTwice() {
        PosteriorSpec posterior = of(Collections.nCopies(64, .3));
        assertThat(IntStream.rangeClosed(1, 64).map(posterior::draw)).containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, 64).boxed().toList());
        assertThat(posterior.draw(65)).isEqualTo(posterior.draw(1));
    }

    @Test
    void anyNumberOfReplicationsTakesEveryPartOfTheDrawsAsOftenAsItsWeightSays() {
        SplittableRandom random = new SplittableRandom(5);
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (int k = 0; k < 37; k++) {
            weights.add(k % 7 == 0 ? 0 : random.nextDouble());
            sum += weights.get(k);
        }
        PosteriorSpec posterior = of(weights);
        for (int n : new int[] {10, 100, 1000}) {
            int[] draws = IntStream.rangeClosed(1, n).map(posterior::draw).toArray();
            double below = 0;
            for (int k = 0; k < 37; k++) {
                int draw = k;
                below += weights.get(k) / sum;
                long taken = IntStream.of(draws).filter(d -> d <= draw).count();
                // The discrepancy of van der Corput's sequence: log2(n)/2 + 1 at most.
                assertThat(Math.abs(taken - n * below)).isLessThan(Math.log(n) / Math.log(2) / 2 + 1);
                if (weights.get(k) == 0) {
                    assertThat(draws).doesNotContain(draw);
                }
            }
        }
    }

    @Test
    void aDrawHoldsTheValuesOfOneRow() {
        PosteriorSpec posterior = of(List.of(1.0, 1.0, 1.0));
        assertThat(posterior.values(2)).isEqualTo(Map.of("socialInfluence", .002));
        assertThat(posterior.without(List.of("socialInfluence"))).isNull();
    }
}
