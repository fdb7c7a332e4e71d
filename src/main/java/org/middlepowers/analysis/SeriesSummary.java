package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.middlepowers.analysis.PathsFile.PathLine;
import org.middlepowers.results.TableReader;

/** Measures over time: mean, interval and paired difference per scenario, scope and quarter, read from {@code paths.csv}. */
public final class SeriesSummary {
    private static final int LEADING = 4;

    private final Map<String, Integer> measures = new HashMap<>();
    private final Map<Scope, TreeMap<Integer, double[][]>> cells = new HashMap<>();

    private SeriesSummary() {}

    private record Scope(String scenario, String scope) {}

    /** Reads a table of paths. */
    static SeriesSummary read(Path file) throws IOException {
        SeriesSummary summary = new SeriesSummary();
        Map<String, PathLine> statistics = new HashMap<>();
        for (PathLine s : PathLine.values()) {
            statistics.put(s.toString(), s);
        }
        try (TableReader table = TableReader.open(file)) {
            List<String> columns = table.columns();
            for (int i = LEADING; i < columns.size(); i++) {
                summary.measures.put(columns.get(i), i - LEADING);
            }
            int scenario = table.column("scenario");
            int scope = table.column("scope");
            int quarter = table.column("quarter");
            int statistic = table.column("statistic");
            while (table.next()) {
                PathLine s = statistics.get(table.text(statistic));
                if (s == null) {
                    continue;
                }
                double[] values = new double[columns.size() - LEADING];
                for (int m = 0; m < values.length; m++) {
                    values[m] = table.number(LEADING + m);
                }
                summary.cells
                                .computeIfAbsent(new Scope(table.text(scenario), table.text(scope)), k -> new TreeMap<>())
                                .computeIfAbsent(Quarters.index(table.text(quarter)), q -> new double[statistics.size()][])
                        [s.ordinal()] = values;
            }
        }
        return summary;
    }

    /** A measure over time; empty if it was not measured in that scope. */
    public Optional<Band> band(String scenario, String scope, String measure) {
        return band(scenario, scope, measure, PathLine.MEAN);
    }

    /** Paired difference to the first scenario over time. */
    public Optional<Band> difference(String scenario, String scope, String measure) {
        return band(scenario, scope, measure, PathLine.DIFFERENCE);
    }

    private Optional<Band> band(String scenario, String scope, String measure, PathLine mean) {
        Integer column = measures.get(measure);
        TreeMap<Integer, double[][]> found = cells.get(new Scope(scenario, scope));
        if (column == null || found == null) {
            return Optional.empty();
        }
        int start = found.firstKey();
        List<Interval> quarters = new ArrayList<>();
        for (int q = start; q <= found.lastKey(); q++) {
            quarters.add(interval(found.get(q), column, mean));
        }
        Band band = new Band(start, quarters.toArray(Interval[]::new));
        return band.known() ? Optional.of(band) : Optional.empty();
    }

    private static Interval interval(double[][] cell, int column, PathLine mean) {
        if (cell == null || cell[mean.ordinal()] == null) {
            return Interval.NONE;
        }
        // Bounds and their flag follow the mean.
        int at = mean.ordinal();
        double[] n = cell[PathLine.N.ordinal()];
        return new Interval(
                n == null ? 0 : (long) n[column],
                cell[at][column],
                cell[at + 1][column],
                cell[at + 2][column],
                cell[at + 3][column] == 1);
    }
}
