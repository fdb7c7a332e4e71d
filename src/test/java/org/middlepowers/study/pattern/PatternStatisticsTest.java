package org.middlepowers.study.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PatternStatisticsTest {
    private static final double[] X = {1, 2, 3, 4, 5, 6};
    private static final double[] Z = {2, -1, 0, 3, 1, -2};

    @Test
    void slopesOfAnExactPlaneAreFound() {
        double[] y = new double[X.length];
        for (int n = 0; n < y.length; n++) {
            y[n] = 7 + 3 * X[n] - 2 * Z[n];
        }
        double[] slopes = PatternStatistics.slopes(y, X, Z);
        assertThat(slopes[0]).isCloseTo(3, within(1e-12));
        assertThat(slopes[1]).isCloseTo(-2, within(1e-12));
    }

    @Test
    void variablesThatDependOnEachOtherHaveNoSlopes() {
        double[] twice = {2, 4, 6, 8, 10, 12};
        assertThat(PatternStatistics.slopes(Z, X, twice)).containsOnly(Double.NaN);
        assertThat(PatternStatistics.slopes(X, new double[6])).containsOnly(Double.NaN);
        assertThat(PatternStatistics.slopes(new double[] {1, 2}, new double[] {3, 4})).containsOnly(Double.NaN);
    }

    @Test
    void aStandardisedSlopeOfOneVariableIsTheCorrelation() {
        // Both means taken off: products over the root of the sums of squares, 17.5 each.
        double products = -2.5 * 1.5 + -1.5 * -1.5 + -.5 * -.5 + .5 * 2.5 + 1.5 * .5 + 2.5 * -2.5;
        double expected = products / Math.sqrt(17.5 * 17.5);
        assertThat(PatternStatistics.standardSlopes(Z, X)[0]).isCloseTo(expected, within(1e-12));
        assertThat(PatternStatistics.standardSlopes(X, X)[0]).isCloseTo(1, within(1e-12));
    }

    @Test
    void ranksIgnoreScaleAndShareTies() {
        double[] squares = {1, 4, 9, 16, 25, 1000};
        assertThat(PatternStatistics.rankCorrelation(X, squares)).isCloseTo(1, within(1e-12));
        // Ranks 1.5, 1.5, 3 against 1, 2, 3: 1.5 / sqrt(1.5 * 2).
        assertThat(PatternStatistics.rankCorrelation(new double[] {4, 4, 9}, new double[] {1, 2, 3}))
                .isCloseTo(1.5 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void dispersionIsVarianceOverMean() {
        assertThat(PatternStatistics.dispersion(new double[] {0, 0, 0, 8})).isCloseTo(16.0 / 2, within(1e-12));
        assertThat(PatternStatistics.dispersion(new double[] {2, 2, 2})).isZero();
        assertThat(PatternStatistics.dispersion(new double[] {0, 0})).isNaN();
    }

    @Test
    void theMedianIsBetweenTheMiddleTwo() {
        assertThat(PatternStatistics.median(new double[] {9, 1, 5})).isEqualTo(5);
        assertThat(PatternStatistics.median(new double[] {9, 1, 5, 6})).isEqualTo(5.5);
    }

    @Test
    void withinAUnitOnlyDepartureFromItsMeanIsLeft() {
        PanelSample panel = new PanelSample(2);
        panel.add(0, 1, 10);
        panel.add(0, 3, 30);
        panel.add(1, 100, 5);
        panel.add(1, Double.NaN, 6);
        assertThat(panel.size()).isEqualTo(3);
        assertThat(panel.within(0)).containsExactly(-1, 1, 0);
        assertThat(panel.within(1)).containsExactly(-10, 10, 0);
    }

    @Test
    void aPanelHoldsMoreRowsThanItBeganWith() {
        PanelSample panel = new PanelSample(1);
        for (int n = 0; n < 1000; n++) {
            panel.add(n % 7, n);
        }
        assertThat(panel.column(0)).hasSize(1000).startsWith(0, 1).endsWith(998, 999);
    }
}
