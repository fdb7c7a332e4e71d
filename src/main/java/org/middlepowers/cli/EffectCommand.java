package org.middlepowers.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.study.EffectActor;
import org.middlepowers.study.EffectStudy;
import org.middlepowers.study.ParameterDraws;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code effect}: what states, or acts, do to the system. */
@Command(
        name = "effect",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.Detail.class,
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
final class EffectCommand extends StudyCommand {
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
                    + " scenario, --set or --posterior gives values of its own is not drawn from its range.")
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
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        LoadedScenario loaded = options.load(List.of(scenario)).get(0);
        Settings settings = options.settingsWithoutDetail();
        List<EffectActor> actors = new EffectChoice(states, without, draws).actors(loaded.scenario());
        Optional<ParameterDraws> prior = draws == 0
                ? Optional.empty()
                : Optional.of(new ParameterDraws(loaded.scenario().parameters(), held(loaded), settings.seed()));
        return new EffectStudy(loaded, actors, settings, prior, draws);
    }

    /** Names of the parameters that scenario, --set or posterior give values of their own: they are not drawn. */
    private Set<String> held(LoadedScenario loaded) {
        Set<String> held = new TreeSet<>(
                ParameterRegistry.departures(loaded.scenario().parameters()).keySet());
        for (String set : options.sets()) {
            String path = set.substring(0, Math.max(0, set.indexOf('='))).trim();
            String name = path.substring(path.lastIndexOf('.') + 1);
            if (ParameterRegistry.entries().containsKey(name)) {
                held.add(name);
            }
        }
        loaded.scenario().posterior().ifPresent(p -> held.addAll(p.values().keySet()));
        return held;
    }
}
