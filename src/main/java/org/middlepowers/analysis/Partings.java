package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.TableReader;

/**
 * Finds the quarter from which on each scenario differs from the first. Scenarios share their draws until then, so the
 * quarters before hold no difference and would only dilute one. The first scenario's rows have to come first; of each
 * only a hash is kept.
 */
final class Partings {
    private final String baseline;
    private final int start;
    private final int length;
    private final Map<Rows, long[]> hashes = new HashMap<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();

    /** Rows of one scope in one replication. */
    private record Rows(String replication, String scope) {}

    private Partings(ScenarioEntry first) {
        baseline = first.name();
        start = Quarters.index(first.start());
        length = Math.max(0, Quarters.index(first.end()) - start + 1);
    }

    /**
     * The first quarter, by scenario, in which any value of any replication differs from the first scenario's; a
     * scenario that never differs has none. Quarters and groups that only one of the two has do not count; scenarios
     * without a quarter in common part when the later of them begins.
     */
    static Map<String, Integer> read(Path series, Manifest manifest) throws IOException {
        if (manifest.scenarios().size() < 2) {
            return Map.of();
        }
        Partings partings = new Partings(manifest.scenarios().get(0));
        try (TableReader table = TableReader.open(series)) {
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            int quarter = table.column("quarter");
            int scope = table.column("scope");
            while (table.next()) {
                int at = Quarters.index(table.text(quarter)) - partings.start;
                if (at >= 0 && at < partings.length) {
                    Rows path = new Rows(table.text(replication), table.text(scope));
                    partings.add(table.text(scenario), path, at, table);
                }
            }
        }
        for (ScenarioEntry other : manifest.scenarios().subList(1, manifest.scenarios().size())) {
            int begins = Quarters.index(other.start());
            int last = partings.start + partings.length - 1;
            if (begins > last || Quarters.index(other.end()) < partings.start) {
                partings.found.put(other.name(), Math.max(begins, partings.start));
            }
        }
        return partings.found;
    }

    private void add(String scenario, Rows path, int at, TableReader table) {
        if (scenario.equals(baseline)) {
            hashes.computeIfAbsent(path, p -> new long[length])[at] = hash(table);
            return;
        }
        long[] firsts = hashes.get(path);
        boolean later = start + at >= found.getOrDefault(scenario, Integer.MAX_VALUE);
        if (firsts != null && firsts[at] != 0 && !later && firsts[at] != hash(table)) {
            found.put(scenario, start + at);
        }
    }

    /** Of the row's values as text; never 0, which stands for no row. */
    private static long hash(TableReader table) {
        long hash = 0xcbf29ce484222325L;
        for (int i = SeriesSummary.LEADING; i < table.columns().size(); i++) {
            hash = (hash ^ table.text(i).hashCode()) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
