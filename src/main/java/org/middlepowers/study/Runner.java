package org.middlepowers.study;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Session;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables;
import org.middlepowers.results.TaskStore;
import org.middlepowers.results.TaskStore.Done;

/**
 * Runs studies: spreads tasks over threads, writes their rows in the order of the tasks, so that tables are the same to
 * the byte whatever the number of threads, and keeps in the manifest how it stands. Memory does not grow with the number
 * of tasks. A folder that was stopped in is resumed where it was cut off.
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
    public static Ended run(Study study, ResultsFolder folder, Manifest manifest, int threads, Progress progress)
            throws IOException {
        Portion portion = Portion.of(study, manifest.request());
        boolean part = manifest.request().shard().isPresent(); // to be joined with the others before it is answered
        TaskStore store = study.store(folder, manifest.work());
        try {
            folder.writeManifest(manifest);
            Tasks tasks = new Tasks(study, portion, folder, store, progress);
            tasks.fill(threads);
            PosteriorTable.write(folder, manifest);
            Done done = store.done();
            Manifest last = tasks.end(manifest, part || study.answers(done.rows(), done.failed()));
            Optional<Study.Answer> answer =
                    last.status() == Status.COMPLETE && !part
                            ? Optional.of(study.answer(folder, last))
                            : Optional.empty();
            folder.writeManifest(last);
            if (answer.isPresent()) {
                StudyTables.forget(folder, study.tables());
            }
            return new Ended(last.status(), done, tasks.most, last, answer);
        } catch (IOException | RuntimeException e) {
            try {
                folder.writeManifest(manifest.with(Status.FAILED, String.valueOf(e.getMessage()), now()));
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /** Fills the tables of a new folder alone. */
    public static Done fill(Study study, Portion portion, ResultsFolder folder, int threads, Progress progress)
            throws IOException {
        TaskStore store = study.store(folder, "");
        new Tasks(study, portion, folder, store, progress).fill(threads);
        return store.done();
    }

    /** Tasks of a study as they are done. */
    private static final class Tasks implements Study.Bench {
        private final Study study;
        private final Portion portion;
        private final ResultsFolder folder;
        private final TaskStore store;
        private final Progress progress;
        private final DiskRoom room;
        private final int held;
        private final int most;
        /** Tasks whose rows are not in the tables yet, although they are done. */
        private final AtomicInteger ahead = new AtomicInteger();

        private ParallelRuns threads;
        private int shown;
        private boolean complete;

        Tasks(Study study, Portion portion, ResultsFolder folder, TaskStore store, Progress progress) {
            this.study = study;
            this.portion = portion;
            this.folder = folder;
            this.store = store;
            this.progress = progress;
            room = new DiskRoom(folder.path());
            held = store.done().tasks();
            most = portion.size(study.tasks());
        }

        /** Does those that are left. */
        void fill(int threadsAtATime) throws IOException {
            threads = new ParallelRuns(threadsAtATime);
            progress.found(held, (int) store.done().failed(), store.found(most));
            try (store) {
                store.begin();
                complete = study.work(this);
                if (complete) {
                    store.complete();
                }
                tell();
            }
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
                    () -> due(all).iterator(),
                    run::apply,
                    rows -> {
                        store.append(rows.chunks(), rows.rows(), rows.failed(), rows.failure());
                        room.after(rows.chunks(), most - store.done().tasks(), study.unit()).ifPresent(progress::tell);
                        shown = Math.max(shown, shown());
                        progress.ran(shown, (int) store.done().failed(), most);
                    },
                    progress::stopped);
        }

        @Override
        public IntStream due(int all) {
            return store.due(portion.size(all)).map(portion::task);
        }

        @Override
        public void ahead(int tasks) {
            ahead.addAndGet(tasks);
        }

        /** Tasks that are done, and all of them only when their rows are there. */
        private int shown() {
            int written = store.done().tasks();
            return written == most ? most : Math.min(most - 1, written + ahead.get());
        }

        /** Says that all is done where that took fewer tasks than it might have. */
        private void tell() {
            int done = store.done().tasks();
            if (complete && done < most && done > held) {
                progress.ran(done, (int) store.done().failed(), done);
            }
        }

        /** A manifest of how they ended; good if there is an answer, or none is asked for. */
        Manifest end(Manifest manifest, boolean good) {
            Done done = store.done();
            Manifest last = manifest.filled(sessions(manifest.sessions()));
            if (!complete) {
                String reason = "stopped after " + done.tasks() + " of " + most + " " + study.unit();
                return last.with(Status.INTERRUPTED, reason, now());
            }
            return last.with(good ? Status.COMPLETE : Status.FAILED, good ? "" : done.firstFailure(), now());
        }

        /** A manifest's sessions with this one, which is under way, at its end; without it if it had nothing to do. */
        private List<Session> sessions(List<Session> sessions) {
            List<Session> all = new ArrayList<>(sessions);
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).finished().isEmpty()) {
                Session now = all.remove(last);
                if (store.done().tasks() > held || last == 0) {
                    all.add(now.ended(now(), store.done().tasks()));
                }
            }
            return all;
        }
    }

    /** The time, to the second, as manifests have it. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
