package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawnShareTest {
    /** Outcome: two parameters with this share of the variance, and noise. */
    private static List<double[]> rows(double share, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> rows = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            double signal = Math.sqrt(share / 2) * (a + b);
            rows.add(new double[] {signal + Math.sqrt(1 - share) * random.nextGaussian(), a, b});
        }
        return rows;
    }

    @Test
    void itsIntervalHoldsTheTrueShareAboutAsOftenAsItSays() {
        int held = 0;
        for (int s = 0; s < 200; s++) {
            Interval share = DrawnShare.of("s", "o", rows(.4, 100, s)).share();
            held += share.low() <= .4 && .4 <= share.high() ? 1 : 0;
        }
        // Binomial with .95: below 180 of 200 once in two hundred. Parameters are drawn too, which widens the truth a little.
        assertThat(held).isBetween(176, 200);
    }

    @Test
    void parametersThatDoNothingHaveAShareNearZero() {
        double sum = 0;
        for (int s = 0; s < 50; s++) {
            sum += DrawnShare.of("s", "o", rows(0, 60, s)).share().mean();
        }
        assertThat(sum / 50).isLessThan(.03);
    }

    @Test
    void nothingIsToldOfTooFewReplicationsOrOfOneThatNeverVaries() {
        assertThat(DrawnShare.of("s", "o", rows(.5, 21, 1)).share().known()).isFalse();
        assertThat(DrawnShare.of("s", "o", rows(.5, 22, 1)).share().known()).isTrue();
        List<double[]> still = new ArrayList<>();
        rows(.5, 50, 1).forEach(r -> still.add(new double[] {1, r[1], r[2]}));
        assertThat(DrawnShare.of("s", "o", still).share().known()).isFalse();
    }
}
