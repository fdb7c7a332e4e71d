package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.experiment.Comparison;
import org.middlepowers.experiment.Manifests;
import org.middlepowers.experiment.Settings;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.scenario.LoadedScenario;

/** Reads scenarios, simulates them into a results folder, and reports: what {@code run} and {@code compare} do. */
final class ExperimentJob implements Callable<Integer> {
    private static final Path RESULTS = Path.of("results");

    private final ExperimentOptions options;
    private final List<String> names;
    private final String command;
    /** The one run to repeat, or null for an experiment. */
    private final NamedRun alone;

    ExperimentJob(ExperimentOptions options, List<String> names, String command) {
        this.options = options;
        this.names = names;
        this.command = command;
        alone = null;
    }

    /** Repeats one run alone. */
    ExperimentJob(ExperimentOptions options, NamedRun alone) {
        this.options = options;
        this.alone = alone;
        names = List.of(alone.name().toString());
        command = "run";
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = alone == null
                ? options.settings()
                : Settings.alone(alone.name().seed(), alone.name().replication());
        List<LoadedScenario> scenarios = alone == null ? options.load(names) : List.of(alone.scenario());
        String typed = alone == null ? CommandText.of(command, names, options) : CommandText.of(command, names);
        ResultsFolder folder = folder(scenarios);
        Manifest manifest = Manifests.of(scenarios, settings, Version.program(), typed, now());
        folder.writeManifest(manifest);
        try (ConsoleProgress progress = new ConsoleProgress()) {
            return finish(folder, manifest, new Comparison(scenarios, settings).run(folder, progress));
        } catch (IOException | RuntimeException e) {
            record(folder, manifest, Status.FAILED, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private int finish(ResultsFolder folder, Manifest manifest, Comparison.Result result) throws IOException {
        if (result.stopped()) {
            folder.writeManifest(manifest.with(Status.INTERRUPTED, "stopped after " + result.done() + " runs", now()));
            System.err.println("Stopped. The " + result.done() + " runs that had ended are kept in " + folder.path()
                    + ".");
            return Failure.STOPPED;
        }
        if (result.done() == result.failed()) {
            folder.writeManifest(manifest.with(Status.FAILED, result.firstFailure(), now()));
            System.err.println("Every run failed; the first, " + result.firstFailure()
                    + ". The reasons are in " + folder.runs() + ".");
            return Failure.REFUSED;
        }
        new Reporting(folder).write(options.report(), manifest.with(Status.COMPLETE, "", now()));
        if (result.failed() > 0) {
            System.err.println(result.failed() + " runs failed and are left out; the first, " + result.firstFailure()
                    + ". The reasons are in " + folder.runs() + ".");
            return Failure.REFUSED;
        }
        return 0;
    }

    private ResultsFolder folder(List<LoadedScenario> scenarios) throws IOException {
        if (options.output() != null) {
            return ResultsFolder.create(options.output(), options.overwrite());
        }
        String base = (scenarios.size() > 1 ? "compare-" : "run-") + scenarios.get(0).name();
        String run = alone == null ? "" : "-s" + alone.name().seed() + "-r" + alone.name().replication();
        return ResultsFolder.create(ResultsFolder.freeName(RESULTS, base + run), false);
    }

    /** Notes a failure in the manifest as far as the machine still lets us; the failure itself is told by the caller. */
    private static void record(ResultsFolder folder, Manifest manifest, Status status, String reason) {
        try {
            folder.writeManifest(manifest.with(status, reason, now()));
        } catch (IOException e) {
            System.err.println("The manifest in " + folder.path() + " still says 'running': " + e.getMessage());
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
