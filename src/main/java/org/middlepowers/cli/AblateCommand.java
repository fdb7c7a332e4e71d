package org.middlepowers.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Ablation;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ablate}: do asymmetry and sub-national conflict compete or complement each other in a dyad? */
@Command(
        name = "ablate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Takes a world apart: with state-level asymmetry, with sub-national conflict, with both and with neither, on"
                    + " common random numbers, and says what each does to the relations of one great and one middle"
                    + " power and whether the two work together.",
            "",
            "A placebo without the couplings between the two layers is run beside it. The events of the dyad are written"
                    + " as a table of instances; see the command 'events'."
        },
        footer = {"", "Example: ablate kazakhstan-2022 --dyad RUS-KAZ --replications 100"})
final class AblateCommand extends StudyCommand {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "Name in the library, or a file (default: ${DEFAULT-VALUE}).")
    private String scenario = "china-kazakhstan";

    @Option(
            names = "--dyad",
            paramLabel = "POWER-STATE",
            description = "A great and a middle power of the scenario, by their codes (default: ${DEFAULT-VALUE}).")
    private String dyad = "CHN-KAZ";

    @Mixin
    private ExperimentOptions options;

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        LoadedScenario loaded = options.load(List.of(scenario)).get(0);
        String[] pair = pair(loaded.scenario());
        dyad = String.join("-", pair);
        return new Ablation(loaded, options.settings(), pair[0], pair[1]);
    }

    /** The two codes, great power first. */
    private String[] pair(Scenario s) throws Failure.Wrong {
        String[] codes = dyad.toUpperCase(Locale.ROOT).split("-", -1);
        Set<String> powers = s.greatPowers().keySet();
        Set<String> states = s.middlePowers().keySet();
        if (codes.length == 2 && powers.contains(codes[0]) && states.contains(codes[1])) {
            return codes;
        }
        if (codes.length == 2 && powers.contains(codes[1]) && states.contains(codes[0])) {
            return new String[] {codes[1], codes[0]};
        }
        throw new Failure.Wrong("--dyad is '" + dyad + "'; allowed is a great and a middle power of the scenario joined"
                + " by a hyphen, as in CHN-KAZ. Great powers here: " + String.join(", ", new TreeSet<>(powers))
                + ". Middle powers: " + String.join(", ", new TreeSet<>(states)) + ".");
    }
}
