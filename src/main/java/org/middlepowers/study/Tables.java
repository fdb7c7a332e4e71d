package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.TieMeasure;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.PartTable;
import org.middlepowers.study.expect.CheckRun;

/** The columns of the tables in a results folder. */
final class Tables {
    /** Significant digits of numbers in tables of paths; the outcomes of runs are kept in full. */
    static final int PATH_DIGITS = 6;

    /** Ties of a state to each great power that are recorded. */
    static final List<TieMeasure> TIES =
            TieMeasure.ALL.stream().filter(TieMeasure::recorded).toList();

    private static final List<String> RUN = List.of("run", "scenario", "replication");

    private Tables() {}

    static List<String> runs(List<LoadedScenario> scenarios) {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("seed", "status", "reason"));
        columns.addAll(Outcomes.columns(Scopes.groups(scenarios)));
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

    static List<String> states(List<LoadedScenario> scenarios) {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("quarter", "state", "act"));
        ofState().forEach(m -> columns.add(m.name()));
        columns.addAll(List.of("slack_norms", "slack_win_set", "reaction_powers", "reaction_publics"));
        for (TieMeasure tie : TIES) {
            powers(scenarios).forEach(p -> columns.add(tie.name() + "_" + p));
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

    static List<String> acts() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("state", "chosen", "possible", "output"));
        return columns;
    }

    /** A column for each state, which keeps the table small. */
    static List<String> votes(List<LoadedScenario> scenarios) {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(List.of("quarter", "resolution"));
        columns.addAll(voters(scenarios));
        return columns;
    }

    /** Codes of the states of all scenarios. */
    static Set<String> voters(List<LoadedScenario> scenarios) {
        Set<String> codes = new TreeSet<>();
        scenarios.forEach(s -> codes.addAll(s.scenario().middlePowers().keySet()));
        return codes;
    }

    static List<String> checks() {
        List<String> columns = new ArrayList<>(RUN);
        columns.addAll(CheckRun.COLUMNS);
        return columns;
    }

    /** Measures that a row of the states table holds; which act was chosen has a column of its own there. */
    static List<StateMeasure> ofState() {
        return Measures.STATE.stream().filter(m -> !m.name().startsWith(Measures.ACT)).toList();
    }

    /** Codes of the great powers of all scenarios. */
    static Set<String> powers(List<LoadedScenario> scenarios) {
        Set<String> codes = new TreeSet<>();
        scenarios.forEach(s -> codes.addAll(s.scenario().greatPowers().keySet()));
        return codes;
    }
}
