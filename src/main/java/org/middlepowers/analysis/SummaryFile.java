package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/** The summary as a table on disk. */
final class SummaryFile {
    private static final List<String> COLUMNS = List.of(
            "scope", "measure", "statistic", "scenario", "n", "mean", "low", "high", "baseline", "difference",
            "difference_low", "difference_high", "trusted", "difference_trusted");
    private static final int DIGITS = 6;

    private SummaryFile() {}

    static void write(Path file, Summary summary) throws IOException {
        try (TableFile table = TableFile.open(file, COLUMNS)) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Summary.Row row : summary.rows()) {
                RunColumn outcome = row.outcome();
                chunk.add(outcome.scope()).add(outcome.measure()).add(outcome.statistic()).add(row.scenario());
                chunk.add(row.value().n());
                add(chunk, row.value());
                chunk.add(row.baseline());
                add(chunk, row.difference());
                chunk.add(trusted(row.value())).add(trusted(row.difference()));
                chunk.endRow();
            }
            table.append(chunk);
        }
    }

    static Summary read(Path file) throws IOException {
        List<Summary.Row> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file)) {
            int n = table.column("n");
            int mean = table.column("mean");
            int baseline = table.column("baseline");
            int difference = table.column("difference");
            int trusted = table.column("trusted");
            while (table.next()) {
                RunColumn outcome = new RunColumn(table.text(0), table.text(1), table.text(2));
                long size = (long) table.number(n);
                rows.add(new Summary.Row(
                        outcome,
                        table.text(3),
                        interval(table, size, mean, trusted),
                        table.text(baseline),
                        interval(table, table.text(difference).isEmpty() ? 0 : size, difference, trusted + 1),
                        Double.NaN)); // the table does not hold it
            }
        }
        return new Summary(rows);
    }

    private static void add(TableChunk chunk, Interval interval) {
        chunk.add(interval.mean()).add(interval.low()).add(interval.high());
    }

    /** Whether the bounds can be trusted; empty without any. */
    private static String trusted(Interval interval) {
        return !interval.bounded() ? "" : interval.trusted() ? "yes" : "no";
    }

    private static Interval interval(TableReader table, long n, int first, int trusted) throws IOException {
        return new Interval(
                n,
                table.number(first),
                table.number(first + 1),
                table.number(first + 2),
                !table.text(trusted).equals("no"));
    }
}
