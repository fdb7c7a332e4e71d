package org.middlepowers.analysis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.middlepowers.analysis.Interval;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/**
 * Theories on trial: how much each of some forecasters contributes to the mixture of their predictive distributions that
 * would have given the recorded values the highest density (stacking, Yao et al. 2018), with intervals over states. Not
 * probabilities of theories: one that says the same as another and nothing more gets no weight, however good it is.
 *
 * @param by who forecasts
 * @param cases recorded values
 * @param score mean log density of them, as normal distributions have it
 * @param gain how much more that is than persistence's
 * @param weight in the mixture
 */
public record Stacking(String target, String by, int cases, double score, Interval gain, Interval weight) {
    private static final String FILE = "stacking.csv";
    private static final int RESAMPLES = 200;
    private static final int STEPS = 200;
    private static final double CLOSE = 1e-5;
    /** A forecaster without spread would have an infinite density somewhere. */
    private static final double LEAST_SD = 1e-4;
    /** Density below which nothing is worse: one wild miss is not to decide all. */
    private static final double LEAST_DENSITY = 1e-30;

    private static final double TAIL = .025;
    private static final int DIGITS = 5;

    /** Whether it is a theory's forecast. */
    public boolean theory() {
        return by.startsWith(Forecasters.THEORY);
    }

    /** Densities of all forecasters at the recorded values, by state. */
    private record Cases(List<String> by, Map<String, List<double[]>> states) {
        List<double[]> all(Collection<String> drawn) {
            return drawn.stream().flatMap(s -> states.get(s).stream()).toList();
        }
    }

    /** The trial of all theories among the forecasts, beside persistence; empty if there are fewer than two. */
    public static List<Stacking> of(List<Forecast> forecasts) {
        List<Stacking> all = new ArrayList<>();
        forecasts.stream().map(Forecast::target).distinct().forEach(target -> {
            List<Forecast> some = forecasts.stream()
                    .filter(f -> f.target().equals(target) && f.scored())
                    .toList();
            List<String> by = some.stream()
                    .map(Forecast::by)
                    .filter(name -> name.startsWith(Forecasters.THEORY) || name.equals(Baseline.PERSISTENCE.title()))
                    .distinct()
                    .toList();
            // votes have no persistence to be held against
            if (by.size() > 2 && by.contains(Baseline.PERSISTENCE.title())) {
                all.addAll(of(target, cases(some, by)));
            }
        });
        return all;
    }

    private static Cases cases(List<Forecast> forecasts, List<String> by) {
        Map<Forecast.Key, double[]> cases = new LinkedHashMap<>();
        for (Forecast f : forecasts) {
            int k = by.indexOf(f.by());
            if (k >= 0) {
                double[] row = cases.computeIfAbsent(f.key(), key -> {
                    double[] empty = new double[by.size()];
                    Arrays.fill(empty, Double.NaN);
                    return empty;
                });
                row[k] = density(f);
            }
        }
        Map<String, List<double[]>> states = new TreeMap<>();
        cases.forEach((key, row) -> {
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                states.computeIfAbsent(key.unit().state(), s -> new ArrayList<>()).add(row);
            }
        });
        return new Cases(by, states);
    }

    private static double density(Forecast f) {
        double sd = Math.max(LEAST_SD, f.predicted().sd());
        double z = (f.recorded() - f.predicted().mean()) / sd;
        return Math.max(LEAST_DENSITY, Math.exp(-z * z / 2) / (sd * Math.sqrt(2 * Math.PI)));
    }

    private static List<Stacking> of(String target, Cases cases) {
        List<String> names = List.copyOf(cases.states.keySet());
        int k = cases.by.size();
        List<double[]> whole = cases.all(names);
        double[] weights = weights(whole, k);
        double[] scores = scores(whole, k);
        int base = cases.by.indexOf(Baseline.PERSISTENCE.title());
        double[][] drawnWeights = new double[k][RESAMPLES];
        double[][] drawnGains = new double[k][RESAMPLES];
        SplittableRandom random = new SplittableRandom(1);
        for (int b = 0; b < RESAMPLES; b++) {
            List<String> drawn = new ArrayList<>();
            for (int s = 0; s < names.size(); s++) {
                drawn.add(names.get(random.nextInt(names.size())));
            }
            List<double[]> some = cases.all(drawn);
            double[] w = weights(some, k);
            double[] s = scores(some, k);
            for (int j = 0; j < k; j++) {
                drawnWeights[j][b] = w[j];
                drawnGains[j][b] = s[j] - s[base];
            }
        }
        List<Stacking> rows = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            rows.add(new Stacking(
                    target, cases.by.get(j), whole.size(), scores[j],
                    interval(names.size(), scores[j] - scores[base], drawnGains[j]),
                    interval(names.size(), weights[j], drawnWeights[j])));
        }
        return rows;
    }

    private static Interval interval(int n, double value, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        int cut = (int) (TAIL * sorted.length);
        return new Interval(n, value, sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    private static double[] scores(List<double[]> rows, int k) {
        double[] scores = new double[k];
        for (double[] row : rows) {
            for (int j = 0; j < k; j++) {
                scores[j] += Math.log(row[j]) / rows.size();
            }
        }
        return scores;
    }

    /** Weights of the densest mixture, by expectation and maximisation: each step makes it denser. */
    static double[] weights(List<double[]> rows, int k) {
        double[] weights = new double[k];
        Arrays.fill(weights, 1.0 / k);
        for (int step = 0; step < STEPS; step++) {
            double[] next = new double[k];
            for (double[] row : rows) {
                double sum = 0;
                for (int j = 0; j < k; j++) {
                    sum += weights[j] * row[j];
                }
                for (int j = 0; j < k; j++) {
                    next[j] += weights[j] * row[j] / sum / rows.size();
                }
            }
            double moved = 0;
            for (int j = 0; j < k; j++) {
                moved = Math.max(moved, Math.abs(next[j] - weights[j]));
            }
            weights = next;
            if (moved < CLOSE) {
                break;
            }
        }
        return weights;
    }

    /**
     * Writes stacking.csv, if theories were on trial.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, List<Stacking> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        try (TableFile table = TableFile.open(folder.table(FILE), List.of(
                "target", "by", "cases", "states", "log_score", "gain", "gain_low", "gain_high", "weight", "weight_low",
                "weight_high"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Stacking s : rows) {
                chunk.add(s.target).add(s.by).add(s.cases).add((int) s.weight.n()).add(s.score);
                chunk.add(s.gain.mean()).add(s.gain.low()).add(s.gain.high());
                chunk.add(s.weight.mean()).add(s.weight.low()).add(s.weight.high()).endRow();
            }
            table.append(chunk);
        }
    }

    /**
     * Reads stacking.csv back; empty if there is none.
     *
     * @throws IOException with a sentence, if it cannot be read
     */
    public static List<Stacking> read(ResultsFolder folder) throws IOException {
        List<Stacking> rows = new ArrayList<>();
        if (!Files.exists(folder.table(FILE))) {
            return rows;
        }
        try (TableReader table = TableReader.open(folder.table(FILE))) {
            while (table.next()) {
                int states = (int) table.number("states");
                rows.add(new Stacking(
                        table.text("target"),
                        table.text("by"),
                        (int) table.number("cases"),
                        table.number("log_score"),
                        interval(table, "gain", states),
                        interval(table, "weight", states)));
            }
        }
        return rows;
    }

    private static Interval interval(TableReader table, String name, int n) throws IOException {
        return new Interval(
                n, table.number(name), table.number(name + "_low"), table.number(name + "_high"));
    }
}
