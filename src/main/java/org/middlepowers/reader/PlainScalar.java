package org.middlepowers.reader;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain YAML value means, and how a number is written. The core schema of YAML 1.2 is followed, not that of 1.1,
 * in which {@code NO} is false, {@code 010} is 8 and {@code 1:30} is 90.
 */
final class PlainScalar {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

    private PlainScalar() {}

    static boolean isNull(String plain) {
        return NULLS.contains(plain);
    }

    static boolean isTrue(String plain) {
        return TRUE.contains(plain);
    }

    static boolean isBoolean(String plain) {
        return TRUE.contains(plain) || FALSE.contains(plain);
    }

    /** Whether it is a number, an infinity or "not a number". */
    static boolean isNumber(String plain) {
        return isFinite(plain) || NOT_FINITE.matcher(plain).matches();
    }

    static boolean isFinite(String plain) {
        return NUMBER.matcher(plain).matches();
    }

    /** Shortest decimal that reads back to the same number; the same on every JVM, which {@code toString} is not. */
    static String number(double value) {
        BigDecimal decimal = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        boolean plain = Math.abs(value) < 1e15 && Math.abs(value) >= 1e-7 || value == 0;
        return plain ? decimal.toPlainString() : decimal.toString();
    }
}
