package org.middlepowers.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.study.EffectActor;
import org.middlepowers.study.EffectStudy;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.ParameterDraws;
import org.middlepowers.study.Settings;

/** Runs a world and its twins into a results folder, and reports: what {@code effect} does. */
final class EffectJob implements Callable<Integer> {
    private final ExperimentOptions options;
    private final LoadedScenario loaded;
    private final EffectChoice choice;

    EffectJob(ExperimentOptions options, LoadedScenario loaded, EffectChoice choice) {
        this.options = options;
        this.loaded = loaded;
        this.choice = choice;
    }

    @Override
    public Integer call() throws Exception {
        Settings asked = options.settings();
        Settings settings = new Settings(asked.replications(), asked.seed(), asked.threads(), 0);
        List<EffectActor> actors = choice.actors(loaded.scenario());
        Manifest manifest = EffectStudy.describe(
                Manifests.of(List.of(loaded), settings, Version.program(), options.request(), Work.now()));
        Optional<ParameterDraws> prior = choice.draws() == 0
                ? Optional.empty()
                : Optional.of(new ParameterDraws(loaded.scenario().parameters(), held(), settings.seed()));
        EffectStudy study = new EffectStudy(loaded, actors, settings, prior, choice.draws());
        Work work = Work.begin(options, "effect-" + loaded.name(), manifest);
        return work.run(progress -> finish(work, study.run(work.folder(), progress)));
    }

    private int finish(Work work, EffectStudy.Result result) throws IOException {
        if (result.stopped()) {
            return work.stopped(result.done() + " runs");
        }
        if (result.rows() == result.failed()) {
            return work.failed(
                    result.firstFailure(),
                    "Every run failed; the first, " + result.firstFailure() + ". The reasons are in "
                            + work.folder().runs() + ".");
        }
        EffectReporting.write(work.folder(), options.report(), options.full(), work.complete());
        if (result.failed() > 0) {
            System.err.println(result.failed() + " comparisons failed and are left out; the first, "
                    + result.firstFailure() + ". The reasons are in " + work.folder().runs() + ".");
            return Failure.REFUSED;
        }
        return 0;
    }

    /** Names of the parameters that the scenario or --set gives a value of its own: they are not drawn. */
    private Set<String> held() {
        Set<String> held = new TreeSet<>(
                ParameterRegistry.departures(loaded.scenario().parameters()).keySet());
        for (String set : options.sets()) {
            String path = set.substring(0, Math.max(0, set.indexOf('='))).trim();
            String name = path.substring(path.lastIndexOf('.') + 1);
            if (ParameterRegistry.entries().containsKey(name)) {
                held.add(name);
            }
        }
        return held;
    }
}
