package org.middlepowers.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StackingTest {
    /** Records of 20 states over 10 years; who forecasts says mean and spread. */
    private static List<Forecast> forecasts(Object... byMeanSd) {
        SplittableRandom random = new SplittableRandom(3);
        List<Forecast> all = new ArrayList<>();
        for (int s = 0; s < 20; s++) {
            for (int year = 2001; year <= 2010; year++) {
                double recorded = random.nextGaussian();
                for (int k = 0; k < byMeanSd.length; k += 3) {
                    all.add(new Forecast(
                            "position", (String) byMeanSd[k], 2000, new Unit("S" + (char) ('A' + s), ""), year,
                            new Normal((double) byMeanSd[k + 1], (double) byMeanSd[k + 2]), recorded, 0));
                }
            }
        }
        return all;
    }

    private static Stacking of(List<Stacking> rows, String by) {
        return rows.stream().filter(r -> r.by().equals(by)).findFirst().orElseThrow();
    }

    @Test
    void theForecasterThatIsRightGetsTheWeightAndBeatsPersistence() {
        List<Stacking> rows = Stacking.of(
                forecasts("persistence", 1.5, 1.0, "theory right", 0.0, 1.0, "theory wrong", 2.0, .5));
        assertThat(of(rows, "theory right").weight().mean()).isGreaterThan(.9);
        assertThat(of(rows, "theory right").gain().low()).isPositive();
        assertThat(of(rows, "theory wrong").weight().mean()).isLessThan(.05);
        // mean log density of a standard normal: −(ln 2π + 1)/2
        assertThat(of(rows, "theory right").score()).isCloseTo(-1.419, within(.15));
        assertThat(rows.stream().mapToDouble(r -> r.weight().mean()).sum()).isCloseTo(1, within(1e-6));
    }

    @Test
    void nothingIsGainedWhereTheoriesSayWhatPersistenceSays() {
        List<Stacking> rows = Stacking.of(
                forecasts("persistence", 0.0, 1.0, "theory a", 0.0, 1.0, "theory b", .5, 1.0));
        assertThat(of(rows, "theory a").gain().mean()).isZero();
        assertThat(of(rows, "theory b").gain().high()).isLessThan(0);
    }

    @Test
    void aMixtureOfTwoIsFoundAsItWasMade() {
        // Densities of two forecasters where 30 of 100 cases are the first's own and 70 the second's.
        List<double[]> rows = new ArrayList<>();
        for (int k = 0; k < 100; k++) {
            rows.add(k < 30 ? new double[] {1, 1e-9} : new double[] {1e-9, 1});
        }
        assertThat(Stacking.weights(rows, 2)).containsExactly(new double[] {.3, .7}, within(1e-3));
    }

    @Test
    void withoutTwoTheoriesThereIsNoTrial() {
        assertThat(Stacking.of(forecasts("persistence", 0.0, 1.0, "theory a", 0.0, 1.0))).isEmpty();
        assertThat(Stacking.of(forecasts("model", 0.0, 1.0, "persistence", 0.0, 1.0))).isEmpty();
    }
}
