package org.middlepowers.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.middlepowers.results.TableReader;

/** The values of one scenario in some places, a quarter and scope each: all measures in all replications. */
final class PathBlock {
    private static final Percentile QUANTILES = new Percentile().withEstimationType(EstimationType.R_7);

    private final int first;
    private final int measures;
    private final List<Map<String, double[]>> places = new ArrayList<>();

    PathBlock(int first, int size, int measures) {
        this.first = first;
        this.measures = measures;
        for (int k = 0; k < size; k++) {
            places.add(new LinkedHashMap<>());
        }
    }

    /** Takes in the row at hand. */
    void add(int place, String replication, TableReader row) throws IOException {
        double[] values = new double[measures];
        for (int m = 0; m < measures; m++) {
            values[m] = row.number(CondensedSeries.LEADING + m);
        }
        places.get(place - first).put(replication, values);
    }

    /** The places that have any row. */
    int[] places() {
        return IntStream.range(0, places.size())
                .filter(k -> !places.get(k).isEmpty())
                .map(k -> k + first)
                .toArray();
    }

    /** Whether any value differs from that of the same replication of another scenario. */
    boolean differs(int place, PathBlock other) {
        Map<String, double[]> theirs = other.places.get(place - first);
        return places.get(place - first).entrySet().stream()
                .anyMatch(e -> theirs.containsKey(e.getKey()) && !Arrays.equals(e.getValue(), theirs.get(e.getKey())));
    }

    /**
     * What the measures come to in a place, by {@link PathsFile.PathLine}.
     *
     * @param base the first scenario, to pair with; null for none
     */
    double[][] statistics(int place, PathBlock base) {
        Map<String, double[]> own = places.get(place - first);
        Map<String, double[]> theirs = base == null ? Map.of() : base.places.get(place - first);
        double[][] values = own.values().toArray(double[][]::new);
        double[][] paired = own.keySet().stream().map(theirs::get).toArray(double[][]::new);
        double[][] all = new double[PathsFile.PathLine.values().length][measures];
        double[] known = new double[values.length];
        for (int m = 0; m < measures; m++) {
            Moments moments = new Moments();
            Moments differences = Moments.ofDifferences();
            int count = 0;
            for (int k = 0; k < values.length; k++) {
                double value = values[k][m];
                moments.add(value);
                differences.add(paired[k] == null ? Double.NaN : value - paired[k][m]);
                if (!Double.isNaN(value)) {
                    known[count++] = value;
                }
            }
            boolean any = count > 0;
            Percentile quantiles = QUANTILES.copy();
            quantiles.setData(known, 0, count);
            Interval mean = moments.interval();
            Interval difference = differences.interval();
            for (PathsFile.PathLine s : PathsFile.PathLine.values()) {
                all[s.ordinal()][m] = s.of(mean, difference, share -> any ? quantiles.evaluate(100 * share) : Double.NaN);
            }
        }
        return all;
    }
}
