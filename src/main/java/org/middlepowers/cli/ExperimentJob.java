package org.middlepowers.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.expect.Plan;

/** Reads scenarios, simulates them into a results folder, and reports: what {@code run} and {@code compare} do. */
final class ExperimentJob implements Callable<Integer> {
    private final ExperimentOptions options;
    private final List<String> names;
    /** Whether to check what the scenarios' authors expect. */
    private final boolean expect;
    /** The one run to repeat, or null for an experiment. */
    private final NamedRun alone;

    ExperimentJob(ExperimentOptions options, List<String> names, boolean expect) {
        this.options = options;
        this.expect = expect;
        this.names = names;
        alone = null;
    }

    /** Repeats one run alone. */
    ExperimentJob(ExperimentOptions options, NamedRun alone) {
        this.options = options;
        this.alone = alone;
        expect = false; // one run shows no interval
        names = List.of(alone.name().toString());
    }

    @Override
    public Integer call() throws Exception {
        options.settings(); // what is wrong with a number is told before files are read
        List<LoadedScenario> scenarios = alone == null ? options.load(names) : List.of(alone.scenario());
        Settings settings = alone == null
                ? options.settings()
                : Settings.alone(alone.name().seed(), alone.name().replication());
        Request request = alone == null ? options.request() : Request.of("run", alone.name().toString());
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (LoadedScenario scenario : scenarios) {
            plans.put(scenario.name(), expect ? Plan.of(scenario) : Plan.NONE);
        }
        Manifest manifest = Manifests.of(scenarios, settings, Version.program(), request, Work.now());
        Work work = Work.begin(options, name(scenarios), manifest);
        return work.run(progress -> finish(work, new Comparison(scenarios, settings, plans).run(work.folder(), progress)));
    }

    private int finish(Work work, Comparison.Result result) throws IOException {
        if (result.stopped()) {
            return work.stopped(result.done() + " runs");
        }
        if (result.done() == result.failed()) {
            return work.failed(
                    result.firstFailure(),
                    "Every run failed; the first, " + result.firstFailure() + ". The reasons are in "
                            + work.folder().runs() + ".");
        }
        new Reporting(work.folder()).write(options.report(), options.full(), work.complete());
        if (result.failed() > 0) {
            System.err.println(result.failed() + " runs failed and are left out; the first, " + result.firstFailure()
                    + ". The reasons are in " + work.folder().runs() + ".");
            return Failure.REFUSED;
        }
        return 0;
    }

    private String name(List<LoadedScenario> scenarios) {
        String base = (scenarios.size() > 1 ? "compare-" : "run-") + scenarios.get(0).name();
        return alone == null ? base : base + "-s" + alone.name().seed() + "-r" + alone.name().replication();
    }
}
