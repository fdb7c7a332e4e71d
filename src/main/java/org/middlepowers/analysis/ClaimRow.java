package org.middlepowers.analysis;

import java.io.IOException;
import java.util.List;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/**
 * A claim of a theory and the verdict on it.
 *
 * @param theory short name
 * @param claim short name
 * @param kind expectation (of the scenario), consistency or emergent (of synthetic worlds)
 * @param text the claim, a sentence
 * @param expected where the number should lie, in words
 * @param against the theory compared with, where the claim is beside others; else empty
 * @param prototype what the model's prototype gave; empty if nothing
 */
public record ClaimRow(
        String theory,
        String claim,
        String kind,
        String text,
        String measure,
        String expected,
        String against,
        ClaimTest test,
        String prototype) {
    private static final List<String> COLUMNS = List.of(
            "theory", "claim", "kind", "text", "measure", "expected", "against", "n", "value", "se", "low", "high",
            "verdict", "prototype");
    private static final int DIGITS = 6;

    /** Writes claims.csv. */
    public static void write(ResultsFolder folder, List<ClaimRow> rows) throws IOException {
        try (TableFile file = TableFile.open(folder.table("claims.csv"), COLUMNS)) {
            TableChunk chunk = file.chunk(DIGITS);
            for (ClaimRow row : rows) {
                Interval v = row.test.value();
                chunk.add(row.theory).add(row.claim).add(row.kind).add(row.text).add(row.measure).add(row.expected);
                chunk.add(row.against).add(v.n()).add(v.mean()).add(row.test.error()).add(v.low()).add(v.high());
                chunk.add(row.test.verdict().word()).add(row.prototype);
                chunk.endRow();
            }
            file.append(chunk);
        }
    }
}
