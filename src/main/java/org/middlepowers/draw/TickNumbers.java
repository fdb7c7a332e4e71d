package org.middlepowers.draw;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Numbers at the marks of an axis: a true minus sign, and none before a zero. */
public final class TickNumbers extends DecimalFormat {
    private static final long serialVersionUID = 1;

    private final double least;

    /** @param decimals shown; below this size it is zero */
    public TickNumbers(int decimals) {
        super(decimals == 0 ? "0" : "0." + "0".repeat(decimals), symbols());
        least = .5 * Math.pow(10, -decimals);
    }

    /** Steps of 1, 2 and 5, with a true minus sign and no more decimals than the step needs. */
    public static TickUnits units() {
        TickUnits units = new TickUnits();
        for (int power = -6; power <= 6; power++) {
            for (int digit : new int[] {1, 2, 5}) {
                units.add(new NumberTickUnit(digit * Math.pow(10, power), new TickNumbers(Math.max(0, -power))));
            }
        }
        return units;
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
