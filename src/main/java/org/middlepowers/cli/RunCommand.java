package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Request;
import org.middlepowers.results.RunName;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: one scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Simulates one scenario and describes what happened in it; or one run of it, by the run's name.",
        footer = {
            "",
            "Examples: run kazakhstan-2022 --replications 50 --set sanctionHazard=0.1",
            "          run kazakhstan-2022~0.2.0~89832cb205b8~s1~r17",
            "          run kazakhstan-2022 --json --set end=2019Q4"
        })
final class RunCommand extends StudyCommand {
    @Parameters(paramLabel = "SCENARIO", description = "Name in the library, a file, or the name of a run.")
    private String scenario;

    @Mixin
    private ExperimentOptions options;

    @Mixin
    private SeriesOptions series;

    @Option(names = "--no-expect", description = "Do not check what its author expects, and run no twins for it.")
    private boolean noExpect;

    @Option(
            names = "--despite-differences",
            description = "Continue although scenario or program differ from what the name of a run says.")
    private boolean despite;

    @Incidental
    @Option(
            names = "--json",
            description = "Print the outcomes alone, a JSON line for each run and nothing else; no folder is written. One"
                    + " replication, unless --replications asks for more.")
    private boolean json;

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    public Integer call() throws Exception {
        if (!json) {
            return super.call();
        }
        for (String option : List.of("--output", "--overwrite", "--detail", "--full", "--shard", "--dry-run")) {
            if (given(option)) {
                throw new Failure.Wrong("--json prints outcomes and writes no folder; leave " + option + " out.");
            }
        }
        try (Seats seats = seats()) {
            return RunJson.print(study(), options().threads());
        }
    }

    @Override
    Study.Planned study() throws Exception {
        if (named()) {
            for (String option : List.of("--replications", "--seed", "--detail", "--set", "--series", "--shard", PosteriorOption.NAME)) {
                if (given(option)) {
                    throw new Failure.Wrong("The name of a run says its seed, replication and changes already; leave "
                            + option + " out.");
                }
            }
            NamedRun run = NamedRun.load(scenario, despite, options.inputs());
            run.warnings().forEach(System.err::println);
            options.settings(); // what is wrong with a number is reported
            return Comparison.alone(run.scenario(), run.name().seed(), run.name().replication());
        }
        if (json) {
            Settings asked = options.settings();
            LoadedScenario loaded = options.load(List.of(scenario)).get(0);
            return new Comparison(
                    List.of(loaded),
                    new Settings(given("--replications") ? asked.replications() : 1, asked.seed(), asked.threads(), 0));
        }
        return options.comparison(List.of(scenario), !noExpect, series);
    }

    private boolean given(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    @Override
    Request request() {
        return named() ? Request.of("run", scenario) : super.request();
    }

    private boolean named() {
        return RunName.looksLike(scenario) && !Files.exists(Path.of(scenario));
    }
}
