package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes {@code paths.csv}: a row for each scenario, scope, quarter and statistic, a column for each measure. */
final class PathsFile {
    private static final int DIGITS = 6;

    private final Map<String, Map<String, TreeMap<Integer, double[][]>>> cells = new HashMap<>();

    /** What is said of a measure in a quarter, across replications; the order is that of the rows. */
    enum PathLine {
        /** Replications in which it is defined. */
        N,
        MEAN,
        /** 95 % interval of the mean. */
        LOW,
        HIGH,
        /** 1 if the interval can be trusted ({@link Interval#trusted}), 0 if not. */
        TRUSTED,
        /** Quantiles over replications, between neighbours by their distance. */
        P05,
        P50,
        P95,
        /** Paired difference to the first scenario. */
        DIFFERENCE,
        DIFFERENCE_LOW,
        DIFFERENCE_HIGH,
        DIFFERENCE_TRUSTED;

        double of(Interval mean, Interval difference, DoubleUnaryOperator quantile) {
            return switch (this) {
                case N -> mean.n();
                case MEAN -> mean.mean();
                case LOW -> mean.low();
                case HIGH -> mean.high();
                case TRUSTED -> trusted(mean);
                case P05 -> quantile.applyAsDouble(.05);
                case P50 -> quantile.applyAsDouble(.5);
                case P95 -> quantile.applyAsDouble(.95);
                case DIFFERENCE -> difference.mean();
                case DIFFERENCE_LOW -> difference.low();
                case DIFFERENCE_HIGH -> difference.high();
                case DIFFERENCE_TRUSTED -> trusted(difference);
            };
        }

        private static double trusted(Interval interval) {
            return !interval.bounded() ? Double.NaN : interval.trusted() ? 1 : 0;
        }

        boolean ofDifference() {
            return ordinal() >= DIFFERENCE.ordinal();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes in what the measures come to, by statistic. */
    void put(String scenario, String scope, int quarter, double[][] statistics) {
        cells.computeIfAbsent(scenario, s -> new HashMap<>())
                .computeIfAbsent(scope, s -> new TreeMap<>())
                .put(quarter, statistics);
    }

    /** Writes them in the order of scenarios and scopes; differences of all scenarios but the first. */
    void write(Path file, List<String> measures, List<String> scenarios, List<String> scopes) throws IOException {
        List<String> columns = new ArrayList<>(List.of("scenario", "scope", "quarter", "statistic"));
        columns.addAll(measures);
        try (TableFile table = TableFile.open(file, columns)) {
            for (String scenario : scenarios) {
                for (String scope : scopes) {
                    TableChunk chunk = table.chunk(DIGITS);
                    cells.getOrDefault(scenario, Map.of())
                            .getOrDefault(scope, new TreeMap<>())
                            .forEach((quarter, statistics) -> {
                                for (PathLine s : PathLine.values()) {
                                    if (!s.ofDifference() || !scenario.equals(scenarios.get(0))) {
                                        chunk.add(scenario).add(scope).add(Quarters.text(quarter)).add(s.toString());
                                        for (double value : statistics[s.ordinal()]) {
                                            chunk.add(value);
                                        }
                                        chunk.endRow();
                                    }
                                }
                            });
                    table.append(chunk);
                }
            }
        }
    }
}
