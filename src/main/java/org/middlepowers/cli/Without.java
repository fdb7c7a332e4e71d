package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes away options of {@link ExperimentOptions} or {@link StudyOptions} that a command cannot honour. */
abstract class Without implements IModelTransformer {
    private static final String POLICY = "--policy";

    private final List<String> options;

    /** @param options without --policy, those on players go too */
    Without(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        if (all.contains(POLICY)) {
            all.addAll(List.of("--player-time", "--player-failure", "--moves"));
        }
        this.options = List.copyOf(all);
    }

    @Override
    public final CommandSpec transform(CommandSpec command) {
        for (String name : options) {
            OptionSpec option = command.findOption(name);
            if (option != null) {
                command.remove(option);
            }
        }
        return command;
    }

    /** Where there are no tables of details. */
    static final class Detail extends Without {
        Detail() {
            super("--detail");
        }
    }

    /** Where theories are what is studied. */
    static final class TheoryOption extends Without {
        TheoryOption() {
            super("--theory");
        }
    }

    /** Where an analysis of its own makes the report. */
    static final class ReportOptions extends Without {
        ReportOptions() {
            super("--no-report", "--full");
        }
    }

    /** Where theories have no part, and there are no tables of details. */
    static final class TheoryAndDetail extends Without {
        TheoryAndDetail() {
            super("--theory", "--detail");
        }
    }

    /** What a search cannot do: its tasks depend on each other, and how many there are nobody knows. */
    static final class Search extends Without {
        Search() {
            super("--detail", "--shard");
        }
    }

    /** Where the record, not a scenario, says what the worlds are. */
    static final class Scenarios extends Without {
        Scenarios() {
            super("--detail", "--set", "--theory", POLICY);
        }
    }

    /** A search in which a file, not the command line, says of what and how often. */
    static final class CalibrationOptions extends Without {
        CalibrationOptions() {
            super("--detail", "--set", "--theory", POLICY, "--replications", "--seed", "--shard",
                    PosteriorOption.NAME);
        }
    }
}
