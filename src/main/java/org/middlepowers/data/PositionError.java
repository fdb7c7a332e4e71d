package org.middlepowers.data;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How uncertain an ideal point is: σ = (q95 − q05)/3.29, the quantiles being those of a nearly normal posterior. */
final class PositionError {
    /** What lies between the 5 and the 95 % quantile of a standard normal. */
    private static final double WIDTH = 3.29;

    private PositionError() {}

    /** Takes the two quantiles of a row, where the file has them. */
    static void take(Intake in, DataRow row, String low, String high, StateSpan state, int year) {
        OptionalInt lowColumn = in.header().find(low);
        OptionalInt highColumn = in.header().find(high);
        if (lowColumn.isEmpty() || highColumn.isEmpty()) {
            return;
        }
        OptionalDouble q05 = in.number(row, lowColumn.getAsInt());
        OptionalDouble q95 = in.number(row, highColumn.getAsInt());
        if (q05.isPresent() && q95.isPresent() && q95.getAsDouble() > q05.getAsDouble()) {
            in.add(
                    Variable.IDEAL_POINT_ERROR,
                    state,
                    year,
                    (q95.getAsDouble() - q05.getAsDouble()) / WIDTH,
                    row,
                    lowColumn.getAsInt());
        }
    }
}
