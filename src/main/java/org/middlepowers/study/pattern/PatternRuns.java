package org.middlepowers.study.pattern;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.results.Claim;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Settings;

/**
 * Looks for patterns: each replication runs every world that some pattern needs once, on common random numbers, and
 * hands them to all patterns that use them. One row a replication, one column a check.
 */
public final class PatternRuns {
    private final List<Pattern> patterns;
    private final Settings settings;
    private final Map<Variant, Scenario> worlds = new EnumMap<>(Variant.class);

    /**
     * Reads the worlds.
     *
     * @param changes {@code path=value}, made in all worlds before what sets a variant apart
     * @throws InvalidScenarioException with all that is wrong with the changes
     */
    public PatternRuns(List<Pattern> patterns, List<String> changes, Settings settings)
            throws InvalidScenarioException {
        this.patterns = List.copyOf(patterns);
        this.settings = settings;
        Set<Variant> needed = EnumSet.noneOf(Variant.class);
        patterns.forEach(p -> needed.addAll(p.worlds()));
        for (Variant v : needed) {
            worlds.put(v, v.load(changes));
        }
    }

    /**
     * How the search ended.
     *
     * @param firstFailure which replication failed first, and why; empty if none did
     * @param stopped whether somebody asked to stop before all were done
     */
    public record Result(int done, int failed, String firstFailure, boolean stopped) {}

    private record Row(int replication, double[] figures, String failure) {}

    /** Worlds that each replication runs. */
    public int worlds() {
        return worlds.size();
    }

    /** Columns of the table of runs. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("run", "scenario", "replication", "seed", "status", "reason"));
        for (Pattern p : patterns) {
            Claim claim = p.claim();
            claim.checks().forEach(c -> columns.add(claim.column(c)));
        }
        return columns;
    }

    /**
     * Runs all replications and writes the table of runs.
     *
     * @throws IOException with a sentence, if the folder cannot be written to; what was written stays
     */
    public Result run(ResultsFolder folder, Progress progress) throws IOException {
        int[] done = new int[2];
        String[] first = {""};
        boolean stopped;
        try (TableFile table = TableFile.open(folder.runs(), columns())) {
            stopped = new ParallelRuns(settings.threads())
                    .run(
                            IntStream.rangeClosed(1, settings.replications()).boxed().toList(),
                            this::replicate,
                            row -> {
                                TableChunk chunk = table.chunk(0);
                                write(row, chunk);
                                table.append(chunk);
                                done[0]++;
                                if (row.failure != null && done[1]++ == 0) {
                                    first[0] = "replication " + row.replication + ": " + row.failure;
                                }
                                progress.ran(done[0], done[1], settings.replications());
                            },
                            progress::stopped);
        }
        return new Result(done[0], done[1], first[0], stopped);
    }

    private Row replicate(int replication) {
        try {
            Map<Variant, Trace> traces = new EnumMap<>(Variant.class);
            worlds.forEach((v, scenario) ->
                    traces.put(v, Trace.run(new World(scenario, settings.seed(), replication, v.agency()))));
            Replication all = new Replication(traces);
            double[] figures = patterns.stream()
                    .flatMapToDouble(p -> Arrays.stream(figures(p, all)))
                    .toArray();
            return new Row(replication, figures, null);
        } catch (RuntimeException e) {
            return new Row(replication, null, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private static double[] figures(Pattern pattern, Replication all) {
        double[] figures = pattern.figures(all);
        Claim claim = pattern.claim();
        if (figures.length != claim.checks().size()) {
            throw new IllegalStateException(claim.id() + " computes " + figures.length + " figures for "
                    + claim.checks().size() + " checks");
        }
        return figures;
    }

    private void write(Row row, TableChunk chunk) {
        chunk.add(row.replication).add("patterns").add(row.replication).add(settings.seed());
        chunk.add(row.failure == null ? "ok" : "failed").add(row.failure == null ? "" : row.failure);
        int figures = columns().size() - 6;
        for (int k = 0; k < figures; k++) {
            // An infinite ratio is not defined either.
            double value = row.failure == null ? row.figures[k] : Double.NaN;
            chunk.add(Double.isInfinite(value) ? Double.NaN : value);
        }
        chunk.endRow();
    }
}
