package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0.25, 0.25", "3, 3", "-0.0, 0", "1e-5, 1E-5", "123456789, 1.23456789E8", "0.1, 0.1", "1e22, 1E22",
        "NaN, ''", "-12.5, -12.5"
    })
    void textIsTheShortestThatReadsBack(double value, String text) {
        assertThat(Decimals.text(value)).isEqualTo(text);
    }

    @Test
    void everyTextReadsBackToTheSameNumber() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(value)) {
                assertThat(Decimals.parse(Decimals.text(value))).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.123456789, 6, 0.123457", "123456789, 3, 123000000", "-9.99999e-7, 3, -1e-6", "0, 6, 0",
        "1e300, 6, 1e300", "1.23456789e-300, 4, 1.235e-300", "999999.5, 6, 1e6", "0.5, 0, 0.5", "1, 6, 1"
    })
    void roundingKeepsTheSignificantDigits(double value, int digits, double rounded) {
        assertThat(Decimals.round(value, digits)).isEqualTo(rounded);
    }

    @Test
    void roundingAgreesWithDecimalArithmetic() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
            double exact = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN)).doubleValue();
            assertThat(Decimals.round(value, 6)).isEqualTo(exact);
        }
    }
}
