package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes patterns.csv: a row for each check of each claim, in the order of the scorecard. */
public final class ScorecardFile {
    private static final List<String> COLUMNS = List.of(
            "pattern", "claim", "source", "verdict", "fitted", "check", "counted", "world", "about", "literature",
            "expected_low", "expected_high", "n", "model", "low", "high", "check_verdict", "note");

    private ScorecardFile() {}

    /** Writes the table; a claim without checks has one row without figures. */
    public static void write(Scorecard scorecard, Path file) throws IOException {
        try (TableFile table = TableFile.open(file, COLUMNS)) {
            TableChunk chunk = table.chunk(6);
            for (Scorecard.Row row : scorecard.rows()) {
                if (row.findings().isEmpty()) {
                    begin(chunk, row);
                    for (int k = 0; k < 12; k++) {
                        chunk.skip();
                    }
                    chunk.add(note(row.claim())).endRow();
                }
                for (Scorecard.Finding f : row.findings()) {
                    begin(chunk, row);
                    chunk.add(f.check().name()).add(f.check().counted() ? "yes" : "no");
                    chunk.add(f.check().world()).add(f.check().about()).add(f.check().literature());
                    chunk.add(finite(f.check().low())).add(finite(f.check().high()));
                    chunk.add(f.figure().n()).add(f.figure().mean());
                    chunk.add(f.figure().low()).add(f.figure().high());
                    chunk.add(f.verdict() == null ? "" : f.verdict().ofLiterature());
                    chunk.add(note(row.claim())).endRow();
                }
            }
            table.append(chunk);
        }
    }

    private static void begin(TableChunk chunk, Scorecard.Row row) {
        LiteratureClaim claim = row.claim();
        chunk.add(claim.id()).add(claim.title()).add(claim.source());
        chunk.add(row.verdict().ofLiterature()).add(claim.fitted());
    }

    private static String note(LiteratureClaim claim) {
        return claim.untestable().isEmpty() ? claim.note() : claim.untestable();
    }

    private static double finite(double bound) {
        return Double.isInfinite(bound) ? Double.NaN : bound;
    }
}
