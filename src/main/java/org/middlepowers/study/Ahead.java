package org.middlepowers.study;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.middlepowers.results.TableSpill;

/**
 * Does tasks together that have much in common, although their rows are wanted at different times: when the first of them
 * is due, all are done, and the rows of the others wait in a file for their turn. A program that goes on where another
 * was stopped does again what waited then.
 */
final class Ahead implements Closeable {
    private final Function<List<Integer>, List<Study.Rows>> together;
    private final Study.Bench bench;
    private final TableSpill spill;
    /** Those that are done together, by each of their tasks; gone once all rows were handed on. */
    private final Map<Integer, FutureTask<Map<Integer, Waiting>>> groups = new ConcurrentHashMap<>();

    /** Rows that wait, or were the first and need not. */
    private record Waiting(Study.Rows rows, List<TableSpill.Place> places) {}

    /** @param together does tasks; gives their rows in their order */
    Ahead(Study.Bench bench, Function<List<Integer>, List<Study.Rows>> together) throws IOException {
        this.bench = bench;
        this.together = together;
        spill = TableSpill.in(bench.folder());
    }

    /**
     * Says which tasks are to be done together.
     *
     * @param tasks in ascending order
     */
    void group(List<Integer> tasks) {
        FutureTask<Map<Integer, Waiting>> group = new FutureTask<>(() -> work(tasks));
        tasks.forEach(task -> groups.put(task, group));
    }

    /** Whether a task is one of those, and its rows were not asked for yet. */
    boolean isDue(int task) {
        return groups.containsKey(task);
    }

    private Map<Integer, Waiting> work(List<Integer> tasks) throws IOException {
        List<Study.Rows> rows = together.apply(tasks);
        Map<Integer, Waiting> done = new ConcurrentHashMap<>();
        done.put(tasks.get(0), new Waiting(rows.get(0), List.of()));
        for (int k = 1; k < tasks.size(); k++) {
            Study.Rows one = rows.get(k);
            Study.Rows counts = new Study.Rows(List.of(), one.rows(), one.failed(), one.failure());
            done.put(tasks.get(k), new Waiting(counts, spill.put(one.chunks())));
        }
        bench.ahead(tasks.size());
        return done;
    }

    /** The rows of a task of a group, whose turn has come; called once, by any thread. */
    Study.Rows rows(int task) {
        FutureTask<Map<Integer, Waiting>> group = groups.remove(task);
        group.run(); // unless it was run, or another thread is about it
        try {
            Waiting waiting = group.get().remove(task);
            bench.ahead(-1);
            Study.Rows rows = waiting.rows;
            if (waiting.places.isEmpty()) {
                return rows;
            }
            return new Study.Rows(spill.take(waiting.places), rows.rows(), rows.failed(), rows.failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
