package org.middlepowers.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.middlepowers.analysis.CondensedSeries;
import org.middlepowers.analysis.Findings;
import org.middlepowers.model.Past;
import org.middlepowers.model.Twins;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.ComparisonPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Parquet;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.RunName;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Settings.Series;
import org.middlepowers.study.expect.CheckPlan;
import org.middlepowers.study.expect.CheckRun;

/**
 * Several scenarios on common random numbers: the same replication of two scenarios shares its draws, so that they
 * differ only through what the scenarios say.
 */
public final class Comparison implements Study.Planned {
    private final List<LoadedScenario> scenarios;
    private final Settings settings;
    private final RunTables tables;
    private final boolean alone;
    private final Map<String, CheckPlan> plans;
    /** By name, each reporting on the groups of all. */
    private final Map<String, Scenario> worlds = new HashMap<>();

    private final Past past = new Past();

    /** The tables alone of scenarios whose differences are read elsewhere, as those of theories. */
    public Comparison(List<LoadedScenario> scenarios, Settings settings) {
        this(scenarios, settings, Map.of(), false, false);
    }

    /**
     * A comparison with checks of what the scenarios' authors expect.
     *
     * @param scenarios at least one; the others are compared to the first
     * @param plans by the scenario's name
     */
    public Comparison(List<LoadedScenario> scenarios, Settings settings, Map<String, CheckPlan> plans) {
        this(scenarios, settings, plans, false, scenarios.size() > 1);
    }

    /**
     * A comparison.
     *
     * @param split whether to tell apart what states choose and what they can choose
     */
    private Comparison(
            List<LoadedScenario> scenarios,
            Settings settings,
            Map<String, CheckPlan> plans,
            boolean alone,
            boolean split) {
        this.scenarios = List.copyOf(scenarios);
        this.settings = settings;
        this.plans = Map.copyOf(plans);
        this.alone = alone;
        boolean checked = !plans.values().stream().allMatch(CheckPlan::isEmpty);
        tables = new RunTables(this.scenarios, settings.series(), split, checked);
        scenarios.forEach(s -> worlds.put(s.name(), Scopes.sharing(s.scenario(), scenarios)));
    }

    /** One replication alone, in full; one run shows no interval, so nothing is checked. */
    public static Comparison alone(LoadedScenario scenario, long seed, int replication) {
        return new Comparison(List.of(scenario), Settings.alone(seed, replication), Map.of(), true, false);
    }

    @Override
    public String name() {
        String base = (scenarios.size() > 1 ? "compare-" : "run-") + scenarios.get(0).name();
        return alone ? base + "-s" + settings.seed() + "-r" + settings.first() : base;
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        Manifest manifest = Manifests.of(scenarios, settings, program, request, now);
        List<Manifest.Input> inputs = new ArrayList<>(manifest.inputs());
        inputs.addAll(Seals.found(request.parameters()));
        return manifest.reading(inputs);
    }

    @Override
    public List<Table> tables() {
        return tables.all();
    }

    @Override
    public int tasks() {
        return scenarios.size() * settings.replications();
    }

    /** A replication of all scenarios is run at a time, since they have much of their past in common. */
    @Override
    public boolean work(Study.Bench bench) throws IOException {
        if (scenarios.size() == 1) {
            return Study.Planned.super.work(bench);
        }
        Map<Integer, List<Integer>> together = bench.due(tasks())
                .boxed()
                .collect(Collectors.groupingBy(task -> task % settings.replications()));
        try (Ahead ahead = new Ahead(bench, this::run)) {
            together.values().forEach(ahead::group);
            return bench.run(tasks(), task -> ahead.isDue(task) ? ahead.rows(task) : run(task));
        }
    }

    @Override
    public Rows run(int task) {
        return run(List.of(task)).get(0);
    }

    /** Runs one replication of some of the scenarios; a failure becomes a row that says why. */
    private List<Rows> run(List<Integer> tasks) {
        Twins twins = new Twins(past, settings.seed(), id(tasks.get(0)).replication());
        List<RunRecorder> recorders = new ArrayList<>();
        for (int task : tasks) {
            RunId id = id(task);
            CheckRun check = plans.getOrDefault(id.scenario(), CheckPlan.NONE).begin();
            recorders.add(new RunRecorder(id, worlds.get(id.scenario()), tables, settings, check, twins));
        }
        twins.run();
        return recorders.stream().map(RunRecorder::rows).toList();
    }

    private RunId id(int task) {
        LoadedScenario scenario = scenarios.get(task / settings.replications());
        return new RunId(task + 1, scenario.name(), settings.first() + task % settings.replications());
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        CondensedSeries.write(folder, manifest);
        AvailabilityTable.write(folder, manifest);
        Findings findings = Findings.read(folder, manifest);
        findings.write(folder);
        keepSeries(folder);
        String first = "A run:   run " + RunName.first(manifest, manifest.scenarios().get(0));
        String second = "         (the first; the number after the last r is the replication)";
        return new Answer(ComparisonPage.of(findings), List.of(first, second), folder, manifest);
    }

    private void keepSeries(ResultsFolder folder) throws IOException {
        Path scratch = folder.table(ResultsFolder.SCRATCH);
        if (settings.series() == Series.PARQUET && Files.exists(scratch)) {
            Parquet.write(scratch, folder.table("series.parquet"), RunTables.typedSeries());
        }
    }
}
