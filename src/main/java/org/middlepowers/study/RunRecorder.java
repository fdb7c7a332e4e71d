package org.middlepowers.study;

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
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.expect.CheckRun;

/**
 * Keeps what one run comes to, for the tables of a results folder. It has two twins on the same draws: one in which all
 * middle powers abstain, which shows their effect, and one without anybody's agency, against which welfare is measured.
 */
final class RunRecorder {
    private final RunId id;
    private final RunTables tables;
    private final List<String> groups;
    private final Settings settings;
    private final boolean detailed;
    private final CheckRun trial;
    private final RunTables.RunRows rows;
    private final Effect effect = new Effect();
    private final Effect abstaining = new Effect();
    private final Twins.TwinRun own;
    private final Twins.TwinRun still;
    private final Twins.TwinRun gravity;
    private final DetailRecorder detail;
    private Outcomes outcomes;
    private ActsRecorder recorder;

    /** Has the worlds of a run join others of its replication. */
    RunRecorder(RunId id, Scenario scenario, RunTables tables, Settings settings, CheckRun trial, Twins twins) {
        this.id = id;
        this.tables = tables;
        this.settings = settings;
        this.trial = trial;
        groups = tables.groups();
        detailed = id.replication() < settings.first() + settings.detail();
        rows = tables.begin(id, detailed);
        detail = new DetailRecorder(id, List.copyOf(tables.powers()));
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
        if (tables.keepsActs()) {
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
    Study.Rows rows() {
        try {
            finish();
            return rows.rows("");
        } catch (RuntimeException e) {
            RunTables.RunRows failed = tables.begin(id, false);
            String reason = e.getMessage() == null || e.getMessage().isBlank() ? e.toString() : e.getMessage();
            begin(failed.runs, "failed");
            failed.runs.add(reason);
            for (int k = 0; k < Outcomes.columns(groups).size(); k++) {
                failed.runs.skip();
            }
            failed.runs.endRow();
            return failed.rows(reason);
        }
    }

    private void finish() {
        World world = own.world();
        still.world();
        if (detailed) {
            detail.states(world, rows.states);
            detail.events(world, rows.events);
        }
        if (tables.keepsActs()) {
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
            for (String voter : tables.voters()) {
                Integer k = places.get(voter);
                chunk.add(k == null ? "" : result.votes().get(k).name().toLowerCase(Locale.ROOT));
            }
            chunk.endRow();
        }
    }
}
