package org.middlepowers.gui.time;

import java.util.Locale;

/** Numbers for people: a true minus, and no sign before what is rounded to zero. */
public final class Digits {
    private Digits() {}

    /** A number with so many decimals. */
    public static String of(double value, int decimals) {
        return unsigned(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** A number with its sign, where it has one. */
    public static String signed(double value, int decimals) {
        String text = of(value, decimals);
        return text.startsWith("−") || text.matches("0\\.?0*") ? text : "+" + text;
    }

    private static String unsigned(String text) {
        return text.matches("-0\\.?0*") ? text.substring(1) : text.replace('-', '−');
    }
}
