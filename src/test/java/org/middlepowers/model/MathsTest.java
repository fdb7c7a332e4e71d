package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Functions whose results are part of every run, to the bit. */
class MathsTest {
    private final NormalDistribution normal = new NormalDistribution(0, 1);

    @Test
    void bitPatternsAreFrozen() {
        assertThat(bits(Maths.exp(.1), Maths.exp(-3.7), Maths.log(.3), Maths.log(17.5), Maths.pow(.8, 1.08),
                        Maths.phi(-1.3), Maths.phi(.77), Maths.quantile(.0125), Maths.quantile(.9)))
                .isEqualTo(FROZEN);
    }

    private static final String FROZEN =
            "3ff1aec7b35a00d4 3f99511fc6871044 bff34378fcbda721 4006e5c99351654a 3fe925a5852fa86a 3fb8c7eaa38b1835"
                    + " 3fe8f06f86124d1d c001ee648da1d3d6 3ff4813c36e26d34";

    private static String bits(double... values) {
        StringBuilder text = new StringBuilder();
        for (double v : values) {
            text.append(Long.toHexString(Double.doubleToLongBits(v))).append(' ');
        }
        return text.toString().trim();
    }

    @Test
    void phiIsTheNormalDistribution() {
        for (double x = -12; x <= 12; x += .00137) {
            // Cubic interpolation over cells of 1/128: h⁴/384·max|Φ⁗| = 5.2e-12.
            assertThat(Maths.phi(x)).isEqualTo(normal.cumulativeProbability(x), within(1e-11));
        }
        assertThat(Maths.phi(0)).isEqualTo(.5);
    }

    @Test
    void phiNeverFalls() {
        double before = 0;
        for (double x = -9.5; x <= 9.5; x += .0003) {
            double p = Maths.phi(x);
            assertThat(p).isBetween(before, 1.0);
            before = p;
        }
        assertThat(Maths.phi(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Maths.phi(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void quantileUndoesPhi() {
        for (double u = .0005; u < 1; u += .0005) {
            // A relative error of erfInv times the quantile, and its slope 1/φ in the tails.
            assertThat(normal.cumulativeProbability(Maths.quantile(u))).isEqualTo(u, within(1e-12));
        }
        assertThat(Maths.quantile(.5)).isZero();
        assertThat(Maths.quantile(.5 * 0x1p-52)).isBetween(-8.5, -8.0);
    }

    @Test
    void clippingKeepsTheInside() {
        assertThat(Maths.clip(-.1)).isZero();
        assertThat(Maths.clip(1.1)).isEqualTo(1);
        assertThat(Maths.clip(.3)).isEqualTo(.3);
        assertThat(Maths.clip(-2, -1, 1)).isEqualTo(-1);
        assertThat(Maths.positive(-3)).isZero();
        assertThat(Maths.positive(3)).isEqualTo(3);
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        // A quarter of the equator.
        assertThat(Maths.kilometres(0, 0, 0, 90)).isEqualTo(Math.PI / 2 * 6371, within(1e-9));
        assertThat(Maths.kilometres(90, 0, -90, 40)).isEqualTo(Math.PI * 6371, within(1e-6));
        // Astana to Beijing, some 3650 km.
        assertThat(Maths.kilometres(51.17, 71.45, 39.9, 116.4)).isBetween(3600.0, 3700.0);
    }
}
