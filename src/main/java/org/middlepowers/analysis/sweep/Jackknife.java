package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Shuffle;

/**
 * Intervals by leaving out a part of the points at a time (grouped jackknife, Tukey 1958; Student's t over the groups).
 * No point enters twice, as in a bootstrap, where twins narrow the scatter within cells and swell what lies between
 * them.
 */
final class Jackknife {
    private static final int GROUPS = 50;

    private Jackknife() {}

    /**
     * Several figures with their intervals; none below four things.
     *
     * @param n things to leave out, numbered from 0
     * @param seed deals them to groups
     * @param figures the figures of the things kept
     */
    static Interval[] intervals(int n, long seed, Function<int[], double[]> figures) {
        double[] whole = figures.apply(IntStream.range(0, n).toArray());
        int groups = Math.min(n, GROUPS);
        double[][] without = new double[groups][];
        int[] order = Shuffle.order(n, new SplittableRandom(seed));
        for (int g = 0; g < groups; g++) {
            int out = g;
            without[g] = figures.apply(IntStream.range(0, n)
                    .filter(k -> k % groups != out)
                    .map(k -> order[k])
                    .toArray());
        }
        Interval[] intervals = new Interval[whole.length];
        for (int f = 0; f < whole.length; f++) {
            int figure = f;
            double half = groups < 4 ? Double.NaN : half(Arrays.stream(without).mapToDouble(w -> w[figure]).toArray());
            intervals[f] = new Interval(n, whole[f], whole[f] - half, whole[f] + half);
        }
        return intervals;
    }

    private static double half(double[] without) {
        double groups = without.length;
        double variance = Cells.variance(without) * (groups - 1);
        return new TDistribution(null, groups - 1).inverseCumulativeProbability(.975) * Math.sqrt(variance);
    }
}
