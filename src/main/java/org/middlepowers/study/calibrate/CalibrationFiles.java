package org.middlepowers.study.calibrate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.middlepowers.analysis.calibrate.CalibrationFindings;
import org.middlepowers.analysis.calibrate.CalibrationFindings.PredictiveCheck;
import org.middlepowers.analysis.calibrate.Posterior;
import org.middlepowers.analysis.calibrate.TwinCalibration;
import org.middlepowers.reader.PosteriorFiles;
import org.middlepowers.reader.PosteriorSum;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.WholeFile;

/** The tables of a calibration, beside those of its runs. */
record CalibrationFiles(ResultsFolder folder, CalibrationFindings findings) {
    private static final int DIGITS = 6;

    /** Writes what there is: posterior.csv, rounds.csv, predictive.csv and recovery.csv. */
    void write() throws IOException {
        rounds();
        if (findings.search().posterior() != null) {
            posterior();
            predictive();
        }
        if (!findings.twins().isEmpty()) {
            recovery();
        }
    }

    private void rounds() throws IOException {
        try (TableFile table = TableFile.open(
                folder.table("rounds.csv"), List.of("stage", "number", "draws", "left", "threshold", "acceptance"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (CalibrationFindings.Wave w : findings.search().waves()) {
                chunk.add("history matching").add(w.number()).add(w.draws()).add(w.left()).skip().skip().endRow();
            }
            for (CalibrationFindings.Round r : findings.search().rounds()) {
                chunk.add("approximate Bayesian computation").add(r.number()).skip().skip();
                chunk.add(r.threshold()).add(r.acceptance()).endRow();
            }
            table.append(chunk);
        }
    }

    /** The table that --posterior reads. */
    private void posterior() throws IOException {
        Posterior posterior = findings.search().posterior();
        List<String> columns = new ArrayList<>(
                List.of("draw", PosteriorFiles.WEIGHT, "distance", PosteriorFiles.FROM, PosteriorFiles.UNTIL));
        columns.addAll(posterior.names());
        TableChunk chunk = new TableChunk(columns.size(), DIGITS);
        columns.forEach(chunk::add);
        chunk.endRow();
        for (int k = 0; k < posterior.draws().size(); k++) {
            chunk.add(k + 1).add(posterior.weights()[k]).add(posterior.distances()[k]);
            chunk.add(Collections.min(findings.record().origins())).add(findings.record().until());
            for (double value : posterior.draws().get(k)) {
                chunk.add(value);
            }
            chunk.endRow();
        }
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        chunk.writeTo(table);
        WholeFile.write(folder.table("posterior.csv"), PosteriorSum.add(table.toString(StandardCharsets.UTF_8)));
    }

    private void predictive() throws IOException {
        try (TableFile table = TableFile.open(
                folder.table("predictive.csv"),
                List.of("target", "origin", "statistic", "recorded", "error", "mean", "q05", "q95", "below"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (PredictiveCheck p : findings.predictions()) {
                CalibrationFindings.RecordStatistic s = p.statistic();
                chunk.add(s.target()).add(s.origin()).add(s.name()).add(s.recorded()).add(s.error());
                chunk.add(p.mean()).add(p.low()).add(p.high()).add(p.below()).endRow();
            }
            table.append(chunk);
        }
    }

    private void recovery() throws IOException {
        List<String> names = findings.names();
        try (TableFile table = TableFile.open(
                folder.table("recovery.csv"), List.of("twin", "parameter", "truth", "mean", "q05", "q95", "rank", "held"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (int k = 0; k < findings.twins().size(); k++) {
                TwinCalibration twin = findings.twins().get(k);
                for (int p = 0; p < names.size(); p++) {
                    chunk.add(k + 1).add(names.get(p)).add(twin.truth()[p]);
                    if (twin.posterior() == null) {
                        chunk.skip().skip().skip().skip().skip();
                    } else {
                        Posterior found = twin.posterior();
                        chunk.add(found.mean(p)).add(found.quantile(p, .05)).add(found.quantile(p, .95));
                        chunk.add(twin.rank(p)).add(twin.holds(p) ? "yes" : "no");
                    }
                    chunk.endRow();
                }
            }
            table.append(chunk);
        }
    }
}
