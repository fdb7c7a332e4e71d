package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** Mean and interval of every outcome in every scenario, and its paired difference to the first scenario. */
public final class Summary {
    private final List<Row> rows;
    private final Map<Key, Row> index = new HashMap<>();

    Summary(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            index.put(new Key(row.outcome(), row.scenario()), row);
        }
    }

    /**
     * One outcome in one scenario.
     *
     * @param value over the scenario's replications; with {@link RunColumn#AFTER} over those that the baseline has too
     * @param baseline name of the scenario compared to; empty in the first scenario's own rows
     * @param difference this scenario minus the baseline, paired by replication
     * @param spread standard deviation between the scenario's own replications, of the value; NaN below two
     */
    public record Row(
            RunColumn outcome, String scenario, Interval value, String baseline, Interval difference, double spread) {}

    private record Key(RunColumn outcome, String scenario) {}

    /** Computes the summary of a results folder from its runs and periods. */
    public static Summary of(ResultsFolder folder, Manifest manifest) throws IOException {
        CondensedSeries.write(folder, manifest);
        return SummaryBuilder.build(folder.runs(), manifest, SinceParting.read(folder.periods(), manifest));
    }

    /** Reads a summary.csv. */
    public static Summary read(Path file) throws IOException {
        return SummaryFile.read(file);
    }

    /** Writes the summary as a table; numbers with six significant digits. */
    public void write(Path file) throws IOException {
        SummaryFile.write(file, this);
    }

    /** All rows: outcome by outcome in the order of the runs table, scenarios inside. */
    public List<Row> rows() {
        return rows;
    }

    /** The outcomes of a scope, in the order of the runs table. */
    public Set<RunColumn> outcomes(String scope) {
        Set<RunColumn> found = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.outcome().scope().equals(scope)) {
                found.add(row.outcome());
            }
        }
        return found;
    }

    /** Mean and interval; {@link Interval#NONE} if it was not measured. */
    public Interval value(String scenario, String scope, String measure, String statistic) {
        Row row = index.get(new Key(new RunColumn(scope, measure, statistic), scenario));
        return row == null ? Interval.NONE : row.value();
    }

    /** Paired difference to the first scenario; {@link Interval#NONE} if there is none. */
    public Interval difference(String scenario, String scope, String measure, String statistic) {
        Row row = index.get(new Key(new RunColumn(scope, measure, statistic), scenario));
        return row == null ? Interval.NONE : row.difference();
    }

    /** Standard deviation between the replications of a scenario; NaN if it was not measured, or only once. */
    public double spread(String scenario, String scope, String measure, String statistic) {
        Row row = index.get(new Key(new RunColumn(scope, measure, statistic), scenario));
        return row == null ? Double.NaN : row.spread();
    }
}
