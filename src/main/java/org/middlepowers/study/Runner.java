package org.middlepowers.study;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables;
import org.middlepowers.results.StudyTables.Done;

/**
 * Runs studies: spreads tasks over threads, writes their rows in the order of the tasks, so that tables are the same to
 * the byte whatever the number of threads, and keeps in the manifest how it stands. Memory does not grow with the number
 * of tasks. A folder that was stopped in is gone on with where it was cut off.
 */
public final class Runner {
    private Runner() {}

    /**
     * How it ended.
     *
     * @param status complete; interrupted, if somebody asked to stop; failed, if nothing can be answered
     * @param tasks all that were asked for
     * @param manifest as it is in the folder now
     * @param answer to give, if it is complete and no shard
     */
    public record Ended(Status status, Done done, int tasks, Manifest manifest, Optional<Study.Answer> answer) {}

    /**
     * Fills the tables, writes what follows from them, and says in the manifest how it ended.
     *
     * @param manifest with which the folder begins, or began; its request says whether all is to be done, or a shard
     * @throws IOException with a sentence, if the folder cannot be written to; the manifest says so
     */
    public static Ended run(Study asked, ResultsFolder folder, Manifest manifest, int threads, Progress progress)
            throws IOException {
        Study study = ShardStudy.of(asked, manifest.request());
        try {
            folder.writeManifest(manifest);
            Tasks tasks = work(study, folder, threads, progress);
            PosteriorTable.write(folder, manifest);
            Manifest last = end(study, manifest, tasks);
            Optional<Study.Answer> answer =
                    last.status() == Status.COMPLETE && !study.part()
                            ? Optional.of(study.answer(folder, last))
                            : Optional.empty();
            folder.writeManifest(last);
            if (answer.isPresent()) {
                StudyTables.forget(folder, study.tables());
            }
            return new Ended(last.status(), tasks.tables.done(), study.tasks(), last, answer);
        } catch (IOException | RuntimeException e) {
            try {
                folder.writeManifest(manifest.with(Status.FAILED, String.valueOf(e.getMessage()), now()));
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /** Fills the tables alone, from where an earlier program was stopped. */
    public static Done fill(Study study, ResultsFolder folder, int threads, Progress progress) throws IOException {
        return work(study, folder, threads, progress).tables.done();
    }

    private static Tasks work(Study study, ResultsFolder folder, int threads, Progress progress) throws IOException {
        Done held = StudyTables.held(folder);
        try (StudyTables tables = StudyTables.open(folder, study.tables(), held)) {
            Tasks tasks = new Tasks(folder, tables, held.tasks(), study.tasks(), new ParallelRuns(threads), progress);
            tasks.complete = study.work(tasks);
            tasks.tell();
            return tasks;
        }
    }

    /** Tasks of a study as they are done. */
    private static final class Tasks implements Bench {
        private final ResultsFolder folder;
        private final StudyTables tables;
        private final int held;
        private final int most;
        private final ParallelRuns threads;
        private final Progress progress;
        private boolean complete;

        Tasks(ResultsFolder folder, StudyTables tables, int held, int most, ParallelRuns threads, Progress progress) {
            this.folder = folder;
            this.tables = tables;
            this.held = held;
            this.most = most;
            this.threads = threads;
            this.progress = progress;
        }

        @Override
        public ResultsFolder folder() {
            return folder;
        }

        @Override
        public int held() {
            return held;
        }

        @Override
        public boolean run(int all, IntFunction<Study.Rows> run) throws IOException {
            return !threads.run(
                    () -> IntStream.range(tables.done().tasks(), all).iterator(),
                    run::apply,
                    rows -> {
                        tables.append(rows.chunks(), rows.rows(), rows.failed(), rows.failure());
                        progress.ran(tables.done().tasks(), (int) tables.done().failed(), most);
                    },
                    progress::stopped);
        }

        /** Says that all is done where that took fewer tasks than it might have. */
        void tell() {
            int done = tables.done().tasks();
            if (complete && done < most) {
                progress.ran(done, (int) tables.done().failed(), done);
            }
        }
    }

    private static Manifest end(Study study, Manifest manifest, Tasks tasks) {
        Done done = tasks.tables.done();
        if (!tasks.complete) {
            String reason = "stopped after " + done.tasks() + " of " + study.tasks() + " " + study.unit();
            return manifest.with(Status.INTERRUPTED, reason, now());
        }
        boolean failed = !study.answers(done.rows(), done.failed());
        Status status = failed ? Status.FAILED : Status.COMPLETE;
        return manifest.with(status, failed ? done.firstFailure() : "", now());
    }

    /** The time, to the second, as manifests have it. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
