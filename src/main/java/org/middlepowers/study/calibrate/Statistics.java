package org.middlepowers.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.score.Panel;
import org.middlepowers.analysis.score.Unit;

/**
 * What a calibration compares of simulated and recorded series: for some horizons the mean change since the origin and the
 * spread of changes over units, and the spread of changes from year to year. Changes are measured from the level of the
 * last three recorded years. Means and spreads, and not errors of single states, so that less noise is not rewarded for
 * being less.
 */
final class Statistics {
    private static final int[] HORIZONS = {1, 4, 8};
    private static final int RESAMPLES = 200;

    private Statistics() {}

    /** A value by unit and year after an origin; NaN where there is none. */
    interface Series {
        double at(Unit unit, int year);
    }

    /** The statistics of one origin over those years that are recorded; NaN where none is. */
    static double[] of(Panel recorded, List<Unit> units, int origin, int until, Series series) {
        List<Double> all = new ArrayList<>();
        for (int h : HORIZONS) {
            Moments changes = new Moments();
            for (Unit unit : units) {
                if (origin + h <= until && !Double.isNaN(recorded.at(unit, origin + h))) {
                    changes.add(series.at(unit, origin + h) - recorded.level(unit, origin));
                }
            }
            all.add(changes.mean());
            all.add(Math.sqrt(changes.variance()));
        }
        Moments steps = new Moments();
        for (Unit unit : units) {
            for (int year = origin + 2; year <= until; year++) {
                if (!Double.isNaN(recorded.at(unit, year) + recorded.at(unit, year - 1))) {
                    steps.add(series.at(unit, year) - series.at(unit, year - 1));
                }
            }
        }
        all.add(Math.sqrt(steps.variance()));
        return all.stream().mapToDouble(v -> v).toArray();
    }

    /** Standard error of the recorded statistics: over samples of the states with replacement. */
    static double[] errors(Panel recorded, List<Unit> units, int origin, int until) {
        SplittableRandom random = new SplittableRandom(origin);
        TreeMap<String, List<Unit>> states = new TreeMap<>();
        units.forEach(u -> states.computeIfAbsent(u.state(), s -> new ArrayList<>()).add(u));
        List<List<Unit>> groups = new ArrayList<>(states.values());
        Moments[] moments = null;
        for (int s = 0; s < RESAMPLES; s++) {
            List<Unit> drawn = new ArrayList<>();
            for (int k = 0; k < groups.size(); k++) {
                drawn.addAll(groups.get(random.nextInt(groups.size())));
            }
            double[] values = of(recorded, drawn, origin, until, recorded::at);
            if (moments == null) {
                moments = new Moments[values.length];
                for (int j = 0; j < moments.length; j++) {
                    moments[j] = new Moments();
                }
            }
            for (int j = 0; j < values.length; j++) {
                moments[j].add(values[j]);
            }
        }
        double[] errors = new double[moments.length];
        for (int j = 0; j < errors.length; j++) {
            errors[j] = Math.sqrt(moments[j].variance());
        }
        return errors;
    }
}
