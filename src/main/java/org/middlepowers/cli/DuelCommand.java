package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.DuelStudy;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
import org.middlepowers.study.claims.ClaimRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duel}: one scenario under several theories. */
@Command(
        name = "duel",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.TheoryOption.class,
        description = {
            "Simulates one scenario under several theories of international relations on the same seeds, and says outcome"
                    + " by outcome how far they part and which of their own predictions held.",
            "",
            "A theory is a reading of one model: parameters and rules. 'theories' lists them."
        },
        footer = {"", "Example: duel kazakhstan-2022 --theories realism,mine --set end=2026Q4"})
final class DuelCommand extends StudyCommand {
    private static final int MOST_CLAIMS = 100_000;

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
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        check();
        Settings settings = options.settings();
        List<LoadedScenario> scenarios = options.load(Collections.nCopies(theories.size(), scenario), theories);
        List<LoadedTheory> loaded = new ArrayList<>();
        List<Manifest.Input> inputs = new ArrayList<>();
        for (String each : theories) {
            if (!each.equals(TheoryFiles.NONE)) {
                LoadedTheory theory = options.inputs().theory(each);
                loaded.add(theory);
                inputs.add(new Manifest.Input(Manifest.Input.THEORY, each, theory.text()));
            }
        }
        Quarter split = split(scenarios.get(0).scenario());
        since = split.toString();
        ClaimRuns worlds = new ClaimRuns(claims == 0 ? List.of() : loaded, settings.seed(), claims);
        return new DuelStudy(scenarios, loaded, inputs, worlds, split, options.settings());
    }

    private void check() throws Failure.Wrong {
        if (theories.size() < 2 || new HashSet<>(theories).size() < theories.size()) {
            throw new Failure.Wrong("--theories has " + String.join(",", theories)
                    + "; allowed are at least two, each once, as in realism,liberalism.");
        }
        if (claims < 0 || claims > MOST_CLAIMS) {
            throw new Failure.Wrong("--claims is " + claims + "; allowed is a whole number from 0 to "
                    + MOST_CLAIMS + ".");
        }
    }

    /** The quarter that splits runs: as asked for, else that of the most hostile shock, else the middle. */
    private Quarter split(Scenario scenario) throws Failure.Wrong {
        Quarter split = DuelStudy.clash(scenario).orElse(scenario.start().plus(scenario.quarters() / 2));
        if (since != null) {
            try {
                split = Quarter.parse(since);
            } catch (IllegalArgumentException e) {
                throw new Failure.Wrong("--since is '" + since + "'; allowed is a quarter, as in 2022Q1.");
            }
        }
        int after = split.since(scenario.start());
        if (after < 1 || after >= scenario.quarters()) {
            throw new Failure.Wrong("--since is " + split + "; allowed is a quarter after " + scenario.start() + ", "
                    + scenario.end() + " at the latest.");
        }
        return split;
    }
}
