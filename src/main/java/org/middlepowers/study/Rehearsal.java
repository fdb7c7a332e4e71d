package org.middlepowers.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;

/** A few tasks of a study, spread over all of them, to see how long it takes and how much it writes; nothing is kept. */
public final class Rehearsal implements Study.Bench {
    private static final double WARM_UP = 1.5;
    private static final double LONG_ENOUGH = 3;
    private static final int FEWEST = 3;

    private final Study study;
    private final Portion portion;
    private final ResultsFolder folder;
    private final List<String> failures = new ArrayList<>();
    private double seconds;
    private int timed;
    private int done;
    private double kept;
    private double scratch;

    private Rehearsal(Study study, Portion portion, ResultsFolder folder) {
        this.study = study;
        this.portion = portion;
        this.folder = folder;
    }

    /**
     * What a few tasks tell.
     *
     * @param tasks of the study, or of the shard that was asked for
     * @param tried tasks that were done
     * @param seconds that a task takes on one thread
     * @param kept bytes that a task adds to the tables
     * @param scratch bytes more that go when all is done
     * @param failures reasons of tasks that failed
     */
    public record Cost(int tasks, int tried, double seconds, double kept, double scratch, List<String> failures) {}

    /**
     * Does a few tasks, for some three seconds.
     *
     * @param request says whether all is to be done, or a shard
     * @param folder one to be thrown away
     * @throws IOException with a sentence, if the machine refuses
     */
    public static Cost of(Study study, Request request, ResultsFolder folder) throws IOException {
        Portion portion = Portion.of(study, request);
        Rehearsal rehearsal = new Rehearsal(study, portion, folder);
        study.work(rehearsal);
        double count = Math.max(1, rehearsal.done);
        return new Cost(
                portion.size(study.tasks()),
                rehearsal.done,
                rehearsal.seconds / Math.max(1, rehearsal.timed),
                rehearsal.kept / count,
                rehearsal.scratch / count,
                List.copyOf(rehearsal.failures));
    }

    @Override
    public ResultsFolder folder() {
        return folder;
    }

    @Override
    public int held() {
        return 0;
    }

    /** Visits tasks by steps that have no divisor in common with their number, so that none comes twice. */
    @Override
    public boolean run(int tasks, IntFunction<Study.Rows> run) {
        int all = portion.size(tasks);
        int step = Math.max(1, (int) (.618 * all));
        while (divisor(step, all) > 1) {
            step++;
        }
        long start = System.nanoTime();
        boolean warm = false;
        for (int k = 0; k < all && (k < FEWEST || since(start) < LONG_ENOUGH); k++) {
            long before = System.nanoTime();
            Study.Rows rows = run.apply(portion.task((int) ((long) k * step % all)));
            if (!warm) {
                seconds = 0; // the program is slower until it has warmed up
                timed = 0;
            }
            seconds += since(before);
            timed++;
            warm = since(start) > WARM_UP;
            note(rows);
        }
        return false;
    }

    /** None that is done besides those that are tried. */
    @Override
    public IntStream due(int all) {
        return IntStream.empty();
    }

    @Override
    public void ahead(int tasks) {
        // whoever rehearses watches no progress
    }

    private void note(Study.Rows rows) {
        done++;
        for (int t = 0; t < rows.chunks().size(); t++) {
            TableChunk chunk = rows.chunks().get(t);
            int size = chunk == null ? 0 : chunk.size();
            if (study.tables().get(t).scratch()) {
                scratch += size;
            } else {
                kept += size;
            }
        }
        if (rows.failed() > 0) {
            failures.add(rows.failure());
        }
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
