package org.middlepowers.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.middlepowers.measure.Measures;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.expect.CheckPlan;
import org.middlepowers.study.expect.CheckRun;

/**
 * One replication of a scenario with its two twins on the same draws: one in which all middle powers abstain, which
 * shows their effect, and one without anybody's agency, against which welfare is measured.
 */
final class Simulation {
    private final List<LoadedScenario> experiment;
    private final List<String> groups;
    private final Settings settings;
    private final Map<String, CheckPlan> plans;
    private final Set<String> voters;
    private final boolean acts;

    /**
     * @param plans what to check in each scenario, by its name; nothing in those that are absent
     * @param acts whether to keep what states chose and could choose
     */
    Simulation(List<LoadedScenario> experiment, Settings settings, Map<String, CheckPlan> plans, boolean acts) {
        this.acts = acts;
        this.experiment = experiment;
        this.plans = plans;
        this.voters = Tables.voters(experiment);
        this.groups = Scopes.groups(experiment);
        this.settings = settings;
    }

    /** Runs a replication; a failure becomes a row that says why. */
    RunRows run(LoadedScenario loaded, RunId id) {
        try {
            return simulate(loaded, id);
        } catch (RuntimeException e) {
            RunRows rows = new RunRows(id, experiment, false);
            begin(rows.runs, id, "failed");
            rows.runs.add(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
            for (int k = 0; k < Outcomes.columns(groups).size(); k++) {
                rows.runs.skip();
            }
            rows.runs.endRow();
            rows.failure = e;
            return rows;
        }
    }

    private RunRows simulate(LoadedScenario loaded, RunId id) {
        Scenario scenario = Scopes.sharing(loaded.scenario(), experiment);
        boolean detailed = id.replication() < settings.first() + settings.detail();
        RunRows rows = new RunRows(id, experiment, detailed);
        World world = world(scenario, id, Agency.FULL);
        Outcomes outcomes = new Outcomes(world, groups);
        Effect effect = new Effect();
        world.observe(outcomes::note);
        world.observe(effect::note);
        world.observe(w -> series(w, id, outcomes, rows.series));
        ActsRecorder recorder = new ActsRecorder(world.states().size());
        if (acts) {
            world.observe(recorder::note);
        }
        List<String> powers = new ArrayList<>(Tables.powers(experiment));
        DetailRecorder detail = new DetailRecorder(id, powers);
        if (detailed) {
            world.observe(detail::note);
        }
        CheckRun trial = plans.getOrDefault(loaded.name(), CheckPlan.NONE).begin(settings.seed(), id.replication());
        trial.watch(world);
        world.run();
        if (detailed) {
            detail.states(world, rows.states);
            detail.events(world, rows.events);
        }
        if (acts) {
            recorder.write(world, id, rows.acts);
        }
        votes(world, id, rows.votes);
        finish(world, id, outcomes, effect, trial, rows);
        return rows;
    }

    private void finish(World world, RunId id, Outcomes outcomes, Effect effect, CheckRun trial, RunRows rows) {
        Set<String> everybody =
                world.states().stream().map(MiddlePower::getCode).collect(Collectors.toSet());
        World still = world(world.scenario(), id, Agency.abstaining(everybody));
        Effect abstaining = new Effect();
        still.observe(abstaining::note);
        trial.watchStill(still);
        still.run();
        World gravity = world(world.scenario(), id, Agency.GRAVITY_ONLY);
        trial.watchWithoutAgency(gravity);
        gravity.run();
        begin(rows.runs, id, "ok");
        rows.runs.skip();
        for (double value : outcomes.values(world, effect, abstaining, gravity)) {
            rows.runs.add(value);
        }
        rows.runs.endRow();
        trial.finish(rows.checks, id::begin);
    }

    private World world(Scenario scenario, RunId id, Agency agency) {
        return new World(scenario, settings.seed(), id.replication(), agency);
    }

    private void begin(TableChunk runs, RunId id, String status) {
        id.begin(runs);
        runs.add(settings.seed()).add(status);
    }

    private void series(World world, RunId id, Outcomes outcomes, TableChunk chunk) {
        String quarter = world.quarter().toString();
        int worldMeasures = Measures.WORLD.size();
        int stateMeasures = Measures.STATE.size();
        for (int scope = 0; scope <= groups.size(); scope++) {
            boolean whole = scope == 0;
            if (!whole && !world.scenario().groups().containsKey(groups.get(scope - 1))) {
                continue;
            }
            id.begin(chunk);
            chunk.add(quarter).add(whole ? Scenario.WORLD : groups.get(scope - 1));
            for (int m = 0; m < worldMeasures; m++) {
                chunk.add(whole ? outcomes.latest(m) : Double.NaN);
            }
            for (int m = 0; m < stateMeasures; m++) {
                chunk.add(outcomes.latest(worldMeasures + scope * stateMeasures + m));
            }
            chunk.endRow();
        }
    }

    private void votes(World world, RunId id, TableChunk chunk) {
        Map<String, Integer> places = new HashMap<>();
        for (int k = 0; k < world.states().size(); k++) {
            places.put(world.states().get(k).getCode(), k);
        }
        for (VoteResult result : world.votes()) {
            id.begin(chunk);
            chunk.add(world.scenario().start().plus(result.time()).toString()).add(result.resolution());
            for (String voter : voters) {
                Integer k = places.get(voter);
                chunk.add(k == null ? "" : result.votes().get(k).name().toLowerCase(Locale.ROOT));
            }
            chunk.endRow();
        }
    }
}
