package org.middlepowers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duel}: one scenario under several theories. */
@Command(
        name = "duel",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Simulates one scenario under several theories of international relations on the same seeds, and says outcome"
                    + " by outcome how far they part and which of their own predictions held.",
            "",
            "A theory is a reading of one model: parameters and rules. 'theories' lists them."
        },
        footer = {"", "Example: duel kazakhstan-2022 --theories realism,mine --set end=2026Q4"})
final class DuelCommand implements Callable<Integer>, Repeatable {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "Name in the library, or a file (default: ${DEFAULT-VALUE}).")
    private String scenario = "kazakhstan-2022";

    @Option(
            names = "--theories",
            paramLabel = "A,B,...",
            split = ",",
            description = "At least two, each a name that 'theories' lists, a file, or 'none' for the model's defaults; the"
                    + " first is what the others are compared to (default: the six of the library).")
    private List<String> theories =
            List.of("realism", "liberalism", "constructivism", "hedging", "asymmetry", "two-level");

    @Option(
            names = "--since",
            paramLabel = "QUARTER",
            description = "Quarter that splits a run into before and after, as in 2022Q1 (default: that of the shock that"
                    + " brings most hostility, else the middle).")
    private String since;

    @Option(
            names = "--claims",
            paramLabel = "N",
            description = "Synthetic worlds for each claim of a theory; 0 to leave claims out (default:"
                    + " ${DEFAULT-VALUE}).")
    private int claims = 40;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(60);

    @Override
    public void inputs(Inputs inputs) {
        options.inputs(inputs);
    }

    @Override
    public Integer call() throws Exception {
        return new DuelJob(options, scenario, theories, since, claims).call();
    }
}
