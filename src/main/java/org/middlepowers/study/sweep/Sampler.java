package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.results.PartTable;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TaskRows;
import org.middlepowers.study.Study.Rows;

/** Makes single runs of a sweep. Safe for use by many threads. */
public final class Sampler {
    private static final String OK = "ok";
    private static final String FAILED = "failed";
    private static final int DIGITS = 10;
    private static final int LONGEST_REASON = 500;

    private final SweepPlan plan;
    private final String version;
    private final Cases cases;
    private final List<SweptOutput> kept = new ArrayList<>();
    private final PartTable runs;
    private final Optional<PartTable> series;
    /** The scenario of the point that a thread ran last, for its other replications. */
    private final ThreadLocal<Last> latest = new ThreadLocal<>();

    private record Last(int point, List<String> values, Case made) {}

    /** @param version of the program, for names of runs */
    public Sampler(SweepPlan plan, String version) {
        this.plan = plan;
        this.version = version;
        cases = new Cases(plan);
        plan.sweep().outputs().forEach((name, output) -> kept.add(SweptOutput.of(name, output)));
        runs = SweepColumns.runs(plan, kept);
        series = SweepColumns.series(kept);
    }

    List<SweptOutput> kept() {
        return kept;
    }

    Cases cases() {
        return cases;
    }

    /** The tables that runs add rows to, that of runs first. */
    public List<PartTable> tables() {
        List<PartTable> tables = new ArrayList<>(List.of(runs));
        series.ifPresent(tables::add);
        return tables;
    }

    /** The name that repeats a replication of a point alone. */
    String name(int point, int replication) {
        return at(point).made().run(version, plan.seed(point), replication);
    }

    private Last at(int point) {
        Last last = latest.get();
        if (last == null || last.point() != point) {
            List<String> values = plan.values(point);
            last = new Last(point, values, cases.of(values));
            latest.set(last);
        }
        return last;
    }

    /** Runs a replication of a point; a failure becomes a row that says why. */
    Rows run(int point, int replication) {
        Last last = at(point);
        Case made = last.made();
        if (made.scenario() == null) {
            return failed(last, replication, made.reason());
        }
        try {
            return ran(last, replication);
        } catch (RuntimeException e) {
            return failed(last, replication, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private Rows ran(Last last, int replication) {
        long seed = plan.seed(last.point());
        TableChunk rows = series.map(c -> new TableChunk(c.columns().size(), DIGITS)).orElse(null);
        World world = new World(last.made().scenario(), seed, replication, Agency.FULL);
        Recorder recorder = new Recorder(
                kept, world, rows == null ? null : quarter -> rows.add(last.point()).add(replication).add(quarter));
        world.run();
        TableChunk row = begin(last, replication, OK, "");
        for (double value : recorder.outcomes(world, seed, replication)) {
            row.add(value);
        }
        return new Rows(seal(row, rows), 1, 0, "");
    }

    private Rows failed(Last last, int replication, String reason) {
        String line = reason.replaceAll("\\s+", " ").strip();
        String kept = line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
        TableChunk row = begin(last, replication, FAILED, kept);
        long outcomes = this.kept.stream().filter(one -> !one.isSeries()).count();
        for (int k = 0; k < outcomes; k++) {
            row.skip();
        }
        return new Rows(
                seal(row, null), 1, 1, "point " + last.point() + ", replication " + replication + ": " + kept);
    }

    private List<TableChunk> seal(TableChunk row, TableChunk rows) {
        return TaskRows.of(row, series.isPresent() ? Collections.singletonList(rows) : List.of());
    }

    private TableChunk begin(Last last, int replication, String status, String reason) {
        long seed = plan.seed(last.point());
        TableChunk row = new TableChunk(runs.columns().size(), DIGITS);
        row.add(last.point()).add(replication).add(seed).add(status).add(reason);
        row.add(last.made().run(version, seed, replication));
        last.values().forEach(row::add);
        plan.carried(last.point()).forEach(row::add);
        return row;
    }
}
