package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands ablate and events as their user meets them. */
class AblateCommandTest {
    @TempDir
    Path folder;

    /** Standard error goes to {@code err}; the exit code. */
    private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... args) {
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return Main.run(args);
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void ablateLeavesTablesChartAndReportAndEventsFiltersThem() throws IOException {
        Path results = folder.resolve("r");
        int code = run(out, err, "ablate", "--dyad", "kaz-chn", "-r", "4", "--detail", "2", "-o", results.toString());
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("China and Kazakhstan", "In this model, the two layers");
        for (String file : List.of(
                "manifest.json", "cells.csv", "ablation.csv", "instances.csv", "charts/ablate.png",
                "charts/ablate.svg", "report.html")) {
            assertThat(results.resolve(file)).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(results.resolve("cells.csv"))).hasSize(1 + 4 * 8);
        Path protests = folder.resolve("protests.csv");
        code = run(
                out, err, "events", results.toString(), "--act", "protest", "--region", "Mangystau", "--from", "2016Q1",
                "-o", protests.toString());
        assertThat(code).isZero();
        List<String> rows = Files.readAllLines(protests);
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.subList(1, rows.size())).allMatch(r -> r.contains(",KAZ,CHN,PROTEST,141,4,-6.5,,Mangystau,"));
        assertThat(Files.readAllLines(results.resolve("instances.csv"))).containsAll(rows);
    }

    @Test
    void aDyadThatIsNoneIsToldWithTheCodesThereAre() {
        int code = run(out, err, "ablate", "--dyad", "CHN-RUS", "-o", folder.resolve("r").toString());
        assertThat(code).isEqualTo(Failure.WRONG);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("CHN-RUS", "CHN, EUU, RUS, USA", "KAZ");
        assertThat(folder.resolve("r")).doesNotExist();
    }

    @Test
    void anEventThatCannotBeIsToldWithThoseThereAre() {
        int code = run(out, err, "events", folder.toString(), "--act", "PICNIC");
        assertThat(code).isEqualTo(Failure.WRONG);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PICNIC", "protest");
    }
}
