package org.middlepowers.gui.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void nothingThatIsNoughtWhenRoundedHasASign() {
        assertThat(Digits.of(-.001, 2)).isEqualTo("0.00");
        assertThat(Digits.of(-.4, 0)).isEqualTo("0");
        assertThat(Digits.signed(-.001, 2)).isEqualTo("0.00");
        assertThat(Digits.signed(.456, 2)).isEqualTo("+0.46");
        assertThat(Digits.signed(-.456, 2)).isEqualTo("−0.46");
    }
}
