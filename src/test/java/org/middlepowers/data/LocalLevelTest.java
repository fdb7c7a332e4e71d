package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The Kalman filter of the local level model against its closed forms. */
class LocalLevelTest {
    private static final double[] YEARS = {.3, -.2, .5, .1, .4, -.1, .2, .6};

    /** Without steps the level is a constant: its estimate is the mean, its variance that of a mean. */
    @Test
    void withoutStepsTheLevelIsTheMean() {
        LocalLevel l = LocalLevel.known(YEARS, 0, .09);
        assertThat(l.level()).isCloseTo(Arrays.stream(YEARS).average().orElseThrow(), within(1e-14));
        assertThat(l.variance()).isCloseTo(.09 / YEARS.length, within(1e-15));
    }

    /** With steps much larger than errors the last year says all. */
    @Test
    void withoutErrorTheLevelIsTheLastYear() {
        assertThat(LocalLevel.known(YEARS, 1, 1e-12).level()).isCloseTo(.6, within(1e-10));
    }

    /** In the long run the filter is exponential smoothing: gain (−q+√(q²+4q))/2 with q the ratio of variances. */
    @Test
    void theGainSettlesAtThatOfExponentialSmoothing() {
        double q = .5;
        double gain = (-q + Math.sqrt(q * q + 4 * q)) / 2;
        double[] y = new double[200];
        y[199] = 1;
        assertThat(LocalLevel.given(y, q).level()).isCloseTo(gain, within(1e-12));
        y[199] = 0;
        y[198] = 1;
        assertThat(LocalLevel.given(y, q).level()).isCloseTo(gain * (1 - gain), within(1e-12));
    }

    /** The joint normal law of three years, by hand: level = the last's regression on all, as generalised least squares. */
    @Test
    void threeYearsAgreeWithGeneralisedLeastSquares() {
        // Steps and errors of variance 1. Weights of y1, y2, y3 in the diffuse filter: 1/8, 2/8, 5/8.
        LocalLevel l = LocalLevel.known(new double[] {1, 10, 100}, 1, 1);
        assertThat(l.level()).isCloseTo((1 + 2 * 10 + 5 * 100) / 8., within(1e-12));
        assertThat(l.variance()).isCloseTo(5. / 8, within(1e-14));
    }

    /** A year without a value adds its step to what is unknown, and nothing else. */
    @Test
    void aMissingYearWidensTheStep() {
        // y1, then two steps: gain (1+2)/(1+2+1).
        LocalLevel l = LocalLevel.known(new double[] {0, Double.NaN, 1}, 1, 1);
        assertThat(l.level()).isCloseTo(3. / 4, within(1e-14));
    }

    /** Long series give their variances back: 4000 years, tolerance of three standard errors of simulation. */
    @Test
    void likelihoodFindsBothVariances() {
        Random random = new Random(7);
        double level = 0;
        double[] y = new double[4000];
        for (int t = 0; t < y.length; t++) {
            level += .1 * random.nextGaussian();
            y[t] = level + .15 * random.nextGaussian();
        }
        LocalLevel l = LocalLevel.fit(y);
        assertThat(Math.sqrt(l.stepVariance())).isCloseTo(.1, within(.01));
        assertThat(Math.sqrt(l.errorVariance())).isCloseTo(.15, within(.01));
    }

    @Test
    void theVariancesHaveTheHighestLikelihoodAndScaleWithTheData() {
        double[] tenfold = Arrays.stream(YEARS).map(y -> 10 * y + 3).toArray();
        LocalLevel one = LocalLevel.fit(YEARS);
        LocalLevel ten = LocalLevel.fit(tenfold);
        assertThat(ten.level()).isCloseTo(10 * one.level() + 3, within(1e-5));
        assertThat(ten.errorVariance()).isCloseTo(100 * one.errorVariance(), within(1e-5));
    }

    @Test
    void aConstantStaysWhatItIs() {
        assertThat(LocalLevel.fit(new double[] {.4, .4, .4, .4, .4}).level()).isEqualTo(.4);
    }

    @Test
    void tooFewYearsAreRefused() {
        assertThatThrownBy(() -> LocalLevel.fit(new double[] {1, 2, 3, 4})).hasMessageContaining("5 years");
        assertThatThrownBy(() -> LocalLevel.fit(new double[] {1, 2, 3, 4, 5, Double.NaN})).hasMessageContaining("last");
    }
}
