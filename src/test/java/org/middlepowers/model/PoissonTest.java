package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The short cut to a Poisson number never changes it. */
class PoissonTest {
    private static final int DRAWS = 2_000_000;

    /** Means of every size, rare events as often as frequent ones. */
    private static double mean(SplittableRandom random) {
        return Math.pow(10, random.nextDouble() * 5 - 3);
    }

    private static void assertSame(double at, double mean) {
        double u = Math.max(0x1p-53, Math.min(at, 1 - 0x1p-53)); // as uniform numbers are
        if (Poisson.number(u, mean) != plain(u, mean)) {
            assertThat(Poisson.number(u, mean)).as("u %s, mean %s", u, mean).isEqualTo(plain(u, mean));
        }
    }

    /** The definition. */
    private static int plain(double u, double mean) {
        double term = Maths.exp(-mean);
        double sum = term;
        int n = 0;
        while (u > sum && term > 0) {
            term *= mean / ++n;
            sum += term;
        }
        return n;
    }

    @Test
    void anyDrawIsThatOfTheDefinition() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < DRAWS; k++) {
            assertSame(random.nextDouble(), mean(random));
        }
    }

    /** At a step of the distribution function, and at the neighbours that are within the margin or just beyond it. */
    @Test
    void drawsAtAStepAreThoseOfTheDefinition() {
        SplittableRandom random = new SplittableRandom(2);
        for (int k = 0; k < DRAWS / 20; k++) {
            double mean = mean(random);
            double term = Maths.exp(-mean);
            double sum = term;
            for (int n = 1; n < 12; n++) {
                double step = sum;
                for (double near : new double[] {0, 1e-16, 1e-12, 9.9e-10, 1.01e-9}) {
                    assertSame(step - near, mean);
                    assertSame(step + near, mean);
                }
                assertSame(Math.nextDown(step), mean);
                assertSame(Math.nextUp(step), mean);
                term *= mean / n;
                sum += term;
            }
        }
        for (double mean : new double[] {0, -1, Double.NaN, 8, Math.nextDown(8.), 300, 1e-300}) {
            assertSame(.5, mean);
            assertSame(0x1p-53, mean);
            assertSame(1 - 0x1p-53, mean);
        }
    }

    @Test
    void theQuickExponentialIsAsNearAsItSays() {
        SplittableRandom random = new SplittableRandom(3);
        for (int k = 0; k < 200_000; k++) {
            double x = 8 * random.nextDouble();
            assertThat(Poisson.quickExp(x)).isCloseTo(Maths.exp(-x), within(1e-11));
        }
    }
}
