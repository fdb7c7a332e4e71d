package org.middlepowers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code run}: one scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Simulates one scenario and describes what happened in it.",
        footer = {"", "Example: run kazakhstan-2022 --replications 50 --set sanctionHazard=0.1"})
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "Name in the library, or a file.")
    private String scenario;

    @Mixin
    private ExperimentOptions options;

    @Override
    public Integer call() throws Exception {
        return new ExperimentJob(options, List.of(scenario), "run").call();
    }
}
