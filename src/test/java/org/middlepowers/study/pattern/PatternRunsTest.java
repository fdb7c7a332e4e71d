package org.middlepowers.study.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.LiteratureClaim.Check;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TaskStore.Done;
import org.middlepowers.results.TableReader;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Silent;

class PatternRunsTest {
    private static final Progress SILENT = new Silent();

    @TempDir
    Path folder;

    private Path run(String name, List<Pattern> patterns, int replications, int threads) throws Exception {
        ResultsFolder results = ResultsFolder.create(folder.resolve(name));
        PatternRuns runs = new PatternRuns(patterns, List.of(), List.of(), new Settings(replications, 7, threads, 0));
        Done result = Runner.fill(runs, Portion.ALL, results, threads, SILENT);
        assertThat(result.failed()).as(result.firstFailure()).isZero();
        assertThat(result.tasks()).isEqualTo(replications);
        return results.runs();
    }

    private static List<Pattern> only(String... ids) {
        return Patterns.ALL.stream()
                .filter(p -> List.of(ids).contains(p.claim().id()))
                .toList();
    }

    @Test
    void allNineteenPatternsArePresentInOrder() {
        List<String> ids = Patterns.ALL.stream().map(p -> p.claim().id()).toList();
        assertThat(ids)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).mapToObj(k -> "P" + k).toList());
    }

    @Test
    void everyPatternSaysWhatWouldBearItOut() {
        for (Pattern p : Patterns.ALL) {
            LiteratureClaim claim = p.claim();
            assertThat(claim.source()).as(claim.id()).isNotBlank();
            assertThat(claim.checks().stream().anyMatch(Check::counted))
                    .as(claim.id())
                    .isEqualTo(claim.untestable().isEmpty());
            for (Check c : claim.checks()) {
                assertThat(c.literature()).as(claim.column(c)).isNotBlank();
                assertThat(c.low()).as(claim.column(c)).isLessThan(c.high());
                assertThat(!Double.isInfinite(c.low()) || !Double.isInfinite(c.high()))
                        .as(claim.column(c) + " has a bound if and only if it counts")
                        .isEqualTo(c.counted());
            }
        }
    }

    @Test
    void whatParametersWereSetByIsMarked() {
        List<String> fitted = Patterns.ALL.stream()
                .filter(p -> !p.claim().fitted().isEmpty())
                .map(p -> p.claim().id())
                .toList();
        assertThat(fitted).containsExactly("P2", "P11", "P15");
    }

    /** Two replications of everything: whoever computes, computes something for each check. */
    @Test
    void everyCheckHasAFigureAndThreadsDoNotMatter() throws Exception {
        Path one = run("one", Patterns.ALL, 2, 1);
        Path two = run("two", Patterns.ALL, 2, 2);
        assertThat(two).hasSameBinaryContentAs(one);
        try (TableReader table = TableReader.open(one)) {
            assertThat(new HashSet<>(table.columns())).hasSameSizeAs(table.columns());
            List<String> missing = new ArrayList<>();
            while (table.next()) {
                for (String column : table.columns()) {
                    if (column.startsWith("P") && Double.isNaN(table.number(table.column(column)))) {
                        missing.add(column);
                    }
                }
            }
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void aPatternAloneHasTheFiguresThatItHasAmongOthers() throws Exception {
        Path alone = run("alone", only("P4"), 2, 1);
        Path among = run("among", only("P2", "P4", "P12"), 2, 2);
        try (TableReader a = TableReader.open(alone);
                TableReader b = TableReader.open(among)) {
            while (a.next() & b.next()) {
                for (String column : a.columns()) {
                    assertThat(a.text(a.column(column))).isEqualTo(b.text(b.column(column)));
                }
            }
        }
    }

    @Test
    void aReplicationThatFailsIsARowThatSaysWhy() throws Exception {
        Pattern broken = new Pattern() {
            @Override
            public LiteratureClaim claim() {
                return LiteratureClaim.test("PX", "none", "nobody", "", Check.positive("x", "w", "a", "l"));
            }

            @Override
            public List<PatternWorld> worlds() {
                return List.of(PatternWorld.UNTOUCHED);
            }

            @Override
            public double[] figures(Replication r) {
                r.of(PatternWorld.WAR);
                return new double[1];
            }
        };
        ResultsFolder results = ResultsFolder.create(folder.resolve("broken"));
        Done result = Runner.fill(
                new PatternRuns(List.of(broken), List.of(), List.of(), new Settings(1, 1, 1, 0)), Portion.ALL, results, 1, SILENT);
        assertThat(result.failed()).isEqualTo(1);
        assertThat(Files.readString(results.runs())).contains("failed,the pattern did not ask for the world");
    }
}
