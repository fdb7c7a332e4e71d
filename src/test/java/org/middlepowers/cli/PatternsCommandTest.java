package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

class PatternsCommandTest {
    @TempDir
    Path folder;

    @Test
    void aScorecardLeavesAFolderThatIsWhole() throws Exception {
        Path results = folder.resolve("mine");
        assertThat(Main.run("patterns", "--only", "p11, P2", "-r", "2", "-t", "1", "-o", results.toString())).isZero();
        Manifest manifest = ResultsFolder.open(results).readManifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.COMPLETE);
        assertThat(manifest.command()).startsWith("patterns --only P2,P11 --replications 2");
        assertThat(results.resolve("charts/patterns.svg")).isNotEmptyFile();
        assertThat(results.resolve("charts/patterns.png")).isNotEmptyFile();
        assertThat(Files.readString(results.resolve("report.html"))).contains("Neuenkirch and Neumeier 2015");
        assertThat(Files.readString(results.resolve("patterns.csv"))).contains("P11,").contains("P2,").doesNotContain("P3,");
        assertThat(results.resolve("runs.csv")).isNotEmptyFile();
    }

    @Test
    void anUnknownPatternIsAWrongCommandAndNothingIsWritten() {
        Path results = folder.resolve("none");
        assertThat(Main.run("patterns", "--only", "P20", "-o", results.toString())).isEqualTo(Failure.WRONG);
        assertThat(results).doesNotExist();
        assertThat(Main.run("patterns", "--only", "P2", "--set", "noSuch=1", "-o", results.toString()))
                .isEqualTo(Failure.WRONG);
        assertThat(results).doesNotExist();
    }
}
