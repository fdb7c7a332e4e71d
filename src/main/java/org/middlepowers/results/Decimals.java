package org.middlepowers.results;

import com.fasterxml.jackson.core.io.NumberInput;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every JVM: the shortest decimal that reads back to the same value. */
public final class Decimals {
    /** Powers of ten that a double holds exactly. */
    private static final double[] TEN = new double[23];

    static {
        TEN[0] = 1;
        for (int i = 1; i < TEN.length; i++) {
            TEN[i] = 10 * TEN[i - 1];
        }
    }

    private Decimals() {}

    /**
     * Rounds to a number of significant digits, by basic operations only, so that every JVM agrees.
     *
     * @param digits significant digits to keep, 1 to 15; anything else leaves the value as it is
     */
    public static double round(double value, int digits) {
        if (digits < 1 || digits > 15 || value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        double size = Math.abs(value);
        int exponent = exponent(size);
        int scale = digits - 1 - exponent;
        if (Math.abs(scale) >= TEN.length || Math.abs(exponent) + 1 >= TEN.length) {
            return new BigDecimal(value)
                    .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                    .doubleValue();
        }
        // A quotient or product of two exact numbers is the double nearest to the rounded decimal.
        double rounded = scale >= 0
                ? Math.rint(size * TEN[scale]) / TEN[scale]
                : Math.rint(size / TEN[-scale]) * TEN[-scale];
        return Math.copySign(rounded, value);
    }

    /** Shortest text of a value, as in 0.25, 3 or 1.2E-5; empty for NaN. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        String text = NumberOutput.toString(value, true);
        if (text.endsWith(".0")) {
            return text.substring(0, text.length() - 2);
        }
        int mantissa = text.indexOf(".0E");
        return mantissa < 0 ? text : text.substring(0, mantissa) + text.substring(mantissa + 2);
    }

    /** Reads what {@link #text} wrote; NaN for an empty field. */
    public static double parse(String text) {
        return text.isEmpty() ? Double.NaN : NumberInput.parseDouble(text, true);
    }

    /** Decimal exponent of a positive number, from its binary one. */
    private static int exponent(double size) {
        int low = (int) Math.floor(Math.getExponent(size) * 0.30102999566398120);
        int next = low + 1;
        if (Math.abs(next) >= TEN.length) {
            return low;
        }
        boolean reaches = next >= 0 ? size >= TEN[next] : size * TEN[-next] >= 1;
        return reaches ? next : low;
    }
}
