package org.middlepowers.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Spreads runs over threads and hands their results on in the order of the runs, whichever ends first, so that what is
 * made of them is the same to the byte whatever the number of threads. Only a few runs are under way at a time: memory
 * does not grow with their number.
 */
public final class ParallelRuns {
    private static final int AHEAD_PER_THREAD = 3;

    private final int threads;

    /** @param threads at least 1 */
    public ParallelRuns(int threads) {
        this.threads = threads;
    }

    /** Takes a result; called by one thread, in order. */
    public interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /**
     * Runs all tasks.
     *
     * @param run called by many threads at a time
     * @param stop whether to begin no more runs
     * @return whether it stopped before all were done
     * @throws IOException if the sink does, or the machine runs out of memory
     */
    public <T, R> boolean run(Iterable<T> tasks, Function<T, R> run, Sink<R> sink, BooleanSupplier stop)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "simulation");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Iterator<T> left = tasks.iterator();
            Deque<Future<R>> underWay = new ArrayDeque<>();
            while (true) {
                while (left.hasNext() && underWay.size() < AHEAD_PER_THREAD * threads && !stop.getAsBoolean()) {
                    T task = left.next();
                    underWay.add(pool.submit(() -> run.apply(task)));
                }
                if (underWay.isEmpty()) {
                    return left.hasNext();
                }
                Future<R> next = underWay.remove();
                if (abandoned(next)) {
                    return true;
                }
                sink.accept(await(next));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Whether a run was stopped in its middle, so that neither it nor what follows counts. */
    private static boolean abandoned(Future<?> future) throws IOException {
        try {
            future.get();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The experiment was interrupted.", e);
        } catch (ExecutionException e) {
            return e.getCause() instanceof Abandoned;
        }
    }

    private static <R> R await(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The experiment was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new IOException(
                        "The machine ran out of memory. Use fewer --threads, or give Java more with -Xmx2g.", e);
            }
            if (e.getCause() instanceof UncheckedIOException refused) {
                throw refused.getCause();
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
