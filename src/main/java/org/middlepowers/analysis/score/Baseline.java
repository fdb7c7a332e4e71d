package org.middlepowers.analysis.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.middlepowers.analysis.Moments;

/** Forecasts that know nothing of politics. Any theory has to do better to be worth its parameters. */
public enum Baseline implements BaselineRule {
    /** The last recorded number stays. */
    PERSISTENCE("persistence") {
        @Override
        public Points fit(YearlyRecord past) {
            return (unit, year) -> last(past.of(unit));
        }
    },
    /** The mean of the last three recorded numbers stays. */
    MEAN_OF_THREE("mean of three years") {
        @Override
        public Points fit(YearlyRecord past) {
            return (unit, year) -> YearlyRecord.mean(past.of(unit));
        }
    },
    /** x' = a + bx, the same for all, by least squares on all pairs of successive years. */
    AR_POOLED("AR(1), pooled") {
        @Override
        public Points fit(YearlyRecord past) {
            double[] line = autoregression(past.all().values());
            return (unit, year) -> iterate(line, past.of(unit), year);
        }
    },
    /** x' = a + bx, for each unit by itself. */
    AR_OWN("AR(1), each by itself") {
        @Override
        public Points fit(YearlyRecord past) {
            Map<Unit, double[]> lines = new TreeMap<>();
            past.all().forEach((unit, years) -> lines.put(unit, autoregression(List.of(years))));
            return (unit, year) ->
                    lines.containsKey(unit) ? iterate(lines.get(unit), past.of(unit), year) : Double.NaN;
        }
    },
    /** The straight line through the last ten recorded numbers goes on. */
    TREND("trend") {
        @Override
        public Points fit(YearlyRecord past) {
            return (unit, year) -> trend(past.of(unit), year);
        }
    };

    private static final int TREND_YEARS = 10;
    /** Fewer pairs or points than this make no line. */
    private static final int FEWEST = 4;

    private final String title;

    Baseline(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    private static double last(NavigableMap<Integer, Double> years) {
        return years.isEmpty() ? Double.NaN : years.lastEntry().getValue();
    }

    /**
     * Intercept and slope; null of too few pairs. A slope of a few years outside -1 to 1 would run away, which no recorded
     * series does; it is cut there, with the line still through the means.
     */
    private static double[] autoregression(Collection<? extends NavigableMap<Integer, Double>> series) {
        SimpleRegression line = new SimpleRegression();
        Moments before = new Moments();
        Moments after = new Moments();
        for (NavigableMap<Integer, Double> years : series) {
            years.forEach((year, value) -> {
                if (years.containsKey(year + 1)) {
                    line.addData(value, years.get(year + 1));
                    before.add(value);
                    after.add(years.get(year + 1));
                }
            });
        }
        double slope = line.getN() < FEWEST ? Double.NaN : line.getSlope();
        if (Double.isNaN(slope)) {
            return null;
        }
        double cut = Math.max(-1, Math.min(1, slope));
        return new double[] {after.mean() - cut * before.mean(), cut};
    }

    private static double iterate(double[] line, NavigableMap<Integer, Double> years, int year) {
        if (line == null || years.isEmpty()) {
            return Double.NaN;
        }
        double x = last(years);
        for (int t = years.lastKey(); t < year; t++) {
            x = line[0] + line[1] * x;
        }
        return x;
    }

    private static double trend(NavigableMap<Integer, Double> years, int year) {
        if (years.size() < FEWEST) {
            return Double.NaN;
        }
        SimpleRegression line = new SimpleRegression();
        years.tailMap(years.lastKey() - TREND_YEARS, false).forEach(line::addData);
        double forecast = line.predict(year);
        return Double.isFinite(forecast) ? forecast : Double.NaN;
    }
}
