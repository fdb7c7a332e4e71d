package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;

/** A forecast counts what a few tasks tell as the study itself would do them. */
class RehearsalTest {
    /** The fewest tasks, whatever they take. */
    private static final Rehearsal.Effort SHORT = new Rehearsal.Effort(0, 0);

    @TempDir
    private Path temporary;

    private final List<Integer> run = new ArrayList<>();

    private Rehearsal.Cost cost(Study study) throws IOException {
        try (ResultsFolder folder = ResultsFolder.create(temporary.resolve("rehearsal"))) {
            return Rehearsal.of(study, Request.of("none"), folder, SHORT);
        }
    }

    private Study.Rows rows(int task, int number) {
        run.add(task);
        TableChunk chunk = new TableChunk(1, 0);
        for (int k = 0; k < number; k++) {
            chunk.add("12345").endRow();
        }
        return new Study.Rows(List.of(chunk), 1, 0, "");
    }

    /** What a study has besides its tasks. */
    private abstract static class Fake implements Study {
        @Override
        public List<Table> tables() {
            return List.of(new Table("runs.csv", List.of("a")));
        }

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public Manifest manifest(Manifest.Program program, Request request, String now) {
            throw new AssertionError("nothing is kept");
        }

        @Override
        public Answer answer(ResultsFolder folder, Manifest manifest) {
            throw new AssertionError("nothing is answered");
        }
    }

    @Test
    void theDetailOfTheFirstTaskIsCountedOnce() throws IOException {
        Rehearsal.Cost cost = cost(new Fake() {
            @Override
            public int tasks() {
                return 1000;
            }

            @Override
            public boolean work(Bench bench) throws IOException {
                return bench.run(tasks(), task -> rows(task, task == 0 ? 5000 : 1));
            }
        });
        assertThat(run).hasSize(3).doesNotHaveDuplicates();
        assertThat(cost.tasks() * cost.kept()).isCloseTo(6 * (5000 + 999), within(1e-6));
        assertThat(cost.tried()).isEqualTo(3);
        assertThat(cost.search()).isFalse();
    }

    @Test
    void tasksThatAreDoneTogetherCountTogether() throws IOException {
        Rehearsal.Cost cost = cost(new Fake() {
            @Override
            public int tasks() {
                return 40;
            }

            /** Four replications of ten scenarios. */
            @Override
            public boolean work(Bench bench) throws IOException {
                try (Ahead ahead = new Ahead(bench, all -> all.stream().map(task -> rows(task, 1)).toList())) {
                    bench.due(tasks()).boxed().collect(Collectors.groupingBy(task -> task % 4)).values().forEach(ahead::group);
                    return bench.run(tasks(), ahead::rows);
                }
            }
        });
        assertThat(run).doesNotHaveDuplicates();
        assertThat(run.size() % 10).isZero();
        assertThat(cost.tried()).isEqualTo(run.size()).isGreaterThan(3);
    }

    @Test
    void aSearchIsRehearsedFromItsBeginningAndBoundedByTheMostThatItMayTake() throws IOException {
        Rehearsal.Cost cost = cost(search(2, 50));
        assertThat(run).containsExactly(0, 1, 2);
        assertThat(cost.search()).isTrue();
        assertThat(cost.tasks()).isEqualTo(1000);
    }

    @Test
    void aSearchThatEndsWhileItIsRehearsedIsKnown() throws IOException {
        Rehearsal.Cost cost = cost(search(1, 3));
        assertThat(run).containsExactly(0, 1, 2);
        assertThat(cost.search()).isFalse();
        assertThat(cost.tasks()).isEqualTo(3);
        assertThat(cost.kept()).isCloseTo(6, within(1e-9));
    }

    /** A search that asks for tasks up to one number, and then up to another. */
    private Study search(int first, int then) {
        return new Fake() {
            @Override
            public int tasks() {
                return 1000;
            }

            @Override
            public boolean work(Bench bench) throws IOException {
                return bench.run(first, task -> rows(task, 1)) && bench.run(then, task -> rows(task, 1));
            }
        };
    }
}
