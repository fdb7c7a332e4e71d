package org.middlepowers.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;

/**
 * What a calibration compares of simulated and recorded series from one origin: for some horizons the mean change and the
 * spread of changes over units, and how far changes follow the great powers' own (a slope over units); and the spread of
 * changes from year to year. Changes are measured from the level of the last three recorded years. Means and spreads, and
 * not errors of single states, so that less noise is not rewarded for being less. No year beyond the longest horizon is
 * looked at, so that origins that far apart share none.
 */
final class Statistics {
    private static final int[] HORIZONS = {1, 4, 8};
    static final int LONGEST = 8;
    private static final int RESAMPLES = 200;
    private static final int FEWEST_FOR_A_SLOPE = 5;

    private final YearlyRecord recorded;
    private final List<Unit> units;
    private final int origin;
    private final int until;
    private final Pull pull;
    private final List<String> names = new ArrayList<>();

    /** A value by unit and year after an origin; NaN where there is none. */
    interface YearlyValues {
        double at(Unit unit, int year);
    }

    Statistics(YearlyRecord recorded, List<Unit> units, int origin, int until, Pull pull) {
        this.recorded = recorded;
        this.units = units;
        this.origin = origin;
        this.until = Math.min(until, origin + LONGEST);
        this.pull = pull;
        for (int h : HORIZONS) {
            String years = h == 1 ? "1 year" : h + " years";
            names.add("mean change after " + years);
            names.add("spread of changes after " + years);
            if (pull != Pull.NONE) {
                names.add("following of powers after " + years);
            }
        }
        names.add("spread of yearly steps");
    }

    /** What each number is. */
    List<String> names() {
        return names;
    }

    List<Unit> units() {
        return units;
    }

    /** The numbers of a series over those years that are recorded; NaN where none is. */
    double[] of(List<Unit> among, YearlyValues series) {
        List<Double> all = new ArrayList<>();
        for (int h : HORIZONS) {
            int year = origin + h;
            Moments changes = new Moments();
            SimpleRegression following = new SimpleRegression();
            for (Unit unit : among) {
                if (year <= until && !Double.isNaN(recorded.at(unit, year))) {
                    double change = series.at(unit, year) - recorded.level(unit, origin);
                    double pulled = pull.at(unit, year);
                    changes.add(change);
                    if (!Double.isNaN(pulled)) {
                        following.addData(pulled, change);
                    }
                }
            }
            all.add(changes.mean());
            all.add(Math.sqrt(changes.variance()));
            if (pull != Pull.NONE) {
                all.add(following.getN() < FEWEST_FOR_A_SLOPE ? Double.NaN : following.getSlope());
            }
        }
        Moments steps = new Moments();
        for (Unit unit : among) {
            for (int year = origin + 2; year <= until; year++) {
                if (!Double.isNaN(recorded.at(unit, year) + recorded.at(unit, year - 1))) {
                    steps.add(series.at(unit, year) - series.at(unit, year - 1));
                }
            }
        }
        all.add(Math.sqrt(steps.variance()));
        return all.stream().mapToDouble(v -> v).toArray();
    }

    /** Standard error of the recorded numbers: over samples of the states with replacement. */
    double[] errors() {
        SplittableRandom random = new SplittableRandom(origin);
        TreeMap<String, List<Unit>> states = new TreeMap<>();
        units.forEach(u -> states.computeIfAbsent(u.state(), s -> new ArrayList<>()).add(u));
        List<List<Unit>> groups = new ArrayList<>(states.values());
        List<Moments> moments = new ArrayList<>();
        names.forEach(n -> moments.add(new Moments()));
        for (int s = 0; s < RESAMPLES; s++) {
            List<Unit> drawn = new ArrayList<>();
            for (int k = 0; k < groups.size(); k++) {
                drawn.addAll(groups.get(random.nextInt(groups.size())));
            }
            double[] values = of(drawn, recorded::at);
            for (int j = 0; j < values.length; j++) {
                if (!Double.isNaN(values[j])) {
                    moments.get(j).add(values[j]);
                }
            }
        }
        return moments.stream().mapToDouble(m -> Math.sqrt(m.variance())).toArray();
    }
}
