package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is remembered is what would be worked out, and it is worked out once. */
class RememberedTest {
    private int asked;
    private final Remembered squareRoot = new Remembered(bits -> {
        asked++;
        return Math.sqrt(Double.longBitsToDouble(bits));
    });

    @Test
    void everyArgumentGetsItsOwnValueOnce() {
        // Round numbers differ in their high bits alone; 0 stands for an empty place, and so is asked for every time.
        List<Double> arguments = new ArrayList<>(List.of(1., 2., 4., .5, 1024., -0., Double.MIN_VALUE));
        SplittableRandom random = new SplittableRandom(1);
        random.doubles(10_000).forEach(arguments::add);
        for (int round = 0; round < 3; round++) {
            for (double x : arguments) {
                assertThat(squareRoot.of(Double.doubleToRawLongBits(x))).isEqualTo(Math.sqrt(x));
            }
        }
        assertThat(asked).isEqualTo(arguments.size());
        squareRoot.clear();
        assertThat(squareRoot.of(Double.doubleToRawLongBits(2))).isEqualTo(Math.sqrt(2));
        assertThat(asked).isEqualTo(arguments.size() + 1);
        assertThat(squareRoot.of(0)).isZero();
        assertThat(squareRoot.of(0)).isZero();
        assertThat(asked).isEqualTo(arguments.size() + 3);
    }

    @Test
    void drawsThatAreSharedAreThoseThatAWorldAloneMakes() {
        Draws alone = new Draws(5, 3);
        Draws first = new Draws(5, 3);
        Draws second = new Draws(5, 3);
        SharedDraws shared = new SharedDraws();
        for (int quarter = 0; quarter < 40; quarter++) {
            alone.moveTo(quarter);
            for (Draws draws : List.of(first, second)) {
                draws.share(shared);
                draws.moveTo(quarter);
                for (int k = 0; k < 100; k++) {
                    assertThat(draws.normal(Purpose.TRADE, k, 0)).isEqualTo(alone.normal(Purpose.TRADE, k, 0));
                    assertThat(draws.gumbel(Purpose.MP_ACT, k, 1)).isEqualTo(alone.gumbel(Purpose.MP_ACT, k, 1));
                    assertThat(draws.exponential(Purpose.ATTENTION, k, 0))
                            .isEqualTo(alone.exponential(Purpose.ATTENTION, k, 0));
                    assertThat(draws.exp(k / 100.)).isEqualTo(Maths.exp(k / 100.));
                }
            }
        }
    }
}
