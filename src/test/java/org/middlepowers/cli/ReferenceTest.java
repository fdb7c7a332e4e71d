package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.Summary;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Silent;

/** The main job, as published: {@code results/reference/summary.csv} comes out again, byte for byte. */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("results/reference/summary.csv");
    private static final Progress QUIET = new Silent();

    @TempDir
    Path folder;

    @Test
    void theMainJobGivesTheReferenceFigures() throws IOException, InvalidScenarioException {
        ResultsFolder results = run(folder.resolve("all"), new Settings(200, 1, 2, 0));
        Summary.of(results, results.readManifest()).write(results.summary());
        assertThat(results.summary())
                .as("see results/README.md for how to renew the figures after a change of the model")
                .hasSameTextualContentAs(REFERENCE);
    }

    @Test
    void oneThreadAndThreeWriteTheSameBytes() throws IOException, InvalidScenarioException {
        ResultsFolder one = run(folder.resolve("one"), new Settings(4, 7, 1, 2));
        ResultsFolder three = run(folder.resolve("three"), new Settings(4, 7, 3, 2));
        assertThat(one.runs()).hasSameBinaryContentAs(three.runs());
        assertThat(one.allSeries().orElseThrow()).hasSameBinaryContentAs(three.allSeries().orElseThrow());
        assertThat(one.states()).hasSameBinaryContentAs(three.states());
        assertThat(one.events()).hasSameBinaryContentAs(three.events());
        assertThat(one.votes()).hasSameBinaryContentAs(three.votes());
        assertThat(Files.size(one.events())).isPositive();
    }

    private static ResultsFolder run(Path path, Settings settings) throws IOException, InvalidScenarioException {
        List<LoadedScenario> scenarios = new ArrayList<>();
        for (String name : CompareCommand.DEFAULT) {
            scenarios.add(ScenarioFiles.load(name, List.of()));
        }
        ResultsFolder results = ResultsFolder.create(path);
        results.writeManifest(Manifests.of(scenarios, settings, Version.program(), Request.of("compare"), ""));
        Runner.fill(new Comparison(scenarios, settings), Portion.ALL, results, settings.threads(), QUIET);
        results.writeManifest(results.readManifest().with(Manifest.Status.COMPLETE, "", ""));
        return results;
    }
}
