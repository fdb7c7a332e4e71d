package org.middlepowers.draw;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;

/** Numbers at the marks of an axis: a true minus sign, and none before a zero. */
final class TickNumbers extends DecimalFormat {
    private static final long serialVersionUID = 1;

    private final double least;

    /** @param decimals shown; below this size it is zero */
    TickNumbers(int decimals) {
        super(decimals == 0 ? "0" : "0." + "0".repeat(decimals), symbols());
        least = .5 * Math.pow(10, -decimals);
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setMinusSign('−');
        return symbols;
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition position) {
        return super.format(Math.abs(number) < least ? 0 : number, result, position);
    }
}
