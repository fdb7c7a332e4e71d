package org.middlepowers.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.LoadedScenario;

/**
 * Several scenarios on common random numbers: the same replication of two scenarios shares its draws, so that they
 * differ only through what the scenarios say. Runs are spread over threads and written in their order, whichever ends
 * first, so that the tables are the same to the byte whatever the number of threads; memory does not grow with their
 * number.
 */
public final class Comparison {
    private static final int AHEAD_PER_THREAD = 3;

    private final List<LoadedScenario> scenarios;
    private final Settings settings;

    /** @param scenarios at least one; the others are compared to the first */
    public Comparison(List<LoadedScenario> scenarios, Settings settings) {
        this.scenarios = List.copyOf(scenarios);
        this.settings = settings;
    }

    /** How an experiment ended. */
    public record Result(int done, int failed, boolean stopped, String firstFailure) {}

    /**
     * Runs all and writes the tables of runs, series, states, events and votes.
     *
     * @throws IOException with a sentence, if the folder cannot be written to; what was written stays
     */
    public Result run(ResultsFolder folder, Progress progress) throws IOException {
        List<RunId> ids = new ArrayList<>();
        for (LoadedScenario s : scenarios) {
            for (int r = 1; r <= settings.replications(); r++) {
                ids.add(new RunId(ids.size() + 1, s.name(), r));
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), task -> {
            Thread thread = new Thread(task, "simulation");
            thread.setDaemon(true);
            return thread;
        });
        try (Sink sink = new Sink(folder, scenarios)) {
            return run(ids, pool, sink, progress);
        } finally {
            pool.shutdownNow();
        }
    }

    private Result run(List<RunId> ids, ExecutorService pool, Sink sink, Progress progress) throws IOException {
        Simulation simulation = new Simulation(scenarios, settings);
        Deque<Future<RunRows>> underWay = new ArrayDeque<>();
        int next = 0;
        int done = 0;
        int failed = 0;
        String reason = "";
        while (true) {
            while (next < ids.size()
                    && underWay.size() < AHEAD_PER_THREAD * settings.threads()
                    && !progress.stopped()) {
                RunId id = ids.get(next++);
                LoadedScenario scenario = scenarios.get((id.number() - 1) / settings.replications());
                underWay.add(pool.submit(() -> simulation.run(scenario, id)));
            }
            if (underWay.isEmpty()) {
                return new Result(done, failed, done < ids.size(), reason);
            }
            RunRows rows = await(underWay.remove());
            sink.write(rows);
            done++;
            if (rows.failure != null) {
                reason = failed++ == 0 ? "run " + rows.id.number() + ": " + rows.failure : reason;
            }
            progress.ran(done, failed, ids.size());
        }
    }

    private static RunRows await(Future<RunRows> future) throws IOException {
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
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The tables being written. */
    private static final class Sink implements Closeable {
        private final TableFile runs;
        private final TableFile series;
        private final TableFile states;
        private final TableFile events;
        private final TableFile votes;

        Sink(ResultsFolder folder, List<LoadedScenario> scenarios) throws IOException {
            runs = TableFile.open(folder.runs(), Tables.runs(scenarios));
            series = TableFile.open(folder.series(), Tables.series());
            states = TableFile.open(folder.states(), Tables.states(scenarios));
            events = TableFile.open(folder.events(), Tables.events());
            votes = TableFile.open(folder.votes(), Tables.votes());
        }

        void write(RunRows rows) throws IOException {
            series.append(rows.series);
            votes.append(rows.votes);
            if (rows.states != null) {
                states.append(rows.states);
                events.append(rows.events);
            }
            runs.append(rows.runs);
        }

        @Override
        public void close() throws IOException {
            IOException failure = null;
            for (TableFile file : List.of(series, votes, states, events, runs)) {
                try {
                    file.close();
                } catch (IOException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
