package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.Quadrants.Quadrant;

class StatisticsTest {
    @Test
    void intervalOfFiveNumbersIsTheTextbooks() {
        Moments moments = new Moments();
        for (double value : new double[] {1, 2, 3, 4, 5, Double.NaN}) {
            moments.add(value);
        }
        Interval interval = moments.interval();
        assertThat(interval.n()).isEqualTo(5);
        assertThat(interval.mean()).isEqualTo(3);
        assertThat(moments.variance()).isEqualTo(2.5);
        // t(0.975, 4) = 2.776445 from printed tables.
        assertThat(interval.half()).isCloseTo(2.776445 * Math.sqrt(.5), within(1e-5));
        assertThat(interval.excludesZero()).isTrue();
    }

    @Test
    void oneNumberHasNoInterval() {
        Moments moments = new Moments();
        moments.add(7);
        assertThat(moments.interval().known()).isTrue();
        assertThat(moments.interval().bounded()).isFalse();
        assertThat(moments.interval().excludesZero()).isFalse();
        assertThat(new Moments().interval().known()).isFalse();
    }

    @Test
    void streamingVarianceSurvivesALargeMean() {
        Moments moments = new Moments();
        for (int i = 0; i < 1000; i++) {
            moments.add(1e9 + i % 2);
        }
        assertThat(moments.variance()).isCloseTo(250 / 999.0, within(1e-9));
    }

    @Test
    void intervalsCoverTheTruthNineteenTimesInTwenty() {
        Random random = new Random(3);
        int covered = 0;
        int trials = 4000;
        for (int trial = 0; trial < trials; trial++) {
            Moments moments = new Moments();
            for (int i = 0; i < 6; i++) {
                moments.add(random.nextGaussian());
            }
            covered += moments.interval().excludesZero() ? 0 : 1;
        }
        // Four standard errors of a binomial share.
        assertThat(covered / (double) trials).isCloseTo(.95, within(4 * Math.sqrt(.95 * .05 / trials)));
    }

    @Test
    void quadrantsFollowTheSignsOfTheEffects() {
        assertThat(Quadrant.of(.1, -.1)).isEqualTo(Quadrant.ORDERLY);
        assertThat(Quadrant.of(.1, .1)).isEqualTo(Quadrant.DISRUPTIVE);
        assertThat(Quadrant.of(0, -.1)).isEqualTo(Quadrant.PILLAR);
        assertThat(Quadrant.of(-.1, .1)).isEqualTo(Quadrant.CLIENT);
        assertThat(Quadrant.of(.1, 0)).isEqualTo(Quadrant.NEITHER);
    }

    @Test
    void quartersCountFromTheirText() {
        assertThat(Quarters.index("2016Q1") - Quarters.index("2015Q3")).isEqualTo(2);
        assertThat(Quarters.text(Quarters.index("2030Q4"))).isEqualTo("2030Q4");
        assertThat(Quarters.index("2030-4")).isEqualTo(-1);
    }
}
