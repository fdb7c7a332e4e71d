package org.middlepowers.analysis.score;

/**
 * One forecast and what came.
 *
 * @param target what is forecast, as in {@code position}
 * @param by who forecasts: the model, a variant of it, or a baseline
 * @param origin last year that was known
 * @param year year that is forecast, after the origin
 * @param recorded NaN where nothing is recorded
 * @param level mean of the last three recorded years up to the origin, from which changes are measured
 */
public record Forecast(
        String target, String by, int origin, Unit unit, int year, Predictive predicted, double recorded, double level) {
    /** Years ahead. */
    public int horizon() {
        return year - origin;
    }

    /** Whether there is something to hold it against. */
    public boolean scored() {
        return !Double.isNaN(recorded);
    }

    double squaredError() {
        double error = predicted.mean() - recorded;
        return error * error;
    }

    /** What it is of, whoever forecasts. */
    Key key() {
        return new Key(target, origin, unit, year);
    }

    record Key(String target, int origin, Unit unit, int year) {}
}
