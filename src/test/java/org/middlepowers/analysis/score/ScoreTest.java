package org.middlepowers.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Unit KAZ = new Unit("KAZ", "");

    private static Forecast forecast(String state, Predictive predicted, double recorded) {
        return new Forecast("position", "model", 2000, new Unit(state, ""), 2001, predicted, recorded, 0);
    }

    @Test
    void crpsOfANormalIsTheKnownNumber() {
        // Gneiting and Raftery 2007: at the mean it is sd (√2 − 1)/√π
        assertThat(new Normal(3, 2).crps(3)).isCloseTo(2 * (Math.sqrt(2) - 1) / Math.sqrt(Math.PI), within(1e-12));
        // far away it is the distance less the mean half-spread sd/√π
        assertThat(new Normal(0, 1).crps(50)).isCloseTo(50 - 1 / Math.sqrt(Math.PI), within(1e-9));
    }

    @Test
    void crpsOfTwoDrawsByHand() {
        // mean distance to 2 of 0 and 4 is 2; mean distance of the draws is 4, half of it 2
        assertThat(new Ensemble(new double[] {4, 0}).crps(2)).isCloseTo(0, within(1e-15));
        assertThat(new Ensemble(new double[] {0, 1, 3}).crps(1)).isCloseTo(1 - 2.0 / 2, within(1e-15));
    }

    @Test
    void fairCrpsOfDrawsIsThatOfTheirDistributionWhateverTheirNumber() {
        Random random = new Random(5);
        for (int m : new int[] {2, 5, 50}) {
            double sum = 0;
            int trials = 200_000 / m;
            for (int t = 0; t < trials; t++) {
                sum += new Ensemble(random.doubles(m).map(u -> random.nextGaussian()).toArray()).crps(.7);
            }
            assertThat(sum / trials).isCloseTo(new Normal(0, 1).crps(.7), within(.02));
        }
    }

    @Test
    void quantilesAndPitOfDrawsAreThoseOfRanks() {
        Ensemble nineteen = new Ensemble(IntStream.rangeClosed(1, 19).asDoubleStream().toArray());
        assertThat(nineteen.quantile(.05)).isCloseTo(1, within(1e-12));
        assertThat(nineteen.quantile(.5)).isCloseTo(10, within(1e-12));
        assertThat(nineteen.quantile(.95)).isCloseTo(19, within(1e-12));
        assertThat(nineteen.covers(.9, 19.5)).isFalse();
        assertThat(nineteen.covers(.9, 18.9)).isTrue();
        assertThat(nineteen.pit(10)).isCloseTo(.5, within(1e-12));
        assertThat(nineteen.pit(0)).isCloseTo(.025, within(1e-12));
        assertThat(nineteen.sd()).isCloseTo(Math.sqrt(19 * 20 / 12.0), within(1e-12));
    }

    @Test
    void scoresOfAHandfulByHand() {
        List<Forecast> all = List.of(
                forecast("KAZ", new Normal(1, 1), 1), forecast("UZB", new Normal(0, 1), 3), forecast("TUR", new Normal(9, 1), Double.NaN));
        Scores scores = Scores.of(all);
        assertThat(scores.n()).isEqualTo(2);
        assertThat(scores.rmse()).isCloseTo(Math.sqrt(4.5), within(1e-12));
        assertThat(scores.cover50()).isEqualTo(.5);
        assertThat(scores.cover90()).isEqualTo(.5);
        assertThat(scores.changes()).isCloseTo(-1, within(1e-12));
        assertThat(scores.pit()).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 0, 1);
        assertThat(Scores.of(List.of()).rmse()).isNaN();
    }

    @Test
    void calibratedDrawsCoverWhatTheySayAndFlatly() {
        Random random = new Random(2);
        List<Forecast> all = new ArrayList<>();
        for (int k = 0; k < 4000; k++) {
            double shift = random.nextGaussian();
            all.add(forecast(
                    "KAZ",
                    new Ensemble(random.doubles(99).map(u -> shift + random.nextGaussian()).toArray()),
                    shift + random.nextGaussian()));
        }
        Scores scores = Scores.of(all);
        // three standard errors of a share of 4000
        assertThat(scores.cover90()).isCloseTo(.9, within(.015));
        assertThat(scores.cover50()).isCloseTo(.5, within(.025));
        assertThat(Arrays.stream(scores.pit()).max().orElseThrow()).isLessThan(480);
        assertThat(Arrays.stream(scores.pit()).min().orElseThrow()).isGreaterThan(320);
    }

    @Test
    void skillIsOneLessTheQuotientAndItsIntervalIsOverStates() {
        List<Forecast> model = new ArrayList<>();
        List<Forecast> other = new ArrayList<>();
        for (int s = 0; s < 20; s++) {
            model.add(forecast("S" + s, new Normal(1, 1), 0));
            other.add(forecast("S" + s, new Normal(2, 1), 0));
        }
        other.add(forecast("S99", new Normal(7, 1), 0)); // that the model did not forecast
        Skill skill = Skill.of(model, other);
        assertThat(skill.cases()).isEqualTo(20);
        assertThat(skill.rmse().mean()).isCloseTo(.5, within(1e-12));
        // all states alike: nothing to be unsure of
        assertThat(skill.rmse().low()).isCloseTo(.5, within(1e-12));
        model.set(0, forecast("S0", new Normal(10, 1), 0));
        assertThat(Skill.of(model, other).rmse().low()).isLessThan(Skill.of(model, other).rmse().high() - .2);
    }

    @Test
    void baselinesForecastWhatTheirNamesSay() {
        YearlyRecord panel = new YearlyRecord();
        for (int year = 1980; year <= 2000; year++) {
            panel.put(KAZ, year, 2.0 * (year - 1990));
        }
        panel.put(KAZ, 2001, 1e6); // after the origin: not to be seen
        assertThat(point(Baseline.PERSISTENCE, panel)).isCloseTo(20, within(1e-9));
        assertThat(point(Baseline.MEAN_OF_THREE, panel)).isCloseTo(18, within(1e-9));
        assertThat(point(Baseline.TREND, panel)).isCloseTo(26, within(1e-9));
        assertThat(point(Baseline.AR_OWN, panel)).isCloseTo(26, within(1e-9));
    }

    private static double point(Baseline baseline, YearlyRecord panel) {
        return TrainedBaseline.of(baseline, panel, 2000, 3)
                .forecast(KAZ, 2003)
                .orElseThrow()
                .mean();
    }

    @Test
    void pooledAutoregressionFindsTheCommonLine() {
        YearlyRecord panel = new YearlyRecord();
        for (int s = 0; s < 12; s++) {
            double x = s - 4;
            for (int year = 1990; year <= 2000; year++) {
                panel.put(new Unit("S" + s, ""), year, x);
                x = 1 + .5 * x;
            }
        }
        Predictive next = TrainedBaseline.of(Baseline.AR_POOLED, panel, 2000, 8)
                .forecast(new Unit("S0", ""), 2002)
                .orElseThrow();
        double x = panel.at(new Unit("S0", ""), 2000);
        assertThat(next.mean()).isCloseTo(1 + .5 * (1 + .5 * x), within(1e-9));
    }

    @Test
    void intervalsComeFromTrainingErrorsAndGrowAsARandomWalkBeyondThem() {
        YearlyRecord panel = new YearlyRecord();
        Random random = new Random(11);
        for (int s = 0; s < 40; s++) {
            double x = 0;
            for (int year = 1990; year <= 2000; year++) {
                panel.put(new Unit("S" + s, ""), year, x);
                x += random.nextGaussian();
            }
        }
        TrainedBaseline walk = TrainedBaseline.of(Baseline.PERSISTENCE, panel, 2000, 20);
        double one = walk.forecast(new Unit("S0", ""), 2001).orElseThrow().sd();
        assertThat(one).isCloseTo(1, within(.15));
        double eight = walk.forecast(new Unit("S0", ""), 2008).orElseThrow().sd();
        // the first pseudo-origin is 1992, so eight years is the longest that can be tried
        assertThat(walk.forecast(new Unit("S0", ""), 2016).orElseThrow().sd())
                .isCloseTo(eight * Math.sqrt(2), within(1e-9));
    }

    @Test
    void theBestBaselineIsChosenOnTrainingYearsAlone() {
        YearlyRecord panel = new YearlyRecord();
        for (int s = 0; s < 20; s++) {
            for (int year = 1990; year <= 2010; year++) {
                // a straight line to the origin, then none
                panel.put(new Unit("S" + s, ""), year, year <= 2000 ? s + .3 * (year - 1990) : s + 3);
            }
        }
        List<TrainedBaseline> all = Arrays.stream(Baseline.values())
                .filter(b -> b != Baseline.AR_OWN && b != Baseline.AR_POOLED)
                .map(b -> TrainedBaseline.of(b, panel, 2000, 5))
                .toList();
        assertThat(TrainedBaseline.best(all).orElseThrow().rule()).isEqualTo(Baseline.TREND);
    }

    @Test
    void gravityMovesSharesWithThePartnersWeightAndNothingElse() {
        YearlyRecord weights = new YearlyRecord();
        YearlyRecord trade = new YearlyRecord();
        for (int year = 1990; year <= 2010; year++) {
            weights.put(new Unit("CHN", ""), year, year <= 2000 ? .1 : .2);
            weights.put(new Unit("USA", ""), year, .3);
            trade.put(new Unit("KAZ", "CHN"), year, .2);
            trade.put(new Unit("KAZ", "USA"), year, .3);
        }
        BaselineRule.Points points = new GravityRule(weights).fit(trade.until(2000));
        assertThat(points.at(new Unit("KAZ", "CHN"), 2000)).isCloseTo(.2, within(1e-12));
        // China's pull doubles, the United States' stays, the rest of the world's falls from .6 to .5 of world GDP
        double sum = .4 + .3 + .5 * .5 / .6;
        assertThat(points.at(new Unit("KAZ", "CHN"), 2005)).isCloseTo(.4 / sum, within(1e-12));
        assertThat(points.at(new Unit("KAZ", "USA"), 2005)).isCloseTo(.3 / sum, within(1e-12));
        assertThat(points.at(new Unit("UZB", "USA"), 2005)).isNaN();
    }

    /** Ranked probability score and logarithm of .2, .5, .3 by hand. */
    @Test
    void chancesOfVotesAreScoredByRankAndByLogarithm() {
        Chances c = new Chances(.2, .5, .3);
        assertThat(c.mean()).isCloseTo(.1, within(1e-12));
        assertThat(c.crps(1)).isCloseTo(.2 * .2 + .7 * .7, within(1e-12));
        assertThat(c.crps(0)).isCloseTo(.2 * .2 + .3 * .3, within(1e-12));
        assertThat(c.crps(-1)).isCloseTo(.8 * .8 + .3 * .3, within(1e-12));
        assertThat(c.logScore(1)).isCloseTo(Math.log(.3), within(1e-12));
        assertThat(c.logScore(-1)).isCloseTo(Math.log(.2), within(1e-12));
        assertThat(Chances.of(new int[] {1, 1, 1, 0}).yes()).isCloseTo((3 + 1 / 3.0) / 5, within(1e-12));
        assertThat(new Normal(0, 1).logScore(0)).isNaN();
    }
}
