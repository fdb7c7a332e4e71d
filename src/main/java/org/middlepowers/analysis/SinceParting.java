package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.TableReader;

/**
 * Means over the quarters since a scenario parted from the first, and their paired differences. Two passes over the
 * series table; memory grows with the replications, not with their quarters.
 */
final class SinceParting {
    private static final SinceParting NOTHING = new SinceParting("", Map.of());

    private final String baseline;
    private final Map<String, Integer> partings;
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Integer> measures = new HashMap<>();
    /** Of the run being read: sums by scenario compared and scope. */
    private final Map<Part, Sums> current = new HashMap<>();
    /** Means of the first scenario's runs, by replication. */
    private final Map<String, Map<Part, double[]>> firsts = new HashMap<>();

    private final Map<Part, Moments[]> values = new HashMap<>();
    private final Map<Part, Moments[]> differences = new HashMap<>();

    /** A scope, over the quarters since a scenario parted. */
    private record Part(String scenario, String scope) {}

    private SinceParting(String baseline, Map<String, Integer> partings) {
        this.baseline = baseline;
        this.partings = partings;
    }

    /** Reads a series table; knows nothing if there is none, or only one scenario. */
    static SinceParting read(Path series, Manifest manifest) throws IOException {
        if (manifest.scenarios().size() < 2 || !Files.exists(series)) {
            return NOTHING;
        }
        ScenarioEntry first = manifest.scenarios().get(0);
        SinceParting since = new SinceParting(first.name(), Partings.read(series, manifest));
        for (ScenarioEntry scenario : manifest.scenarios()) {
            since.ends.put(
                    scenario.name(), Math.min(Quarters.index(first.end()), Quarters.index(scenario.end())));
        }
        try (TableReader table = TableReader.open(series)) {
            List<String> columns = table.columns();
            for (int i = SeriesSummary.LEADING; i < columns.size(); i++) {
                since.measures.put(columns.get(i), i - SeriesSummary.LEADING);
            }
            since.addAll(table);
        }
        return since;
    }

    /** Index of the quarter in which each scenario parts from the first; none for one that never does. */
    Map<String, Integer> partings() {
        return partings;
    }

    /** A measure since a scenario parted; empty if it never did, or the measure was not taken. */
    Optional<Summary.Row> row(String scenario, String scope, String measure) {
        Moments[] own = values.get(new Part(scenario, scope));
        Integer column = measures.get(measure);
        if (own == null || column == null || own[column].n() == 0) {
            return Optional.empty();
        }
        boolean doubt = own[column].lopsided();
        return Optional.of(new Summary.Row(
                new Outcome(scope, measure, Outcome.AFTER),
                scenario,
                own[column].interval(),
                baseline,
                differences.get(new Part(scenario, scope))[column].interval().doubted(doubt),
                Math.sqrt(own[column].variance())));
    }

    private void addAll(TableReader table) throws IOException {
        int scenarioColumn = table.column("scenario");
        int replicationColumn = table.column("replication");
        int quarterColumn = table.column("quarter");
        int scopeColumn = table.column("scope");
        String scenario = "";
        String replication = "";
        while (table.next()) {
            if (!table.text(scenarioColumn).equals(scenario) || !table.text(replicationColumn).equals(replication)) {
                endRun(scenario, replication);
                scenario = table.text(scenarioColumn);
                replication = table.text(replicationColumn);
            }
            int quarter = Quarters.index(table.text(quarterColumn));
            String scope = table.text(scopeColumn);
            for (Map.Entry<String, Integer> parting : partings.entrySet()) {
                String other = parting.getKey();
                boolean concerned = scenario.equals(other) || scenario.equals(baseline);
                if (concerned && quarter >= parting.getValue() && quarter <= ends.get(other)) {
                    current.computeIfAbsent(new Part(other, scope), p -> new Sums(measures.size())).add(table);
                }
            }
        }
        endRun(scenario, replication);
    }

    private void endRun(String scenario, String replication) {
        if (scenario.equals(baseline)) {
            Map<Part, double[]> means = new HashMap<>();
            current.forEach((part, sums) -> means.put(part, sums.means()));
            firsts.put(replication, means);
        } else {
            Map<Part, double[]> paired = firsts.getOrDefault(replication, Map.of());
            current.forEach((part, sums) -> {
                if (paired.containsKey(part)) {
                    pair(part, sums.means(), paired.get(part));
                }
            });
        }
        current.clear();
    }

    private void pair(Part part, double[] here, double[] first) {
        Moments[] own = values.computeIfAbsent(part, p -> Moments.array(here.length));
        Moments[] apart = differences.computeIfAbsent(part, p -> Moments.arrayOfDifferences(here.length));
        for (int i = 0; i < here.length; i++) {
            double difference = here[i] - first[i];
            if (!Double.isNaN(difference)) {
                own[i].add(here[i]);
                apart[i].add(difference);
            }
        }
    }

    /** Sums over quarters; what is not defined in a quarter is left out of the mean. */
    private static final class Sums {
        private final double[] sum;
        private final int[] defined;

        Sums(int size) {
            sum = new double[size];
            defined = new int[size];
        }

        void add(TableReader table) throws IOException {
            for (int i = 0; i < sum.length; i++) {
                double value = table.number(SeriesSummary.LEADING + i);
                if (!Double.isNaN(value)) {
                    sum[i] += value;
                    defined[i]++;
                }
            }
        }

        double[] means() {
            double[] means = new double[sum.length];
            for (int i = 0; i < means.length; i++) {
                means[i] = defined[i] == 0 ? Double.NaN : sum[i] / defined[i];
            }
            return means;
        }
    }
}
