package org.middlepowers.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Settings;
import org.middlepowers.study.expect.CheckPlan;

/** What {@code run} and {@code compare} have in common. */
final class Experiments {
    private Experiments() {}

    /**
     * Reads scenarios to simulate.
     *
     * @param expect whether to check what their authors expect
     */
    static Comparison of(ExperimentOptions options, List<String> names, boolean expect, SeriesOptions series)
            throws Exception {
        Settings.Series kept = series.asked();
        options.settings(); // what is wrong with a number is told before files are read
        List<LoadedScenario> scenarios = options.load(names);
        Map<String, CheckPlan> plans = new LinkedHashMap<>();
        for (LoadedScenario scenario : scenarios) {
            plans.put(scenario.name(), expect ? CheckPlan.of(scenario) : CheckPlan.NONE);
        }
        return new Comparison(scenarios, options.settings().keeping(kept), plans);
    }
}
