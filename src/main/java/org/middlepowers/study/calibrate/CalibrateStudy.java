package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.report.Page;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.study.Bench;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
import org.middlepowers.study.Trials;

/**
 * Parameters narrowed by the record. Every draw that was simulated is a row with its statistics; the posterior is had by
 * going through the calibration again on these rows.
 */
public final class CalibrateStudy implements Study {
    private final CalibrationFile file;
    private final Calibration calibration;
    private final Manifest.Input text;
    private final String records;
    private final Settings settings;

    /**
     * @param text of the file
     * @param records what the records are, in words
     * @param threads runs simulated at a time
     */
    public CalibrateStudy(
            CalibrationFile file, Calibration calibration, Manifest.Input text, String records, int threads) {
        this.file = file;
        this.calibration = calibration;
        this.text = text;
        this.records = records;
        settings = new Settings(1, file.seed(), threads, 0);
    }

    @Override
    public String name() {
        return "calibrate";
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        String years = "Trained on origins " + file.origins() + " to " + file.until() + ". Records: " + records + ".";
        return Manifests.of(List.of(), settings, program, request, now)
                .with(file.targets().stream()
                        .map(t -> new Manifest.Measure(t, t, "", years, "state", "", ""))
                        .toList())
                .reading(List.of(text));
    }

    @Override
    public List<Table> tables() {
        List<String> keys = new ArrayList<>(List.of("stage"));
        keys.addAll(file.parameters().keySet());
        keys.add("replication");
        return List.of(Trials.table(keys, calibration.statistics()));
    }

    @Override
    public int tasks() {
        return calibration.expected();
    }

    @Override
    public boolean work(Bench bench) throws IOException {
        try (Trials trials = Trials.on(bench, tables().get(0), calibration.statistics().size())) {
            go(trials);
            return true;
        } catch (Trials.Stopped e) {
            return false;
        }
    }

    private Calibration.Result go(Trials trials) throws IOException {
        return calibration.run((stage, runs) -> trials.run(runs.stream()
                .map(run -> new Trials.Trial(key(stage, run), () -> calibration.simulate(run)))
                .toList()));
    }

    private static List<String> key(String stage, Calibration.Run run) {
        List<String> key = new ArrayList<>(List.of(stage));
        for (double value : run.draw()) {
            key.add(Decimals.text(value));
        }
        key.add("" + run.replication());
        return key;
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        try (Trials trials = Trials.read(folder, tables().get(0), calibration.statistics().size())) {
            Calibration.Result result = go(trials);
            CalibrationFiles.write(folder, result);
            Page page = CalibrationAnswer.of(file, result);
            return new Answer(page, List.of(), folder, manifest);
        } catch (Trials.Stopped e) {
            throw new ResultsException("The calibration in '" + folder.path() + "' was stopped before its end, so there is"
                    + " no answer yet. Go on with: middlepowers " + manifest.command() + " --output " + folder.path(), e);
        }
    }
}
