package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.Factor.Kind;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepData.Design;

class StrengthsTest {
    private static final Resampling RESAMPLING = new Resampling(1, 200);

    /** On {0,1}³, y = 2a + b + 4ab' with b' = b − ½: variances 1, ¼ and 1 by hand. */
    @Test
    void aGridTellsFirstAndTotalSharesExactly() {
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 8; p++) {
            x.add(new double[] {p & 1, p >> 1 & 1, p >> 2 & 1});
        }
        SweepData data = Designs.plain(
                Design.GRID,
                Designs.numbers(3),
                x,
                1,
                (v, p, r) -> 2 * v[0] + v[1] + 4 * (v[0] - .5) * (v[1] - .5));
        List<Strength> list = Strengths.of(data, new PointMeans(data, 0), RESAMPLING).list();
        double all = 1 + .25 + 1;
        check(list.get(0), 1 / all, 2 / all);
        check(list.get(1), .25 / all, 1.25 / all);
        check(list.get(2), 0, 0);
    }

    /** y = 3u + v²: 9/12 and 4/45. Ten cells of a straight line keep 99 % of its variance. */
    @Test
    void aSampleTellsFirstShares() {
        SplittableRandom random = new SplittableRandom(2);
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 1000; p++) {
            x.add(random.doubles(3).toArray());
        }
        SweepData data = Designs.plain(
                Design.LATIN_HYPERCUBE, Designs.numbers(3), x, 1, (v, p, r) -> 3 * v[0] + v[1] * v[1]);
        Strengths found = Strengths.of(data, new PointMeans(data, 0), RESAMPLING);
        double all = .75 + 4 / 45.0;
        assertThat(found.list().get(0).first().mean()).isCloseTo(.75 / all, within(.03));
        assertThat(found.list().get(1).first().mean()).isCloseTo(4 / 45.0 / all, within(.04));
        assertThat(found.list().get(2).first().mean()).isCloseTo(0, within(.02));
        assertThat(found.ranked().get(0).factor()).isEqualTo("x1");
    }

    @Test
    void curvesAndMapsOfAGridHoldItsOwnValues() {
        List<double[]> x = new ArrayList<>();
        for (double v : new double[] {.1, .2, .4}) {
            for (int t = 0; t < 2; t++) {
                x.add(new double[] {v, t});
            }
        }
        Factor theory = Factor.category("theory", Kind.STRUCTURE, List.of("plain", "other"));
        SweepData data = Designs.plain(
                Design.GRID, List.of(Factor.number("v", .1, .4), theory), x, 1, (v, p, r) -> 10 * v[0] + 5 * v[1]);
        PointMeans means = new PointMeans(data, 0);
        ResponseCurve curve = ResponseCurve.of(data, 0, means, 0);
        assertThat(curve.exact()).isTrue();
        assertThat(curve.bins()).extracting(ResponseCurve.Bin::x).containsExactly(.1, .2, .4);
        assertThat(curve.bins().get(1).mean().mean()).isCloseTo(4.5, within(1e-12));
        assertThat(ResponseCurve.of(data, 0, means, 1).bins())
                .extracting(ResponseCurve.Bin::level)
                .containsExactly("plain", "other");
        HeatMap map = HeatMap.of(data, 0, means, 0, 1);
        assertThat(map.cells()).hasSize(6);
        assertThat(map.cells().get(5).mean()).isCloseTo(9, within(1e-12));
    }

    @Test
    void cellsOfASampleHoldThePointsInThem() {
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 100; p++) {
            x.add(new double[] {(p + .5) / 100});
        }
        SweepData data = Designs.plain(Design.RANDOM, Designs.numbers(1), x, 1, (v, p, r) -> v[0]);
        ResponseCurve curve = ResponseCurve.of(data, 0, new PointMeans(data, 0), 0);
        assertThat(curve.bins()).hasSize(10).allSatisfy(bin -> {
            assertThat(bin.mean().n()).isEqualTo(10);
            assertThat(bin.mean().mean()).isBetween(bin.low(), bin.high());
            assertThat(bin.mean().bounded()).isTrue();
        });
    }

    private static void check(Strength s, double first, double total) {
        assertThat(s.first().mean()).isCloseTo(first, within(1e-9));
        assertThat(s.total().mean()).isCloseTo(total, within(1e-9));
    }
}
