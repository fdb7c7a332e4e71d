package org.middlepowers.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.EffectFindings;
import org.middlepowers.analysis.EffectTables;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.EffectPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Scenario;

/**
 * What actors do to the system: every replication of a world beside a twin, on the same draws, without each actor (§1).
 * First with the scenario's parameters, then, if wanted, once for each draw of the free parameters. What an act is
 * tagged as plays no part.
 */
public final class EffectStudy implements Study.Planned {
    private static final List<String> COLUMNS = List.of(
            "run", "scenario", "draw", "replication", "seed", "actor", "name", "kind", "status", "reason", "tension",
            "poles", "twin.tension", "twin.poles", "effect.tension", "effect.poles");

    private final LoadedScenario loaded;
    private final List<EffectActor> actors;
    private final Settings settings;
    private final Optional<ParameterDraws> draws;
    private final int drawn;

    /**
     * @param drawn number of draws of the free parameters; the n-th is simulated with the random numbers of the n-th
     *     replication
     */
    public EffectStudy(
            LoadedScenario loaded,
            List<EffectActor> actors,
            Settings settings,
            Optional<ParameterDraws> draws,
            int drawn) {
        this.loaded = loaded;
        this.actors = List.copyOf(actors);
        this.settings = settings;
        this.draws = draws;
        this.drawn = draws.isPresent() ? drawn : 0;
    }

    /** What to compare: the number of the draw, 0 for the scenario's parameters, and the replication. */
    private record Task(int number, int draw, int replication) {}

    @Override
    public String name() {
        return "effect-" + loaded.name();
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        Manifest plain = Manifests.of(List.of(loaded), settings, program, request, now);
        return plain.with(List.of(
                measure("tension", "Great-power tension", "mean over the quarters of the run, with the actor"),
                measure("poles", "Great-power poles", "effective number, mean over the run, with the actor"),
                measure("twin.tension", "Tension in the twin", "the same without the actor, on the same draws"),
                measure("twin.poles", "Poles in the twin", "the same without the actor, on the same draws"),
                measure("effect.tension", "Effect on tension", "tension with the actor less that without"),
                measure("effect.poles", "Effect on poles", "poles with the actor less those without")));
    }

    private static Measure measure(String name, String title, String about) {
        return new Measure(name, title, "", about, "run", "", "");
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("runs.csv", COLUMNS));
    }

    @Override
    public int tasks() {
        return settings.replications() + drawn;
    }

    @Override
    public Rows run(int number) {
        boolean fixed = number < settings.replications();
        int draw = fixed ? 0 : number - settings.replications() + 1;
        return compare(new Task(number + 1, draw, fixed ? number + 1 : draw));
    }

    @Override
    public String unit() {
        return "worlds";
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        writeDraws(folder);
        EffectFindings findings = EffectFindings.read(folder);
        EffectTables.write(folder, findings);
        return new Answer(EffectPage.of(findings), List.of(), folder, manifest);
    }

    private Rows compare(Task task) {
        TableChunk chunk = new TableChunk(COLUMNS.size(), 0);
        Scenario scenario = loaded.scenario();
        if (task.draw > 0) {
            Scenario drawn = scenario.drawn(task.replication);
            scenario = drawn.with(ParameterRegistry.with(drawn.parameters(), draws.orElseThrow().values(task.draw)));
        }
        int failed = 0;
        String first = "";
        Outcome whole = outcome(scenario, task, Agency.FULL);
        for (EffectActor actor : actors) {
            Outcome twin = whole.failure.isEmpty() ? outcome(scenario, task, actor.twin()) : whole;
            begin(chunk, task, actor, twin.failure);
            if (twin.failure.isEmpty()) {
                chunk.add(whole.tension).add(whole.poles).add(twin.tension).add(twin.poles);
                chunk.add(whole.tension - twin.tension).add(whole.poles - twin.poles);
            } else {
                for (int k = 0; k < 6; k++) {
                    chunk.skip();
                }
                failed++;
                first = first.isEmpty() ? "run " + task.number + ": " + twin.failure : first;
            }
            chunk.endRow();
        }
        return new Rows(List.of(chunk), chunk.rows(), failed, first);
    }

    private void begin(TableChunk chunk, Task task, EffectActor actor, String failure) {
        chunk.add(task.number).add(loaded.name()).add(task.draw).add(task.replication).add(settings.seed());
        chunk.add(actor.code()).add(actor.name()).add(actor.kind().name().toLowerCase(Locale.ROOT));
        chunk.add(failure.isEmpty() ? "ok" : "failed").add(failure);
    }

    /** Means over the quarters of a run, or why there are none. */
    private record Outcome(double tension, double poles, String failure) {}

    private Outcome outcome(Scenario scenario, Task task, Agency agency) {
        try {
            World world = new World(scenario, settings.seed(), task.replication, agency);
            Effect effect = new Effect();
            world.observe(effect::note);
            world.run();
            return new Outcome(effect.tension(), effect.poles(), "");
        } catch (RuntimeException e) {
            return new Outcome(0, 0, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private void writeDraws(ResultsFolder folder) throws IOException {
        if (drawn == 0) {
            return;
        }
        ParameterDraws prior = draws.orElseThrow();
        List<String> columns = new ArrayList<>(List.of("draw"));
        columns.addAll(prior.names());
        try (TableFile table = TableFile.open(folder.table("draws.csv"), columns)) {
            for (int d = 1; d <= drawn; d++) {
                TableChunk chunk = table.chunk(0);
                Map<String, Double> values = prior.values(d);
                chunk.add(d);
                prior.names().forEach(name -> chunk.add(values.get(name)));
                chunk.endRow();
                table.append(chunk);
            }
        }
    }
}
