package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.MorrisEffects.Effects;

class MorrisEffectsTest {
    private static final Resampling RESAMPLING = new Resampling(1, 200);

    @Test
    void aLinearFunctionHasItsCoefficientsAsEffectsAndNoSpread() {
        List<Effects> effects = effects((x, p, r) -> 3 * x[0] - 2 * x[1] + 7, 1).effects();
        check(effects.get(0), 3, 3, 0);
        check(effects.get(1), -2, 2, 0);
        check(effects.get(2), 0, 0, 0);
        assertThat(effects.get(0).muStar().low()).isCloseTo(3, within(1e-9));
        assertThat(effects.get(0).muStar().high()).isCloseTo(3, within(1e-9));
    }

    /** x² on a range of 1 by steps of 2/3: effects 2/3 and 4/3, as the step starts from 0 or from 1/3. */
    @Test
    void curvatureAndInteractionShowAsSpread() {
        List<Effects> effects = effects((x, p, r) -> x[0] * x[0] + x[1] * (x[2] - .5), 1).effects();
        assertThat(effects.get(0).sigma().mean()).isBetween(.3, .36);
        assertThat(effects.get(0).mu().mean()).isBetween(.9, 1.1);
        // Interaction: the effect of x2 is x3 − ½, of either sign.
        assertThat(effects.get(1).muStar().mean()).isGreaterThan(2 * Math.abs(effects.get(1).mu().mean()));
        assertThat(effects.get(1).sigma().mean()).isGreaterThan(effects.get(1).muStar().mean() * .9);
    }

    @Test
    void effectsAreInUnitsOfTheWholeRangeOnTheFactorsScale() {
        List<Factor> factors = List.of(
                new Factor("a", Factor.Kind.PARAMETER, true, .1, 1000, List.of()), Factor.number("b", 10, 30));
        List<double[]> x = List.of(
                new double[] {1, 10}, new double[] {10, 10}, new double[] {10, 20}, new double[] {100, 25},
                new double[] {100, 20}, new double[] {1000, 20});
        SweepData data = Designs.data(
                SweepData.Design.MORRIS,
                factors,
                x,
                new int[] {0, 0, 0, 1, 1, 1},
                new int[] {0, 1, 2, 0, 1, 2},
                1,
                true,
                (v, p, r) -> Math.log10(v[0]) + .1 * v[1]);
        List<Effects> effects = MorrisEffects.of(data, new PointMeans(data, 0), RESAMPLING).effects();
        check(effects.get(0), 4, 4, 0);
        check(effects.get(1), 2, 2, 0);
    }

    @Test
    void theSpreadThatSeedsAloneGiveIsTold() {
        Effects idle = effects((x, p, r) -> x[0] + SobolIndicesTest.noise(p, r), 5).effects().get(2);
        // Two means of five, each of variance 1/5, over a step of 2/3.
        double expected = Math.sqrt(2 / 5.0) * 1.5;
        assertThat(idle.noise()).isCloseTo(expected, within(.1 * expected));
        assertThat(idle.sigma().mean()).isCloseTo(expected, within(.25 * expected));
    }

    private static MorrisEffects effects(Designs.Run run, int replications) {
        SweepData data = Designs.morris(3, 40, new SplittableRandom(5), run, replications);
        return MorrisEffects.of(data, new PointMeans(data, 0), RESAMPLING);
    }

    private static void check(Effects e, double mu, double muStar, double sigma) {
        assertThat(e.mu().mean()).isCloseTo(mu, within(1e-9));
        assertThat(e.muStar().mean()).isCloseTo(muStar, within(1e-9));
        assertThat(e.sigma().mean()).isCloseTo(sigma, within(1e-9));
    }
}
