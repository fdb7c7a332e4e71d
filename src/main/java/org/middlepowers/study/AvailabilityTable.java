package org.middlepowers.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.analysis.Availability;
import org.middlepowers.analysis.CondensedSeries;
import org.middlepowers.analysis.Quarters;
import org.middlepowers.model.Act;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.Scenario;

/**
 * Writes {@code availability.csv}: of each scenario and replication how the driver–stabiliser index differs from the first
 * since the two part, how it does with those acts alone that a state could choose at some time since then in both, and
 * which acts some of the states could choose in one of the two only. Two runs are held at a time.
 */
final class AvailabilityTable {
    private static final int DIGITS = 6;

    private final ScenarioEntry first;
    private final ScenarioEntry other;
    private final int from;
    private final int until;

    private AvailabilityTable(ScenarioEntry first, ScenarioEntry other, int parting) {
        this.first = first;
        this.other = other;
        from = parting;
        until = Math.min(Quarters.index(first.end()), Quarters.index(other.end()));
    }

    /** Makes the table of what the runs chose and could; does nothing where that is not there. */
    static void write(ResultsFolder folder, Manifest manifest) throws IOException {
        Path acts = folder.table(ResultsFolder.ACTS);
        if (!Files.exists(acts)) {
            return;
        }
        Map<String, Integer> partings = CondensedSeries.partings(folder, manifest);
        List<ScenarioEntry> scenarios = manifest.scenarios();
        try (TableFile out = TableFile.open(folder.availability(), Availability.COLUMNS)) {
            for (ScenarioEntry other : scenarios.subList(1, scenarios.size())) {
                Integer parting = partings.get(other.name());
                if (parting != null) {
                    new AvailabilityTable(scenarios.get(0), other, parting).pairs(acts, out);
                }
            }
        }
    }

    private void pairs(Path acts, TableFile out) throws IOException {
        try (RunActs.Reader firsts = new RunActs.Reader(acts, first.name());
                RunActs.Reader others = new RunActs.Reader(acts, other.name())) {
            RunActs one = firsts.next();
            RunActs two = others.next();
            while (one != null && two != null) {
                if (one.replication() < two.replication()) {
                    one = firsts.next();
                } else if (one.replication() > two.replication()) {
                    two = others.next();
                } else {
                    pair(one, two, out);
                    one = firsts.next();
                    two = others.next();
                }
            }
        }
    }

    private void pair(RunActs one, RunActs two, TableFile out) throws IOException {
        int start = Quarters.index(first.start());
        int begin = Quarters.index(other.start());
        Map<String, Integer> common = new HashMap<>();
        Map<String, Integer> lost = new HashMap<>();
        Map<String, Integer> gained = new HashMap<>();
        for (String code : one.codes()) {
            if (two.has(code)) {
                int here = one.possible(code, from - start, until - start);
                int there = two.possible(code, from - begin, until - begin);
                common.put(code, here & there);
                lost.put(code, here & ~there);
                gained.put(code, there & ~here);
            }
        }
        TableChunk chunk = out.chunk(DIGITS);
        scopes(one, two).forEach((scope, members) -> {
            chunk.add(other.name()).add(one.replication()).add(scope).add(members.size());
            chunk.add(two.index(members, from - begin, until - begin, Map.of())
                    - one.index(members, from - start, until - start, Map.of()));
            chunk.add(two.index(members, from - begin, until - begin, common)
                    - one.index(members, from - start, until - start, common));
            chunk.add(counted(members, lost)).add(counted(members, gained));
            chunk.endRow();
        });
        out.append(chunk);
    }

    /** The world and the groups that both have. */
    private Map<String, Set<String>> scopes(RunActs one, RunActs two) {
        Map<String, Set<String>> scopes = new LinkedHashMap<>();
        Set<String> all = new HashSet<>();
        one.codes().forEach(all::add);
        two.codes().forEach(all::add);
        scopes.put(Scenario.WORLD, all);
        first.groups().forEach((key, group) -> {
            if (other.groups().containsKey(key)) {
                scopes.put(key, Set.copyOf(group.members()));
            }
        });
        return scopes;
    }

    /** As in CIRCUMVENT:5+COMPLY:4, acts with the number of states. */
    private static String counted(Set<String> members, Map<String, Integer> sets) {
        StringBuilder text = new StringBuilder();
        for (Act act : Act.values()) {
            long states = members.stream()
                    .filter(code -> (sets.getOrDefault(code, 0) & 1 << act.ordinal()) != 0)
                    .count();
            if (states > 0) {
                text.append(text.isEmpty() ? "" : "+").append(act).append(':').append(states);
            }
        }
        return text.toString();
    }
}
