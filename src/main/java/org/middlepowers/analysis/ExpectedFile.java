package org.middlepowers.analysis;

import java.io.IOException;
import java.util.List;
import org.middlepowers.analysis.Expected.Test;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes expectations.csv: a row for each check of each expectation, and one for each that nothing checked. */
public final class ExpectedFile {
    private static final List<String> COLUMNS = List.of(
            "scenario", "claim", "text", "because", "verdict", "check", "measured", "than", "kind", "above", "below", "n",
            "number", "than_number", "value", "low", "high", "check_verdict", "note");
    private static final int DIGITS = 6;

    private ExpectedFile() {}

    /** Writes the table, if anything was expected. */
    public static void write(ResultsFolder folder, List<Expected> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        try (TableFile table = TableFile.open(folder.table("expectations.csv"), COLUMNS)) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Expected e : all) {
                if (e.tests().isEmpty()) {
                    begin(chunk, e);
                    for (int k = 0; k < COLUMNS.size() - 6; k++) {
                        chunk.skip();
                    }
                    chunk.add(e.unchecked()).endRow();
                }
                for (int k = 0; k < e.tests().size(); k++) {
                    begin(chunk, e);
                    row(chunk, k + 1, e.tests().get(k));
                }
            }
            table.append(chunk);
        }
    }

    private static void begin(TableChunk chunk, Expected e) {
        chunk.add(e.scenario()).add(e.number()).add(e.expectation().claim());
        chunk.add(e.expectation().because()).add(e.word());
    }

    private static void row(TableChunk chunk, int number, Test test) {
        chunk.add(number).add(test.check().about()).add(test.check().than()).add(test.check().kind());
        chunk.add(finite(test.low())).add(finite(test.high())).add(test.figure().n());
        chunk.add(test.number().mean()).add(test.than().mean());
        chunk.add(test.figure().mean()).add(test.figure().low()).add(test.figure().high());
        chunk.add(test.verdict().word()).add(test.reason()).endRow();
    }

    private static double finite(double bound) {
        return Double.isInfinite(bound) ? Double.NaN : bound;
    }
}
