package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.ManifestEdit;

/** From a sweep's folder to tables, charts and report. */
class AnalyseCommandTest {
    private static final List<String> SWEEP = List.of(
            "title: A small sweep",
            "question: What decides?",
            "scenario: kazakhstan-2022",
            "design: saltelli",
            "size: 4",
            "replications: 2",
            "factors:",
            "  normDamping: {range: [0, 1]}",
            "  contestHostility: {range: [0, 2500]}",
            "outputs:",
            "  dsi: {measure: dsi, take: mean}",
            "  tension: {measure: tension}");

    @TempDir
    private static Path temporary;

    private static Path sweep;
    private String said = "";

    @BeforeAll
    static void sweep() throws IOException {
        Path file = temporary.resolve("small.yaml");
        Files.write(file, SWEEP);
        sweep = temporary.resolve("sweep");
        assertThat(Main.run("sweep", file.toString(), "--output", sweep.toString(), "--threads", "1")).isZero();
    }

    @Test
    void aSweepBecomesTablesChartsAndReport() throws IOException {
        assertThat(run(sweep.toString(), "--bootstrap", "100")).isZero();
        Path analysis = sweep.resolve("analysis");
        // 16 points and 2 outcomes; 2 factors, 2 outcomes and a verdict.
        assertThat(Files.readAllLines(analysis.resolve("points.csv"))).hasSize(1 + 32);
        assertThat(Files.readAllLines(analysis.resolve("indices.csv"))).hasSize(1 + 6);
        assertThat(Files.readString(analysis.resolve("report.html")))
                .contains("Lee, J.-S. et al. (2015)", "normDamping", "Saltelli", "hash", "How to cite");
        assertThat(analysis.resolve("charts/indices-2.png")).exists();
        assertThat(said).contains("What decides?");
    }

    /** As it was asked for: its outcomes and verdicts, in the folder of the sweep or in that of the analysis itself. */
    @Test
    void reportMakesTheAnalysisAnew() throws IOException {
        String folder = temporary.resolve("reported").toString();
        Path points = Path.of(folder, "analysis", "points.csv");
        assertThat(Main.run(
                        "sweep", temporary.resolve("small.yaml").toString(), "--size", "2", "--threads", "1", "--output", folder))
                .isZero();
        assertThat(Main.run("report", folder)).isZero();
        List<String> both = Files.readAllLines(points);
        assertThat(both).hasSize(1 + 16).anyMatch(row -> row.contains("dsi"));
        assertThat(run(folder, "--outcome", "tension", "--bootstrap", "100", "--full", "--no-report")).isZero();
        List<String> asked = Files.readAllLines(points);
        assertThat(asked).hasSize(1 + 8);
        for (Path again : List.of(Path.of(folder), Path.of(folder, "analysis"))) {
            Files.delete(points);
            Files.deleteIfExists(points.resolveSibling("report.html"));
            assertThat(Said.by("report", again.toString(), "--full").code()).isZero();
            assertThat(Files.readAllLines(points)).isEqualTo(asked);
            assertThat(points.resolveSibling("report.html")).exists();
        }
    }

    @Test
    void everyDesignIsReadAsItIsWritten() throws IOException {
        Path file = temporary.resolve("small.yaml");
        for (String design : List.of("morris", "latin-hypercube", "grid")) {
            Path folder = temporary.resolve(design);
            assertThat(Main.run(
                            "sweep", file.toString(), "--design", design, "--size", design.equals("grid") ? "0" : "2",
                            "--threads", "1", "--output", folder.toString(), "--set",
                            "factors.normDamping.steps=2", "--set", "factors.contestHostility.steps=2"))
                    .isZero();
            assertThat(run(folder.toString(), "--bootstrap", "100", "--no-report"))
                    .as(said)
                    .isZero();
        }
        assertThat(Files.readAllLines(temporary.resolve("morris/analysis/morris.csv"))).hasSize(1 + 4);
        assertThat(Files.readAllLines(temporary.resolve("grid/analysis/indices.csv")))
                .hasSize(1 + 6)
                .anyMatch(line -> line.startsWith("tension,normDamping,grid,"));
    }

    @Test
    void aRegionAndABoxAreAnsweredWithWhatIsLeftOfTheDesign() throws IOException {
        Path folder = temporary.resolve("region");
        assertThat(run(
                        sweep.toString(), "--bootstrap", "100", "--where", "normDamping < 0.5", "--box", "dsi>0", "-o",
                        folder.toString()))
                .as(said)
                .isZero();
        assertThat(said).contains("Within normDamping < 0.5 lie", "of 16 points", "no box is sought");
        assertThat(folder.resolve("boxes.csv")).exists();
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("normDamping < 0.5", "--box");
        assertThat(run(sweep.toString(), "--where", "tension < low")).isEqualTo(2);
        assertThat(said).contains("'tension < 0.5'");
        assertThat(run(sweep.toString(), "--where", "poles > 1")).isEqualTo(2);
        assertThat(said).contains("factors normDamping, contestHostility", "outcomes dsi, tension");
        assertThat(run(sweep.toString(), "--where", "tension > 1000")).isEqualTo(2);
        assertThat(said).contains("No point of the sweep lies within tension > 1000");
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path one = temporary.resolve("one");
        Path two = temporary.resolve("two");
        for (Path folder : List.of(one, two)) {
            assertThat(run(sweep.toString(), "--bootstrap", "100", "--no-report", "-o", folder.toString()))
                    .isZero();
        }
        for (String name : List.of("indices.csv", "variance.csv", "verdicts.csv", "replications.csv", "maps.csv")) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(two.resolve(name));
        }
        assertThat(one.resolve("charts")).doesNotExist();
    }

    @Test
    void anIncompleteDesignIsRefusedUnlessAllowed() throws IOException {
        Path holes = temporary.resolve("holes");
        try (Stream<Path> files = Files.walk(sweep)) {
            for (Path file : (Iterable<Path>) files.filter(f -> !f.startsWith(sweep.resolve("analysis")))::iterator) {
                Files.copy(file, holes.resolve(sweep.relativize(file)));
            }
        }
        Path part = holes.resolve("runs/part-000001.csv");
        List<String> rows = Files.readAllLines(part);
        Files.write(part, rows.subList(0, rows.size() - 3));
        ManifestEdit.forgetSums(holes); // as of a sweep that has not come to its end
        assertThat(run(holes.toString())).isEqualTo(3);
        assertThat(said).contains("29 of 32 runs are there", "1 of 16 points have no run", "points 15, 16", "--allow-missing");
        assertThat(holes.resolve("analysis")).doesNotExist();
        assertThat(run(holes.toString(), "--allow-missing", "--bootstrap", "100", "--no-report")).isZero();
        assertThat(said).contains("The design is incomplete");
    }

    @Test
    void whatIsWrongInTheCommandIsSaid() {
        assertThat(run(temporary.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(said).contains("not the folder of a sweep");
        assertThat(run(sweep.toString(), "--verdict", "dsi")).isEqualTo(2);
        assertThat(said).contains("'dsi>0'");
        assertThat(run(sweep.toString(), "--verdict", "poles>1")).isEqualTo(2);
        assertThat(said).contains("no outcome 'poles'; it has dsi, tension");
        assertThat(run(sweep.toString(), "--width", "0")).isEqualTo(2);
    }

    private int run(String... arguments) {
        Said heard = Said.by(Stream.concat(Stream.of("analyse"), Stream.of(arguments)).toList());
        said = heard.all();
        return heard.code();
    }
}
