package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/**
 * Who did best in a tournament. A replication counts once: a policy's gains on all its seats are averaged within it, so
 * that intervals rest on independent worlds.
 */
public final class TournamentTable {
    private final List<String> policies;
    private final List<String> columns;
    /** Means by replication, of each policy and column. */
    private final Map<String, Map<String, double[]>> means = new LinkedHashMap<>();

    private TournamentTable(Set<String> policies, List<String> columns) {
        this.policies = List.copyOf(policies);
        this.columns = columns;
    }

    /**
     * One policy's place by one criterion.
     *
     * @param ahead by how much it leads the next; nothing known for the last
     */
    public record Rank(String policy, Interval gain, Interval ahead) {}

    /**
     * How a policy differs from the state's own reasoning.
     *
     * @param name of an act or a measure
     */
    public record Clue(String name, Interval difference) {}

    /** Reads a tournament's table of runs; rows that failed are left out. */
    public static TournamentTable read(Path runs) throws IOException {
        try (TableReader table = TableReader.open(runs)) {
            List<String> columns = table.columns().stream()
                    .filter(c -> c.matches("(gain|change|share|own)\\..*"))
                    .toList();
            int policy = table.column("policy");
            int replication = table.column("replication");
            int status = table.column("status");
            Map<String, Map<Integer, Moments[]>> sums = new LinkedHashMap<>();
            Set<String> policies = new LinkedHashSet<>();
            while (table.next()) {
                policies.add(table.text(policy));
                if (table.text(status).equals("ok")) {
                    Moments[] row = sums.computeIfAbsent(table.text(policy), p -> new TreeMap<>())
                            .computeIfAbsent((int) table.number(replication), r -> Moments.array(columns.size()));
                    for (int k = 0; k < columns.size(); k++) {
                        row[k].add(table.number(columns.get(k)));
                    }
                }
            }
            TournamentTable result = new TournamentTable(policies, columns);
            result.keep(sums);
            return result;
        }
    }

    /** Keeps the replications that every policy finished, so that differences are paired. */
    private void keep(Map<String, Map<Integer, Moments[]>> sums) {
        Set<Integer> common = new LinkedHashSet<>();
        policies.stream().findFirst().ifPresent(p -> common.addAll(sums.getOrDefault(p, Map.of()).keySet()));
        policies.forEach(p -> common.retainAll(sums.getOrDefault(p, Map.of()).keySet()));
        for (String p : policies) {
            Map<String, double[]> values = new LinkedHashMap<>();
            for (int k = 0; k < columns.size(); k++) {
                int at = k;
                values.put(
                        columns.get(k),
                        common.stream().mapToDouble(r -> sums.get(p).get(r)[at].mean()).toArray());
            }
            means.put(p, values);
        }
    }

    /** What the tournament is judged by; more is better. */
    public List<String> criteria() {
        return columns.stream()
                .filter(c -> c.startsWith("gain."))
                .map(c -> c.substring("gain.".length()))
                .toList();
    }

    /** Names of the policies, in the order of the table. */
    public List<String> policies() {
        return policies;
    }

    /** Replications that count. */
    public int replications() {
        return means.values().stream().findFirst().map(v -> v.get(columns.get(0)).length).orElse(0);
    }

    /** What a policy gained by a criterion, over the state's own reasoning. */
    public Interval gain(String policy, String criterion) {
        return interval(values(policy, "gain." + criterion));
    }

    /** All policies by a criterion, the best first. */
    public List<Rank> ranking(String criterion) {
        List<String> order = new ArrayList<>(policies);
        order.sort(Comparator.comparingDouble((String p) -> gain(p, criterion).mean()).reversed());
        List<Rank> ranking = new ArrayList<>();
        for (int k = 0; k < order.size(); k++) {
            Interval ahead = Interval.NONE;
            if (k + 1 < order.size()) {
                ahead = interval(minus(
                        values(order.get(k), "gain." + criterion), values(order.get(k + 1), "gain." + criterion)));
            }
            ranking.add(new Rank(order.get(k), gain(order.get(k), criterion), ahead));
        }
        return ranking;
    }

    /** Acts that a policy chose more or less often than the state itself would have, the largest difference first. */
    public List<Clue> acts(String policy) {
        List<Clue> clues = new ArrayList<>();
        for (String column : columns) {
            if (column.startsWith("share.")) {
                String act = column.substring("share.".length());
                clues.add(new Clue(act, interval(minus(values(policy, column), values(policy, "own." + act)))));
            }
        }
        return sorted(clues);
    }

    /** Means of other measures with a policy, less those of the state's own reasoning. */
    public List<Clue> changes(String policy) {
        return columns.stream()
                .filter(c -> c.startsWith("change."))
                .map(c -> new Clue(c.substring("change.".length()), interval(values(policy, c))))
                .toList();
    }

    /**
     * Writes tournament.csv: a row for each criterion and policy, the best first.
     *
     * @throws IOException with a sentence, if the file cannot be written
     */
    public void write(Path file) throws IOException {
        List<String> names = List.of(
                "criterion", "place", "policy", "n", "gain", "low", "high", "ahead_of_next", "ahead_low", "ahead_high");
        try (TableFile out = TableFile.open(file, names)) {
            TableChunk chunk = out.chunk(6);
            for (String criterion : criteria()) {
                int place = 1;
                for (Rank rank : ranking(criterion)) {
                    chunk.add(criterion).add(place++).add(rank.policy()).add(rank.gain().n());
                    chunk.add(rank.gain().mean()).add(rank.gain().low()).add(rank.gain().high());
                    chunk.add(rank.ahead().mean()).add(rank.ahead().low()).add(rank.ahead().high());
                    chunk.endRow();
                }
            }
            out.append(chunk);
        }
    }

    private static List<Clue> sorted(List<Clue> clues) {
        clues.sort(Comparator.comparingDouble((Clue c) -> -Math.abs(c.difference().mean())));
        return clues;
    }

    private double[] values(String policy, String column) {
        return means.get(policy).get(column);
    }

    private static Interval interval(double[] values) {
        Moments moments = new Moments();
        for (double v : values) {
            moments.add(v);
        }
        return moments.interval();
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            difference[k] = a[k] - b[k];
        }
        return difference;
    }
}
