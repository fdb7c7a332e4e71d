package org.middlepowers.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.analysis.Wording;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Parquet;
import org.middlepowers.results.PartedTables;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepLayout;
import org.middlepowers.results.SweepProgress;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.TaskStore;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.study.Study;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Seals;
import org.middlepowers.study.Settings;

/**
 * A designed experiment: a run for each replication of each point, whose rows go to tables in parts. Its tasks are all
 * runs of the design; those of other shards, and those that are there already, are passed over.
 */
public final class SweepStudy implements Study {
    private static final String PARQUET = "parquet";

    private final SweepPlan plan;
    private final Sampler sampler;
    private final SweepLayout layout;
    private final How how;
    /** The scenarios that rows follow from: those that points start from, and those with policies that factors choose. */
    private final List<LoadedScenario> scenarios = new ArrayList<>();

    /**
     * How it is run.
     *
     * @param shard the part of the points that is run
     * @param format of parts that are full: {@code csv} or {@code parquet}
     * @param held another folder of the same sweep, whose runs are left out if it is there; null for none
     * @param threads runs simulated at a time
     */
    public record How(SweepShard shard, String format, Path held, int threads) {}

    /**
     * A sweep.
     *
     * @param version of the program, for names of runs
     * @throws InvalidScenarioException if a scenario has become wrong since the sweep was read
     */
    public SweepStudy(LoadedSweep loaded, String version, How how) throws InvalidScenarioException {
        this.how = how;
        plan = new SweepPlan(loaded);
        sampler = new Sampler(plan, version);
        layout = new SweepLayout(plan.points(), loaded.sweep().replications(), how.shard());
        Map<String, LoadedScenario> named = new LinkedHashMap<>();
        sampler.cases().starts().forEach(s -> named.put(s.name(), s));
        named.putAll(sampler.cases().policies());
        named.forEach((name, s) ->
                scenarios.add(new LoadedScenario(name, s.scenario(), s.text(), s.hash(), s.notes())));
    }

    @Override
    public String name() {
        return "sweep-" + plan.loaded().name();
    }

    @Override
    public void require() throws IOException {
        if (how.format().equals(PARQUET)) {
            Parquet.require();
        }
    }

    @Override
    public List<Table> tables() {
        return sampler.tables().stream().map(t -> new Table(t.name(), t.columns())).toList();
    }

    @Override
    public int tasks() {
        return layout.runs();
    }

    @Override
    public TaskStore store(ResultsFolder folder, String asked) throws IOException {
        return PartedTables.of(
                new SweepFolder(folder), layout, sampler.tables(), how.format().equals(PARQUET),
                new PlannedRows(layout, plan, sampler), elsewhere());
    }

    /** What another folder of the sweep holds; null for nothing. */
    private SweepProgress elsewhere() throws IOException {
        if (how.held() == null || !SweepFolder.isSweep(how.held())) {
            return null;
        }
        SweepFolder other = SweepFolder.open(how.held());
        Manifest there = other.readManifest();
        LoadedSweep here = plan.loaded();
        if (!there.sweep().hash().equals(here.hash())) {
            throw new ResultsException("'" + how.held() + "' holds runs of another sweep (" + there.sweep().name() + " "
                    + there.sweep().hash() + ", this is " + here.name() + " " + here.hash()
                    + "); take back the change, or choose another folder with --output.");
        }
        return SweepProgress.of(List.of(other), SweepLayout.of(there));
    }

    @Override
    public boolean work(Study.Bench bench) throws IOException {
        DesignTable.write(plan, new SweepFolder(bench.folder()).design());
        return bench.run(layout.all(), run -> sampler.run(layout.point(run), layout.replication(run)));
    }

    /** Points are dealt out like cards. */
    @Override
    public boolean dealsShards() {
        return true;
    }

    @Override
    public boolean keepsFailures() {
        return true;
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public List<String> requireSame(Path folder, Manifest then, Manifest now) throws IOException {
        return SameSweep.require(folder, then, now, plan.sweep());
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        Sweep sweep = plan.sweep();
        Settings settings = new Settings(sweep.replications(), sweep.seed(), how.threads(), 0);
        return Manifests.of(scenarios, settings, program, request, now)
                .with(List.of())
                .reading(Seals.found(request.parameters()))
                .withSweep(SweepManifests.facts(plan, sampler.kept(), scenarios.get(0).scenario(), how.format()));
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) {
        String text = String.format(
                Locale.ROOT, "%s%n%,d points, %s of each: %,d runs.%n", plan.sweep().title(), layout.points(),
                Wording.count(layout.replications(), "replication"), layout.all());
        return new Answer((width, full) -> text, List.of("Analyse: analyse " + folder.path()), ReportWriter.NONE);
    }
}
