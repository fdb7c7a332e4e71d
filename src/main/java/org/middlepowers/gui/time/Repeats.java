package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Courses run again with other random draws, the same ones for all of them, so that runs are compared in pairs; where a
 * scenario holds draws of a posterior, each repetition takes another of these too. What it holds never changes.
 *
 * @param wanted number of repetitions asked for
 * @param runs by the hash of a course's scenario, its repetitions so far, each a reading a quarter
 */
public record Repeats(int wanted, Map<String, List<List<Reading>>> runs) {
    /** Nothing repeated. */
    public static final Repeats NONE = new Repeats(0, Map.of());

    private static final double LOW = 5;
    private static final double HIGH = 95;

    private record Point(double[] world, List<double[]> scopes) implements Reading {}

    /** The middle nine tenths of some values; of values that are not defined, not a number. */
    public record ValueRange(double low, double high) {}

    /**
     * Repeats all courses of a story; the first repetition is the runs themselves.
     *
     * @param told gets all repetitions so far, after each
     * @param stopped asked between quarters
     */
    public static void of(Story story, int times, Consumer<Repeats> told, BooleanSupplier stopped) {
        Map<String, List<List<Reading>>> runs = new HashMap<>();
        for (int k = 0; k < times; k++) {
            Map<String, List<Reading>> one = new HashMap<>();
            for (Track course : story.courses()) {
                Branch branch = course.branch();
                List<Reading> readings = readings(branch.replication(branch.replication() + k), stopped);
                if (stopped.getAsBoolean()) {
                    return;
                }
                one.put(key(course), readings);
            }
            one.forEach((key, readings) -> {
                List<List<Reading>> more = new ArrayList<>(runs.getOrDefault(key, List.of()));
                more.add(readings);
                runs.put(key, List.copyOf(more));
            });
            told.accept(new Repeats(times, Map.copyOf(runs)));
        }
    }

    private static List<Reading> readings(Branch branch, BooleanSupplier stopped) {
        Track track = new Track(branch);
        BranchRun run = BranchRun.to(track, -1);
        while (track.known() < track.quarters() && !stopped.getAsBoolean()) {
            run.world().step();
        }
        List<Reading> readings = new ArrayList<>();
        for (int t = 0; t < track.known(); t++) {
            Frame f = track.frame(t);
            readings.add(new Point(f.world(), f.scopes()));
        }
        return readings;
    }

    private static String key(Track course) {
        return course.branch().loaded().hash();
    }

    private List<List<Reading>> of(Track course) {
        return runs.getOrDefault(key(course), List.of());
    }

    /** Number of repetitions that there are of a course. */
    public int count(Track course) {
        return of(course).size();
    }

    /** Where nine tenths of the repetitions lie in a quarter; empty of fewer than two. */
    public ValueRange band(Track course, int time, ToDoubleFunction<Reading> value) {
        return band(of(course).stream().mapToDouble(r -> value.applyAsDouble(r.get(time))).toArray());
    }

    /** The same of the difference of two courses, repetition by repetition. */
    public ValueRange difference(Track course, Track other, int time, ToDoubleFunction<Reading> value) {
        return band(differences(course, other, time, value));
    }

    private double[] differences(Track course, Track other, int time, ToDoubleFunction<Reading> value) {
        List<List<Reading>> one = of(course);
        List<List<Reading>> two = of(other);
        double[] d = new double[Math.min(one.size(), two.size())];
        for (int k = 0; k < d.length; k++) {
            d[k] = value.applyAsDouble(one.get(k).get(time)) - value.applyAsDouble(two.get(k).get(time));
        }
        return d;
    }

    private static ValueRange band(double[] values) {
        for (double v : values) {
            if (Double.isNaN(v)) {
                return new ValueRange(Double.NaN, Double.NaN);
            }
        }
        return values.length < 2
                ? new ValueRange(Double.NaN, Double.NaN)
                : new ValueRange(new Percentile(LOW).evaluate(values), new Percentile(HIGH).evaluate(values));
    }

    /** In how many repetitions one course has more than another, and in how many less. */
    public int[] moreAndLess(Track course, Track other, int time, ToDoubleFunction<Reading> value) {
        int[] counts = new int[2];
        for (double d : differences(course, other, time, value)) {
            counts[0] += d > 0 ? 1 : 0;
            counts[1] += d < 0 ? 1 : 0;
        }
        return counts;
    }
}
