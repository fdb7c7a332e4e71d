package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.data.Choices;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.report.Page;
import org.middlepowers.report.PageText;
import org.middlepowers.report.PageWriter;
import org.middlepowers.results.Manifest;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.calibrate.Calibration;
import org.middlepowers.study.calibrate.CalibrationAnswer;
import org.middlepowers.study.calibrate.CalibrationFile;
import org.middlepowers.study.calibrate.CalibrationFiles;
import org.middlepowers.study.hindcast.FolderData;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.hindcast.ShippedData;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calibrate}: parameters narrowed by the record. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = CalibrateCommand.Own.class,
        description = {
            "Asks which values of free parameters the record leaves: history matching, then approximate Bayesian"
                    + " computation, with the model itself.",
            "",
            "The file names the parameters, origins and targets; the guide 'calibrate' has one. Without --data the world of"
                    + " 2004 and its record to 2012 are used."
        },
        footer = {"", "Example: calibrate alignment.yaml --data my-data"})
final class CalibrateCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Parameters(paramLabel = "FILE", description = "What to calibrate, on what.")
    private Path file;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "FOLDER",
            description = "Folder of data sets, as of 'initialise' (default: what travels with the program).")
    private Path data;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(1);

    @Override
    public Integer call() throws Exception {
        CalibrationFile asked;
        HindcastData source;
        Calibration calibration;
        try {
            asked = CalibrationFile.read(file);
            source = source(asked);
            calibration = new Calibration(asked, source, options.settings().threads());
        } catch (CalibrationFile.Wrong | InvalidDataException e) {
            throw new Failure.Wrong(e.getMessage());
        }
        Settings settings = new Settings(1, asked.seed(), options.settings().threads(), 0);
        String years = "Trained on origins " + asked.origins() + " to " + asked.until() + ". Records: " + source.about() + ".";
        Manifest manifest = Manifests.of(List.of(), settings, Version.program(), options.request(), Work.now())
                .with(asked.targets().stream()
                        .map(t -> new Manifest.Measure(t, t, "", years, "state", "", ""))
                        .toList());
        Work work = Work.begin(options, "calibrate", manifest);
        return work.run(progress -> {
            try {
                return finish(work, asked, calibration.run(progress));
            } catch (Calibration.Stopped e) {
                return work.stopped("draws of a calibration");
            }
        });
    }

    private HindcastData source(CalibrationFile asked) throws IOException, InvalidDataException, InvalidScenarioException {
        if (data == null && asked.until() <= ShippedData.LAST) {
            return new ShippedData();
        }
        if (data == null) {
            throw new InvalidDataException(List.of("The record that travels with the program ends in " + ShippedData.LAST
                    + ", and the file says until: " + asked.until() + ". Name a folder of data sets with --data."));
        }
        List<String> powers = List.of("USA", Countries.EU, "CHN", "RUS");
        int first = Collections.min(asked.origins());
        return new FolderData(data, powers, new ArrayList<>(), first, asked.until(), Choices.USUAL, System.err::println);
    }

    private int finish(Work work, CalibrationFile asked, Calibration.Result result) throws IOException {
        CalibrationFiles.write(work.folder(), result);
        work.folder().writeManifest(work.complete());
        Page page = CalibrationAnswer.of(asked, result);
        if (options.report()) {
            PageWriter.write(work.folder(), page);
        }
        System.out.print(PageText.of(page, WIDTH, true));
        System.out.println("Tables:  " + work.folder().path());
        if (options.report()) {
            System.out.println("Report:  " + work.folder().report().toAbsolutePath());
        }
        return 0;
    }

    /** Takes away options of scenarios and of replications, which the file speaks of. */
    static final class Own implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            for (String option : List.of("--detail", "--set", "--theory", "--policy", "--replications", "--seed", PosteriorOption.NAME)) {
                command.remove(command.findOption(option));
            }
            return command;
        }
    }
}
