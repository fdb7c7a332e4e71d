package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.Deciding.Cell;
import org.middlepowers.analysis.Deciding.ParameterPull;

/** What an actor does, from effects that can be reckoned by hand. */
class ActorEffectTest {
    private static final double[][] EFFECTS = {{.3, -.1}, {.1, .2}, {.5, -.4}, {-.2, .1}, {0, 0}, {.4, -.2}, {.2, 0}};

    private static ActorEffect of(double[]... effects) {
        ActorEffect actor = new ActorEffect("KAZ", "Kazakhstan", "state");
        Arrays.stream(effects).forEach(e -> actor.add(e[0], e[1]));
        return actor;
    }

    @Test
    void sharesCountTheSignsOfBothEffects() {
        ActorEffect actor = of(EFFECTS);
        assertThat(actor.n()).isEqualTo(7);
        assertThat(actor.driving().mean()).isCloseTo(5 / 7.0, within(1e-12));
        assertThat(actor.stabilising().mean()).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(actor.none().mean()).isCloseTo(1 / 7.0, within(1e-12));
        assertThat(actor.share(Quadrants.Quadrant.ORDERLY).mean()).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(actor.share(Quadrants.Quadrant.NEITHER).mean()).isCloseTo(1 / 7.0, within(1e-12));
        assertThat(actor.share(Quadrants.Quadrant.PILLAR).mean()).isZero();
        assertThat(actor.settled()).isFalse();
        assertThat(of(new double[] {.1, -.2}, new double[] {.11, -.21}, new double[] {.12, -.19}).settled()).isTrue();
    }

    /** Every point of it is as far from the means as the covariance of the effects says, and its shadows are the intervals. */
    @Test
    void theEllipseHasTheCovarianceOfTheEffectsAndTheIntervalsAsShadows() {
        ActorEffect actor = of(EFFECTS);
        double n = EFFECTS.length;
        double mx = Arrays.stream(EFFECTS).mapToDouble(e -> e[0]).average().orElseThrow();
        double my = Arrays.stream(EFFECTS).mapToDouble(e -> e[1]).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (double[] e : EFFECTS) {
            xx += (e[0] - mx) * (e[0] - mx) / (n - 1);
            yy += (e[1] - my) * (e[1] - my) / (n - 1);
            xy += (e[0] - mx) * (e[1] - my) / (n - 1);
        }
        double radius = StudentT.quantile975(6) / Math.sqrt(n);
        double[][] path = actor.ellipse(3600);
        assertThat(path).hasNumberOfRows(3600);
        for (double[] point : path) {
            double x = point[0] - mx;
            double y = point[1] - my;
            double distance = (yy * x * x - 2 * xy * x * y + xx * y * y) / (xx * yy - xy * xy);
            assertThat(distance).isCloseTo(radius * radius, within(1e-9));
        }
        assertThat(Arrays.stream(path).mapToDouble(p -> p[0]).max().orElseThrow()).isCloseTo(mx + radius * Math.sqrt(xx), within(1e-6));
        assertThat(Arrays.stream(path).mapToDouble(p -> p[1]).min().orElseThrow()).isCloseTo(my - radius * Math.sqrt(yy), within(1e-6));
        assertThat(path[0]).isNotEqualTo(path[1800]);
    }

    @Test
    void anEllipseTakesThreeRunsAndLiesFlatWhereNothingDiffers() {
        assertThat(of(EFFECTS[0], EFFECTS[1]).ellipse(8)).isEmpty();
        assertThat(of(EFFECTS[0], EFFECTS[1], EFFECTS[2]).ellipse(8)).hasNumberOfRows(8);
        double[][] flat = of(new double[] {.1, .1}, new double[] {.1, .2}, new double[] {.1, .3}).ellipse(4);
        assertThat(Arrays.stream(flat).mapToDouble(p -> p[0])).allMatch(x -> Math.abs(x - .1) < 1e-12);
        assertThat(flat[1][1]).isGreaterThan(.2);
    }

    /** Nine draws: both parameters rise, and a third goes the other way than tension. */
    @Test
    void drawsAreCutInTheMiddleAndRankedByHowTheyGoWithTheEffects(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("draw,normDamping,contestHostility,habitDecay,still\n");
        Map<Integer, double[]> effects = new HashMap<>();
        for (int k = 1; k <= 9; k++) {
            rows.append(k + "," + .1 * k + "," + (10 * k % 9 + 1) + "," + (10 - k) + ",5\n");
            effects.put(k, new double[] {k % 2 == 0 ? .1 : -.1, .01 * k});
        }
        Deciding deciding =
                Deciding.read(Files.writeString(folder.resolve("draws.csv"), rows), Map.of("KAZ", effects));
        assertThat(deciding.drawn()).isEqualTo(4);
        assertThat(deciding.draws()).isEqualTo(9);
        assertThat(deciding.cut("normDamping")).isCloseTo(.5, within(1e-12));
        assertThat(deciding.cut("nothing")).isNaN();
        List<Cell> cells = deciding.cells(of());
        assertThat(cells).extracting(c -> c.effect().n()).containsExactly(4L, 1L, 1L, 3L);
        assertThat(cells).extracting(Cell::damping).containsExactly(false, false, true, true);
        assertThat(cells).extracting(Cell::contest).containsExactly(false, true, false, true);
        List<ParameterPull> ranks = deciding.ranks(of());
        assertThat(ranks).extracting(ParameterPull::parameter).contains("normDamping", "habitDecay").doesNotContain("still");
        assertThat(ranks.get(0).largest()).isCloseTo(1, within(1e-12));
        assertThat(ranks.stream().filter(r -> r.parameter().equals("habitDecay")).findFirst().orElseThrow().tension())
                .isCloseTo(-1, within(1e-12));
        assertThat(deciding.chance(of(EFFECTS))).isBetween(.5, 1.5);
        effects.remove(9);
        effects.remove(8);
        assertThat(deciding.ranks(of())).as("seven draws are too few").isEmpty();
    }

    /** A run without effects, as one that failed, counts nowhere; a scenario without any has no quadrants. */
    @Test
    void quadrantsAreOfRunsThatHaveBothEffects(@TempDir Path folder) throws IOException {
        Path runs = Files.writeString(folder.resolve("runs.csv"), """
                run,scenario,replication,effect.tension,effect.poles
                1,a,1,-0.1,0.2
                2,a,2,0.1,0
                3,a,3,,0.2
                4,a,4,0.1,
                5,a,5,-0.2,0
                6,b,1,,
                """);
        Map<String, Quadrants> found = Quadrants.read(runs);
        assertThat(found).containsOnlyKeys("a");
        assertThat(found.get("a").n()).isEqualTo(3);
        assertThat(found.get("a").share(Quadrants.Quadrant.ORDERLY)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(found.get("a").share(Quadrants.Quadrant.CLIENT)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(found.get("a").share(Quadrants.Quadrant.PILLAR)).isCloseTo(1 / 3.0, within(1e-12));
        Path without = Files.writeString(folder.resolve("without.csv"), "run,scenario,replication,effect.tension\n1,a,1,0.2\n");
        assertThat(Quadrants.read(without)).isEmpty();
    }

    @Test
    void theMiddleOfAnEvenNumberOfDrawsIsBetweenTwo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("draws.csv"), "draw,habitDecay\n1,4\n2,1\n3,2\n4,9\n");
        assertThat(Deciding.read(file, Map.of()).cut("habitDecay")).isEqualTo(3);
        assertThat(Deciding.read(file, Map.of()).cells(of())).isEmpty();
    }
}
