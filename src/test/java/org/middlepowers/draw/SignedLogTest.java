package org.middlepowers.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignedLogTest {
    private final SignedLog scale = new SignedLog(new double[] {-.02, -.0003, .0002, .0004, .05}, .1);

    @Test
    void keepsOrderAndHoldsAllValuesAndZero() {
        double last = 0;
        for (double value : new double[] {-.02, -.0003, -1e-6, 0, 1e-6, .0002, .05}) {
            assertThat(scale.at(value)).isStrictlyBetween(last, 1.0);
            last = scale.at(value);
        }
    }

    @Test
    void isEvenNearZeroAndLogarithmicFarFromIt() {
        assertThat(scale.bend()).isCloseTo(1e-4, within(1e-12));
        double step = scale.at(1e-6) - scale.at(0);
        assertThat(scale.at(2e-6) - scale.at(1e-6)).isCloseTo(step, within(1e-3 * step));
        double decade = scale.at(.01) - scale.at(.001);
        assertThat(scale.at(.1) - scale.at(.01)).isCloseTo(decade, within(.01 * decade));
    }

    @Test
    void marksArePowersOfTenAndZero() {
        List<String> marks = scale.marks(.05).stream().map(SignedLog::text).toList();
        assertThat(marks).contains("0", "+0.001", "+0.01", "−0.01").doesNotHaveDuplicates();
    }

    @Test
    void anActorWithoutAnyEffectHasAScaleToo() {
        SignedLog flat = new SignedLog(new double[] {0, 0}, .1);
        assertThat(flat.at(0)).isCloseTo(.5, within(1e-12));
    }

    @Test
    void noMarkOfAnAxisReadsMinusZero() {
        assertThat(new TickNumbers(2).format(-0.0)).isEqualTo("0.00");
        assertThat(new TickNumbers(2).format(-1e-17)).isEqualTo("0.00");
        assertThat(new TickNumbers(2).format(-.02)).isEqualTo("−0.02");
        assertThat(new TickNumbers(0).format(-.4)).isEqualTo("0");
    }
}
