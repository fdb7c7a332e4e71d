package org.middlepowers.study.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.scenario.Scenario;

class HeldPowersTest {
    private static final int ORIGIN = 2004;

    /** China's share as it grew up to the origin, by 5 % a year and 3 % more or less by turns; that of the United States of three years. */
    private static YearlyRecord shares(double after) {
        YearlyRecord shares = new YearlyRecord();
        double log = Math.log(.03);
        for (int year = 1992; year <= 2012; year++) {
            shares.put(new Unit("CHN", ""), year, Math.exp(log) * (year > ORIGIN ? after : 1));
            log += .05 + (year % 2 == 0 ? .03 : -.03);
            if (year > 2001) {
                shares.put(new Unit("USA", ""), year, .3);
            }
        }
        return shares;
    }

    private static Map<String, Map<Integer, Double>> paths(Scenario world, double after, int replication) {
        return new HeldPowers(shares(after), ORIGIN).of(world, 1, replication).series().worldGdpShare();
    }

    @Test
    void aHeldShareSpreadsAsFarAsItMovedUpToTheOriginEitherWay() throws Exception {
        Scenario world = new ShippedData().world(ORIGIN, false);
        double opening = world.greatPowers().get("CHN").worldGdpShare();
        Moments one = new Moments();
        Moments eight = new Moments();
        for (int r = 1; r <= 2000; r++) {
            Map<Integer, Double> path = paths(world, 1, r).get("CHN");
            assertThat(path.get(ORIGIN)).isEqualTo(opening);
            one.add(Math.log(path.get(ORIGIN + 1) / opening));
            eight.add(Math.log(path.get(ORIGIN + 8) / opening));
        }
        // drift .05 and steps .03·√(12/11): √(.05² + .031²) after one year, √(.4² + 8 · .031²) after eight
        assertThat(one.mean()).isCloseTo(0, within(.005));
        assertThat(Math.sqrt(one.variance())).isCloseTo(.059, within(.003));
        assertThat(eight.mean()).isCloseTo(0, within(.035));
        assertThat(Math.sqrt(eight.variance())).isCloseTo(.41, within(.02));
    }

    @Test
    void itKnowsNoYearAfterTheOriginAndNothingOfPowersWithFewYears() throws Exception {
        Scenario world = new ShippedData().world(ORIGIN, false);
        assertThat(paths(world, 1.5, 3)).isEqualTo(paths(world, 1, 3)).containsOnlyKeys("CHN");
        assertThat(paths(world, 1, 4)).isNotEqualTo(paths(world, 1, 3));
    }
}
