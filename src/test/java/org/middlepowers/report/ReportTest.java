package org.middlepowers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.Findings;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SyntheticResults;

class ReportTest {
    @TempDir
    Path parent;

    @Test
    void aClearRiseIsCalledMoreDriving() throws IOException {
        String text = headline(new SyntheticResults(2, 40, 8, 0, .2));
        assertThat(text)
                .contains("Central Asia's middle powers are more multipolar-driving in \"No war\" than in")
                .contains("higher (95 % interval")
                .contains("The interval excludes zero, so with 8 paired replications")
                .contains("makes them more system-stabilising");
    }

    @Test
    void aClearFallIsCalledMoreStabilising() throws IOException {
        String text = headline(new SyntheticResults(2, 40, 8, 0, -.2));
        assertThat(text)
                .contains("are more system-stabilising in \"No war\" than in")
                .contains("lower (95 % interval")
                .contains("makes them more multipolar-driving");
    }

    @Test
    void anIntervalWithZeroInItIsCalledUnclear() throws IOException {
        String text = headline(new SyntheticResults(2, 40, 8, 0, 0));
        assertThat(text)
                .contains("are neither clearly more driving nor clearly more stabilising in \"No war\"")
                .contains("includes zero (8 paired replications)")
                .doesNotContain("Put the other way round");
    }

    @Test
    void oneReplicationSaysNothingAboutSureness() throws IOException {
        assertThat(headline(new SyntheticResults(2, 4, 1, 0, 0))).contains("There is one replication only");
    }

    @Test
    void oneScenarioIsDescribedAsAPath() throws IOException {
        assertThat(headline(new SyntheticResults(1, 40, 8, 0)))
                .contains("drive more than they stabilise in \"Kazakhstan and the war of 2022\"")
                .contains("in 2015Q1 and ends at");
    }

    @Test
    void theReportIsOnePageThatNeedsNothingElse() throws IOException {
        ResultsFolder folder = SyntheticResults.usual().write(parent.resolve("r"));
        ReportWriter.write(folder);
        String page = Files.readString(folder.report());
        assertThat(page)
                .contains("What was asked", "Did the war make Central Asia")
                .contains("are more system-stabilising in “No war”")
                .contains("Kazakhstan is more system-stabilising in “No war”")
                .contains("orderly multipolariser (more poles, less tension)")
                .contains("Which acts changed", "Which goals moved", "What the author expected", "ES-11/1, aggression")
                .contains("middlepowers compare --seed 1", "abc1234", "0123456789ab")
                .contains("Invented &lt;for tests&gt; &amp; nothing else")
                .doesNotContain("http://", "https://", "<script");
        assertThat(Files.size(folder.report())).isLessThan(5_000_000);
        assertThat(folder.summary()).exists();
        assertThat(folder.path().resolve("charts/answer.png")).exists();
    }

    @Test
    void anUnfinishedExperimentSaysSo() throws IOException {
        SyntheticResults synthetic = new SyntheticResults(2, 4, 2, 0, .1);
        ResultsFolder folder = synthetic.write(parent.resolve("r"));
        folder.writeManifest(synthetic.manifest().with(Manifest.Status.INTERRUPTED, "Ctrl-C", "2026-01-01T10:00:10Z"));
        ReportWriter.write(folder);
        assertThat(Files.readString(folder.report())).contains("These results are not complete", "Ctrl-C");
    }

    @Test
    void withoutASingleGoodRunTheReportSaysWhy() throws IOException {
        ResultsFolder folder = new SyntheticResults(2, 4, 1, 0, .1).write(parent.resolve("r"));
        List<String> runs = Files.readAllLines(folder.runs());
        String empty = ",".repeat((int) runs.get(0).chars().filter(c -> c == ',').count() - 5);
        Files.write(folder.runs(), List.of(
                runs.get(0),
                "1,kazakhstan-2022,1,1,failed,\"not a number in phase 7, 2022Q1\"" + empty,
                "2,kazakhstan-2022-no-war,1,1,failed,stopped" + empty));
        Files.write(folder.series(), Files.readAllLines(folder.series()).subList(0, 1));
        Findings findings = ReportWriter.write(folder);
        assertThat(Files.readString(folder.report()))
                .contains("2 of 2 runs failed", "not a number in phase 7, 2022Q1", "no driver–stabiliser index");
        assertThat(TextSummary.of(findings)).contains("2 runs failed and are left out");
    }

    @Test
    void textForTheTerminalFitsAHundredColumns() throws IOException {
        ResultsFolder folder = SyntheticResults.usual().write(parent.resolve("r"));
        String text = TextSummary.of(Findings.read(folder));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(text).contains("B  kazakhstan-2022-no-war", "Mean great-power tension", "Kazakhstan\n---");
    }

    /** The answer in one line, without the line breaks of the terminal. */
    private String headline(SyntheticResults results) throws IOException {
        ResultsFolder folder = results.write(parent.resolve("r"));
        return TextSummary.headline(Findings.read(folder)).replace('\n', ' ');
    }
}
