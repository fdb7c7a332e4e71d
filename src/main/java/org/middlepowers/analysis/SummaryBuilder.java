package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.TableReader;

/**
 * Two passes over the runs table: the first keeps the first scenario's outcomes by replication, the second compares
 * the others to them. Memory grows with the replications of one scenario only. Means since a scenario parted from the
 * first follow those over the period.
 */
final class SummaryBuilder {
    /** Columns of the runs table that are not outcomes. */
    private static final int LEADING = 6;

    private final List<RunColumn> outcomes = new ArrayList<>();
    private final Map<String, Moments[]> values = new LinkedHashMap<>();
    private final Map<String, Moments[]> differences = new HashMap<>();
    private final Map<String, double[]> baselineByReplication = new HashMap<>();
    private final String baseline;

    private SummaryBuilder(String baseline) {
        this.baseline = baseline;
    }

    static Summary build(Path runs, Manifest manifest, SinceParting since) throws IOException {
        List<Manifest.ScenarioEntry> scenarios = manifest.scenarios();
        SummaryBuilder builder =
                new SummaryBuilder(scenarios.isEmpty() ? "" : scenarios.get(0).name());
        Set<String> groups = new LinkedHashSet<>();
        scenarios.forEach(s -> groups.addAll(s.groups().keySet()));
        try (TableReader table = TableReader.open(runs)) {
            for (String column : table.columns().subList(LEADING, table.columns().size())) {
                builder.outcomes.add(RunColumn.parse(column, groups));
            }
        }
        for (Manifest.ScenarioEntry scenario : scenarios) {
            builder.values.put(scenario.name(), Moments.array(builder.outcomes.size()));
            builder.differences.put(scenario.name(), Moments.arrayOfDifferences(builder.outcomes.size()));
        }
        builder.pass(runs, true);
        builder.pass(runs, false);
        return builder.summary(since);
    }

    private void pass(Path runs, boolean first) throws IOException {
        try (TableReader table = TableReader.open(runs)) {
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            int status = table.column("status");
            while (table.next()) {
                String name = table.text(scenario);
                if (name.equals(baseline) == first && table.text(status).equals("ok") && values.containsKey(name)) {
                    add(name, table.text(replication), outcomesOf(table), first);
                }
            }
        }
    }

    private double[] outcomesOf(TableReader table) throws IOException {
        double[] row = new double[outcomes.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = table.number(LEADING + i);
        }
        return row;
    }

    private void add(String scenario, String replication, double[] row, boolean first) {
        Moments[] own = values.get(scenario);
        for (int i = 0; i < row.length; i++) {
            own[i].add(row[i]);
        }
        if (first) {
            baselineByReplication.put(replication, row);
            return;
        }
        double[] other = baselineByReplication.get(replication);
        if (other != null) {
            Moments[] paired = differences.get(scenario);
            for (int i = 0; i < row.length; i++) {
                paired[i].add(row[i] - other[i]);
            }
        }
    }

    private Summary summary(SinceParting since) {
        List<Summary.Row> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            int column = i;
            // What few replications make in one scenario may be so in another, where none has shown it yet.
            boolean doubt = values.values().stream().anyMatch(m -> m[column].lopsided());
            for (Map.Entry<String, Moments[]> scenario : values.entrySet()) {
                String name = scenario.getKey();
                boolean first = name.equals(baseline);
                rows.add(new Summary.Row(
                        outcomes.get(i),
                        name,
                        scenario.getValue()[i].interval().doubted(doubt),
                        first ? "" : baseline,
                        first ? Interval.NONE : differences.get(name)[i].interval().doubted(doubt),
                        Math.sqrt(scenario.getValue()[i].variance())));
            }
            RunColumn outcome = outcomes.get(i);
            if (outcome.statistic().equals(RunColumn.MEAN)) {
                values.keySet().forEach(
                        name -> since.row(name, outcome.scope(), outcome.measure()).ifPresent(rows::add));
            }
        }
        return new Summary(rows);
    }
}
