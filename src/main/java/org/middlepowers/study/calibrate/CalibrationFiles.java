package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** The tables of a calibration: posterior.csv and rounds.csv. */
public final class CalibrationFiles {
    private static final int DIGITS = 6;

    private CalibrationFiles() {}

    /**
     * Writes both; without a posterior, rounds.csv alone.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, Calibration.Result result) throws IOException {
        try (TableFile table = TableFile.open(
                folder.table("rounds.csv"), List.of("stage", "number", "draws", "left", "threshold", "acceptance"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Calibration.Wave w : result.waves()) {
                chunk.add("history matching").add(w.number()).add(w.draws()).add(w.left()).skip().skip().endRow();
            }
            for (Calibration.Round r : result.rounds()) {
                chunk.add("approximate Bayesian computation").add(r.number()).skip().skip();
                chunk.add(r.threshold()).add(r.acceptance()).endRow();
            }
            table.append(chunk);
        }
        Posterior posterior = result.posterior();
        if (posterior == null) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("draw", "weight", "distance"));
        columns.addAll(posterior.names());
        try (TableFile table = TableFile.open(folder.table("posterior.csv"), columns)) {
            TableChunk chunk = table.chunk(DIGITS);
            for (int k = 0; k < posterior.draws().size(); k++) {
                chunk.add(k + 1).add(posterior.weights()[k]).add(posterior.distances()[k]);
                for (double value : posterior.draws().get(k)) {
                    chunk.add(value);
                }
                chunk.endRow();
            }
            table.append(chunk);
        }
    }
}
