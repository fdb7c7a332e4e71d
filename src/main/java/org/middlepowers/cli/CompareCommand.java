package org.middlepowers.cli;

import java.util.List;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: several scenarios on common random numbers. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Simulates several scenarios on common random numbers and says how they differ from the first.",
            "",
            "The same replication of two scenarios shares its draws, so that their differences are paired."
        },
        footer = {"", "Example: compare kazakhstan-2022 my-world.yaml --replications 100 --output results/mine"})
final class CompareCommand extends StudyCommand {
    static final List<String> DEFAULT =
            List.of("kazakhstan-2022", "kazakhstan-2022-no-war", "kazakhstan-2022-no-secondary");

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..*",
            description = "Names in the library, or files; the first is what the others are compared to (default:"
                    + " kazakhstan-2022 with its two variants, without the war and without secondary sanctions).")
    private List<String> scenarios = DEFAULT;

    @Mixin
    private ExperimentOptions options;

    @Mixin
    private SeriesOptions series;

    @Option(names = "--no-expect", description = "Do not check what the authors of the scenarios expect, and run no twins for it.")
    private boolean noExpect;

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        return options.comparison(scenarios, !noExpect, series);
    }
}
