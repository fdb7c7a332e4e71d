package org.middlepowers.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.middlepowers.analysis.CondensedSeries;
import org.middlepowers.analysis.ExpectedFile;
import org.middlepowers.analysis.Findings;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.ComparisonPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Parquet;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.RunName;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.study.Settings.Series;
import org.middlepowers.study.expect.CheckPlan;

/**
 * Several scenarios on common random numbers: the same replication of two scenarios shares its draws, so that they
 * differ only through what the scenarios say.
 */
public final class Comparison implements PlannedStudy {
    private final List<LoadedScenario> scenarios;
    private final Settings settings;
    private final Simulation simulation;
    private final boolean checked;
    private final boolean alone;
    /** Whether to tell apart what states choose and what they can choose. */
    private final boolean split;

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

    private Comparison(
            List<LoadedScenario> scenarios,
            Settings settings,
            Map<String, CheckPlan> plans,
            boolean alone,
            boolean split) {
        this.split = split;
        this.scenarios = List.copyOf(scenarios);
        this.alone = alone;
        this.settings = settings;
        checked = !plans.values().stream().allMatch(CheckPlan::isEmpty);
        simulation = new Simulation(this.scenarios, settings, Map.copyOf(plans), split);
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

    /**
     * Runs come last, so that whatever reads them finds the rest; series are there to be condensed, and kept only if that
     * was asked for.
     */
    @Override
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(
                settings.series() == Series.CSV
                        ? new Table("series.csv", Tables.series())
                        : Table.scratch(ResultsFolder.SCRATCH, Tables.series()),
                new Table("votes.csv", Tables.votes(scenarios)),
                new Table("states.csv", Tables.states(scenarios)),
                new Table("events.csv", Tables.events())));
        if (split) {
            tables.add(Table.scratch(ResultsFolder.ACTS, Tables.acts()));
        }
        if (checked) {
            tables.add(new Table("checks.csv", Tables.checks()));
        }
        tables.add(new Table("runs.csv", Tables.runs(scenarios)));
        return tables;
    }

    @Override
    public int tasks() {
        return scenarios.size() * settings.replications();
    }

    /** A replication of all scenarios is run at a time, since they have much of their past in common. */
    @Override
    public boolean work(Bench bench) throws IOException {
        if (scenarios.size() == 1) {
            return PlannedStudy.super.work(bench);
        }
        Map<Integer, List<Integer>> together = bench.due(tasks())
                .boxed()
                .collect(Collectors.groupingBy(task -> task % settings.replications()));
        try (Ahead ahead = new Ahead(bench, this::run)) {
            together.values().forEach(ahead::group);
            return bench.run(tasks(), task -> ahead.isDue(task) ? ahead.rows(task) : run(task));
        }
    }

    private List<Rows> run(List<Integer> tasks) {
        return simulation.run(tasks.stream().map(this::id).toList()).stream().map(this::rows).toList();
    }

    @Override
    public Rows run(int task) {
        return run(List.of(task)).get(0);
    }

    private RunId id(int task) {
        LoadedScenario scenario = scenarios.get(task / settings.replications());
        return new RunId(task + 1, scenario.name(), settings.first() + task % settings.replications());
    }

    private Rows rows(RunRows rows) {
        List<TableChunk> chunks =
                new ArrayList<>(Arrays.asList(rows.series, rows.votes, rows.states, rows.events));
        if (split) {
            chunks.add(rows.acts);
        }
        if (checked) {
            chunks.add(rows.checks);
        }
        chunks.add(rows.runs);
        String failure = rows.failure == null ? "" : "run " + rows.id.number() + ": " + rows.failure.getMessage();
        return new Rows(chunks, 1, failure.isEmpty() ? 0 : 1, failure);
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        CondensedSeries.write(folder, manifest);
        AvailabilityTable.write(folder, manifest);
        Findings findings = Findings.read(folder, manifest);
        keepSeries(folder);
        findings.summary().write(folder.summary());
        ExpectedFile.write(folder, findings.expected());
        String first = "A run:   run " + RunName.first(manifest, manifest.scenarios().get(0));
        String second = "         (the first; the number after the last r is the replication)";
        return new Answer(ComparisonPage.of(findings), List.of(first, second), folder, manifest);
    }

    private void keepSeries(ResultsFolder folder) throws IOException {
        Path scratch = folder.table(ResultsFolder.SCRATCH);
        if (settings.series() == Series.PARQUET && Files.exists(scratch)) {
            Parquet.write(scratch, folder.table("series.parquet"), Tables.typedSeries());
        }
    }
}
