package org.middlepowers.study.calibrate;

import java.util.List;
import java.util.SplittableRandom;
import org.middlepowers.analysis.Shuffle;

/** Ranges of parameters, in which all values are believed alike. */
record ParameterRanges(double[] low, double[] high) {
    /** The smallest box that holds some draws, a tenth of its width wider on each side, within this one. */
    ParameterRanges around(List<double[]> draws) {
        double[] least = new double[low.length];
        double[] most = new double[low.length];
        for (int p = 0; p < low.length; p++) {
            int place = p;
            double from = draws.stream().mapToDouble(d -> d[place]).min().orElseThrow();
            double to = draws.stream().mapToDouble(d -> d[place]).max().orElseThrow();
            least[p] = Math.max(low[p], from - .1 * (to - from));
            most[p] = Math.min(high[p], to + .1 * (to - from));
        }
        return new ParameterRanges(least, most);
    }

    boolean holds(double[] draw) {
        for (int p = 0; p < draw.length; p++) {
            if (draw[p] < low[p] || draw[p] > high[p]) {
                return false;
            }
        }
        return true;
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
