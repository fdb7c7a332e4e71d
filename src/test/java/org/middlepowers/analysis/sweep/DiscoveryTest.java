package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.Discovery.Found;
import org.middlepowers.analysis.sweep.Factor.Kind;
import org.middlepowers.analysis.sweep.SweepData.Design;

class DiscoveryTest {
    private static final SideOf ABOVE = new SideOf("y", true, 0);
    private static final Resampling RESAMPLING = new Resampling(1, 100);

    /** y is above 0 where x1 > 0.6 and x2 < 0.5, and in one point of twenty elsewhere. */
    @Test
    void aPlantedBoxIsFoundWithItsTwoLimitsAndNoOther() {
        Discovery found = Discovery.of(
                        random(400, 1, (x, r) -> x[0] > .6 && x[1] < .5 || r.nextDouble() < .05 ? 1 : -1),
                        ABOVE,
                        RESAMPLING)
                .orElseThrow();
        Found box = found.boxes().get(0);
        assertThat(box.box().restrictions()).extracting(l -> l.factor().name()).containsExactlyInAnyOrder("x1", "x2");
        assertThat(box.box().limits().get(0).low()).isCloseTo(.6, within(.06));
        assertThat(box.box().limits().get(1).high()).isCloseTo(.5, within(.06));
        assertThat(box.box().density()).isGreaterThan(.9);
        assertThat(box.coverage()).isGreaterThan(.75);
        assertThat(box.chance()).isLessThan(.01);
        assertThat(box.heldDensity()).isBetween(.75, box.box().density() + .03);
        assertThat(found.right()).isGreaterThan(found.rightAlways());
    }

    @Test
    void twoBoxesApartAreFoundOneAfterTheOther() {
        Discovery found = Discovery.of(
                        random(600, 2, (x, r) -> x[0] > .7 && x[1] > .6 || x[0] < .3 && x[2] < .4 ? 1 : -1),
                        ABOVE,
                        RESAMPLING)
                .orElseThrow();
        assertThat(found.boxes()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(found.boxes().subList(0, 2).stream().mapToDouble(Found::coverage).sum()).isGreaterThan(.75);
    }

    /** Of forty sweeps in which nothing decides, five per cent may show a box; six or more come once in sixty times. */
    @Test
    void whereNothingDecidesHardlyEverIsABoxTold() {
        int told = 0;
        for (int sweep = 0; sweep < 40; sweep++) {
            Discovery found = Discovery.of(random(80, sweep, (x, r) -> r.nextDouble() < .3 ? 1 : -1), ABOVE, RESAMPLING)
                    .orElseThrow();
            told += found.boxes().isEmpty() ? 0 : 1;
        }
        assertThat(told).isLessThanOrEqualTo(5);
    }

    @Test
    void theTrajectoryRunsFromTheWholeToASmallBoxAndCountsWhatItHolds() {
        SweepData data = random(200, 3, (x, r) -> x[0] > .5 ? 1 : -1);
        Discovery found = Discovery.of(data, ABOVE, RESAMPLING).orElseThrow();
        List<Box> trajectory = found.trajectory();
        assertThat(trajectory.get(0).points()).isEqualTo(200);
        assertThat(trajectory.get(0).coverage()).isEqualTo(1);
        for (int k = 1; k < trajectory.size(); k++) {
            assertThat(trajectory.get(k).points()).isLessThan(trajectory.get(k - 1).points());
            Box box = trajectory.get(k);
            long in = IntStream.range(0, 200)
                    .filter(p -> box.holds(new double[] {data.x(p, 0), data.x(p, 1), data.x(p, 2), data.x(p, 3)}))
                    .count();
            assertThat(box.points()).isEqualTo((int) in);
        }
        assertThat(trajectory.get(trajectory.size() - 1).density()).isEqualTo(1);
    }

    @Test
    void aLevelOfACategoryIsPeeledOff() {
        Factor theory = Factor.category("theory", Kind.STRUCTURE, List.of("a", "b", "c"));
        SplittableRandom random = new SplittableRandom(4);
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 150; p++) {
            x.add(new double[] {p % 3, random.nextDouble()});
        }
        SweepData data = Designs.plain(
                Design.RANDOM, List.of(theory, Factor.number("x", 0, 1)), x, 1, (v, p, r) -> v[0] == 1 ? -1 : 1);
        Found box = Discovery.of(data, ABOVE, RESAMPLING).orElseThrow().boxes().get(0);
        assertThat(box.box().words()).isEqualTo("theory not b");
        assertThat(box.box().density()).isEqualTo(1);
    }

    @Test
    void aVerdictThatHardlyTurnsHasNoBox() {
        assertThat(Discovery.of(random(100, 5, (x, r) -> 1), ABOVE, RESAMPLING)).isEmpty();
    }

    private interface Outcome {
        double at(double[] x, Random random);
    }

    private static SweepData random(int points, int seed, Outcome outcome) {
        Random random = new Random(seed);
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < points; p++) {
            x.add(random.doubles(4).toArray());
        }
        return Designs.plain(Design.RANDOM, Designs.numbers(4), x, 1, (v, p, r) -> outcome.at(v, random));
    }
}
