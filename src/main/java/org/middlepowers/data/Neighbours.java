package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of a figure that rests on another data set than those of most actors beside it. */
final class Neighbours {
    private Neighbours() {}

    static void tell(Map<String, Estimate> estimates) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        estimates.forEach((path, e) -> {
            if (!e.origins().isEmpty() && !path.startsWith("series.")) {
                kinds.computeIfAbsent(kind(path), k -> new ArrayList<>()).add(path);
            }
        });
        kinds.values().forEach(paths -> {
            Map<Set<DataSet>, Long> counts = new LinkedHashMap<>();
            paths.forEach(p -> counts.merge(estimates.get(p).sources(), 1L, Long::sum));
            Set<DataSet> usual = counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            for (String path : paths) {
                Estimate own = estimates.get(path);
                Set<DataSet> other = own.sources();
                other.removeAll(usual);
                if (!other.isEmpty()) {
                    estimates.put(path, own.by("by " + titles(other) + ", where most have " + titles(usual), false));
                }
            }
        });
    }

    /** Capability and output are one quantity; a share with a power is of one kind for all powers. */
    private static String kind(String path) {
        String field = path.split("\\.")[2];
        return field.equals("output") ? "capability" : field;
    }

    private static String titles(Set<DataSet> sources) {
        return sources.stream().map(DataSet::title).collect(Collectors.joining(" and "));
    }
}
