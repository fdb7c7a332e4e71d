package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.Availability;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.report.ComparisonPage;
import org.middlepowers.report.PageText;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;

/** An act that is not there any more is not a change of conduct. */
class AvailabilityTest {
    @TempDir
    static Path folder;

    private static Findings lifted;
    private static Path results;

    /** The world of 2022 with its sanctions, without them from 2026 on, and without secondary sanctions. */
    @BeforeAll
    static void run() throws Exception {
        results = folder.resolve("lifted");
        LoadedScenario with = ScenarioFiles.load("kazakhstan-2022", List.of("end=2028Q4"));
        LoadedScenario without = ScenarioFiles.load("kazakhstan-2022-no-secondary", List.of("end=2028Q4"));
        LoadedScenario peace = ScenarioFiles.load(
                "kazakhstan-2022",
                List.of("end=2028Q4", "shocks.peace={at: 2026Q1, about: Sanctions are lifted, lift: [RUS]}"));
        Comparison comparison = new Comparison(
                List.of(with, LoadedScenario.of("peace", peace.scenario()), without), new Settings(8, 1, 2, 0), Map.of());
        try (ResultsFolder into = ResultsFolder.create(results)) {
            Manifest manifest = comparison.manifest(
                    new Manifest.Program("middlepowers", "1", "abc1234"), Request.of("compare"), Runner.now());
            Runner.run(comparison, into, manifest, 2, new Silent());
            lifted = Findings.read(into, into.readManifest());
        }
    }

    private static Contrast contrast(int other) {
        return new Contrast(lifted, lifted.others().get(other));
    }

    @Test
    void withoutSanctionsNobodyCanCircumventOrComply() {
        Availability split = contrast(0).availability("world").orElseThrow();
        assertThat(split.lost()).containsOnlyKeys("CIRCUMVENT", "COMPLY").containsEntry("COMPLY", 1.0);
        assertThat(split.gained()).isEmpty();
        assertThat(contrast(0).availability("central_asia").orElseThrow().lost())
                .isEqualTo(Map.of("CIRCUMVENT", 1.0, "COMPLY", 1.0));
    }

    /** The parts are of the measure itself, output weights and window of eight quarters included. */
    @Test
    void conductAndAvailabilityAddUpToTheDifference() {
        for (String scope : List.of("world", "central_asia", "kazakhstan")) {
            Availability split = contrast(0).availability(scope).orElseThrow();
            Interval difference = contrast(0).difference(scope, Findings.INDEX);
            assertThat(split.conduct().mean() + split.availability().mean()).isCloseTo(difference.mean(), within(2e-6));
            assertThat(Math.abs(split.availability().mean())).isGreaterThan(.005);
        }
    }

    @Test
    void worldsWithTheSameActsHaveNothingToSplit() {
        assertThat(contrast(1).availability("world")).isEmpty();
        assertThat(contrast(1).availability("central_asia")).isEmpty();
    }

    @Test
    void theAnswerTellsConductFromAvailabilityAndNamesTheActs() {
        String text = PageText.of(ComparisonPage.of(lifted), 100, true);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Some acts can be chosen in \"kazakhstan-2022\" only, as \"Circumvent sanctions\" and \"Comply with"
                        .replace("kazakhstan-2022", lifted.first().title()))
                .contains("(availability). Among acts possible in both it is");
        assertThat(text).contains("WHAT CAN BE DONE AND WHAT IS CHOSEN");
    }

    /** What the states chose and could is there to be condensed and goes; the small table stays. */
    @Test
    void onlyTheSmallTableStays() throws Exception {
        assertThat(results.resolve(ResultsFolder.ACTS)).doesNotExist();
        // Eight pairs of two contrasts, for the world and six groups.
        assertThat(Files.readAllLines(results.resolve("availability.csv"))).hasSize(1 + 8 * 2 * 7);
    }
}
