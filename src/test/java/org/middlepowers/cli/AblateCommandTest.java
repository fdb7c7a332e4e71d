package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands ablate and events as their user meets them. */
class AblateCommandTest {
    @TempDir
    Path folder;

    @Test
    void ablateLeavesTablesChartAndReportAndEventsFiltersThem() throws IOException {
        Path results = folder.resolve("r");
        Said said = Said.by("ablate", "--dyad", "kaz-chn", "-r", "4", "--detail", "2", "-o", results.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("China and Kazakhstan", "In this model, the two layers");
        for (String file : List.of(
                "manifest.json", "cells.csv", "ablation.csv", "instances.csv", "charts/ablate.png",
                "charts/ablate.svg", "report.html")) {
            assertThat(results.resolve(file)).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(results.resolve("cells.csv"))).hasSize(1 + 4 * 8);
        Path protests = folder.resolve("protests.csv");
        said = Said.by(
                "events", results.toString(), "--act", "protest", "--region", "Mangystau", "--from", "2016Q1",
                "-o", protests.toString());
        assertThat(said.code()).isZero();
        List<String> rows = Files.readAllLines(protests);
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.subList(1, rows.size())).allMatch(r -> r.contains(",KAZ,CHN,PROTEST,141,4,-6.5,,Mangystau,"));
        assertThat(Files.readAllLines(results.resolve("instances.csv"))).containsAll(rows);
    }

    @Test
    void aDyadThatIsNoneIsToldWithTheCodesThereAre() {
        Said said = Said.by("ablate", "--dyad", "CHN-RUS", "-o", folder.resolve("r").toString());
        assertThat(said.code()).isEqualTo(Failure.WRONG);
        assertThat(said.err()).contains("CHN-RUS", "CHN, EUU, RUS, USA", "KAZ");
        assertThat(folder.resolve("r")).doesNotExist();
    }

    @Test
    void anEventThatCannotBeIsToldWithThoseThereAre() {
        Said said = Said.by("events", folder.toString(), "--act", "PICNIC");
        assertThat(said.code()).isEqualTo(Failure.WRONG);
        assertThat(said.err()).contains("PICNIC", "protest");
    }
}
