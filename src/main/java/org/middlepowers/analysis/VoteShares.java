package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.results.TableReader;

/**
 * How the middle powers voted on a resolution: share of states, with the interval across replications.
 *
 * @param quarter of the vote
 * @param shares by {@code yes}, {@code no}, {@code abstain}, {@code absent}
 */
public record VoteShares(String scenario, String resolution, String quarter, Map<String, Interval> shares) {
    public static final List<String> VOTES = List.of("yes", "no", "abstain", "absent");

    private record Key(String scenario, String resolution, String quarter) {}

    /** Reads a votes table, which has a column for each state; nothing if there is none. Memory grows with the votes, not with the states. */
    public static List<VoteShares> read(Path votes) throws IOException {
        if (!Files.exists(votes)) {
            return List.of();
        }
        Map<Key, Map<String, long[]>> counts = new LinkedHashMap<>();
        try (TableReader table = TableReader.open(votes)) {
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            int quarter = table.column("quarter");
            int resolution = table.column("resolution");
            int firstState = Math.max(quarter, resolution) + 1;
            while (table.next()) {
                Key key = new Key(table.text(scenario), table.text(resolution), table.text(quarter));
                long[] count = counts.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(table.text(replication), r -> new long[VOTES.size()]);
                for (int state = firstState; state < table.columns().size(); state++) {
                    int kind = VOTES.indexOf(table.text(state));
                    if (kind >= 0) {
                        count[kind]++;
                    }
                }
            }
        }
        List<VoteShares> all = new ArrayList<>();
        counts.forEach((key, byReplication) ->
                all.add(new VoteShares(key.scenario(), key.resolution(), key.quarter(), shares(byReplication))));
        return all;
    }

    private static Map<String, Interval> shares(Map<String, long[]> byReplication) {
        Map<String, Interval> shares = new LinkedHashMap<>();
        for (int kind = 0; kind < VOTES.size(); kind++) {
            Moments moments = new Moments();
            for (long[] count : byReplication.values()) {
                long all = 0;
                for (long c : count) {
                    all += c;
                }
                moments.add(count[kind] / (double) all);
            }
            shares.put(VOTES.get(kind), moments.interval());
        }
        return shares;
    }
}
