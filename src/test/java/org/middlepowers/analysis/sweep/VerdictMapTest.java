package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.SweepData.Design;

class VerdictMapTest {
    private static final Resampling RESAMPLING = new Resampling(1, 100);

    /** The outcome is positive where x2 > 0.7, and there only where x1 < 0.4. */
    @Test
    void theFactorsThatPartTheSidesAreNamedWithTheirBounds() {
        VerdictMap map = VerdictMap.of(
                Designs.saltelli(4, 512, x -> x[1] > .7 && x[0] < .4 ? 1 : -1),
                new SideOf("y", true, 0),
                RESAMPLING);
        assertThat(map.points()).isEqualTo(1024);
        assertThat(map.yes().mean()).isCloseTo(.12, within(.01));
        assertThat(map.yes().low()).isLessThan(.12);
        assertThat(map.deciders()).extracting(d -> d.factor().name()).startsWith("x2", "x1");
        assertThat(map.deciders().get(0).strength().total().mean()).isGreaterThan(.5);
        assertThat(map.deciders().get(2).strength().total().mean()).isZero();
        assertThat(map.deciders().get(0).rank()).isPositive().isGreaterThan(map.chance());
        assertThat(map.deciders().get(0).odds().low()).isPositive();
        assertThat(map.deciders().get(1).odds().high()).isNegative();
        assertThat(map.right()).isGreaterThan(map.rightAlways());
        Regions.Region all = map.regions().stream()
                .filter(r -> r.yes() > .9)
                .findFirst()
                .orElseThrow();
        assertThat(all.bounds()).hasSize(2).anySatisfy(b -> {
            assertThat(b.factor().name()).isEqualTo("x2");
            assertThat(b.above()).isTrue();
            assertThat(b.at()).isCloseTo(.7, within(.03));
        });
    }

    @Test
    void aVerdictThatNeverTurnsHasNoDescription() {
        VerdictMap map = VerdictMap.of(
                Designs.saltelli(2, 64, x -> 1 + x[0]), new SideOf("y", true, 0), RESAMPLING);
        assertThat(map.yes().mean()).isOne();
        assertThat(map.regions()).isEmpty();
        assertThat(map.right()).isNaN();
    }

    @Test
    void aPointIsSettledIfItsWholeIntervalLiesOnOneSide() {
        List<double[]> x = List.of(new double[] {0}, new double[] {.5}, new double[] {1});
        SweepData data = Designs.plain(
                Design.LIST, Designs.numbers(1), x, 2, (v, p, r) -> 20 * (v[0] - .45) + (r == 0 ? .1 : -.1));
        VerdictMap map = VerdictMap.of(data, new SideOf("y", true, 0), RESAMPLING);
        assertThat(map.settledYes()).isOne();
        assertThat(map.settledNo()).isOne();
        assertThat(map.yes().mean()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(map.yes().bounded()).isFalse();
    }

    @Test
    void categoriesDecideToo() {
        SplittableRandom random = new SplittableRandom(9);
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 300; p++) {
            x.add(new double[] {random.nextDouble(), random.nextInt(3)});
        }
        Factor theory = Factor.category("theory", Factor.Kind.STRUCTURE, List.of("a", "b", "c"));
        SweepData data = Designs.plain(
                Design.RANDOM, List.of(Factor.number("x", 0, 1), theory), x, 1, (v, p, r) -> v[1] == 1 ? 1 : -1);
        VerdictMap map = VerdictMap.of(data, new SideOf("y", true, 0), RESAMPLING);
        assertThat(map.deciders().get(0).factor()).isEqualTo(theory);
        assertThat(map.regions()).hasSize(2);
        assertThat(map.right()).isOne();
    }

    @Test
    void verdictsAreReadAsTheyAreWritten() {
        assertThat(SideOf.parse("dsi.mean > 0")).contains(new SideOf("dsi.mean", true, 0));
        assertThat(SideOf.parse("tension<0.25").orElseThrow().name()).isEqualTo("tension<0.25");
        assertThat(SideOf.parse("dsi")).isEmpty();
        assertThat(SideOf.parse("dsi>more")).isEmpty();
    }
}
