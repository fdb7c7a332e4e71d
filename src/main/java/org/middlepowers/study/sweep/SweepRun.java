package org.middlepowers.study.sweep;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.middlepowers.results.PartStore;
import org.middlepowers.results.SweepProgress;
import org.middlepowers.results.SweepShard;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Progress;

/** Runs what is missing of a sweep, on many threads, into its tables. */
public final class SweepRun {
    private final Sampler sampler;
    private final int points;
    private final int replications;
    private final SweepShard shard;

    /**
     * A sweep, or a shard of it.
     *
     * @param replications of each point
     */
    public SweepRun(Sampler sampler, SweepPlan plan, int replications, SweepShard shard) {
        this.sampler = sampler;
        this.points = plan.points();
        this.replications = replications;
        this.shard = shard;
    }

    /**
     * What came of it.
     *
     * @param done runs made now
     * @param failed how many of them failed
     * @param firstFailure which was the first, and why; empty if none
     * @param stopped whether it ended before all was done
     */
    public record Result(long done, long failed, String firstFailure, boolean stopped) {}

    /**
     * Runs what is missing.
     *
     * @param held what is there already
     * @param stopOnFailure whether to begin no more runs after one has failed
     * @throws IOException with a sentence, if the machine refuses
     */
    public Result run(SweepProgress held, PartStore store, int threads, boolean stopOnFailure, Progress progress)
            throws IOException {
        long left = held.left();
        Tally tally = new Tally();
        boolean cut = new ParallelRuns(threads)
                .run(
                        () -> new Missing(held),
                        task -> new Done(task, sampler.run(task.point, task.replication)),
                        done -> {
                            store.append(done.sample.rows());
                            tally.note(done);
                            progress.ran(clip(tally.done), clip(tally.failed), clip(left));
                        },
                        () -> progress.stopped() || stopOnFailure && tally.failed > 0);
        return new Result(tally.done, tally.failed, tally.first, cut);
    }

    private static int clip(long count) {
        return (int) Math.min(Integer.MAX_VALUE, count);
    }

    private record Task(int point, int replication) {}

    private record Done(Task task, Sample sample) {}

    private static final class Tally {
        private long done;
        private volatile long failed;
        private String first = "";

        void note(Done run) {
            done++;
            if (!run.sample().failure().isEmpty()) {
                failed++;
                if (first.isEmpty()) {
                    first = "point " + run.task().point() + ", replication " + run.task().replication() + ": "
                            + run.sample().failure();
                }
            }
        }
    }

    /** The runs that are not there yet, point by point. */
    private final class Missing implements Iterator<Task> {
        private final SweepProgress held;
        private int point = shard.number();
        private int replication = 1;

        Missing(SweepProgress held) {
            this.held = held;
            skip();
        }

        private void skip() {
            while (point <= points && held.has(point, replication)) {
                advance();
            }
        }

        private void advance() {
            replication++;
            if (replication > replications) {
                replication = 1;
                point += shard.of();
            }
        }

        @Override
        public boolean hasNext() {
            return point <= points;
        }

        @Override
        public Task next() {
            if (point > points) {
                throw new NoSuchElementException();
            }
            Task task = new Task(point, replication);
            advance();
            skip();
            return task;
        }
    }
}
