package org.middlepowers.analysis.score;

/** A way of forecasting from what was recorded alone. */
public interface BaselineRule {
    /** Name in tables. */
    String title();

    /** Learns from what was known. */
    Points fit(YearlyRecord past);

    /** Forecasts by unit and year; NaN where too little is known. */
    interface Points {
        double at(Unit unit, int year);
    }
}
