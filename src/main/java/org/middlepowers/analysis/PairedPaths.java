package org.middlepowers.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Differences to the first scenario, quarter by quarter; the first scenario's rows have to come first. */
final class PairedPaths {
    private final String baseline;
    private final Map<String, Map<Integer, Double>> firsts = new HashMap<>();
    private final Map<String, TreeMap<Integer, Moments>> differences = new HashMap<>();

    PairedPaths(String baseline) {
        this.baseline = baseline;
    }

    void add(String scenario, String replication, int quarter, double value) {
        if (scenario.equals(baseline)) {
            firsts.computeIfAbsent(replication, r -> new HashMap<>()).put(quarter, value);
            return;
        }
        Double first = firsts.getOrDefault(replication, Map.of()).get(quarter);
        if (first != null) {
            differences
                    .computeIfAbsent(scenario, s -> new TreeMap<>())
                    .computeIfAbsent(quarter, q -> Moments.ofDifferences())
                    .add(value - first);
        }
    }

    Optional<Band> band(String scenario) {
        TreeMap<Integer, Moments> found = differences.get(scenario);
        if (found == null) {
            return Optional.empty();
        }
        int start = found.firstKey();
        Interval[] quarters = new Interval[found.lastKey() - start + 1];
        for (int i = 0; i < quarters.length; i++) {
            Moments moments = found.get(start + i);
            quarters[i] = moments == null ? Interval.NONE : moments.interval();
        }
        return Optional.of(new Band(start, quarters));
    }
}
