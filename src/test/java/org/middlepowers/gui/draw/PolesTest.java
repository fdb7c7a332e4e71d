package org.middlepowers.gui.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Great powers keep their colour, and nobody takes one for another. */
class PolesTest {
    /** Difference in CIE L*a*b* that is seen at a glance, also on a small arc. */
    private static final double SEEN = 20;

    /** Severe colour blindness as matrices on linear RGB (Machado, Oliveira and Fernandes 2009). */
    private enum Sight {
        ALL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        NO_RED(new double[][] {
            {.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}
        }),
        NO_GREEN(new double[][] {
            {.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}
        });

        private final double[][] matrix;

        Sight(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    /** As many as a world can have, of whom some, or none, are the powers of today. */
    private static final List<String> WORLDS = List.of(
            "USA CHN RUS EUU IND JPN", "USA CHN IND JPN GBR BRA", "RUS EUU IND JPN GBR BRA", "USA IND JPN GBR BRA NGA",
            "CHN IND JPN GBR BRA NGA", "RUS IND JPN GBR BRA NGA", "EUU IND JPN GBR BRA NGA", "IDN IND JPN GBR BRA NGA");

    @ParameterizedTest
    @EnumSource(Sight.class)
    void anyTwoPolesOfAWorldAreToldApart(Sight sight) {
        WORLDS.forEach(world -> toldApart(Poles.of(List.of(world.split(" "))), sight));
    }

    private static void toldApart(List<Color> all, Sight sight) {
        for (int a = 0; a < all.size(); a++) {
            for (int b = 0; b < a; b++) {
                double[] one = lab(all.get(a), sight);
                double[] two = lab(all.get(b), sight);
                double difference = Math.sqrt(Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2)
                        + Math.pow(one[2] - two[2], 2));
                assertThat(difference).as(a + " and " + b + " for " + sight).isGreaterThan(SEEN);
            }
        }
    }

    @Test
    void aPowerHasItsColourWhateverStandsBesideIt() {
        Color china = Poles.of(List.of("USA", "CHN")).get(1);
        assertThat(Poles.of(List.of("IND", "CHN", "EUU")).get(1)).isEqualTo(china);
        assertThat(Poles.of(List.of("CHN")).get(0)).isEqualTo(china);
    }

    private static double[] lab(Color c, Sight sight) {
        double[] rgb = {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
        double[] seen = new double[3];
        for (int k = 0; k < 3; k++) {
            for (int m = 0; m < 3; m++) {
                seen[k] += sight.matrix[k][m] * rgb[m];
            }
            seen[k] = Math.max(0, Math.min(1, seen[k]));
        }
        double x = f((.4124 * seen[0] + .3576 * seen[1] + .1805 * seen[2]) / .9505);
        double y = f(.2126 * seen[0] + .7152 * seen[1] + .0722 * seen[2]);
        double z = f((.0193 * seen[0] + .1192 * seen[1] + .9505 * seen[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > .008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }
}
