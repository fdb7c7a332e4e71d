package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationFindings.DyadFinding;
import org.middlepowers.analysis.Factorial;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

/** The 2×2 of China and Kazakhstan on a fixed seed. */
class AblationTest {
    private static final int REPLICATIONS = 40;
    private static final Progress SILENT = new Silent();

    @TempDir
    static Path folder;

    private static AblationFindings findings;

    @BeforeAll
    static void run() throws IOException, InvalidScenarioException {
        findings = AblationFindings.read(run("main", new Settings(REPLICATIONS, 1, 2, 2)));
    }

    private static ResultsFolder run(String name, Settings settings) throws IOException, InvalidScenarioException {
        LoadedScenario loaded = ScenarioFiles.load("china-kazakhstan", List.of());
        Ablation ablation = new Ablation(loaded, settings, "CHN", "KAZ");
        ResultsFolder results = ResultsFolder.create(folder.resolve(name));
        results.writeManifest(ablation.manifest(new Manifest.Program("p", "1", "c"), Request.of("ablate"), "now"));
        assertThat(Runner.fill(ablation, Portion.ALL, results, settings.threads(), SILENT).failed()).isZero();
        return results;
    }

    private static DyadFinding outcome(String name) {
        return findings.outcomes().stream()
                .filter(o -> o.measure().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The non-rigging rule of §7.13: without the couplings the layers do not interact. */
    @ParameterizedTest
    @ValueSource(strings = {"cooperation", "coexistence", "comovement"})
    void thePlaceboGivesNoInteraction(String name) {
        DyadFinding o = outcome(name);
        assertThat(o.placebo().interaction().interval().excludesZero()).isFalse();
        // That the test could fail: the couplings' own interaction is clear, and at least ten times as large.
        assertThat(o.interaction().excludesZero()).isTrue();
        assertThat(Math.abs(o.placeboShare())).isLessThan(.1);
    }

    @Test
    void withoutTheSubnationalLayerThereIsNoProtest() {
        DyadFinding protests = outcome("protests");
        for (Factorial design : List.of(protests.couplings(), protests.placebo())) {
            assertThat(design.cell(Cell.ASYMMETRY).mean()).isZero();
            assertThat(design.cell(Cell.NEITHER).mean()).isZero();
            assertThat(design.cell(Cell.BOTH).mean()).isPositive();
            assertThat(design.cell(Cell.SUBNATIONAL).mean()).isPositive();
        }
    }

    /** The couplings work through protest: where there is none, placebo and the rest are one world on the same draws. */
    @Test
    void thePlaceboChangesNothingWhereNobodyProtests() {
        for (DyadFinding o : findings.outcomes()) {
            if (o.couplings().undefined() == 0 && o.placebo().undefined() == 0) {
                for (Cell cell : List.of(Cell.ASYMMETRY, Cell.NEITHER)) {
                    assertThat(o.placebo().cell(cell).mean())
                            .as(o.measure().name())
                            .isEqualTo(o.couplings().cell(cell).mean());
                }
            }
        }
    }

    /** §7.13: each layer alone must be able to produce conflict and cooperation. */
    @Test
    void eachLayerAloneKnowsConflictAndCooperation() {
        for (Cell cell : List.of(Cell.ASYMMETRY, Cell.SUBNATIONAL)) {
            assertThat(outcome("conflict").couplings().cell(cell).mean()).isPositive();
            assertThat(outcome("cooperation").couplings().cell(cell).mean()).isPositive();
        }
    }

    @Test
    void threadsDoNotChangeTheTables() throws IOException, InvalidScenarioException {
        ResultsFolder one = run("one", new Settings(3, 7, 1, 1));
        ResultsFolder many = run("many", new Settings(3, 7, 3, 1));
        for (String table : List.of("cells.csv", "instances.csv")) {
            assertThat(Files.readString(many.table(table))).isEqualTo(Files.readString(one.table(table)));
        }
    }

    @Test
    void instancesAreTheDyadsInTheFirstReplicationsOfTheFullCell() throws IOException {
        int rows = 0;
        try (TableReader table =
                TableReader.open(ResultsFolder.open(folder.resolve("main")).table("instances.csv"))) {
            while (table.next()) {
                assertThat(List.of(table.text(table.column("source")), table.text(table.column("target"))))
                        .containsExactlyInAnyOrder("CHN", "KAZ");
                assertThat(table.text(table.column("run"))).isIn("1", "9");
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(100);
    }

    @Test
    void aCellOverridesWhatTheScenarioSaysOfTheLayers() throws InvalidScenarioException {
        LoadedScenario off = ScenarioFiles.load(
                "china-kazakhstan", List.of("rules.asymmetryLayer=false", "protestKindness=.9"));
        var both = new AblationCell(true, true, false).of(off.scenario());
        var placebo = new AblationCell(true, true, true).of(off.scenario());
        assertThat(both.rules().asymmetryLayer()).isTrue();
        assertThat(both.parameters()).isEqualTo(off.scenario().parameters());
        assertThat(placebo.parameters().greatPowerActs().protestKindness()).isZero();
        assertThat(placebo.parameters().perception().winSet()).isEqualTo(1);
    }

    @Test
    void kazakhstanHasItsSeventeenRegions() throws InvalidScenarioException {
        assertThat(ScenarioFiles.load("china-kazakhstan", List.of())
                        .scenario()
                        .middlePowers()
                        .get("KAZ")
                        .regions())
                .hasSize(17)
                .doesNotHaveDuplicates()
                .contains("Astana", "Almaty", "Shymkent", "Mangystau");
    }
}
