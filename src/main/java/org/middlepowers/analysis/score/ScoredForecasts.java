package org.middlepowers.analysis.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableReader;

/**
 * The table that a hindcast fills while it runs, {@code runs.csv}: every forecast with what its scores follow from, to the
 * last digit. Scorecard, skill and the rounded forecasts are made of it.
 */
public final class ScoredForecasts {
    private static final String FILE = "runs.csv";
    /** Quantiles of a forecast that tables have. */
    static final double[] QUANTILES = {.05, .25, .5, .75, .95};
    private static final double[] INTERVALS = {.5, .9};
    private static final List<String> COLUMNS = List.of(
            "target", "by", "origin", "state", "partner", "year", "status", "reason", "mean", "sd", "q05", "q25", "q50",
            "q75", "q95", "recorded", "level", "crps", "pit", "log", "in50", "in90");
    private static final int KEYS = 8;

    private ScoredForecasts() {}

    /** The table. */
    public static Table table() {
        return new Table(FILE, COLUMNS);
    }

    /** Rows of forecasts. */
    public static TableChunk rows(List<Forecast> forecasts) {
        TableChunk chunk = new TableChunk(COLUMNS.size(), 0);
        for (Forecast f : forecasts) {
            Predictive p = f.predicted();
            chunk.add(f.target()).add(f.by()).add(f.origin()).add(f.unit().state()).add(f.unit().partner()).add(f.year());
            chunk.add("ok").add("").add(p.mean()).add(p.sd());
            for (double q : QUANTILES) {
                chunk.add(p.quantile(q));
            }
            chunk.add(f.recorded()).add(f.level());
            if (f.scored()) {
                chunk.add(p.crps(f.recorded())).add(p.pit(f.recorded())).add(p.logScore(f.recorded()));
                for (double interval : INTERVALS) {
                    chunk.add(p.covers(interval, f.recorded()) ? 1 : 0);
                }
            } else {
                chunk.skip().skip().skip().skip().skip();
            }
            chunk.endRow();
        }
        return chunk;
    }

    /** The row of a version that failed at an origin. */
    public static TableChunk failed(String by, int origin, String reason) {
        TableChunk chunk = new TableChunk(COLUMNS.size(), 0);
        chunk.skip().add(by).add(origin).skip().skip().skip().add("failed").add(reason);
        for (int k = KEYS; k < COLUMNS.size(); k++) {
            chunk.skip();
        }
        chunk.endRow();
        return chunk;
    }

    /**
     * Reads the forecasts back; those that failed are left out.
     *
     * @throws IOException with a sentence, if the table cannot be read
     */
    public static List<Forecast> read(ResultsFolder folder) throws IOException {
        List<Forecast> forecasts = new ArrayList<>();
        try (TableReader table = TableReader.open(folder.table(FILE))) {
            while (table.next()) {
                if (table.text(6).equals("ok")) {
                    forecasts.add(forecast(table));
                }
            }
        }
        return forecasts;
    }

    private static Forecast forecast(TableReader table) throws IOException {
        double[] numbers = new double[COLUMNS.size() - KEYS];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = table.number(KEYS + k);
        }
        return new Forecast(
                table.text(0),
                table.text(1),
                (int) table.number(2),
                new Unit(table.text(3), table.text(4)),
                (int) table.number(5),
                new Told(numbers),
                numbers[7],
                numbers[8]);
    }

    /** A distribution of which only what the table tells is known. */
    private record Told(double[] numbers) implements Predictive {
        @Override
        public double mean() {
            return numbers[0];
        }

        @Override
        public double sd() {
            return numbers[1];
        }

        @Override
        public double quantile(double p) {
            return numbers[2 + place(QUANTILES, p)];
        }

        @Override
        public double crps(double recorded) {
            return numbers[9];
        }

        @Override
        public double pit(double recorded) {
            return numbers[10];
        }

        @Override
        public double logScore(double recorded) {
            return numbers[11];
        }

        @Override
        public boolean covers(double probability, double recorded) {
            return numbers[12 + place(INTERVALS, probability)] > 0;
        }

        private static int place(double[] known, double wanted) {
            for (int k = 0; k < known.length; k++) {
                if (known[k] == wanted) {
                    return k;
                }
            }
            throw new IllegalArgumentException("the table has nothing on " + wanted);
        }
    }
}
