package org.middlepowers.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How many digits the figures of a scenario are given with. */
enum Rounding {
    FOUR_DIGITS(4, 0),
    THREE_DIGITS(3, 0),
    THREE_PLACES(0, 3),
    TWO_PLACES(0, 2);

    private final int digits;
    private final int places;

    Rounding(int digits, int places) {
        this.digits = digits;
        this.places = places;
    }

    /** For the figure at a path such as {@code middlePowers.KAZ.trade.USA}. */
    static Rounding of(String path) {
        if (path.endsWith(".capability") || path.endsWith(".worldGdpShare") || path.startsWith("series.")) {
            return path.startsWith("series.idealPoint") ? THREE_DIGITS : FOUR_DIGITS;
        }
        if (path.contains(".tradeVolatility")) {
            return TWO_PLACES;
        }
        return path.endsWith(".output") || path.endsWith(".idealPoint") ? THREE_DIGITS : THREE_PLACES;
    }

    /** The number to write, without an exponent and without zeros at the end. */
    String text(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = places > 0
                ? exact.setScale(places, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    double value(double value) {
        return Double.parseDouble(text(value));
    }
}
