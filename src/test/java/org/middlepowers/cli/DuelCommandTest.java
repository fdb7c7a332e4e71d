package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuelCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSameDuelGivesTheSameBytesWhateverTheThreads() throws IOException {
        assertThat(duel("a", "1").code()).isZero();
        assertThat(duel("b", "2").code()).isZero();
        for (String table : List.of("runs.csv", "periods.csv", "duel.csv", "claims.csv")) {
            assertThat(folder.resolve("b").resolve(table)).hasSameBinaryContentAs(folder.resolve("a").resolve(table));
        }
        assertThat(folder.resolve("a/report.html")).exists();
        assertThat(folder.resolve("a/charts/duel.svg")).exists();
        assertThat(Files.readString(folder.resolve("a/manifest.json"))).contains("\"complete\"");
        assertThat(Files.readString(folder.resolve("a/duel.csv")))
                .contains("\nkazakhstan,act_DEFER,change,realism,")
                .contains("\nworld,effect.tension,value,none,");
        assertThat(Files.readString(folder.resolve("a/claims.csv")))
                .contains("realism,shelter,expectation,")
                .contains("realism,bloc_client,emergent,");
    }

    @Test
    void theAnswerIsMadeFromTheNumbers() {
        String out = duel("c", "2").out();
        assertThat(out)
                .contains("the theories part most over this", "claims held.")
                .contains("Before and after are split at 2022Q1, the scenario's most hostile shock.")
                .contains("report.html");
    }

    @Test
    void aWrongCommandIsTwoAndSaysWhatToDo() {
        assertThat(Said.by("duel", "--theories", "realism,liberalizm").err()).contains("'liberalism'");
        assertThat(Said.by("duel", "--theories", "realism,liberalizm").code()).isEqualTo(2);
        assertThat(Said.by("duel", "--theories", "realism").err()).contains("at least two");
        assertThat(Said.by("duel", "--theories", "realism").code()).isEqualTo(2);
        assertThat(Said.by("duel", "--theory", "realism").code()).isEqualTo(2);
        assertThat(Said.by("duel", "--since", "1999Q1").err()).contains("a quarter after 2015Q1");
        assertThat(Said.by("duel", "--since", "soon").code()).isEqualTo(2);
        assertThat(Said.by("run", "kazakhstan-2022", "--theory", "reallism").code()).isEqualTo(2);
    }

    @Test
    void theCustomTheoryIsPrintedToBeCopied() {
        assertThat(Said.by("theories", "custom").out()).contains("A theory of your own.").contains("predictions:");
        assertThat(Said.by("theories").out()).contains("realism: Structural realism (Waltz 1979; Mearsheimer 2001)");
    }

    private Said duel(String name, String threads) {
        return Said.by(
                "duel", "--theories", "realism,none", "-r", "3", "--claims", "2", "-t", threads, "-o",
                folder.resolve(name).toString());
    }

    @Test
    void withoutAClashItIsSaidThatRunsAreSplitInTheirMiddle() {
        var said = Said.by("duel", "kazakhstan-2022-no-war", "--theories", "realism,none", "-r", "2", "--claims", "0",
                "--set", "shocks=null", "--no-report", "--output", folder.resolve("calm").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("The scenario has no shock that sets great powers against each other. Runs are split at 2023Q1")
                .doesNotContain("most hostile shock");
    }
}
