package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.Factor.Kind;
import org.middlepowers.analysis.sweep.SweepData.Design;

class VarianceSplitTest {
    private static final Factor X = Factor.number("x", 0, 1);
    private static final Factor THEORY = Factor.category("theory", Kind.STRUCTURE, List.of("a", "b"));
    private static final Factor WORLD = Factor.category("scenario", Kind.SCENARIO, List.of("one", "two", "three"));

    /** y = 6x + 2·theory + scenario − 1 + theory·(x > ½): parts by hand, with noise of a known variance between runs. */
    @Test
    void aGridIsSplitIntoItsPartsExactly() {
        List<double[]> x = new ArrayList<>();
        for (double v : new double[] {0, .25, .75, 1}) {
            for (int t = 0; t < 2; t++) {
                for (int w = 0; w < 3; w++) {
                    x.add(new double[] {v, t, w});
                }
            }
        }
        double[] exact = {.5, -.5};
        SweepData data = Designs.plain(
                Design.GRID,
                List.of(X, THEORY, WORLD),
                x,
                2,
                (v, p, r) -> 6 * v[0] + 2 * v[1] + v[2] + (v[0] > .5 ? 2 * v[1] : 0) + exact[r]);
        VarianceSplit split = VarianceSplit.of(data, new PointMeans(data, 0), new Resampling(1, 100));
        // Runs of a point differ by 1: variance ½. Half of it blurs each mean, spread over the degrees of freedom.
        double blur = .25;
        double parameters = variance(0, 1.5, 4.5 + 1, 6 + 1);
        double structure = Math.pow((2 + 1) / 2.0, 2);
        double scenario = 2 / 3.0;
        double together = .25; // theory × x: ±½ in every cell
        assertThat(split.crossed()).isTrue();
        assertThat(size(split, "parameters")).isCloseTo(parameters - blur / 24 * 3, within(1e-9));
        assertThat(size(split, "rule structure")).isCloseTo(structure - blur / 24, within(1e-9));
        assertThat(size(split, "scenario")).isCloseTo(scenario - blur / 24 * 2, within(1e-9));
        assertThat(size(split, VarianceSplit.TOGETHER)).isCloseTo(together - blur / 24 * 17, within(1e-9));
        assertThat(size(split, VarianceSplit.SEED)).isCloseTo(.5, within(1e-9));
        assertThat(split.parts().stream().mapToDouble(p -> p.share().mean()).sum()).isCloseTo(1, within(1e-12));
    }

    /** Variances 4/12 by x, 1/4·1 by theory, 1 by seeds; over 800 random points three standard errors are 0.07. */
    @Test
    void aRandomSampleIsSplitByGroups() {
        SplittableRandom random = new SplittableRandom(3);
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 800; p++) {
            x.add(new double[] {random.nextDouble(), random.nextInt(2)});
        }
        SweepData data = Designs.plain(
                Design.RANDOM, List.of(X, THEORY), x, 4, (v, p, r) -> 2 * v[0] + v[1] + SobolIndicesTest.noise(p, r));
        VarianceSplit split = VarianceSplit.of(data, new PointMeans(data, 0), new Resampling(1, 200));
        assertThat(split.crossed()).isFalse();
        assertThat(size(split, "parameters")).isCloseTo(1 / 3.0, within(.07));
        assertThat(size(split, "rule structure")).isCloseTo(.25, within(.07));
        assertThat(size(split, VarianceSplit.SEED)).isCloseTo(1, within(.07));
        for (VarianceSplit.Part part : split.parts()) {
            assertThat(part.share().low()).isLessThan(part.share().mean());
            assertThat(part.share().high()).isGreaterThan(part.share().mean());
        }
    }

    @Test
    void commonDrawsAreToldApartIntoWhatTheyDoEverywhereAndWhatNot() {
        SplittableRandom random = new SplittableRandom(4);
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 400; p++) {
            x.add(new double[] {random.nextDouble()});
        }
        double[] shift = {2, -2, 2, -2};
        int[] own = IntStream.range(0, 400).toArray();
        SweepData data = Designs.data(
                Design.RANDOM, List.of(X), x, own, new int[400], 4, true, (v, p, r) ->
                        3 * v[0] + shift[r] + .5 * SobolIndicesTest.noise(p, r));
        VarianceSplit split = VarianceSplit.of(data, new PointMeans(data, 0), new Resampling(1, 100));
        assertThat(size(split, VarianceSplit.SEED_EVERYWHERE)).isCloseTo(16 / 3.0, within(.2));
        assertThat(size(split, VarianceSplit.SEED)).isCloseTo(.25, within(.05));
        assertThat(size(split, "parameters")).isCloseTo(.75, within(.07));
    }

    private static double size(VarianceSplit split, String part) {
        return split.parts().stream()
                .filter(p -> p.name().equals(part))
                .findFirst()
                .orElseThrow()
                .variance();
    }

    private static double variance(double... values) {
        return Cells.variance(values);
    }
}
