package org.middlepowers.study.calibrate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Shuffle;

/** Ranges of parameters, in which all values are believed alike. */
record ParameterRanges(double[] low, double[] high) {
    private static final double EMPTY = .01;

    /**
     * The box within this one that holds some draws and, on each side, as much again as draws spread evenly would leave
     * empty once in a hundred cases: few draws say little of where their range ends.
     */
    ParameterRanges around(List<double[]> draws) {
        double margin = Math.pow(EMPTY, -1.0 / (draws.size() - 1)) - 1;
        double[] least = new double[low.length];
        double[] most = new double[low.length];
        for (int p = 0; p < low.length; p++) {
            int place = p;
            double from = draws.stream().mapToDouble(d -> d[place]).min().orElseThrow();
            double to = draws.stream().mapToDouble(d -> d[place]).max().orElseThrow();
            least[p] = Math.max(low[p], from - margin * (to - from));
            most[p] = Math.min(high[p], to + margin * (to - from));
        }
        return new ParameterRanges(least, most);
    }

    /** A draw in widths of the ranges, 0 to 1. */
    double[] unit(double[] draw) {
        return IntStream.range(0, draw.length)
                .mapToDouble(p -> (draw[p] - low[p]) / (high[p] - low[p]))
                .toArray();
    }

    /** The draw at a place that is given in widths of the ranges. */
    double[] of(double[] unit) {
        return IntStream.range(0, unit.length)
                .mapToDouble(p -> low[p] + unit[p] * (high[p] - low[p]))
                .toArray();
    }

    /** A Latin hypercube of draws. */
    double[][] spread(int count, SplittableRandom random) {
        double[][] draws = new double[count][low.length];
        for (int p = 0; p < low.length; p++) {
            int[] cells = Shuffle.order(count, random);
            for (int k = 0; k < count; k++) {
                draws[k][p] = low[p] + (cells[k] + random.nextDouble()) / count * (high[p] - low[p]);
            }
        }
        return draws;
    }
}
