package org.middlepowers.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Distributions and scores against what their definitions give. */
class ClosedFormsTest {
    private static Forecast forecast(String state, Predictive predicted, double recorded, double level) {
        return new Forecast("position", "model", 2004, new Unit(state, ""), 2006, predicted, recorded, level);
    }

    /** The integral of (F(x) − 1[x ≥ y])², by small steps. */
    private static double crps(DoubleUnaryOperator cdf, double y) {
        double sum = 0;
        double step = 1e-4;
        for (double x = -12; x < 12; x += step) {
            double miss = cdf.applyAsDouble(x) - (x >= y ? 1 : 0);
            sum += miss * miss * step;
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.7, .5, 1, 3.2})
    void aNormalIsScoredAsTheDefinitionSays(double y) {
        Normal normal = new Normal(.5, 1.3);
        assertThat(normal.crps(y)).isCloseTo(crps(normal::pit, y), within(1e-3));
        assertThat(normal.quantile(normal.pit(y))).isCloseTo(y, within(1e-9));
        assertThat(normal.quantile(.975)).isCloseTo(.5 + 1.3 * 1.959964, within(1e-5));
        assertThat(normal.pit(.5 + 1.3)).isCloseTo(.841345, within(1e-6));
        assertThatThrownBy(() -> new Normal(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsHaveTheirMeanDeviationRanksAndFairScore() {
        double[] draws = {4, -1, 2, 2, 8};
        Ensemble ensemble = new Ensemble(draws);
        assertThat(ensemble.mean()).isCloseTo(3, within(1e-12));
        assertThat(ensemble.sd()).isCloseTo(Math.sqrt((1 + 16 + 1 + 1 + 25) / 4.0), within(1e-12));
        double pairs = 0;
        for (double a : draws) {
            for (double b : draws) {
                pairs += Math.abs(a - b);
            }
        }
        double off = Arrays.stream(draws).map(x -> Math.abs(x - 5)).average().orElseThrow();
        assertThat(ensemble.crps(5)).isCloseTo(off - pairs / (5 * 4) / 2, within(1e-12));
        // Places k/6: the second draw of five at one third, between the fourth and the fifth at three quarters.
        assertThat(ensemble.quantile(2 / 6.0)).isCloseTo(2, within(1e-12));
        assertThat(ensemble.quantile(.75)).isCloseTo(4 + .5 * 4, within(1e-12));
        assertThat(ensemble.quantile(.01)).isEqualTo(-1);
        assertThat(ensemble.quantile(.99)).isEqualTo(8);
        assertThat(ensemble.pit(2)).isCloseTo((1 + .5 + .5 + .5) / 6, within(1e-12));
        assertThat(ensemble.pit(9)).isCloseTo(5.5 / 6, within(1e-12));
    }

    @Test
    void chancesOfVotesAreADistributionOfThreeNumbers() {
        Chances chances = new Chances(.2, .3, .5);
        assertThat(chances.mean()).isCloseTo(.3, within(1e-12));
        assertThat(chances.sd()).isCloseTo(Math.sqrt(.2 * 1.69 + .3 * .09 + .5 * .49), within(1e-12));
        assertThat(chances.quantile(.2)).isEqualTo(-1);
        assertThat(chances.quantile(.21)).isZero();
        assertThat(chances.quantile(.5)).isZero();
        assertThat(chances.quantile(.51)).isEqualTo(1);
        assertThat(List.of(chances.pit(-1), chances.pit(0), chances.pit(1))).containsExactly(.1, .35, .75);
        DoubleUnaryOperator cdf = x -> x < -1 ? 0 : x < 0 ? .2 : x < 1 ? .5 : 1;
        for (double vote : new double[] {-1, 0, 1}) {
            assertThat(chances.crps(vote)).isCloseTo(crps(cdf, vote), within(1e-3));
        }
        assertThat(chances.logScore(-1)).isEqualTo(Math.log(.2));
        assertThat(chances.logScore(0)).isEqualTo(Math.log(.3));
        assertThat(chances.logScore(1)).isEqualTo(Math.log(.5));
        assertThat(Chances.of(new int[] {-1, 0, 1, 1, 1}).yes()).isCloseTo((3 + 1 / 3.0) / 6, within(1e-12));
        assertThatThrownBy(() -> new Chances(0, .5, .5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chances(.5, .5, .5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoresAreMeansOverWhatWasRecorded() {
        Normal unit = new Normal(0, 1);
        List<Forecast> forecasts = new ArrayList<>(List.of(
                forecast("KAZ", unit, .5, -1),
                forecast("UZB", unit, -3, -1),
                forecast("IND", new Normal(2, 1), 4, Double.NaN),
                forecast("TUR", new Normal(1, 1), 2.2, -1)));
        forecasts.add(forecast("BRA", unit, Double.NaN, 0));
        Scores scores = Scores.of(forecasts);
        assertThat(scores.n()).isEqualTo(4);
        assertThat(scores.rmse()).isCloseTo(Math.sqrt((.25 + 9 + 4 + 1.44) / 4), within(1e-12));
        assertThat(scores.crps())
                .isCloseTo((unit.crps(.5) + unit.crps(-3) + unit.crps(2) + unit.crps(1.2)) / 4, within(1e-12));
        assertThat(scores.cover50()).isEqualTo(.25);
        assertThat(scores.cover90()).isEqualTo(.5);
        assertThat(scores.above()).isEqualTo(.25);
        assertThat(scores.below()).isEqualTo(.25);
        assertThat(scores.log()).isNaN();
        // Tenths of Φ(.5) = .69, Φ(−3) = .001, Φ(2) = .98 and Φ(1.2) = .88.
        assertThat(scores.pit()).containsExactly(1, 0, 0, 0, 0, 0, 1, 0, 1, 1);
        // Changes from the level: predicted 1, 1, 2; recorded 1.5, −2, 3.2.
        double meanRecorded = 2.7 / 3;
        double up = 2 / 3.0 * (3.2 - meanRecorded) - 1 / 3.0 * (1.5 - meanRecorded) - 1 / 3.0 * (-2 - meanRecorded);
        double both = Math.sqrt((4 / 9.0 + 2 / 9.0)
                * (Math.pow(1.5 - meanRecorded, 2) + Math.pow(2 + meanRecorded, 2) + Math.pow(3.2 - meanRecorded, 2)));
        assertThat(scores.changes()).isCloseTo(up / both, within(1e-12));
        assertThat(Scores.of(forecasts.subList(0, 2)).changes()).as("predicted changes that do not vary").isNaN();
        assertThat(Scores.of(List.of()).rmse()).isNaN();
        assertThat(forecasts.get(0).horizon()).isEqualTo(2);
        Chances even = new Chances(.25, .25, .5);
        assertThat(Scores.of(List.of(forecast("KAZ", even, 1, 0), forecast("UZB", even, 0, 0))).log())
                .isCloseTo((Math.log(.5) + Math.log(.25)) / 2, within(1e-12));
    }

    /** Errors of 1 and 2 beside others of 2 and 2, and scores that go with them. */
    @Test
    void skillIsWhatIsSavedOfTheOthersScore() {
        List<Forecast> own = List.of(
                forecast("KAZ", new Normal(1, 1), 0, 0), forecast("UZB", new Normal(2, 1), 0, 0), forecast("IND", new Normal(9, 1), 0, 0));
        List<Forecast> others = List.of(
                forecast("KAZ", new Normal(2, 1), 0, 0), forecast("UZB", new Normal(-2, 1), 0, 0));
        Skill skill = Skill.of(own, others);
        assertThat(skill.cases()).isEqualTo(2);
        assertThat(skill.states()).isEqualTo(2);
        assertThat(skill.rmse().mean()).isCloseTo(1 - Math.sqrt(5 / 8.0), within(1e-12));
        Normal unit = new Normal(0, 1);
        assertThat(skill.crps().mean()).isCloseTo(1 - (unit.crps(1) + unit.crps(2)) / (2 * unit.crps(2)), within(1e-12));
        assertThat(skill.rmse().low()).isCloseTo(0, within(1e-12));
        assertThat(skill.rmse().high()).isCloseTo(.5, within(1e-12));
    }
}
