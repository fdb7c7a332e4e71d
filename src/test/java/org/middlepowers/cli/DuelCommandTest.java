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
        assertThat(run("duel", "--theories", "realism,liberalizm").err()).contains("'liberalism'");
        assertThat(run("duel", "--theories", "realism,liberalizm").code()).isEqualTo(2);
        assertThat(run("duel", "--theories", "realism").err()).contains("at least two");
        assertThat(run("duel", "--theories", "realism").code()).isEqualTo(2);
        assertThat(run("duel", "--theory", "realism").code()).isEqualTo(2);
        assertThat(run("duel", "--since", "1999Q1").err()).contains("a quarter after 2015Q1");
        assertThat(run("duel", "--since", "soon").code()).isEqualTo(2);
        assertThat(run("run", "kazakhstan-2022", "--theory", "reallism").code()).isEqualTo(2);
    }

    @Test
    void theCustomTheoryIsPrintedToBeCopied() {
        assertThat(run("theories", "custom").out()).contains("A theory of your own.").contains("predictions:");
        assertThat(run("theories").out()).contains("realism: Structural realism (Waltz 1979; Mearsheimer 2001)");
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome duel(String name, String threads) {
        return run(
                "duel", "--theories", "realism,none", "-r", "3", "--claims", "2", "-t", threads, "-o",
                folder.resolve(name).toString());
    }

    private static Outcome run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(args);
            return new Outcome(code, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void withoutAClashItIsSaidThatRunsAreSplitInTheirMiddle() {
        var said = run("duel", "kazakhstan-2022-no-war", "--theories", "realism,none", "-r", "2", "--claims", "0",
                "--set", "shocks=null", "--no-report", "--output", folder.resolve("calm").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("The scenario has no shock that sets great powers against each other. Runs are split at 2023Q1")
                .doesNotContain("most hostile shock");
    }
}
