package org.middlepowers.cli;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.middlepowers.reader.AsOf;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.Problem;
import org.middlepowers.reader.Warnings;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code scenarios check}: what is wrong with scenario files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads scenarios and prints, a line each, that one is ok, or all that is wrong with it; a warning is something"
                    + " that is allowed and probably a slip.",
            "",
            "The exit code is 2 if anything is wrong with any of them; warnings do not count."
        },
        footer = {"", "Examples: scenarios check scenarios/*.yaml", "          scenarios check --as-of 2012Q4 kazakhstan-2022"})
final class ScenariosCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Names or files.")
    private List<String> names;

    @Option(
            names = "--as-of",
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description = "Print what a scenario knows too early for a world of that quarter, as in 2012Q4: what a hindcast"
                    + " would leave out.")
    private Quarter asOf;

    @Override
    public Integer call() {
        PrintStream out = Terminal.out();
        Set<Problem> told = new LinkedHashSet<>();
        int wrong = 0;
        for (String name : names) {
            try {
                Warnings.Checked checked = Warnings.check(name);
                out.println(name + ": ok, " + checked.scenario().scenario().title() + " (hash "
                        + checked.scenario().hash() + ")");
                checked.warnings().stream().filter(told::add).forEach(w -> out.println(warning(w)));
                if (asOf != null) {
                    early(checked.scenario().scenario(), out);
                }
            } catch (InvalidScenarioException e) {
                wrong++;
                List<Problem> all = e.problems();
                out.println(name + ": " + (all.size() == 1 ? "one problem" : all.size() + " problems"));
                all.stream().filter(told::add).forEach(out::println);
            }
        }
        if (wrong > 0 && names.size() > 1) {
            out.println(wrong + " of " + names.size() + " cannot be used.");
        }
        out.flush();
        return wrong > 0 ? Failure.WRONG : 0;
    }

    private void early(Scenario scenario, PrintStream out) {
        List<AsOf.Early> early = AsOf.of(scenario, asOf, true).early();
        out.println(
                early.isEmpty()
                        ? "  Nothing in it was known later than " + asOf + "."
                        : "  Known later than " + asOf + ":");
        early.forEach(e -> out.println("  - " + e));
    }

    /** A quarter as scenarios write it. */
    static final class QuarterConverter implements ITypeConverter<Quarter> {
        @Override
        public Quarter convert(String text) {
            try {
                return Quarter.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is not a quarter; allowed is one as in 2012Q4");
            }
        }
    }

    private static String warning(Problem problem) {
        String line = problem.toString();
        String place = line.substring(0, line.length() - problem.message().length());
        return place + "warning: " + problem.message();
    }
}
