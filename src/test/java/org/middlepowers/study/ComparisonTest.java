package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.model.Rich;
import org.middlepowers.model.Worlds;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;
import org.middlepowers.results.TaskStore.Done;
import org.middlepowers.scenario.GroupSpec;

/** An experiment writes the same bytes whatever the number of threads, and survives runs that fail. */
class ComparisonTest {
    @TempDir
    Path folder;

    private static LoadedScenario rich(String name, double damping) {
        Worlds worlds = Rich.world().set("normDamping", damping);
        worlds.quarters = 12;
        worlds.groups.put("some", new GroupSpec("Some", List.of("SA0", "SA3")));
        return LoadedScenario.of(name, worlds.scenario());
    }

    /** A scenario that no file could hold: its shock names a power that is not there. */
    private static LoadedScenario broken() {
        Worlds worlds = Rich.world().shock(3, Worlds.hostility("USA-XXX", 1, 0));
        worlds.groups.put("some", new GroupSpec("Some", List.of("SA0", "SA3")));
        return LoadedScenario.of("broken", worlds.scenario());
    }

    private static final Progress SILENT = new Silent();

    private Map<String, String> tables(String name, List<LoadedScenario> scenarios, Settings settings, Progress watch)
            throws IOException {
        Path path = folder.resolve(name);
        Runner.fill(new Comparison(scenarios, settings), Portion.ALL, ResultsFolder.create(path), settings.threads(), watch);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(path).filter(f -> f.toString().endsWith(".csv"))) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (settings.series() == Settings.Series.NONE) {
            files.put(ResultsFolder.PACKED, unpacked(path.resolve(ResultsFolder.PACKED)));
        }
        return files;
    }

    /** The table as it would be in CSV. */
    private static String unpacked(Path packed) throws IOException {
        try (TableReader table = TableReader.open(packed)) {
            StringBuilder text = new StringBuilder(String.join(",", table.columns())).append('\n');
            while (table.next()) {
                for (int c = 0; c < table.columns().size(); c++) {
                    text.append(c == 0 ? "" : ",").append(table.text(c));
                }
                text.append('\n');
            }
            return text.toString();
        }
    }

    private static List<LoadedScenario> pair() {
        return List.of(rich("one", .4), rich("two", .9));
    }

    @Test
    void resultsDoNotDependOnThreadsAndRepeatExactly() throws IOException {
        Map<String, String> single = tables("1", pair(), new Settings(3, 7, 1, 1), SILENT);
        assertThat(single).containsOnlyKeys("runs.csv", ResultsFolder.PACKED, "states.csv", "events.csv", "votes.csv");
        assertThat(tables("2", pair(), new Settings(3, 7, 2, 1), SILENT)).isEqualTo(single);
        assertThat(tables("3", pair(), new Settings(3, 7, 1, 1), SILENT)).isEqualTo(single);
        Map<String, String> other = tables("4", pair(), new Settings(3, 8, 1, 1), SILENT);
        assertThat(other.get("runs.csv")).isNotEqualTo(single.get("runs.csv"));
    }

    @Test
    void tablesHaveTheirRows() throws IOException {
        Map<String, String> files = tables("rows", pair(), new Settings(2, 7, 2, 1), SILENT);
        assertThat(lines(files, "runs.csv")).hasSize(1 + 4);
        // Twelve quarters of the world and of one group.
        assertThat(lines(files, ResultsFolder.PACKED)).hasSize(1 + 4 * 12 * 2);
        // Eight states in the first replication of each scenario.
        assertThat(lines(files, "states.csv")).hasSize(1 + 2 * 12 * 8);
        // Two votes of a run, a column for each of eight states.
        assertThat(lines(files, "votes.csv")).hasSize(1 + 4 * 2).allMatch(row -> row.split(",").length == 5 + 8);
        assertThat(lines(files, "events.csv")).hasSizeGreaterThan(200);
        assertThat(files.get("runs.csv")).doesNotContain("NaN").doesNotContain("Infinity");
    }

    private static List<String> lines(Map<String, String> files, String name) {
        return files.get(name).lines().toList();
    }

    /** The same replication of two scenarios that are one and the same has the same outcomes. */
    @Test
    void scenariosShareTheirDraws() throws IOException {
        List<LoadedScenario> same = List.of(rich("one", .4), rich("two", .4));
        List<String> runs = lines(tables("same", same, new Settings(2, 7, 1, 0), SILENT), "runs.csv");
        for (int r = 1; r <= 2; r++) {
            String first = runs.get(r);
            String second = runs.get(r + 2);
            assertThat(second.substring(second.indexOf(",ok,"))).isEqualTo(first.substring(first.indexOf(",ok,")));
        }
        assertThat(runs.get(1).substring(6)).isNotEqualTo(runs.get(2).substring(6));
    }

    @Test
    void aRunThatFailsIsARowWithItsReason() throws IOException {
        List<LoadedScenario> scenarios = List.of(rich("one", .4), broken());
        Path path = folder.resolve("failing");
        Done result = Runner.fill(
                new Comparison(scenarios, new Settings(2, 7, 2, 1)), Portion.ALL, ResultsFolder.create(path), 2, SILENT);
        assertThat(result.tasks()).isEqualTo(4);
        assertThat(result.failed()).isEqualTo(2);
        assertThat(result.firstFailure()).contains("run 3").contains("XXX");
        List<String> runs = Files.readAllLines(path.resolve("runs.csv"));
        assertThat(runs).hasSize(5);
        assertThat(runs.get(3)).contains("failed").contains("XXX");
        long columns = runs.get(0).chars().filter(c -> c == ',').count();
        assertThat(runs).allMatch(row -> row.chars().filter(c -> c == ',').count() == columns);
        assertThat(unpacked(path.resolve(ResultsFolder.PACKED))).contains("one").doesNotContain("broken");
    }

    @Test
    void stoppingKeepsWhatIsDone() throws IOException {
        List<Integer> seen = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void ran(int done, int failed, int all) {
                seen.add(done);
                assertThat(all).isEqualTo(40);
            }

            @Override
            public boolean stopped() {
                return !seen.isEmpty();
            }
        };
        Path path = folder.resolve("stopped");
        Done result =
                Runner.fill(new Comparison(pair(), new Settings(20, 7, 1, 0)), Portion.ALL, ResultsFolder.create(path), 1, impatient);
        assertThat(result.tasks()).isLessThan(40).isEqualTo(seen.size());
        assertThat(Files.readAllLines(path.resolve("runs.csv"))).hasSize(1 + result.tasks());
    }

    /** By default no folder holds the series of single runs; reports are made of paths and periods. */
    @Test
    void seriesAreKeptOnlyIfAskedFor() throws IOException {
        Settings settings = new Settings(3, 7, 1, 1);
        ResultsFolder without = done("without", settings);
        assertThat(without.series()).doesNotExist();
        assertThat(without.table(ResultsFolder.PACKED)).doesNotExist();
        ResultsFolder with = done("with", settings.keeping(Settings.Series.CSV));
        String series = tables("old", pair(), settings, SILENT).get(ResultsFolder.PACKED);
        assertThat(with.series()).hasContent(series.stripTrailing());
        assertThat(Files.size(with.series())).isEqualTo(series.length());
        for (String table : List.of("paths.csv", "periods.csv", "summary.csv", "runs.csv", "votes.csv")) {
            assertThat(without.table(table)).hasSameBinaryContentAs(with.table(table));
        }
        ResultsFolder parquet = done("parquet", settings.keeping(Settings.Series.PARQUET));
        assertThat(parquet.table("series.parquet")).isNotEmptyFile();
        assertThat(parquet.table(ResultsFolder.SCRATCH)).doesNotExist();
    }

    private ResultsFolder done(String name, Settings settings) throws IOException {
        Comparison comparison = new Comparison(pair(), settings);
        try (ResultsFolder results = ResultsFolder.create(folder.resolve(name))) {
            Manifest manifest = comparison.manifest(
                    new Manifest.Program("middlepowers", "1", "abc1234"), Request.of("compare"), Runner.now());
            assertThat(Runner.run(comparison, results, manifest, 1, SILENT).status()).isEqualTo(Manifest.Status.COMPLETE);
            return results;
        }
    }
}
