package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.TieMeasure;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.PartTable;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.study.Settings.Series;
import org.middlepowers.study.expect.CheckRun;

/** The tables that runs of some scenarios fill: their columns, and what one run adds to each. */
final class RunTables {
    /** Significant digits of numbers in tables of paths; the outcomes of runs are kept in full. */
    static final int PATH_DIGITS = 6;

    /** Ties of a state to each great power that are recorded. */
    static final List<TieMeasure> TIES =
            TieMeasure.ALL.stream().filter(TieMeasure::recorded).toList();

    private static final List<String> RUN = List.of("run", "scenario", "replication");

    private final List<LoadedScenario> scenarios;
    private final Series kept;
    private final boolean acts;
    private final boolean checked;

    /**
     * Tables of runs.
     *
     * @param kept whether series stay, and how
     * @param acts whether to keep what states chose and could choose
     * @param checked whether runs are checked for what authors expect
     */
    RunTables(List<LoadedScenario> scenarios, Series kept, boolean acts, boolean checked) {
        this.scenarios = scenarios;
        this.kept = kept;
        this.acts = acts;
        this.checked = checked;
    }

    /** What one run adds to each; nothing to tables of details, unless they are wanted of it. */
    final class RunRows {
        final RunId id;
        final TableChunk runs = new TableChunk(runs().size(), 0);
        final TableChunk series = kept == Series.NONE
                ? TableChunk.packed(series().size(), PATH_DIGITS)
                : new TableChunk(series().size(), PATH_DIGITS);
        final TableChunk states;
        final TableChunk events;
        final TableChunk votes = new TableChunk(votes().size(), PATH_DIGITS);
        final TableChunk checks = new TableChunk(checks().size(), 0);
        final TableChunk acts = new TableChunk(acts().size(), 0);

        private RunRows(RunId id, boolean detailed) {
            this.id = id;
            states = detailed ? new TableChunk(states().size(), PATH_DIGITS) : null;
            events = detailed ? new TableChunk(events().size(), PATH_DIGITS) : null;
        }

        /**
         * All of them, in the order of {@link RunTables#all}.
         *
         * @param failure why the run failed; empty if it did not
         */
        Study.Rows rows(String failure) {
            List<TableChunk> chunks = new ArrayList<>(Arrays.asList(series, votes, states, events));
            if (RunTables.this.acts) {
                chunks.add(acts);
            }
            if (checked) {
                chunks.add(checks);
            }
            chunks.add(runs);
            boolean failed = !failure.isEmpty();
            return new Study.Rows(chunks, 1, failed ? 1 : 0, failed ? "run " + id.number() + ": " + failure : "");
        }
    }

    /** A run about to start. */
    RunRows begin(RunId id, boolean detailed) {
        return new RunRows(id, detailed);
    }

    /** Whether what states chose and could choose is kept. */
    boolean keepsActs() {
        return acts;
    }

    /**
     * Runs come last, so that whatever reads them finds the rest; series are there to be condensed, and kept only if that
     * was asked for.
     */
    List<Table> all() {
        List<Table> tables = new ArrayList<>(List.of(
                switch (kept) {
                    case CSV -> new Table("series.csv", series());
                    case PARQUET -> Table.scratch(ResultsFolder.SCRATCH, series());
                    case NONE -> Table.scratch(ResultsFolder.PACKED, series());
                },
                new Table("votes.csv", votes()),
                new Table("states.csv", states()),
                new Table("events.csv", events())));
        if (acts) {
            tables.add(Table.scratch(ResultsFolder.ACTS, acts()));
        }
        if (checked) {
            tables.add(new Table("checks.csv", checks()));
        }
        tables.add(new Table("runs.csv", runs()));
        return tables;
    }

    /** Keys of all groups of the scenarios. */
    List<String> groups() {
        return Scopes.groups(scenarios);
    }

    List<String> runs() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("seed", "status", "reason"));
        columns.addAll(Outcomes.columns(groups()));
        return columns;
    }

    static List<String> series() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("quarter", "scope"));
        Measures.WORLD.forEach(m -> columns.add(m.name()));
        Measures.STATE.forEach(m -> columns.add(m.name()));
        return columns;
    }

    /** The same with types for Parquet. */
    static PartTable typedSeries() {
        List<String> columns = series();
        List<String> types = new ArrayList<>(List.of("INTEGER", "VARCHAR", "INTEGER", "VARCHAR", "VARCHAR"));
        types.addAll(Collections.nCopies(columns.size() - types.size(), "DOUBLE"));
        return new PartTable("series", columns, types);
    }

    List<String> states() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("quarter", "state", "act"));
        ofState().forEach(m -> columns.add(m.name()));
        columns.addAll(List.of("slack_norms", "slack_win_set", "reaction_powers", "reaction_publics"));
        for (TieMeasure tie : TIES) {
            powers().forEach(p -> columns.add(tie.name() + "_" + p));
        }
        return columns;
    }

    static List<String> events() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of(
                "quarter", "source", "target", "act", "cameo", "quad", "goldstein", "sector", "region", "issue",
                "sanction"));
        return columns;
    }

    private static List<String> acts() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("state", "chosen", "possible", "output"));
        return columns;
    }

    /** A column for each state, which keeps the table small. */
    private List<String> votes() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("quarter", "resolution"));
        columns.addAll(voters());
        return columns;
    }

    /** Codes of the states of all scenarios. */
    Set<String> voters() {
        Set<String> codes = new TreeSet<>();
        scenarios.forEach(s -> codes.addAll(s.scenario().middlePowers().keySet()));
        return codes;
    }

    private static List<String> checks() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(CheckRun.COLUMNS);
        return columns;
    }

    /** Measures that a row of the states table holds; which act was chosen has a column of its own there. */
    static List<StateMeasure> ofState() {
        return Measures.STATE.stream().filter(m -> !m.name().startsWith(Measures.ACT)).toList();
    }

    /** Codes of the great powers of all scenarios. */
    Set<String> powers() {
        Set<String> codes = new TreeSet<>();
        scenarios.forEach(s -> codes.addAll(s.scenario().greatPowers().keySet()));
        return codes;
    }
}
