package org.middlepowers.analysis.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A baseline at an origin, with intervals from the errors that it would have made before: it is fitted at every earlier
 * year and held against what was recorded up to the origin, horizon by horizon.
 */
public final class TrainedBaseline {
    /** Years that a unit's history takes before a forecast is tried on it. */
    private static final int SHORTEST = 3;

    private static final int FEWEST_ERRORS = 8;
    private static final double LEAST_SD = 1e-6;

    private final BaselineRule rule;
    private final BaselineRule.Points points;
    private final int origin;
    /** Root mean squared training error by horizon, from 1 in place 1; NaN beyond the training years. */
    private final double[] errors;

    private TrainedBaseline(BaselineRule rule, BaselineRule.Points points, int origin, double[] errors) {
        this.rule = rule;
        this.points = points;
        this.origin = origin;
        this.errors = errors;
    }

    /**
     * Fits a baseline on the years up to an origin.
     *
     * @param rule how it forecasts
     * @param panel recorded numbers; those after the origin are not looked at
     * @param longest longest horizon, years
     */
    public static TrainedBaseline of(BaselineRule rule, YearlyRecord panel, int origin, int longest) {
        YearlyRecord known = panel.until(origin);
        double[] squares = new double[longest + 1];
        int[] counts = new int[longest + 1];
        for (int past = known.first().orElse(origin) + SHORTEST - 1; past < origin; past++) {
            YearlyRecord then = known.until(past);
            BaselineRule.Points tried = rule.fit(then);
            for (Unit unit : then.units()) {
                if (then.of(unit).size() < SHORTEST) {
                    continue;
                }
                for (int h = 1; h <= longest && past + h <= origin; h++) {
                    double error = tried.at(unit, past + h) - known.at(unit, past + h);
                    if (!Double.isNaN(error)) {
                        squares[h] += error * error;
                        counts[h]++;
                    }
                }
            }
        }
        double[] errors = new double[longest + 1];
        Arrays.fill(errors, Double.NaN);
        for (int h = 1; h <= longest; h++) {
            if (counts[h] >= FEWEST_ERRORS) {
                errors[h] = Math.max(LEAST_SD, Math.sqrt(squares[h] / counts[h]));
            }
        }
        return new TrainedBaseline(rule, rule.fit(known), origin, errors);
    }

    /** The baseline of the smallest training error over the horizons that all of them could be tried at. */
    public static Optional<TrainedBaseline> best(List<TrainedBaseline> trained) {
        if (trained.isEmpty()) {
            return Optional.empty();
        }
        boolean[] shared = new boolean[trained.get(0).errors.length];
        for (int h = 1; h < shared.length; h++) {
            int horizon = h;
            shared[h] = trained.stream().noneMatch(t -> Double.isNaN(t.errors[horizon]));
        }
        return trained.stream().min(Comparator.comparingDouble(t -> t.meanSquare(shared)));
    }

    private double meanSquare(boolean[] shared) {
        double sum = 0;
        for (int h = 1; h < shared.length; h++) {
            sum += shared[h] ? errors[h] * errors[h] : 0;
        }
        return sum;
    }

    public BaselineRule rule() {
        return rule;
    }

    /** The forecast of a year after the origin; empty where too little is known of the unit. */
    public Optional<Predictive> forecast(Unit unit, int year) {
        double mean = points.at(unit, year);
        double sd = sd(year - origin);
        return Double.isNaN(mean) || Double.isNaN(sd) ? Optional.empty() : Optional.of(new Normal(mean, sd));
    }

    /** Beyond the horizons that could be tried, errors grow with the root of time, as a random walk's do. */
    private double sd(int horizon) {
        int known = Math.min(horizon, errors.length - 1);
        while (known > 0 && Double.isNaN(errors[known])) {
            known--;
        }
        return known == 0 ? Double.NaN : errors[known] * Math.sqrt((double) horizon / known);
    }
}
