package org.middlepowers.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.middlepowers.model.Policy;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Request;
import org.middlepowers.results.WholeFile;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.play.Game;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code play}: somebody steers a middle power. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Steer a middle power: each quarter, or each year, choose among the acts that are open to it; the rest of the world"
                    + " goes on. What followed from the last choice is shown; what the state's own reasoning thinks of the acts"
                    + " is shown on request, with '?'.",
            "",
            "What you choose is kept in a policy file as you go, so that nothing is lost and the same run can be repeated,"
                    + " analysed, or sent to a tournament."
        },
        footer = {"", "Example: play kazakhstan-2022 --state KAZ --from 2022Q1 --yearly"})
final class PlayCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "kazakhstan-2022",
            description = "Name in the library, or a file (default: ${DEFAULT-VALUE}).")
    private String scenario;

    @Option(names = "--state", paramLabel = "CODE", defaultValue = "KAZ",
            description = "Middle power to steer (default: ${DEFAULT-VALUE}).")
    private String state;

    @Option(names = "--policy", paramLabel = "POLICY",
            description = "Let another program choose, as in 'exec:python3 player.py'; its choices are kept as yours would be.")
    private String policy;

    @Mixin
    private PlayerOptions players = new PlayerOptions();

    @Option(names = "--from", paramLabel = "QUARTER", description = "First quarter to choose in (default: the first).")
    private String from;

    @Option(names = "--yearly", description = "Choose once a year, for the whole year.")
    private boolean yearly;

    @Option(names = {"-s", "--seed"}, paramLabel = "N", defaultValue = "1",
            description = "Any whole number; the same seed gives the same world (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario, as in habitDecay=0.5; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private PosteriorOption posterior = new PosteriorOption();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Policy file to write (default: a new file under results/).")
    private Path output;

    @Option(names = "--overwrite", description = "Replace the file if it is there.")
    private boolean overwrite;

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = ScenarioFiles.load(scenario, posterior.and(sets));
        loaded.notes().forEach(System.err::println);
        if (!loaded.scenario().middlePowers().containsKey(state)) {
            throw new Failure.Wrong("There is no middle power '" + state + "' in this scenario; there are "
                    + String.join(", ", loaded.scenario().middlePowers().keySet()) + ".");
        }
        Path file = file(loaded.name());
        Game game = new Game(loaded, state, seed, 1);
        Quarter first = first(loaded.scenario());
        List<Game.Score> scores;
        if (policy == null) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            scores = game.play(saving(new PlayerConsole(in, System.out, first, yearly), game, file));
        } else {
            try (Seats seats = seats()) {
                Policy player = seats.seat(PolicyFiles.player(policy));
                scores = game.play(saving((w, i) -> w.quarter().since(first) < 0 ? null : player.choose(w, i), game, file));
            }
        }
        if (game.policy().acts().isEmpty()) {
            System.out.println("You chose nothing; there is nothing to keep.");
            return 0;
        }
        save(game, file);
        tell(scores);
        String again = state + "=" + file;
        List<String> words = new ArrayList<>(List.of("run", scenario));
        posterior.and(sets).forEach(s -> words.addAll(List.of("--set", s)));
        words.addAll(List.of("--policy", again, "--seed", "" + seed, "--replications", "1"));
        System.out.println("Kept:     " + file);
        System.out.println("Again:    " + Request.quoted(words));
        System.out.println("Compete:  "
                + Request.quoted(List.of("tournament", file.toString(), "hedge", "--in", scenario, "--states", state)));
        return 0;
    }

    private static void tell(List<Game.Score> scores) {
        System.out.println();
        System.out.printf(Locale.ROOT, "%-12s %10s %14s %10s%n", "", "played", "own reasoning", "gain");
        for (Game.Score s : scores) {
            System.out.printf(
                    Locale.ROOT, "%-12s %10.4f %14.4f %+10.4f%n", s.criterion(), s.played(), s.own(),
                    s.played() - s.own());
        }
        System.out.println("Welfare is log output at the end; the others are means over the run, 0 to 1.");
        System.out.println();
    }

    private Seats seats() throws IOException, Failure.Wrong {
        if (!PolicyFiles.isPlayer(policy) || yearly) {
            throw new Failure.Wrong(yearly
                    ? "--yearly is for people; a program is asked every quarter. Leave it out."
                    : "--policy is '" + policy + "'; to play is to choose, so give a program, as in 'exec:python3 player.py',"
                            + " or run the policy: run " + scenario + " --policy " + state + "=" + policy);
        }
        return Seats.of(List.of(policy), players);
    }

    /** The player, with every choice kept at once. */
    private static Policy saving(Policy player, Game game, Path file) {
        return (world, i) -> {
            if (!game.policy().acts().isEmpty()) {
                try {
                    save(game, file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return player.choose(world, i);
        };
    }

    private static void save(Game game, Path file) throws IOException {
        WholeFile.write(file, PolicyFiles.text(game.policy()));
    }

    private Path file(String name) throws IOException, Failure.Wrong {
        if (output != null) {
            if (Files.exists(output) && !overwrite) {
                throw new Failure.Wrong("'" + output + "' is there already. Choose another file, or add --overwrite.");
            }
            if (output.getParent() != null) {
                Files.createDirectories(output.getParent());
            }
            return output;
        }
        Path folder = Files.createDirectories(Path.of("results"));
        for (int k = 1; ; k++) {
            Path free = folder.resolve("play-" + name + "-" + state + (k == 1 ? "" : "-" + k) + ".yaml");
            if (!Files.exists(free)) {
                return free;
            }
        }
    }

    private Quarter first(Scenario world) throws Failure.Wrong {
        return from == null ? world.start() : WhyCommand.quarter("--from", from, world);
    }
}
