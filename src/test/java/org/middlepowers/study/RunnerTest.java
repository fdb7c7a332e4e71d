package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;

class RunnerTest {
    private static final int TASKS = 200;

    @TempDir
    Path folder;

    /** Tasks that give different numbers of rows in two tables, some of them none. */
    private static final class Toy implements Study.Planned {
        private final int failing;
        private int answers;

        Toy(int failing) {
            this.failing = failing;
        }

        @Override
        public String name() {
            return "toy";
        }

        @Override
        public Manifest manifest(Manifest.Program program, Request request, String now) {
            return new Manifest(
                    program, request, Status.RUNNING, "", now, "", "", "", 1, 1, TASKS, 0, List.of(), List.of(), List.of(), List.of(),
                    List.of(new Manifest.Session(now, "", "", "", "", 1, 0)), null);
        }

        @Override
        public List<Table> tables() {
            return List.of(new Table("series.csv", List.of("run", "value")), new Table("runs.csv", List.of("run", "status")));
        }

        @Override
        public int tasks() {
            return TASKS;
        }

        @Override
        public Rows run(int task) {
            boolean failed = task < failing;
            TableChunk series = task % 3 == 0 ? null : new TableChunk(2, 0);
            for (int k = 0; k < task % 7 && series != null; k++) {
                series.add(task).add(k / 3.0).endRow();
            }
            TableChunk runs = new TableChunk(2, 0);
            runs.add(task).add(failed ? "failed" : "ok").endRow();
            return new Rows(Arrays.asList(series, runs), 1, failed ? 1 : 0, failed ? "run " + task + ": because" : "");
        }

        @Override
        public Answer answer(ResultsFolder results, Manifest manifest) {
            answers++;
            return new Answer("an answer", () -> {});
        }
    }

    private static final class Until implements Progress {
        private final int most;
        private int done;

        Until(int most) {
            this.most = most;
        }

        @Override
        public void ran(int tasks, int failed, int all) {
            done = tasks;
        }

        @Override
        public boolean stopped() {
            return done >= most;
        }
    }

    private Runner.Ended run(Study study, ResultsFolder results, int threads, int most) throws IOException {
        Manifest manifest = study.manifest(new Manifest.Program("p", "1", "c"), Request.of("toy"), "now");
        return Runner.run(study, results, manifest, threads, new Until(most));
    }

    private static List<String> tables(Path path) throws IOException {
        return List.of(Files.readString(path.resolve("series.csv")), Files.readString(path.resolve("runs.csv")));
    }

    @Test
    void workThatWasStoppedGoesOnToTheSameBytesWhateverWasHalfWritten() throws IOException {
        Path whole = folder.resolve("whole");
        try (ResultsFolder results = ResultsFolder.create(whole)) {
            assertThat(run(new Toy(0), results, 3, TASKS).status()).isEqualTo(Status.COMPLETE);
        }
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            Path path = folder.resolve("stopped" + round);
            int at = 1 + random.nextInt(TASKS - 20);
            try (ResultsFolder results = ResultsFolder.create(path)) {
                Runner.Ended ended = run(new Toy(0), results, 1 + round % 3, at);
                assertThat(ended.status()).isEqualTo(Status.INTERRUPTED);
                assertThat(ended.answer()).isEmpty();
            }
            Files.writeString(path.resolve("series.csv"), "17,0.3\n17,0.66", StandardOpenOption.APPEND);
            Files.writeString(path.resolve("runs.csv"), "1", StandardOpenOption.APPEND);
            try (ResultsFolder results = ResultsFolder.reopen(path)) {
                assertThat(StudyTables.of(results, List.of(), results.readManifest().work()).done().tasks()).isGreaterThanOrEqualTo(at);
                Runner.Ended ended = run(new Toy(0), results, 2, TASKS);
                assertThat(ended.status()).isEqualTo(Status.COMPLETE);
                assertThat(ended.done().rows()).isEqualTo(TASKS);
            }
            assertThat(tables(path)).as("stopped at %d", at).isEqualTo(tables(whole));
            assertThat(path.resolve("progress.json")).doesNotExist();
        }
    }

    @Test
    void everySessionIsNotedWithTheTasksThatTheFolderHeldAtItsEnd() throws IOException {
        Path path = folder.resolve("sessions");
        try (ResultsFolder results = ResultsFolder.create(path)) {
            Manifest first = run(new Toy(0), results, 1, 30).manifest();
            assertThat(first.sessions()).singleElement().satisfies(s -> {
                assertThat(s.finished()).isNotEmpty();
                assertThat(s.held()).isBetween(30L, TASKS - 1L);
            });
            Manifest again = new Toy(0)
                    .manifest(new Manifest.Program("p", "1", "c"), Request.of("toy"), "later")
                    .continuing(results.readManifest());
            Manifest last = Runner.run(new Toy(0), results, again, 1, new Until(TASKS)).manifest();
            assertThat(last.started()).isEqualTo("now");
            assertThat(last.sessions()).extracting(Manifest.Session::started).containsExactly("now", "later");
            assertThat(last.sessions()).last().extracting(Manifest.Session::held).isEqualTo((long) TASKS);
            assertThat(results.readManifest()).isEqualTo(last);
        }
    }

    @Test
    void failuresOfAnEarlierSessionCount() throws IOException {
        Path path = folder.resolve("failing");
        try (ResultsFolder results = ResultsFolder.create(path)) {
            run(new Toy(5), results, 1, 50);
        }
        try (ResultsFolder results = ResultsFolder.reopen(path)) {
            Runner.Ended ended = run(new Toy(5), results, 1, TASKS);
            assertThat(ended.status()).isEqualTo(Status.COMPLETE);
            assertThat(ended.done().failed()).isEqualTo(5);
            assertThat(ended.done().firstFailure()).isEqualTo("run 0: because");
        }
    }

    @Test
    void workOfWhichEveryTaskFailedHasNoAnswer() throws IOException {
        Toy toy = new Toy(TASKS);
        try (ResultsFolder results = ResultsFolder.create(folder.resolve("all"))) {
            Runner.Ended ended = run(toy, results, 2, TASKS);
            assertThat(ended.status()).isEqualTo(Status.FAILED);
            assertThat(results.readManifest().reason()).isEqualTo("run 0: because");
        }
        assertThat(toy.answers).isZero();
    }

    @Test
    void aTableThatLostRowsIsNotGoneOnWith() throws IOException {
        Path path = folder.resolve("lost");
        try (ResultsFolder results = ResultsFolder.create(path)) {
            run(new Toy(0), results, 1, 50);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(path.resolve("runs.csv")));
        Files.write(path.resolve("runs.csv"), lines.subList(0, 20));
        try (ResultsFolder results = ResultsFolder.reopen(path)) {
            assertThatThrownBy(() -> run(new Toy(0), results, 1, TASKS))
                    .isInstanceOf(ResultsException.class)
                    .hasMessageContaining("shorter than the program wrote it")
                    .hasMessageContaining("--overwrite");
        }
    }
}
