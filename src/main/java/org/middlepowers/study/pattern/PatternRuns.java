package org.middlepowers.study.pattern;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.model.Past;
import org.middlepowers.model.Twins;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.ScorecardPage;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Study;
import org.middlepowers.study.Settings;

/**
 * Looks for patterns: each replication runs every world that some pattern needs once, on common random numbers, and
 * hands them to all patterns that use them. One row a replication, one column a check.
 */
public final class PatternRuns implements Study.Planned {
    private final List<Pattern> patterns;
    private final List<LoadedScenario> scenarios;
    private final Settings settings;
    private final Map<PatternWorld, Scenario> worlds = new EnumMap<>(PatternWorld.class);
    private final Past past = new Past();

    /**
     * Reads the worlds.
     *
     * @param scenarios that the manifest is to name
     * @param changes {@code path=value}, made in all worlds before what sets a variant apart
     * @throws InvalidScenarioException with all that is wrong with the changes
     */
    public PatternRuns(
            List<Pattern> patterns, List<LoadedScenario> scenarios, List<String> changes, Settings settings)
            throws InvalidScenarioException {
        this.patterns = List.copyOf(patterns);
        this.scenarios = List.copyOf(scenarios);
        this.settings = settings;
        Set<PatternWorld> needed = EnumSet.noneOf(PatternWorld.class);
        patterns.forEach(p -> needed.addAll(p.worlds()));
        for (PatternWorld v : needed) {
            worlds.put(v, v.load(changes));
        }
    }

    private record Row(int replication, double[] figures, String failure) {}

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        return Manifests.of(scenarios, settings, program, request, now);
    }

    /** Worlds that each replication runs. */
    public int worlds() {
        return worlds.size();
    }

    /** Columns of the table of runs. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("run", "scenario", "replication", "seed", "status", "reason"));
        for (Pattern p : patterns) {
            LiteratureClaim claim = p.claim();
            claim.checks().forEach(c -> columns.add(claim.column(c)));
        }
        return columns;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("runs.csv", columns()));
    }

    @Override
    public int tasks() {
        return settings.replications();
    }

    @Override
    public String unit() {
        return "replications";
    }

    @Override
    public Rows run(int task) {
        Row row = replicate(task + 1);
        TableChunk chunk = new TableChunk(columns().size(), 0);
        write(row, chunk);
        boolean failed = row.failure != null;
        return new Rows(
                List.of(chunk), 1, failed ? 1 : 0, failed ? "replication " + row.replication + ": " + row.failure : "");
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        Scorecard card = Scorecard.read(folder.runs(), patterns.stream().map(this::claim).toList());
        card.write(folder.table("patterns.csv"));
        return new Answer(ScorecardPage.of(card), List.of(), folder, manifest);
    }

    /** The claim, which is no test where parameters are drawn from what the same record left of them. */
    private LiteratureClaim claim(Pattern pattern) {
        Optional<PosteriorSpec> drawn = scenarios.get(0).scenario().posterior();
        boolean used = drawn.isPresent()
                && Patterns.usedBy(List.of(Targets.POSITION)).contains(pattern)
                && pattern.claim().fitted().isEmpty();
        return used
                ? pattern.claim().fittedTo(String.join(", ", drawn.get().values().keySet()) + " were trained on the same"
                        + " record (" + drawn.get().source() + ")")
                : pattern.claim();
    }

    private Row replicate(int replication) {
        try {
            Map<PatternWorld, Trace> traces = new EnumMap<>(PatternWorld.class);
            Twins twins = new Twins(past, settings.seed(), replication);
            Map<PatternWorld, Twins.TwinRun> each = new EnumMap<>(PatternWorld.class);
            worlds.forEach((v, scenario) ->
                    each.put(v, twins.add(scenario, v.agency(), w -> traces.put(v, Trace.watching(w)))));
            twins.run();
            each.forEach((v, twin) -> traces.get(v).ended(twin.world()));
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
        LiteratureClaim claim = pattern.claim();
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
