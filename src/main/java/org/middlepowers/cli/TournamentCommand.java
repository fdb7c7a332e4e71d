package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.study.Study;
import org.middlepowers.study.play.Entrant;
import org.middlepowers.study.play.Tournament;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tournament}: policies against each other. */
@Command(
        name = "tournament",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.Detail.class,
        description = {
            "Which policy serves a state best? Policies meet in one world, each at every seat in turn, and are judged by"
                    + " welfare, autonomy, status and stability, over what the state's own reasoning would have brought.",
            "",
            "A policy is drive, stabilise, hedge, comply, abstain, a file, as students hand them in, or another program, as in"
                    + " 'exec:python3 player.py'."
        },
        footer = {
            "",
            "Examples: tournament hedge drive stabilise comply",
            "          tournament anna.yaml boris.yaml hedge --states KAZ",
            "          tournament handed-in hedge",
            "          tournament hedge comply --in china-kazakhstan --states KAZ,UZB"
        })
final class TournamentCommand extends StudyCommand {
    private static final int REPLICATIONS = 40;
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 40;

    @Parameters(paramLabel = "POLICY|FOLDER", arity = "1..*",
            description = "Names or files of policies, or folders of hand-ins, one at least.")
    private List<String> policies;

    @Option(
            names = "--in",
            paramLabel = "SCENARIO",
            defaultValue = "kazakhstan-2022",
            description = "The world, a name in the library or a file (default: ${DEFAULT-VALUE}).")
    private String scenario;

    @Option(
            names = "--states",
            split = ",",
            paramLabel = "CODE",
            description = "One middle power, which each policy then plays alone, or as many as there are policies, or a"
                    + " group of the scenario that has as many (default: the first members of the group that the"
                    + " scenario is about; where there are more policies than states, one state).")
    private List<String> states;

    /** The policies with those of folders in their folder's place. */
    private List<String> entered = List.of();

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(REPLICATIONS);

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        LoadedScenario loaded = options.load(List.of(scenario)).get(0);
        entered = handedIn();
        List<Entrant> entrants = entrants();
        states = seats(loaded.scenario(), entrants.size());
        List<Manifest.Input> inputs = new ArrayList<>();
        for (int k = 0; k < entered.size(); k++) {
            inputs.add(new Manifest.Input(
                    Manifest.Input.POLICY, entered.get(k), PolicyFiles.text(entrants.get(k).policy())));
        }
        return new Tournament(loaded, entrants, states, inputs, options.settingsWithoutDetail());
    }

    @Override
    List<String> policies() {
        List<String> all = new ArrayList<>(policies);
        all.addAll(super.policies());
        return all;
    }

    /** The policies with those of folders in their folder's place; a file there that is none is passed over and named. */
    private List<String> handedIn() throws IOException, Failure.Wrong {
        List<String> all = new ArrayList<>();
        for (String each : policies) {
            List<String> files = PolicyFiles.isPlayer(each) ? List.of() : options.inputs().handIns(each);
            for (String file : files) {
                try {
                    options.inputs().policy(file);
                    all.add(file);
                } catch (InvalidScenarioException e) {
                    System.err.println("Passed over: " + plain(e.getMessage().lines().findFirst().orElse(file)));
                }
            }
            if (files.isEmpty()) {
                all.add(each);
            }
        }
        if (all.isEmpty()) {
            throw new Failure.Wrong("There is no policy in " + String.join(", ", policies)
                    + ". Name a policy, its file, or a folder that holds some.");
        }
        return all;
    }

    /** What somebody else wrote, as text of one line: without characters that steer a terminal or turn text round. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    private static String shown(String name) {
        String plain = plain(name);
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME - 1) + "…";
    }

    private List<Entrant> entrants() throws InvalidScenarioException, Failure.Wrong {
        if (entered.size() > MOST) {
            throw new Failure.Wrong("There are " + entered.size() + " policies; at most " + MOST + " can meet.");
        }
        List<Entrant> entrants = new ArrayList<>();
        InvalidScenarioException failure = null;
        for (String each : entered) {
            try {
                String name = name(each);
                if (entrants.stream().anyMatch(e -> e.name().equals(name))) {
                    throw new Failure.Wrong("The policy name '" + name
                            + "' is given twice; rows of the table could not be told apart. Name each once, or rename"
                            + " a file.");
                }
                entrants.add(new Entrant(shown(name), options.inputs().policy(each)));
            } catch (InvalidScenarioException e) {
                failure = failure == null ? e : failure.and(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return entrants;
    }

    /** A short name: of a file its own, of a program that of the last of its words that is a file or, failing that, all. */
    private static String name(String policy) {
        if (!PolicyFiles.isPlayer(policy)) {
            return String.valueOf(Path.of(policy).getFileName()).replaceFirst("\\.ya?ml$", "");
        }
        String command = PolicyFiles.player(policy);
        return Arrays.stream(command.split("\\s+"))
                .filter(word -> Files.isRegularFile(Path.of(word)))
                .reduce((a, b) -> b)
                .map(word -> String.valueOf(Path.of(word).getFileName()).replaceFirst("\\.[A-Za-z]+$", ""))
                .orElse(command);
    }

    /** Codes of the states to play: one, or as many as there are policies. */
    private List<String> seats(Scenario world, int wanted) throws Failure.Wrong {
        List<String> seats = new ArrayList<>();
        if (states == null) {
            seats.addAll(usual(world, wanted));
        } else {
            for (String each : states) {
                boolean group = world.groups().containsKey(each);
                seats.addAll(group ? world.groups().get(each).members() : List.of(each));
            }
        }
        for (String code : seats) {
            if (!world.middlePowers().containsKey(code)) {
                throw new Failure.Wrong("--states has '" + code + "', which is neither a middle power nor a group of this"
                        + " scenario; there are " + String.join(", ", world.middlePowers().keySet()) + ".");
            }
        }
        if (new TreeSet<>(seats).size() < seats.size()) {
            throw new Failure.Wrong("--states names a state twice; name each once.");
        }
        if (seats.size() > wanted && wanted > 0 && seats.size() != 1) {
            seats = seats.subList(0, Math.max(1, wanted));
        }
        if (seats.size() != 1 && seats.size() != wanted) {
            throw new Failure.Wrong("There are " + wanted + " policies and " + seats.size()
                    + " states; give one state, or as many as there are policies.");
        }
        return List.copyOf(seats);
    }

    /** The first members of the group that the scenario is about, else the largest states. */
    private static List<String> usual(Scenario world, int wanted) {
        List<String> focus =
                world.focus().map(key -> world.groups().get(key).members()).orElse(List.of());
        if (wanted > world.middlePowers().size()) {
            // More policies than states: each plays the same one alone.
            return List.of(focus.isEmpty() ? world.middlePowers().keySet().iterator().next() : focus.get(0));
        }
        if (focus.size() >= wanted) {
            return focus.subList(0, wanted);
        }
        return world.middlePowers().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, StateSpec> e) -> -e.getValue().output()))
                .limit(wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
