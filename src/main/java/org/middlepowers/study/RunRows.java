package org.middlepowers.study;

import java.util.List;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.TableChunk;

/** What one run adds to the tables of a results folder. */
final class RunRows {
    final RunId id;
    final TableChunk runs;
    final TableChunk series;
    final TableChunk states;
    final TableChunk events;
    final TableChunk votes;
    final TableChunk checks;
    /** What states chose and could. */
    final TableChunk acts;
    /** Why the run failed, or null. */
    RuntimeException failure;

    RunRows(RunId id, List<LoadedScenario> experiment, boolean detailed) {
        this.id = id;
        runs = new TableChunk(Tables.runs(experiment).size(), 0);
        series = new TableChunk(Tables.series().size(), Tables.PATH_DIGITS);
        states = detailed ? new TableChunk(Tables.states(experiment).size(), Tables.PATH_DIGITS) : null;
        events = detailed ? new TableChunk(Tables.events().size(), Tables.PATH_DIGITS) : null;
        votes = new TableChunk(Tables.votes(experiment).size(), Tables.PATH_DIGITS);
        acts = new TableChunk(Tables.acts().size(), 0);
        checks = new TableChunk(Tables.checks().size(), 0);
    }
}
