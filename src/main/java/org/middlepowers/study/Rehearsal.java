package org.middlepowers.study;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;

/** A few tasks of a study, spread over all of them, to see how long it takes and how much it writes; nothing is kept. */
public final class Rehearsal implements Study.Bench {
    private static final Effort USUAL = new Effort(5, 30);
    private static final int FEWEST = 3;

    private final Effort effort;
    private final Study study;
    private final Portion portion;
    private final ResultsFolder folder;
    private final List<String> failures = new ArrayList<>();
    private final long start = System.nanoTime();
    private final double processor = processor();
    /** Of each visit to a task, with those that were done with it. */
    private final List<Pace> visits = new ArrayList<>();
    private final List<Size> sizes = new ArrayList<>();
    private boolean searches;
    /** Tasks that a search has done, in their order. */
    private int next;

    /** Tasks, and the seconds that they took. */
    private static final class Pace {
        private double seconds;
        private int tasks;
    }

    /** Bytes that a task adds to the tables, and more that go when all is done. */
    private record Size(double kept, double scratch) {}

    private Rehearsal(Study study, Portion portion, ResultsFolder folder, Effort effort) {
        this.effort = effort;
        this.study = study;
        this.portion = portion;
        this.folder = folder;
    }

    /**
     * How long to go on.
     *
     * @param enough seconds of processor time: where others have the machine too, the program warms up as slowly as it works
     * @param patience seconds of the clock
     */
    record Effort(double enough, double patience) {}

    /**
     * What a few tasks tell.
     *
     * @param tasks of the study, or of the shard that was asked for; of a search, which may end sooner, the most
     * @param search whether it is one, and was not ended
     * @param tried tasks that were done, those among them that are done together with others
     * @param seconds that all take on one thread
     * @param kept bytes that a task adds to the tables
     * @param scratch bytes more that go when all is done
     * @param failures reasons of tasks that failed
     */
    public record Cost(int tasks, boolean search, int tried, double seconds, double kept, double scratch, List<String> failures) {}

    /**
     * Does a few tasks, for some five seconds.
     *
     * @param request says whether all is to be done, or a shard
     * @param folder one to be thrown away
     * @throws IOException with a sentence, if the machine refuses
     */
    public static Cost of(Study study, Request request, ResultsFolder folder) throws IOException {
        return of(study, request, folder, USUAL);
    }

    static Cost of(Study study, Request request, ResultsFolder folder, Effort effort) throws IOException {
        Portion portion = Portion.of(study, request);
        Rehearsal rehearsal = new Rehearsal(study, portion, folder, effort);
        boolean ended = study.work(rehearsal);
        int tasks = ended ? rehearsal.tried() : portion.size(study.tasks());
        return new Cost(
                tasks,
                !ended && rehearsal.searches,
                rehearsal.tried(),
                rehearsal.seconds(tasks),
                rehearsal.mean(tasks, Size::kept),
                rehearsal.mean(tasks, Size::scratch),
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

    /** Does tasks for some time: of all tasks a few, and of a search, which asks for some first, those that come first. */
    @Override
    public boolean run(int tasks, IntFunction<Study.Rows> run) {
        searches |= tasks < study.tasks();
        if (!searches) {
            sample(portion.size(tasks), run);
            return false;
        }
        while (next < tasks && goesOn(next)) {
            task(next++, run);
        }
        return next == tasks;
    }

    /** Visits tasks by steps that have no divisor in common with their number, so that none comes twice. */
    private void sample(int all, IntFunction<Study.Rows> run) {
        int step = Math.max(1, (int) (.618 * all));
        while (ArithmeticUtils.gcd(step, all) > 1) {
            step++;
        }
        for (int k = 0; k < all && goesOn(k); k++) {
            task(portion.task((int) ((long) k * step % all)), run);
        }
    }

    private boolean goesOn(int tried) {
        return tried < FEWEST || processor() - processor < effort.enough() && since(start) < effort.patience();
    }

    private void task(int task, IntFunction<Study.Rows> run) {
        Pace pace = new Pace();
        visits.add(pace);
        long before = System.nanoTime();
        Study.Rows rows = run.apply(task);
        pace.seconds += since(before);
        pace.tasks++;
        note(rows);
    }

    /** All tasks, so that those are done together that have much in common. */
    @Override
    public IntStream due(int all) {
        return IntStream.range(0, portion.size(all)).map(portion::task);
    }

    @Override
    public void ahead(int tasks) {
        visits.get(visits.size() - 1).tasks += tasks;
    }

    private void note(Study.Rows rows) {
        double kept = 0;
        double scratch = 0;
        for (int t = 0; t < rows.chunks().size(); t++) {
            TableChunk chunk = rows.chunks().get(t);
            int size = chunk == null ? 0 : chunk.size();
            if (study.tables().get(t).scratch()) {
                scratch += size;
            } else {
                kept += size;
            }
        }
        sizes.add(new Size(kept, scratch));
        if (rows.failed() > 0) {
            failures.add(rows.failure());
        }
    }

    private int tried() {
        return visits.stream().mapToInt(v -> v.tasks).sum();
    }

    /** Of so many tasks: the first run slowly, and the last third tells how fast the program is once it has warmed up. */
    private double seconds(int tasks) {
        int left = Math.max(0, tasks - tried());
        return seconds(visits) + left * each(visits.subList(visits.size() * 2 / 3, visits.size()));
    }

    private static double each(List<Pace> visits) {
        return seconds(visits) / Math.max(1, visits.stream().mapToInt(v -> v.tasks).sum());
    }

    private static double seconds(List<Pace> visits) {
        return visits.stream().mapToDouble(v -> v.seconds).sum();
    }

    /** The mean of all tasks. The first stands for itself: it is often kept in more detail than any other. */
    private double mean(int tasks, ToDoubleFunction<Size> size) {
        if (sizes.isEmpty()) {
            return 0;
        }
        double first = size.applyAsDouble(sizes.get(0));
        double others = sizes.stream().skip(1).mapToDouble(size).average().orElse(first);
        return (first + (tasks - 1) * others) / tasks;
    }

    /** Seconds of processor time of this thread so far; of the clock, where the machine does not tell. */
    private static double processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return (threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime()) / 1e9;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
