package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.results.ManifestEdit;
import org.middlepowers.study.Codebooks;

/** The program as its user meets it. */
class CommandLineTest {
    @TempDir
    Path folder;

    @Test
    void theParameterPageIsWhatTheProgramPrints() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/parameters.md"));
        assertThat(page).endsWith(Said.by("parameters", "--markdown").out());
    }

    @Test
    void theCodebookPageIsWhatTheProgramPrints() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/codebook.md"));
        assertThat(page).endsWith(Said.by("schema", "--tables", "--markdown").out());
    }

    @Test
    void theCodebookAsCsvHasEveryColumnInFull() {
        String csv = Said.by("schema", "--tables").out();
        assertThat(csv).endsWith("\n");
        assertThat(csv.lines()).hasSize(1 + Codebooks.all().columns().size());
    }

    @ParameterizedTest
    @CsvSource({
        "--replications, 0, --replications is 0; allowed is a whole number from 1 to",
        "--threads, 1000, --threads is 1000; allowed is a whole number from 1 to 512",
        "--detail, -1, --detail is -1; allowed",
        "--set, habitDecy=1, did you mean 'habitDecay'",
        "--set, habitDecay=, there is no value behind the '='",
        "--replications, many, 'many' is not a whole number that this option can take.",
        "--replication, 3, Unknown options",
        "--set, habitDecay=2, allowed is a number from 0 to 0.92",
        "--set, end=2010Q1, allowed is a quarter after the start",
    })
    void aWrongOptionIsToldAndNothingIsWritten(String option, String value, String sentence) {
        Path output = folder.resolve("out");
        Said said = Said.by("run", "kazakhstan-2022", option, value, "--output", output.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(sentence).doesNotContain("Usage:");
        assertThat(output).doesNotExist();
    }

    @Test
    void anUnknownScenarioIsToldWithTheKnownOnes() {
        Said said = Said.by("run", "kazakstan-2022");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("kazakhstan-2022");
    }

    @Test
    void aScenarioNamedTwiceIsRefused() {
        assertThat(Said.by("compare", "kazakhstan-2022", "kazakhstan-2022").code()).isEqualTo(2);
    }

    @Test
    void resultsAreNotOverwrittenUnlessTold() {
        String output = folder.resolve("out").toString();
        String[] command = {
            "run", "kazakhstan-2022", "-r", "2", "--set", "end=2015Q4", "--set", "votes=null", "--set",
            "shocks=null", "--set", "institutions.AIIB=null", "--no-report", "--output", output
        };
        Said first = Said.by(command);
        assertThat(first.code()).as(first.err()).isZero();
        Said second = Said.by(command);
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("--overwrite");
    }

    @Test
    void anActorOfNobodyIsToldWithTheNearestCode() {
        String output = folder.resolve("out").toString();
        assertThat(Said.by("run", "kazakhstan-2022", "-r", "1", "--no-expect", "--no-report", "-o", output).code()).isZero();
        Said said = Said.by("events", output, "--actor", "KAZZ");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--actor is 'KAZZ'", "did you mean 'KAZ'?");
        assertThat(Said.by("events", output, "--actor", "kaz").code()).isZero();
    }

    @Test
    void reportNeedsAResultsFolder() {
        Said said = Said.by("report", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("manifest.json");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(Said.by("--help").out())
                .contains(
                        "compare", "run", "effect", "duel", "ablate", "patterns", "why", "events", "report",
                        "scenarios", "theories", "parameters", "schema", "initialise");
    }

    @Test
    void theReportOfAnyStudyIsMadeAnewFromItsFolder() throws IOException {
        Path output = folder.resolve("patterns");
        Said made = Said.by("patterns", "--only", "P11", "-r", "2", "--output", output.toString());
        assertThat(made.code()).as(made.err()).isZero();
        String page = Files.readString(output.resolve("report.html"));
        Files.delete(output.resolve("report.html"));
        Said said = Said.by("report", output.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).isEqualTo(made.out());
        assertThat(output.resolve("report.html")).hasContent(page);
    }

    @Test
    void workThatWasStoppedIsGoneOnWithByTheSameCommandOnly() throws IOException {
        Path output = folder.resolve("out");
        String[] command = {
            "run", "kazakhstan-2022", "-r", "4", "--no-expect", "--no-report", "--series", "--output", output.toString()
        };
        assertThat(Said.by(command).code()).isZero();
        String runs = Files.readString(output.resolve("runs.csv"));
        long bytes = String.join("\n", runs.lines().limit(3).toList()).length() + 1;
        Map<String, Long> kept = new HashMap<>(Map.of("runs.csv", bytes));
        for (String table : List.of("series.csv", "votes.csv", "states.csv", "events.csv")) {
            String text = Files.readString(output.resolve(table));
            String first = String.join(
                            "\n",
                            text.lines()
                                    .filter(l -> !l.startsWith("3,") && !l.startsWith("4,"))
                                    .toList())
                    + "\n";
            kept.put(table, (long) first.getBytes(StandardCharsets.UTF_8).length);
        }
        ManifestEdit.stop(output, 2, kept);
        command[3] = "5";
        Said other = Said.by(command);
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("holds work that was stopped", "--replications 4", "--overwrite");
        command[3] = "4";
        Said same = Said.by(command);
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.err()).contains("holds the first 2 tasks already");
        assertThat(output.resolve("runs.csv")).hasContent(runs);
        assertThat(Said.by("verify", output.toString()).code()).isZero();
    }
}
