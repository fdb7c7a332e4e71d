package org.middlepowers.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.middlepowers.data.Actors;
import org.middlepowers.data.Choices;
import org.middlepowers.data.DataBasis;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.results.Manifest;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
import org.middlepowers.study.calibrate.CalibrationFile;
import org.middlepowers.study.calibrate.CalibrationStudy;
import org.middlepowers.study.hindcast.FolderData;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.hindcast.ShippedData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calibrate}: parameters narrowed by the record. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.CalibrationOptions.class,
        description = {
            "Finds which values of free parameters agree with the record: history matching, then approximate Bayesian"
                    + " computation, with the model itself.",
            "",
            "The file names the parameters, origins and targets; the guide 'calibrate' has one. Without --data the world of"
                    + " 2004 and its record to 2012 are used."
        },
        footer = {"", "Example: calibrate alignment.yaml --data my-data"})
final class CalibrateCommand extends StudyCommand {
    private static final int MOST_TWINS = 500;

    @Parameters(paramLabel = "FILE", description = "What to calibrate, on what.")
    private String file;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "FOLDER",
            description = "Folder of data sets, as of 'initialise' (default: what travels with the program).")
    private Path data;

    @Option(
            names = "--check",
            paramLabel = "N",
            description = "Also see whether known parameters are found again: N runs of the model take the record's place"
                    + " (default: 0; 20 take about five times as long as the search itself).")
    private int check;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(1);

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        StudyOptions.check("--check", check, 0, MOST_TWINS);
        try {
            String text = options.inputs().text(Manifest.Input.CALIBRATION, file);
            CalibrationFile asked = CalibrationFile.parse(file, text);
            Settings settings = new Settings(1, asked.seed(), options.settings().threads(), 0);
            return new CalibrationStudy(asked, file, text, source(asked), check, settings);
        } catch (NoSuchFileException e) {
            throw new Failure.Wrong("There is no file '" + file + "'.");
        } catch (CharacterCodingException e) {
            throw new Failure.Wrong(file + ": this is not a text in UTF-8; give the file of a calibration.");
        } catch (CalibrationFile.Wrong | InvalidDataException e) {
            throw new Failure.Wrong(e.getMessage());
        }
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
        return new FolderData(
                new DataBasis(data, Choices.USUAL), new Actors(powers, List.of()), first, asked.until(), System.err::println);
    }
}
