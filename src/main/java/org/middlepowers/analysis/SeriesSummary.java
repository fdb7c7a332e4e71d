package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.TableReader;

/**
 * Measures over time: mean and interval per scenario, scope and quarter, from one pass over the series table. Memory
 * does not grow with the number of runs, but for the few measures whose paired differences were asked for.
 */
public final class SeriesSummary {
    /** Columns of the series table that are not measures. */
    static final int LEADING = 5;


    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<Scope, Moments[][]> cells = new HashMap<>();
    private final Map<String, Integer> measures = new HashMap<>();
    private final Map<Pair, PairedPaths> paired = new HashMap<>();

    private SeriesSummary() {}

    /** A measure in a scope. */
    public record Pair(String scope, String measure) {}

    private record Scope(String scenario, String scope) {}

    /**
     * Reads a series table.
     *
     * @param pairs measures whose difference to the first scenario is wanted quarter by quarter
     */
    public static SeriesSummary read(Path file, Manifest manifest, List<Pair> pairs) throws IOException {
        SeriesSummary summary = new SeriesSummary();
        for (Manifest.ScenarioEntry scenario : manifest.scenarios()) {
            int start = Quarters.index(scenario.start());
            summary.starts.put(scenario.name(), start);
            summary.lengths.put(scenario.name(), Quarters.index(scenario.end()) - start + 1);
        }
        String baseline =
                manifest.scenarios().isEmpty() ? "" : manifest.scenarios().get(0).name();
        try (TableReader table = TableReader.open(file)) {
            List<String> columns = table.columns();
            for (int i = LEADING; i < columns.size(); i++) {
                summary.measures.put(columns.get(i), i - LEADING);
            }
            for (Pair pair : pairs) {
                if (summary.measures.containsKey(pair.measure())) {
                    summary.paired.put(pair, new PairedPaths(baseline));
                }
            }
            summary.addAll(table);
        }
        return summary;
    }

    /** A measure over time; empty if it was not measured in that scope. */
    public Optional<Band> band(String scenario, String scope, String measure) {
        Integer column = measures.get(measure);
        Moments[][] found = cells.get(new Scope(scenario, scope));
        if (column == null || found == null) {
            return Optional.empty();
        }
        Interval[] quarters = new Interval[found.length];
        for (int q = 0; q < quarters.length; q++) {
            quarters[q] = found[q] == null ? Interval.NONE : found[q][column].interval();
        }
        Band band = new Band(starts.get(scenario), quarters);
        return band.known() ? Optional.of(band) : Optional.empty();
    }

    /** Paired difference to the first scenario over time, for a measure that was asked for. */
    public Optional<Band> difference(String scenario, String scope, String measure) {
        PairedPaths paths = paired.get(new Pair(scope, measure));
        return paths == null ? Optional.empty() : paths.band(scenario);
    }

    private void addAll(TableReader table) throws IOException {
        int scenarioColumn = table.column("scenario");
        int replicationColumn = table.column("replication");
        int quarterColumn = table.column("quarter");
        int scopeColumn = table.column("scope");
        int width = table.columns().size() - LEADING;
        while (table.next()) {
            String scenario = table.text(scenarioColumn);
            String scope = table.text(scopeColumn);
            int quarter = Quarters.index(table.text(quarterColumn));
            int at = quarter - starts.getOrDefault(scenario, Integer.MAX_VALUE);
            if (at < 0 || at >= lengths.getOrDefault(scenario, 0)) {
                continue;
            }
            Moments[] row = row(new Scope(scenario, scope), at, width);
            for (int i = 0; i < width; i++) {
                row[i].add(table.number(LEADING + i));
            }
            for (Map.Entry<Pair, PairedPaths> pair : paired.entrySet()) {
                if (pair.getKey().scope().equals(scope)) {
                    double value = table.number(LEADING + measures.get(pair.getKey().measure()));
                    pair.getValue().add(scenario, table.text(replicationColumn), quarter, value);
                }
            }
        }
    }

    private Moments[] row(Scope scope, int quarter, int width) {
        Moments[][] quarters = cells.computeIfAbsent(scope, s -> new Moments[lengths.get(s.scenario())][]);
        if (quarters[quarter] == null) {
            quarters[quarter] = Moments.array(width);
        }
        return quarters[quarter];
    }
}
