package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * A few runs made to see how long a sweep takes and how much it writes.
 *
 * @param runs made
 * @param seconds that one run takes on one thread, once the program has warmed up
 * @param bytes that one run adds to the tables
 * @param failures reasons of runs that failed
 */
public record Trial(int runs, double seconds, double bytes, List<String> failures) {
    private static final double WARM_UP = 1.5;
    private static final double LONG_ENOUGH = 1.5;
    private static final int MOST = 400;
    private static final int COLD = 20;
    private static final int COUNTED = 10;

    /** Runs points spread over the whole design, for some three seconds. */
    public static Trial of(SweepPlan plan, Sampler sampler) {
        int points = plan.points();
        int every = Math.max(1, points / MOST);
        List<String> failures = new ArrayList<>();
        double bytes = 0;
        int runs = 0;
        int counted = 0;
        long start = System.nanoTime();
        long measured = 0;
        for (int round = 1; ; round++) {
            for (int point = 1; point <= points; point += every) {
                boolean warm = runs >= COLD && since(start) > WARM_UP;
                long before = System.nanoTime();
                Sample sample = sampler.run(point, round);
                runs++;
                if (!sample.failure().isEmpty() && round == 1) {
                    failures.add("point " + point + ": " + sample.failure());
                }
                bytes += sample.rows().size();
                if (warm) {
                    measured += System.nanoTime() - before;
                    counted++;
                }
                if (counted >= COUNTED && since(start) > WARM_UP + LONG_ENOUGH) {
                    return new Trial(runs, measured / 1e9 / counted, bytes / runs, failures);
                }
            }
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
