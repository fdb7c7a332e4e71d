package org.middlepowers.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.middlepowers.reader.Expansion;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioDifference;
import org.middlepowers.reader.ScenarioDifference.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scenarios diff}: what two scenarios say differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints in what two scenarios differ after inheritance: the path, '-' and what the first says, '+' and what the"
                    + " second says, each with where it comes from. '~' stands for nothing.",
            "",
            "The exit code is 0 whether they differ or not, unless --exit-code is given."
        },
        footer = {"", "Example: scenarios diff kazakhstan-2022 kazakhstan-2022-no-war"})
final class ScenariosDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A name or a file.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String second;

    @Option(names = "--exit-code", description = "End with exit code 1 if the two differ, 0 if they do not.")
    private boolean exitCode;

    @Override
    public Integer call() throws Exception {
        List<Expansion> both = both();
        List<ScenarioDifference> differences = ScenarioDifference.between(both.get(0), both.get(1));
        PrintStream out = Terminal.out();
        differences.forEach(d -> {
            out.println(d.path());
            out.println(side('-', d.first()));
            out.println(side('+', d.second()));
        });
        boolean equal = both.get(0).loaded().text().equals(both.get(1).loaded().text());
        String names = both.get(0).loaded().name() + " and " + both.get(1).loaded().name();
        if (equal) {
            out.println(names + " say the same (hash " + both.get(0).loaded().hash() + ").");
        } else if (differences.isEmpty()) {
            out.println(names + " say the same; only the order in which they say it differs.");
        } else {
            out.println(names + " differ in " + (differences.size() == 1 ? "one place." : differences.size() + " places."));
        }
        out.flush();
        return exitCode && !equal ? 1 : 0;
    }

    /** Reads both, so that all that is wrong with either is reported at once. */
    private List<Expansion> both() throws InvalidScenarioException {
        List<Expansion> both = new ArrayList<>();
        InvalidScenarioException failure = null;
        for (String name : List.of(first, second)) {
            try {
                both.add(Expansion.of(name, Optional.empty(), List.of()));
            } catch (InvalidScenarioException e) {
                failure = failure == null ? e : failure.and(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return both;
    }

    private static String side(char sign, Side side) {
        return "  " + sign + " " + side.value() + "  # " + side.origin();
    }
}
