package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.model.Rich;
import org.middlepowers.model.Worlds;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.SweepShard;
import org.middlepowers.scenario.GroupSpec;

/** Scenarios of a replication that are run together give the rows that they give alone, in the order of the runs. */
class AheadTest {
    private static final int REPLICATIONS = 7;
    private static final Settings SETTINGS = new Settings(REPLICATIONS, 5, 2, 2);

    @TempDir
    Path folder;

    /** Three that part from each other in the fifth and the ninth quarter, and one that shares nothing. */
    private static List<LoadedScenario> scenarios() {
        return List.of(
                loaded("calm", w -> {}),
                loaded("late", w -> w.shock(8, Worlds.hostility("USA-CHN", 3, 1))),
                loaded("early", w -> w.shock(4, Worlds.hostility("USA-CHN", 3, 1))),
                loaded("other", w -> w.set("normDamping", .9)),
                loaded("fails", w -> w.shock(6, Worlds.hostility("USA-XXX", 1, 0))));
    }

    private static LoadedScenario loaded(String name, Consumer<Worlds> change) {
        Worlds worlds = Rich.world();
        worlds.quarters = 12;
        worlds.groups.put("some", new GroupSpec("Some", List.of("SA0", "SA3")));
        return LoadedScenario.of(name, worlds.with(change).scenario());
    }

    private static Comparison study() {
        return new Comparison(scenarios(), SETTINGS, Map.of());
    }

    /** Every task as it is when nothing else is due. */
    private Map<String, String> oneByOne() throws IOException {
        Path path = folder.resolve("one by one");
        Comparison study = study();
        Study alone = new Alone(study);
        try (ResultsFolder results = ResultsFolder.create(path)) {
            Runner.fill(alone, Portion.ALL, results, 1, new Silent());
        }
        return tables(path);
    }

    private static Map<String, String> tables(Path path) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(path).filter(f -> f.toString().endsWith(".csv"))) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void tablesAreThoseOfEveryRunByItselfOnAnyNumberOfThreads() throws IOException {
        Map<String, String> expected = oneByOne();
        assertThat(expected.get("runs.csv")).contains("failed");
        for (int threads = 1; threads <= 3; threads++) {
            Path path = folder.resolve("threads" + threads);
            try (ResultsFolder results = ResultsFolder.create(path)) {
                Runner.fill(study(), Portion.ALL, results, threads, new Silent());
            }
            assertThat(tables(path)).isEqualTo(expected);
            assertThat(Files.list(path)).noneMatch(f -> f.toString().endsWith(".part"));
        }
    }

    @Test
    void workThatWasStoppedAnywhereGoesOnToTheSameTables() throws IOException {
        Map<String, String> expected = oneByOne();
        for (int stop : List.of(3, 10, 19, 25)) {
            Path path = folder.resolve("stopped" + stop);
            try (ResultsFolder results = ResultsFolder.create(path)) {
                results.writeManifest(study().manifest(new Manifest.Program("p", "1", "c"), Request.of("compare"), "now"));
                Runner.fill(study(), Portion.ALL, results, 2, new Stopping(stop));
            }
            assertThat(tables(path)).isNotEqualTo(expected);
            try (ResultsFolder results = ResultsFolder.reopen(path)) {
                Runner.fill(study(), Portion.ALL, results, 2, new Silent());
            }
            assertThat(tables(path)).isEqualTo(expected);
        }
    }

    @Test
    void aShardRunsItsOwnTasksAndNoOthers() throws IOException {
        List<String> rows = oneByOne().get("runs.csv").lines().toList();
        int tasks = 5 * REPLICATIONS;
        for (int shard = 1; shard <= 3; shard++) {
            SweepShard part = new SweepShard(shard, 3);
            Path path = folder.resolve("shard" + shard);
            Portion own = Portion.of(study(), Request.of("compare").with("--shard", shard + "/3"));
            try (ResultsFolder results = ResultsFolder.create(path)) {
                Runner.fill(study(), own, results, 2, new Silent());
            }
            assertThat(Files.readAllLines(path.resolve("runs.csv")).stream().skip(1))
                    .isEqualTo(rows.subList(1 + part.from(tasks), 1 + part.to(tasks)));
        }
    }

    @Test
    void progressNeverFallsAndEndsWithAllOnce() throws IOException {
        Watching watch = new Watching();
        try (ResultsFolder results = ResultsFolder.create(folder.resolve("watched"))) {
            Runner.fill(study(), Portion.ALL, results, 2, watch);
        }
        assertThat(watch.told).isSorted().endsWith(5 * REPLICATIONS);
        assertThat(watch.told.stream().filter(done -> done == 5 * REPLICATIONS)).hasSize(1);
        // Most of the work is done when the rows of the first scenario are.
        assertThat(watch.told.get(REPLICATIONS - 1)).isGreaterThan(3 * REPLICATIONS);
    }

    /** A study whose tasks are done by themselves, although it would do several together. */
    private record Alone(Study.Planned study) implements Study.Planned {
        @Override
        public String name() {
            return study.name();
        }

        @Override
        public Manifest manifest(Manifest.Program program, Request request, String now) {
            return study.manifest(program, request, now);
        }

        @Override
        public List<Table> tables() {
            return study.tables();
        }

        @Override
        public int tasks() {
            return study.tasks();
        }

        @Override
        public Rows run(int task) {
            return study.run(task);
        }

        @Override
        public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
            return study.answer(folder, manifest);
        }
    }

    /** Asks to stop once so many rows are written. */
    private static final class Stopping extends Watching {
        private final int most;

        Stopping(int most) {
            this.most = most;
        }

        @Override
        public boolean stopped() {
            return told.size() >= most;
        }
    }

    private static class Watching implements Progress {
        final List<Integer> told = new ArrayList<>();

        @Override
        public void ran(int done, int failed, int all) {
            told.add(done);
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
