package org.middlepowers.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/**
 * One scenario under several theories on the same seeds, outcome by outcome: what each gives, what it gives before and
 * since a quarter, how it differs from the first, and how far the theories part.
 */
public final class Duel {
    /** Mean over the run. */
    public static final String MEAN = "mean";

    public static final String END = "end";
    /** Mean over the quarters before the one that splits the run. */
    public static final String BEFORE = "before";

    /** Mean over the quarters from that one on. */
    public static final String AFTER = "after";

    /** After less before. */
    public static final String CHANGE = "change";

    /** A number of the run as a whole. */
    public static final String VALUE = "value";

    private static final List<String> STATISTICS = List.of(MEAN, END, BEFORE, AFTER, CHANGE);
    private static final List<String> EFFECTS = List.of("effect.tension", "effect.poles");
    private static final int DIGITS = 6;

    private final List<Side> sides;
    private final List<String> scopes;
    /** Of an outcome, side by side, a number per replication. */
    private final Map<Key, double[][]> samples = new LinkedHashMap<>();

    /**
     * A theory in the duel.
     *
     * @param scenario name of the scenario as the theory has it
     * @param theory its short name
     * @param voice who holds it, as in "a realist"
     */
    public record Side(String scenario, String theory, String title, String voice) {}

    /** An outcome: {@code scope} is world or a group. */
    public record Key(String scope, String measure, String statistic) {}

    private Duel(List<Side> sides, List<String> scopes) {
        this.sides = List.copyOf(sides);
        this.scopes = List.copyOf(scopes);
    }

    /**
     * Reads the tables of runs and periods of a results folder.
     *
     * @param since quarter that splits runs, as in 2022Q1
     */
    public static Duel read(
            ResultsFolder folder, Manifest manifest, List<Side> sides, List<String> scopes, String since)
            throws IOException {
        Duel duel = new Duel(sides, scopes);
        duel.numbers(folder, manifest, since);
        return duel;
    }

    public List<Side> sides() {
        return sides;
    }

    /** All outcomes: scope by scope, measure by measure in the order of the manifest. */
    public List<Key> keys() {
        return List.copyOf(samples.keySet());
    }

    /** Mean and interval of an outcome under a theory. */
    public Interval value(Key key, int side) {
        return fill(new Moments(), sample(key, side)).interval();
    }

    /** The numbers behind it, one per replication; empty if there are none. */
    public double[] sample(Key key, int side) {
        double[][] all = samples.get(key);
        return all == null ? new double[0] : all[side];
    }

    /** Difference of a theory to the first, paired by replication. */
    public Interval difference(Key key, int side) {
        double[] own = sample(key, side);
        double[] first = sample(key, 0);
        double[] paired = new double[Math.min(own.length, first.length)];
        for (int r = 0; r < paired.length; r++) {
            paired[r] = own[r] - first[r];
        }
        return fill(Moments.ofDifferences(), paired).interval();
    }

    /** Difference of a theory to the mean of all others, paired by replication. */
    public Interval contrast(Key key, int side) {
        double[] own = sample(key, side);
        double[] paired = own.clone();
        for (int other = 0; other < sides.size(); other++) {
            double[] numbers = sample(key, other);
            for (int r = 0; r < paired.length && other != side; r++) {
                paired[r] -= numbers[r] / (sides.size() - 1);
            }
        }
        return fill(Moments.ofDifferences(), paired).interval();
    }

    /** Range of the theories' means over the pooled standard deviation of replications; NaN where nothing varies. */
    public double separation(Key key) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double variance = 0;
        for (int side = 0; side < sides.size(); side++) {
            Moments moments = fill(new Moments(), sample(key, side));
            low = Math.min(low, moments.mean());
            high = Math.max(high, moments.mean());
            variance += moments.variance() / sides.size();
        }
        return variance > 1e-18 ? (high - low) / Math.sqrt(variance) : Double.NaN;
    }

    /** Writes duel.csv: a row per outcome and theory. */
    public void write(ResultsFolder folder) throws IOException {
        List<String> columns = List.of(
                "scope", "measure", "statistic", "theory", "n", "mean", "low", "high", "difference", "difference_low",
                "difference_high", "separation");
        try (TableFile file = TableFile.open(folder.table("duel.csv"), columns)) {
            TableChunk chunk = file.chunk(DIGITS);
            for (Key key : samples.keySet()) {
                double separation = separation(key);
                for (int side = 0; side < sides.size(); side++) {
                    Interval value = value(key, side);
                    Interval difference = side == 0 ? Interval.NONE : difference(key, side);
                    chunk.add(key.scope()).add(key.measure()).add(key.statistic());
                    chunk.add(sides.get(side).theory()).add(value.n());
                    chunk.add(value.mean()).add(value.low()).add(value.high());
                    chunk.add(difference.mean()).add(difference.low()).add(difference.high());
                    chunk.add(separation);
                    chunk.endRow();
                }
            }
            file.append(chunk);
        }
    }

    private static Moments fill(Moments moments, double[] numbers) {
        for (double number : numbers) {
            moments.add(number);
        }
        return moments;
    }

    private int side(String scenario) {
        for (int k = 0; k < sides.size(); k++) {
            if (sides.get(k).scenario().equals(scenario)) {
                return k;
            }
        }
        return -1;
    }

    /** One measure in one run. */
    private static final class Numbers {
        private double before = Double.NaN;
        private double after = Double.NaN;
        private double mean = Double.NaN;
        private double end = Double.NaN;

        double statistic(String name) {
            return switch (name) {
                case END -> end;
                case BEFORE -> before;
                case AFTER -> after;
                case CHANGE -> after - before;
                default -> mean;
            };
        }
    }

    /** Means before and since the split, from the table of periods, and over the run, from that of runs. */
    private void numbers(ResultsFolder folder, Manifest manifest, String since) throws IOException {
        List<String> measures = manifest.measures().stream()
                .filter(m -> m.scope().equals("world") || m.scope().equals("group"))
                .map(Measure::name)
                .toList();
        // By side and replication, then scope and measure, and the effects at the end.
        List<Map<Integer, Numbers[]>> runs = new ArrayList<>();
        sides.forEach(s -> runs.add(new TreeMap<>()));
        periods(folder, measures, since, runs);
        wholes(folder, measures, runs);
        // A replication that failed under one theory is left out under all, so that the rest stay paired.
        runs.forEach(some -> runs.forEach(other -> some.keySet().retainAll(other.keySet())));
        for (int s = 0; s < scopes.size(); s++) {
            for (int m = 0; m < measures.size(); m++) {
                int at = s * measures.size() + m;
                for (String statistic : STATISTICS) {
                    keep(new Key(scopes.get(s), measures.get(m), statistic), runs, at, statistic);
                }
            }
        }
        for (int e = 0; e < EFFECTS.size(); e++) {
            keep(new Key(RunColumn.WORLD, EFFECTS.get(e), VALUE), runs, scopes.size() * measures.size() + e, MEAN);
        }
    }

    private void periods(
            ResultsFolder folder, List<String> measures, String since, List<Map<Integer, Numbers[]>> runs)
            throws IOException {
        try (TableReader table = TableReader.open(folder.periods())) {
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            int from = table.column("from");
            int scope = table.column("scope");
            while (table.next()) {
                int side = side(table.text(scenario));
                int at = scopes.indexOf(table.text(scope));
                if (side < 0 || at < 0) {
                    continue;
                }
                Numbers[] numbers = numbers(runs.get(side), (int) table.number(replication), measures);
                for (int m = 0; m < measures.size(); m++) {
                    Numbers of = numbers[at * measures.size() + m];
                    double value = table.number(measures.get(m));
                    if (table.text(from).compareTo(since) < 0) {
                        of.before = value;
                    } else {
                        of.after = value;
                    }
                }
            }
        }
    }

    private void wholes(ResultsFolder folder, List<String> measures, List<Map<Integer, Numbers[]>> runs)
            throws IOException {
        try (TableReader table = TableReader.open(folder.runs())) {
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            while (table.next()) {
                int side = side(table.text(scenario));
                Numbers[] numbers = side < 0 ? null : runs.get(side).get((int) table.number(replication));
                if (numbers == null) {
                    continue;
                }
                int effects = numbers.length - EFFECTS.size();
                for (int at = 0; at < effects; at++) {
                    String scope = scopes.get(at / measures.size());
                    String column = (scope.equals(RunColumn.WORLD) ? "" : scope + ".") + measures.get(at % measures.size());
                    if (table.has(column + "." + RunColumn.MEAN)) {
                        numbers[at].mean = table.number(column + "." + RunColumn.MEAN);
                        numbers[at].end = table.number(column + "." + RunColumn.END);
                    }
                }
                for (int e = 0; e < EFFECTS.size(); e++) {
                    numbers[effects + e].mean = table.number(EFFECTS.get(e));
                }
            }
        }
    }

    private Numbers[] numbers(Map<Integer, Numbers[]> runs, int replication, List<String> measures) {
        return runs.computeIfAbsent(replication, r -> {
            Numbers[] numbers = new Numbers[scopes.size() * measures.size() + EFFECTS.size()];
            Arrays.setAll(numbers, k -> new Numbers());
            return numbers;
        });
    }

    private void keep(Key key, List<Map<Integer, Numbers[]>> runs, int at, String statistic) {
        double[][] all = new double[sides.size()][];
        boolean any = false;
        for (int side = 0; side < all.length; side++) {
            all[side] = runs.get(side).values().stream()
                    .mapToDouble(numbers -> numbers[at].statistic(statistic))
                    .toArray();
            for (double value : all[side]) {
                any |= !Double.isNaN(value);
            }
        }
        if (any) {
            samples.put(key, all);
        }
    }
}
