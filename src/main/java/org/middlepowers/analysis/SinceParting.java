package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.TableReader;

/**
 * Means over the quarters since a scenario parted from the first, and their paired differences, from {@code periods.csv}.
 * Memory grows with the replications of one scenario, not with their quarters.
 */
final class SinceParting {
    private final String baseline;
    private final Map<String, Integer> partings = new LinkedHashMap<>();
    private final Map<String, Integer> measures = new HashMap<>();
    /** Means of the first scenario's runs, by replication. */
    private final Map<String, Map<Part, double[]>> firsts = new HashMap<>();

    private final Map<Cell, Moments[]> values = new HashMap<>();
    private final Map<Cell, Moments[]> differences = new HashMap<>();

    private record Part(String from, String until, String scope) {}

    private record Cell(String scenario, String scope) {}

    private SinceParting(String baseline) {
        this.baseline = baseline;
    }

    /** Reads a table of periods; knows nothing if there is none, or only one scenario. */
    static SinceParting read(Path periods, Manifest manifest) throws IOException {
        if (manifest.scenarios().size() < 2 || !Files.exists(periods)) {
            return new SinceParting("");
        }
        ScenarioEntry first = manifest.scenarios().get(0);
        SinceParting since = new SinceParting(first.name());
        try (TableReader table = TableReader.open(periods)) {
            List<String> columns = table.columns();
            for (int i = PeriodsFile.LEADING.size(); i < columns.size(); i++) {
                since.measures.put(columns.get(i), i - PeriodsFile.LEADING.size());
            }
            since.addAll(table);
        }
        for (ScenarioEntry other : manifest.scenarios().subList(1, manifest.scenarios().size())) {
            since.apart(first, other);
        }
        return since;
    }

    /** Scenarios without a quarter in common part when the later of them begins. */
    private void apart(ScenarioEntry first, ScenarioEntry other) {
        int begins = Quarters.index(other.start());
        int start = Quarters.index(first.start());
        if (begins > Quarters.index(first.end()) || Quarters.index(other.end()) < start) {
            partings.put(other.name(), Math.max(begins, start));
        }
    }

    /** Index of the quarter in which each scenario parts from the first; none for one that never does. */
    Map<String, Integer> partings() {
        return partings;
    }

    /** A measure since a scenario parted; empty if it never did, or the measure was not taken. */
    Optional<Summary.Row> row(String scenario, String scope, String measure) {
        Moments[] own = values.get(new Cell(scenario, scope));
        Integer column = measures.get(measure);
        if (own == null || column == null || own[column].n() == 0) {
            return Optional.empty();
        }
        boolean doubt = own[column].lopsided();
        return Optional.of(new Summary.Row(
                new RunColumn(scope, measure, RunColumn.AFTER),
                scenario,
                own[column].interval(),
                baseline,
                differences.get(new Cell(scenario, scope))[column].interval().doubted(doubt),
                Math.sqrt(own[column].variance())));
    }

    private void addAll(TableReader table) throws IOException {
        int scenario = table.column("scenario");
        int replication = table.column("replication");
        int from = table.column("from");
        int until = table.column("until");
        int scope = table.column("scope");
        while (table.next()) {
            double[] means = new double[measures.size()];
            for (int i = 0; i < means.length; i++) {
                means[i] = table.number(PeriodsFile.LEADING.size() + i);
            }
            String name = table.text(scenario);
            Part part = new Part(table.text(from), table.text(until), table.text(scope));
            if (name.equals(baseline)) {
                firsts.computeIfAbsent(table.text(replication), r -> new HashMap<>()).put(part, means);
                continue;
            }
            partings.put(name, Quarters.index(part.from()));
            double[] first = firsts.getOrDefault(table.text(replication), Map.of()).get(part);
            if (first != null) {
                pair(new Cell(name, part.scope()), means, first);
            }
        }
    }

    private void pair(Cell cell, double[] here, double[] first) {
        Moments[] own = values.computeIfAbsent(cell, c -> Moments.array(here.length));
        Moments[] apart = differences.computeIfAbsent(cell, c -> Moments.arrayOfDifferences(here.length));
        for (int i = 0; i < here.length; i++) {
            double difference = here[i] - first[i];
            if (!Double.isNaN(difference)) {
                own[i].add(here[i]);
                apart[i].add(difference);
            }
        }
    }
}
