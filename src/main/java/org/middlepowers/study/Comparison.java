package org.middlepowers.study;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableFile;
import org.middlepowers.study.expect.Plan;

/**
 * Several scenarios on common random numbers: the same replication of two scenarios shares its draws, so that they
 * differ only through what the scenarios say. Runs are spread over threads and written in their order, whichever ends
 * first, so that the tables are the same to the byte whatever the number of threads; memory does not grow with their
 * number.
 */
public final class Comparison {
    private final List<LoadedScenario> scenarios;
    private final Settings settings;
    private final Map<String, Plan> plans;

    /** @param scenarios at least one; the others are compared to the first */
    public Comparison(List<LoadedScenario> scenarios, Settings settings) {
        this(scenarios, settings, Map.of());
    }

    /**
     * The same with checks of what the scenarios' authors expect.
     *
     * @param plans by the scenario's name
     */
    public Comparison(List<LoadedScenario> scenarios, Settings settings, Map<String, Plan> plans) {
        this.scenarios = List.copyOf(scenarios);
        this.settings = settings;
        this.plans = Map.copyOf(plans);
    }

    /** How an experiment ended. */
    public static final class Result {
        private int done;
        private int failed;
        private boolean stopped;
        private String firstFailure = "";

        private void add(RunRows rows) {
            done++;
            if (rows.failure != null && failed++ == 0) {
                firstFailure = "run " + rows.id.number() + ": " + rows.failure.getMessage();
            }
        }

        /** Runs that were written. */
        public int done() {
            return done;
        }

        /** Those of them that failed. */
        public int failed() {
            return failed;
        }

        /** Whether somebody asked to stop before all were done. */
        public boolean stopped() {
            return stopped;
        }

        /** Which run failed first, and why; empty if none did. */
        public String firstFailure() {
            return firstFailure;
        }
    }

    /**
     * Runs all and writes the tables of runs, series, states, events and votes, and that of checks if there are any.
     *
     * @throws IOException with a sentence, if the folder cannot be written to; what was written stays
     */
    public Result run(ResultsFolder folder, Progress progress) throws IOException {
        List<RunId> ids = new ArrayList<>();
        for (LoadedScenario s : scenarios) {
            for (int r = 0; r < settings.replications(); r++) {
                ids.add(new RunId(ids.size() + 1, s.name(), settings.first() + r));
            }
        }
        Simulation simulation = new Simulation(scenarios, settings, plans);
        Result result = new Result();
        try (Sink sink = new Sink(folder, scenarios, !plans.values().stream().allMatch(Plan::isEmpty))) {
            boolean stopped = new ParallelRuns(settings.threads())
                    .run(
                            ids,
                            id -> simulation.run(scenarios.get((id.number() - 1) / settings.replications()), id),
                            rows -> {
                                sink.write(rows);
                                result.add(rows);
                                progress.ran(result.done, result.failed, ids.size());
                            },
                            progress::stopped);
            result.stopped = stopped;
        }
        return result;
    }

    /** The tables being written. */
    private static final class Sink implements Closeable {
        private final TableFile runs;
        private final TableFile series;
        private final TableFile states;
        private final TableFile events;
        private final TableFile votes;
        private final Optional<TableFile> checks;

        Sink(ResultsFolder folder, List<LoadedScenario> scenarios, boolean checked) throws IOException {
            runs = TableFile.open(folder.runs(), Tables.runs(scenarios));
            series = TableFile.open(folder.series(), Tables.series());
            states = TableFile.open(folder.states(), Tables.states(scenarios));
            events = TableFile.open(folder.events(), Tables.events());
            votes = TableFile.open(folder.votes(), Tables.votes());
            checks = checked
                    ? Optional.of(TableFile.open(folder.table("checks.csv"), Tables.checks()))
                    : Optional.empty();
        }

        void write(RunRows rows) throws IOException {
            series.append(rows.series);
            votes.append(rows.votes);
            if (checks.isPresent()) {
                checks.get().append(rows.checks);
            }
            if (rows.states != null) {
                states.append(rows.states);
                events.append(rows.events);
            }
            runs.append(rows.runs);
        }

        @Override
        public void close() throws IOException {
            IOException failure = null;
            List<TableFile> files = new ArrayList<>(List.of(series, votes, states, events));
            checks.ifPresent(files::add);
            files.add(runs);
            for (TableFile file : files) {
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
