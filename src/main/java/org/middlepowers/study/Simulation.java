package org.middlepowers.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.Past;
import org.middlepowers.model.Twins;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.expect.CheckPlan;

/**
 * Replications of scenarios, each with its two twins on the same draws: one in which all middle powers abstain, which
 * shows their effect, and one without anybody's agency, against which welfare is measured. Scenarios of a replication
 * that are run together share the past that they have in common.
 */
final class Simulation {
    private final List<LoadedScenario> experiment;
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Settings settings;
    private final Map<String, CheckPlan> plans;
    private final boolean acts;
    private final Past past = new Past();

    /**
     * @param plans what to check in each scenario, by its name; nothing in those that are absent
     * @param acts whether to keep what states chose and could choose
     */
    Simulation(List<LoadedScenario> experiment, Settings settings, Map<String, CheckPlan> plans, boolean acts) {
        this.acts = acts;
        this.experiment = experiment;
        this.plans = plans;
        this.settings = settings;
        experiment.forEach(loaded -> scenarios.put(loaded.name(), Scopes.sharing(loaded.scenario(), experiment)));
    }

    /** Runs one replication of some of the scenarios; a failure becomes a row that says why. */
    List<RunRows> run(List<RunId> runs) {
        Twins twins = new Twins(past, settings.seed(), runs.get(0).replication());
        List<RunRecorder> recorders = new ArrayList<>();
        for (RunId id : runs) {
            recorders.add(new RunRecorder(
                    id,
                    scenarios.get(id.scenario()),
                    experiment,
                    settings,
                    plans.getOrDefault(id.scenario(), CheckPlan.NONE).begin(),
                    acts,
                    twins));
        }
        twins.run();
        return recorders.stream().map(RunRecorder::rows).toList();
    }
}
