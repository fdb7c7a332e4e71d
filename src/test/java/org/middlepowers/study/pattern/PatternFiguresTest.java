package org.middlepowers.study.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The computations of patterns on examples small enough to know the answer. */
class PatternFiguresTest {
    @Test
    void hostilityThatIsOnlyAnsweredShowsAsAnAnswer() {
        // Power 0 acts now and then, power 1 does in each quarter what power 0 did in the one before.
        double[] first = {0, 3, 0, 0, 1, 0, 2, 0, 0, 0, 4, 0, 1, 0, 0, 2, 0, 0, 0, 1};
        double[] second = new double[first.length];
        System.arraycopy(first, 0, second, 1, first.length - 1);
        double[][][] onlyAnswers = {{new double[20], second}, {second, new double[20]}};
        double[][][] counts = {{new double[20], first}, {second, new double[20]}};
        double[] slopes = HostilityFeedback.feedback(counts, 2);
        assertThat(slopes[1]).isGreaterThan(.3);
        // A pair that copies its other side, which copies it, cannot be distinguished from one that repeats itself.
        assertThat(HostilityFeedback.feedback(onlyAnswers, 2)).containsOnly(Double.NaN);
    }

    @Test
    void anExactAutoregressionGivesItsSlopesAndNoInnovations() {
        PanelSample panel = new PanelSample(2);
        for (int unit = 0; unit < 5; unit++) {
            double x = unit - 2;
            for (int t = 0; t < 6; t++) {
                double next = .8 * x;
                panel.add(unit, next, x);
                x = next;
            }
        }
        double[] inertia = IdealPointInertia.inertia(panel);
        assertThat(inertia[0]).isCloseTo(.8, within(1e-12));
        assertThat(inertia[1]).isCloseTo(.8, within(1e-12));
        assertThat(inertia[2]).isCloseTo(0, within(1e-12));
    }

    @Test
    void levelsOfUnitsRaiseThePooledSlopeOnly() {
        PanelSample panel = new PanelSample(2);
        for (int unit = 0; unit < 2; unit++) {
            double x = 1;
            for (int t = 0; t < 6; t++) {
                double next = .5 * x;
                panel.add(unit, 10 * unit + next, 10 * unit + x);
                x = next;
            }
        }
        double[] inertia = IdealPointInertia.inertia(panel);
        assertThat(inertia[0]).isGreaterThan(.9);
        assertThat(inertia[1]).isCloseTo(.5, within(1e-12));
    }

    @Test
    void alliesThatBustLessAreSeenAmongThoseWithMostCapacityOnly() {
        // Below the median of capacity reliance helps, above it harms.
        double[] capacity = {.1, .1, .1, .1, .1, .1, 2, 4, 8, 16, 5, 7};
        double[] reliance = {0, 1, 2, 3, 4, 5, 3, 0, 2, 1, 2, 0};
        double[] exports = new double[12];
        for (int k = 0; k < 12; k++) {
            exports[k] = capacity[k] * Math.exp((k < 6 ? 1 : -1) * reliance[k]);
        }
        assertThat(SanctionBusting.allies(exports, capacity, reliance)).isLessThan(-.5);
    }

    @Test
    void balanceIsOneForEqualTiesAndNoneForASingleTie() {
        double[] tension = {0, .5, .2, .5, 0, .1, .2, .1, 0};
        assertThat(Mediators.balance(new double[] {.2, .2, .2}, tension)).isCloseTo(1, within(1e-12));
        assertThat(Mediators.balance(new double[] {.4, 0, 0}, tension)).isZero();
        // Only the pair (0, 1) balances: its weight is .5 of .8.
        assertThat(Mediators.balance(new double[] {.3, .3, 0}, tension)).isCloseTo(.5 / .8, within(1e-12));
        assertThat(Mediators.balance(new double[] {.3, .3, 0}, new double[9])).isZero();
    }

    @Test
    void sharesOfTradeWeighByOutput() {
        double[] shares = Connectors.shares(new double[] {3, 1}, new double[][] {{.1, .1}, {.2, .2}});
        assertThat(shares[0]).isCloseTo(.6, within(1e-12));
        assertThat(shares[1]).isCloseTo(.4, within(1e-12));
    }

    @Test
    void whatIsClosedPerTieIsFound() {
        PanelSample panel = new PanelSample(4);
        double[] ties = {.1, .2, .3, .5, .4};
        double[] distances = {1, 3, 2, .5, 1.5};
        for (int n = 0; n < 5; n++) {
            panel.add(0, -.3 * ties[n] * distances[n], ties[n] * distances[n], distances[n], ties[n]);
        }
        assertThat(SharedBodies.closing(panel)).isCloseTo(.3, within(1e-9));
    }

    @Test
    void projectsOfTheLastQuartersAdd() {
        assertThat(ProjectsAndProtest.sum(new double[] {1, 2, 4, 8, 16}, 3, 2)).isEqualTo(12);
        assertThat(ProjectsAndProtest.sum(new double[] {1, 2, 4}, 1, 8)).isEqualTo(3);
    }
}
