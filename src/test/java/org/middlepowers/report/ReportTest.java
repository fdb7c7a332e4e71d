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
    void whatTheFirstScenariosEventsDoIsToldWithMinusWithoutThem() throws IOException {
        // Without the war the index is higher, so the war makes it lower.
        String text = headline(new SyntheticResults(2, 40, 8, 0, .2));
        assertThat(text)
                .contains("What \"Russia invades Ukraine\", \"Sanctions on Russia\" and \"Secondary sanctions\" change"
                        + " (\"Kazakhstan and the war of 2022\" minus \"No war\"):")
                .contains("Central Asia: more system-stabilising with these events than without them.")
                .contains("Over the whole period the driver-stabiliser index of Central Asia is")
                .contains("lower, which excludes zero; 8 paired replications)")
                .doesNotContain("Why")
                .doesNotContain("Central Asia: more multipolar-driving");
    }

    @Test
    void aClearFallWithoutTheEventsMeansThatTheyDrive() throws IOException {
        assertThat(headline(new SyntheticResults(2, 40, 8, 0, -.2)))
                .contains("Central Asia: more multipolar-driving with these events than without them.")
                .contains("higher, which excludes zero");
    }

    @Test
    void aSingleEventIsToldInTheSingular() throws IOException {
        String text = headline(new SyntheticResults(3, 40, 8, 0, 0, .3));
        assertThat(text)
                .contains("What \"Secondary sanctions\" changes")
                .contains("with this event than without it.");
    }

    @Test
    void anIntervalWithZeroInItIsCalledUnclear() throws IOException {
        String text = headline(new SyntheticResults(2, 40, 8, 0, 0));
        assertThat(text)
                .contains("neither clearly more multipolar-driving nor clearly more system-stabilising with these")
                .contains("which includes zero; 8 paired replications)");
    }

    @Test
    void scenariosThatDifferInNoEventAreComparedInTheirOrder() throws IOException {
        SyntheticResults synthetic = new SyntheticResults(5, 40, 8, 0, 0, 0, 0, .3);
        ResultsFolder folder = synthetic.write(parent.resolve("r"));
        Manifest all = synthetic.manifest();
        Manifest two = new Manifest(
                all.program(), all.request(), all.status(), "", "", "", "", "", 1, 1, 8, 1,
                List.of(all.scenarios().get(3), all.scenarios().get(4)), all.inputs(), all.measures(), all.columns(), List.of(), null);
        folder.writeManifest(two);
        assertThat(text(folder))
                .contains("\"Fifth world\" minus \"Fourth world\": Central Asia: more multipolar-driving in"
                        + " \"Fifth world\" than in \"Fourth world\".");
    }

    @Test
    void theHeadlineCountsFromTheQuarterInWhichTheScenariosPart() throws IOException {
        assertThat(headline(new SyntheticResults(2, 40, 8, 0, .2).identicalBefore(28)))
                .contains("From 2022Q1, when the two part, to 2024Q4 the driver-stabiliser index of Central Asia is");
    }

    @Test
    void oneReplicationSaysNothingAboutSureness() throws IOException {
        assertThat(headline(new SyntheticResults(2, 4, 1, 0, 0))).contains("There is one replication only");
    }

    @Test
    void oneScenarioIsDescribedAsAPath() throws IOException {
        assertThat(headline(new SyntheticResults(1, 40, 8, 0)))
                .contains("Central Asia: more multipolar-driving than stabilising in \"Kazakhstan and the war of 2022\".")
                .contains("in 2015Q1 and ends at");
    }

    @Test
    void theReportIsOnePageThatNeedsNothingElse() throws IOException {
        ResultsFolder folder = SyntheticResults.usual().write(parent.resolve("r"));
        write(folder);
        String page = Files.readString(folder.report());
        assertThat(page)
                .contains("Did the war make Central Asia")
                .contains("Central Asia: more multipolar-driving with these events than without them.")
                .contains("Kazakhstan: more multipolar-driving with these events than without them.")
                .contains("orderly multipolariser (more poles, less tension)")
                .contains("Which acts changed", "Which goals moved", "What moved with it", "Claims, and whether they held", "ES-11/1, aggression")
                .contains("abc1234", "0123456789ab")
                .contains("Invented &lt;for tests&gt; &amp; nothing else")
                .doesNotContain("http://", "https://", "<script");
        assertThat(page.replaceAll("<[^>]+>", "")).contains("compare --seed 1");
        assertThat(Files.size(folder.report())).isLessThan(1_500_000);
        assertThat(page).as("a number and its per cent sign stay on one line").contains("95\u00a0%").doesNotContainPattern("[0-9] %");
        assertThat(folder.path().resolve("charts/answer.png")).exists();
    }

    @Test
    void anUnfinishedExperimentSaysSo() throws IOException {
        SyntheticResults synthetic = new SyntheticResults(2, 4, 2, 0, .1);
        ResultsFolder folder = synthetic.write(parent.resolve("r"));
        folder.writeManifest(synthetic.manifest().with(Manifest.Status.INTERRUPTED, "Ctrl-C", "2026-01-01T10:00:10Z"));
        write(folder);
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
        write(folder);
        assertThat(Files.readString(folder.report()))
                .contains("2 of 2 runs failed", "no driver–stabiliser index");
        assertThat(text(folder)).contains("2 of 2 runs failed and are left out");
    }

    @Test
    void theTerminalGetsTheAnswerFirstAndFiftyLinesOfEightyColumns() throws IOException {
        ResultsFolder folder = SyntheticResults.usual().write(parent.resolve("r"));
        List<String> lines =
                PageText.of(ComparisonPage.of(Findings.read(folder)), 80, false).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(String.join(" ", lines.subList(0, 15))).contains("more multipolar-driving with these events than");
        assertThat(lines.size()).isLessThanOrEqualTo(50);
    }

    @Test
    void howManyDifferencesWouldBeMarkedByChanceIsToldInTheTerminalToo() throws IOException {
        assertThat(headline(new SyntheticResults(2, 40, 8, 0, .2)))
                .containsPattern("Of \\d+ differences \\d+ are clear \\(\\*; about \\d+ would be if none were real\\)");
    }

    @Test
    void allOfItIsPrintedIfWanted() throws IOException {
        ResultsFolder folder = SyntheticResults.usual().write(parent.resolve("r"));
        String all = PageText.of(ComparisonPage.of(Findings.read(folder)), 80, true);
        assertThat(all).contains("ALL OUTCOMES", "Mean great-power tension", "SOURCES");
    }

    private static void write(ResultsFolder folder) throws IOException {
        PageWriter.write(folder, ComparisonPage.of(Findings.read(folder)));
    }

    /** The answer in one line, without the line breaks of the terminal. */
    private String headline(SyntheticResults results) throws IOException {
        return text(results.write(parent.resolve("r")));
    }

    private static String text(ResultsFolder folder) throws IOException {
        return PageText.of(ComparisonPage.of(Findings.read(folder)), 80, false).replace('\n', ' ');
    }

    /** The same index with conduct that does not differ, is lower, or higher, in the acts that both worlds have. */
    @Test
    void aWorldWithoutSomeActsIsNotMoreStabilisingByThatAlone() throws IOException {
        assertThat(answer("none", "0")).contains("no clear difference in conduct").doesNotContain("more system-stabilising than");
        assertThat(answer("same", "0.2")).contains("more system-stabilising");
        assertThat(answer("opposite", "-0.2")).contains("more multipolar-driving in conduct", "although the index differs the other way");
    }

    private String answer(String name, String conduct) throws IOException {
        ResultsFolder folder = new SyntheticResults(2, 32, 20, 0, .3).write(parent.resolve(name));
        StringBuilder rows = new StringBuilder("scenario,replication,scope,states,index,conduct,lost,gained\n");
        for (int r = 1; r <= 20; r++) {
            double noise = (r % 2 == 0 ? 1 : -1) * .01;
            rows.append("kazakhstan-2022-no-war,").append(r).append(",central_asia,2,0.3,")
                    .append(Double.parseDouble(conduct) + noise).append(",CIRCUMVENT:2+COMPLY:1,\n");
        }
        Files.writeString(folder.availability(), rows);
        write(folder);
        String text = text(folder).replaceAll("\\s+", " ");
        assertThat(text).contains("Circumvent sanctions", "by 50 % of the states", "(availability)", "(conduct)");
        assertThat(Files.readString(folder.report())).contains("What can be done and what is chosen");
        return text + Files.readString(folder.report());
    }
}
