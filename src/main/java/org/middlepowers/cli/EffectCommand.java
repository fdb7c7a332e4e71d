package org.middlepowers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.reader.LoadedScenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code effect}: what states, or acts, do to the system. */
@Command(
        name = "effect",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = EffectCommand.WithoutDetail.class,
        description = {
            "Are middle powers drivers or stabilisers? Runs every replication again without each of them, on the same"
                    + " draws, and says what they change in poles and in tension.",
            "",
            "The answer is a probability for each kind of effect; what an act is tagged as plays no part. With --draws"
                    + " it is asked over the free parameters too, with --without of acts instead of states."
        },
        footer = {
            "",
            "Examples: effect --states KAZ,UZB,IND --replications 200",
            "          effect --draws 200 --states KAZ",
            "          effect kazakhstan-2022 --without FORUM,CBM"
        })
final class EffectCommand implements Callable<Integer>, Repeatable {
    private static final int REPLICATIONS = 100;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "kazakhstan-2022",
            description = "Name in the library, or a file (default: ${DEFAULT-VALUE}).")
    private String scenario;

    @Option(
            names = "--states",
            split = ",",
            paramLabel = "CODE",
            description = "Middle powers, or groups of the scenario, separated by commas; 'all' for every middle power"
                    + " (default). All middle powers together are always among them.")
    private List<String> states;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Ask again for N draws of the free parameters from their ranges (default: 0); what the"
                    + " scenario or --set gives a value of its own stays as it is.")
    private int draws;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "ACT",
            description = "Acts, separated by commas: the twin is a world in which nobody can choose them.")
    private List<String> without;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(REPLICATIONS);

    @Override
    public void inputs(Inputs inputs) {
        options.inputs(inputs);
    }

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = options.load(List.of(scenario)).get(0);
        return new EffectJob(options, loaded, new EffectChoice(states, without, draws)).call();
    }

    /** Takes away an option that has no meaning here: there are no tables of details. */
    static final class WithoutDetail implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            CommandLine.Model.OptionSpec detail = command.findOption("--detail");
            if (detail != null) {
                command.remove(detail);
            }
            return command;
        }
    }

    /** Takes away --theory and --detail, where worlds are given by what is studied. */
    static final class WithoutTheory implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            CommandLine.Model.OptionSpec theory = command.findOption("--theory");
            if (theory != null) {
                command.remove(theory);
            }
            return new WithoutDetail().transform(command);
        }
    }
}
