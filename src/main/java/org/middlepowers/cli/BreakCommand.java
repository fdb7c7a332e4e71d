package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.study.Study;
import org.middlepowers.study.breaking.BreakOrder;
import org.middlepowers.study.breaking.BreakStudy;
import org.middlepowers.study.breaking.FreeParameters;
import org.middlepowers.study.breaking.Norm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code break}: the smallest departure from a world's parameters that reverses a claim. */
@Command(
        name = "break",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.Search.class,
        description = {
            "Given a claim that holds in a scenario, looks for the smallest departure from its parameters that reverses it:"
                    + " each parameter alone by bisection, then several together (CMA-ES), on common random numbers; what"
                    + " is found is confirmed on fresh ones.",
            "",
            "Departures are measured in units of each parameter's range. If nothing within the ranges reverses the claim,"
                    + " it says so."
        },
        footer = {
            "",
            "Examples: break kazakhstan-2022 --claim 'effect of sanctions on dsi > 0'",
            "          break kazakhstan-2022 --claim 'effect.tension < 0' --parameters normDamping,contestHostility",
            "          break kazakhstan-2022 --expectation 2"
        })
final class BreakCommand extends StudyCommand {
    private static final int REPLICATIONS = 20;

    @Parameters(paramLabel = "SCENARIO", description = "Name in the library, or a file.")
    private String scenario;

    @Option(
            names = "--claim",
            paramLabel = "CLAIM",
            description = "What is claimed: MEASURE [of SCOPE] [from Q] [to Q] > NUMBER (or < NUMBER), with 'without"
                    + " SHOCKS' for a difference to a world without them, or 'effect of SHOCKS on MEASURE > 0'; in quotes.")
    private String claim;

    @Option(
            names = "--expectation",
            paramLabel = "N",
            description = "Instead of --claim: the N-th expectation of the scenario file.")
    private Integer expectation;

    @Option(
            names = "--parameters",
            split = ",",
            paramLabel = "NAME",
            description = "Parameters that may be moved, separated by commas (default: all that are free).")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--distance",
            paramLabel = "KIND",
            description = "How a departure is measured: euclidean (default), sum, or largest.")
    private Norm norm = Norm.EUCLIDEAN;

    @Option(
            names = "--together",
            paramLabel = "N",
            description = "How many of the strongest parameters are moved together; 0 for each alone only (default:"
                    + " ${DEFAULT-VALUE}).")
    private int together = 8;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "Most places to look at closely (default: ${DEFAULT-VALUE}).")
    private int evaluations = 600;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Longest time for the search (default: ${DEFAULT-VALUE}). A search that the clock ends may differ"
                    + " from machine to machine; it says so.")
    private double minutes = 30;

    @Option(
            names = "--confirm",
            paramLabel = "N",
            description = "Fresh replications that confirm what was found (default: ${DEFAULT-VALUE}).")
    private int confirm = 100;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(REPLICATIONS);

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        StudyOptions.check("--together", together, 0, 50);
        StudyOptions.check("--evaluations", evaluations, 10, 1_000_000);
        StudyOptions.check("--confirm", confirm, 2, 100_000);
        if (!(minutes > 0)) {
            throw new Failure.Wrong("--minutes is " + minutes + "; allowed is a number above 0.");
        }
        if ((claim == null) == (expectation == null)) {
            throw new Failure.Wrong("Give a claim, with --claim or with --expectation, and only one of them.");
        }
        List<String> sets = new ArrayList<>(options.sets());
        if (claim != null) {
            sets.add(ClaimText.expectation(claim));
        }
        ScenarioBase base = options.inputs().base(scenario, Optional.ofNullable(options.theory()), sets);
        BreakOrder order = new BreakOrder(chosen(base), norm, together, evaluations, minutes, confirm);
        return new BreakStudy(base, names(base), order, options.settingsWithoutDetail());
    }

    private Expectation chosen(ScenarioBase base) throws InvalidScenarioException, Failure.Wrong {
        List<Expectation> all = base.unchanged().scenario().expect();
        int number = claim != null ? 1 : expectation;
        if (number < 1 || number > all.size()) {
            throw new Failure.Wrong("--expectation is " + number + "; '" + scenario + "' has "
                    + (all.isEmpty() ? "no expectations; give a claim with --claim." : all.size() + " of them."));
        }
        Expectation one = all.get(number - 1);
        if (one.check().isEmpty()) {
            throw new Failure.Wrong((claim != null ? "The claim" : "Expectation " + number)
                    + " cannot be checked: "
                    + (one.unchecked().isEmpty() ? "it names no number." : one.unchecked()));
        }
        return one;
    }

    /** The parameters that may be moved; those of which every replication has a draw of its own may not. */
    private List<String> names(ScenarioBase base) throws Failure.Wrong {
        Set<String> drawn = base.unchanged().scenario().posterior().map(p -> p.values().keySet()).orElse(Set.of());
        if (parameters.isEmpty()) {
            return FreeParameters.free().stream().filter(name -> !drawn.contains(name)).toList();
        }
        for (String name : parameters) {
            if (!ParameterRegistry.entries().containsKey(name)) {
                throw new Failure.Wrong("--parameters: there is no parameter '" + name
                        + "'; 'parameters' lists them all.");
            }
            if (drawn.contains(name)) {
                throw new Failure.Wrong("--parameters: '" + name + "' is redrawn from the posterior in each replication,"
                        + " so it has no value to depart from. Leave it out, or set it to a value with --set.");
            }
        }
        return parameters.stream().distinct().toList();
    }
}
