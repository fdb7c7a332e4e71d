package org.middlepowers.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.middlepowers.measure.Measures;
import org.middlepowers.model.Agency;
import org.middlepowers.model.Twins;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.expect.CheckRun;

/** Keeps what one run and its twins come to, for the tables of a results folder. */
final class RunRecorder {
    private final RunId id;
    private final List<LoadedScenario> experiment;
    private final List<String> groups;
    private final Settings settings;
    private final boolean detailed;
    private final boolean acts;
    private final CheckRun trial;
    private final RunRows rows;
    private final Effect effect = new Effect();
    private final Effect abstaining = new Effect();
    private final Twins.TwinRun own;
    private final Twins.TwinRun still;
    private final Twins.TwinRun gravity;
    private final DetailRecorder detail;
    private Outcomes outcomes;
    private ActsRecorder recorder;

    /**
     * Has the worlds of a run join others of its replication.
     *
     * @param acts whether to keep what states chose and could choose
     */
    RunRecorder(
            RunId id,
            Scenario scenario,
            List<LoadedScenario> experiment,
            Settings settings,
            CheckRun trial,
            boolean acts,
            Twins twins) {
        this.id = id;
        this.experiment = experiment;
        this.settings = settings;
        this.trial = trial;
        this.acts = acts;
        groups = Scopes.groups(experiment);
        detailed = id.replication() < settings.first() + settings.detail();
        rows = new RunRows(id, experiment, detailed);
        detail = new DetailRecorder(id, new ArrayList<>(Tables.powers(experiment)));
        own = twins.add(scenario, Agency.FULL, this::watch);
        Set<String> everybody = scenario.middlePowers().keySet();
        still = twins.add(scenario, Agency.abstaining(everybody), this::watchStill);
        gravity = twins.add(scenario, Agency.GRAVITY_ONLY, trial::watchWithoutAgency);
        trial.joinBeside(twins);
    }

    private void watch(World world) {
        outcomes = new Outcomes(world, groups);
        recorder = new ActsRecorder(world.states().size());
        world.observe(outcomes::note);
        world.observe(effect::note);
        world.observe(this::series);
        if (acts) {
            world.observe(recorder::note);
        }
        if (detailed) {
            world.observe(detail::note);
        }
        trial.watch(world);
    }

    private void watchStill(World world) {
        world.observe(abstaining::note);
        trial.watchStill(world);
    }

    /** Rows for the tables, once the worlds have run; a failure becomes a row that says why. */
    RunRows rows() {
        try {
            finish();
            return rows;
        } catch (RuntimeException e) {
            RunRows failed = new RunRows(id, experiment, false);
            begin(failed.runs, "failed");
            failed.runs.add(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
            for (int k = 0; k < Outcomes.columns(groups).size(); k++) {
                failed.runs.skip();
            }
            failed.runs.endRow();
            failed.failure = e;
            return failed;
        }
    }

    private void finish() {
        World world = own.world();
        still.world();
        if (detailed) {
            detail.states(world, rows.states);
            detail.events(world, rows.events);
        }
        if (acts) {
            recorder.write(world, id, rows.acts);
        }
        votes(world, rows.votes);
        begin(rows.runs, "ok");
        rows.runs.skip();
        for (double value : outcomes.values(world, effect, abstaining, gravity.world())) {
            rows.runs.add(value);
        }
        rows.runs.endRow();
        trial.finish(rows.checks, id::begin);
    }

    private void begin(TableChunk runs, String status) {
        id.begin(runs);
        runs.add(settings.seed()).add(status);
    }

    private void series(World world) {
        TableChunk chunk = rows.series;
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

    private void votes(World world, TableChunk chunk) {
        Map<String, Integer> places = new HashMap<>();
        for (int k = 0; k < world.states().size(); k++) {
            places.put(world.states().get(k).getCode(), k);
        }
        for (VoteResult result : world.votes()) {
            id.begin(chunk);
            chunk.add(world.scenario().start().plus(result.time()).toString()).add(result.resolution());
            for (String voter : Tables.voters(experiment)) {
                Integer k = places.get(voter);
                chunk.add(k == null ? "" : result.votes().get(k).name().toLowerCase(Locale.ROOT));
            }
            chunk.endRow();
        }
    }
}
