package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

class EffectCommandTest {
    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void answersWithProbabilitiesAndLeavesAWholeFolder() throws Exception {
        Path out = folder.resolve("a");
        assertThat(effect(out, "--states", "kaz,UZB", "--draws", "4")).isZero();
        assertThat(said)
                .contains("Are middle powers drivers or stabilisers?")
                .contains("orderly multipolariser", "disruptive reviser", "status-quo pillar", "bloc client")
                .contains("Over 4 draws")
                .contains(out.resolve("report.html").toString());
        assertThat(Files.readAllLines(out.resolve("effects.csv"))).hasSize(1 + 2 * 3);
        assertThat(Files.readAllLines(out.resolve("draws.csv"))).hasSize(1 + 4);
        assertThat(Files.readAllLines(out.resolve("deciding.csv"))).hasSize(1 + 3 * 4);
        assertThat(out.resolve("charts/effect.png")).isNotEmptyFile();
        assertThat(out.resolve("charts/effect-draws.svg")).isNotEmptyFile();
        Manifest manifest = ResultsFolder.open(out).readManifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.COMPLETE);
        assertThat(manifest.command())
                .isEqualTo("effect kazakhstan-2022 --states kaz,UZB --draws 4 --replications 3 --seed 1"
                        + " --set end=2025Q1");
    }

    @Test
    void sharesOfQuadrantsAndOfNoneAddToOne() throws Exception {
        Path out = folder.resolve("b");
        assertThat(effect(out, "--without", "cbm,FORUM", "--no-report")).isZero();
        List<String> rows = Files.readAllLines(out.resolve("effects.csv"));
        List<String> columns = List.of(rows.get(0).split(","));
        assertThat(rows.subList(1, rows.size()))
                .extracting(r -> r.split(",")[1])
                .containsExactly("CBM+FORUM", "CBM", "FORUM");
        for (String row : rows.subList(1, rows.size())) {
            double sum = 0;
            for (String share : List.of("orderly", "disruptive", "pillar", "client", "poles_only", "no_effect")) {
                sum += Double.parseDouble(row.split(",")[columns.indexOf(share)]);
            }
            assertThat(sum).isBetween(1 - 1e-8, 1 + 1e-8);
        }
    }

    @Test
    void aReportMadeAnewIsTheSame() throws Exception {
        Path out = folder.resolve("c");
        assertThat(effect(out, "--states", "KAZ")).isZero();
        byte[] table = Files.readAllBytes(out.resolve("effects.csv"));
        byte[] page = Files.readAllBytes(out.resolve("report.html"));
        Files.delete(out.resolve("effects.csv"));
        Files.delete(out.resolve("report.html"));
        assertThat(run("report", out.toString())).isZero();
        assertThat(Files.readAllBytes(out.resolve("effects.csv"))).isEqualTo(table);
        assertThat(Files.readAllBytes(out.resolve("report.html"))).isEqualTo(page);
    }

    @Test
    void whatWasSetIsNotDrawn() throws Exception {
        Path out = folder.resolve("d");
        assertThat(effect(out, "--states", "KAZ", "--draws", "2", "--no-report", "--set", "normDamping=0.4")).isZero();
        assertThat(Files.readAllLines(out.resolve("draws.csv")).get(0).split(","))
                .contains("contestHostility")
                .doesNotContain("normDamping", "reexportHalf");
    }

    @Test
    void aWrongChoiceEndsWithTwoAndWritesNothing() throws Exception {
        for (List<String> wrong : List.of(
                List.of("--states", "KAZ,ATL"),
                List.of("--without", "ABSTAIN"),
                List.of("--without", "CBM", "--states", "KAZ"),
                List.of("--draws", "-1"),
                List.of("--detail", "3"))) {
            Path out = folder.resolve("e");
            assertThat(effect(out, wrong.toArray(String[]::new))).as("%s", wrong).isEqualTo(2);
            assertThat(out).doesNotExist();
        }
    }

    private int effect(Path out, String... more) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("effect", "-r", "3", "-t", "2", "--set", "end=2025Q1", "-o", out.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        Said heard = Said.by(words);
        said = heard.out();
        return heard.code();
    }
}
