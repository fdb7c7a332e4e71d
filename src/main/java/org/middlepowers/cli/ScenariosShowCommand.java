package org.middlepowers.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.middlepowers.reader.Expansion;
import org.middlepowers.reader.Leaf;
import org.middlepowers.reader.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scenarios show}: all values of a scenario, with where each comes from. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints all values of a scenario after inheritance, theory and --set, a line each, with where it comes from:"
                    + " file and line, a theory, an option, 'default', or 'not given' and what holds instead.",
            "",
            "The path before the colon is what --set takes."
        },
        footer = {
            "",
            "Examples:",
            "  scenarios show kazakhstan-2022-no-war --changed",
            "  scenarios show kazakhstan-2022 --section middlePowers.KAZ",
            "  scenarios show kazakhstan-2022 --theory realism --yaml > frozen.yaml"
        })
final class ScenariosShowCommand implements Callable<Integer> {
    /** Columns after which a value's origin stands, unless the value is longer. */
    private static final int COLUMN = 52;

    @Parameters(paramLabel = "SCENARIO", description = "A name or a file.")
    private String name;

    @Option(
            names = "--section",
            split = ",",
            paramLabel = "PATH",
            description = "Only values below this path, as in greatPowers or middlePowers.KAZ; may be repeated.")
    private List<String> sections = new ArrayList<>();

    @Option(
            names = "--changed",
            description = "Only what the file itself, the theory and --set change: what differs from the scenarios that"
                    + " the file extends and from the defaults, and what is removed.")
    private boolean changed;

    @Option(
            names = "--yaml",
            description = "Print one YAML file that says everything and extends nothing; it reads back to the same"
                    + " hash.")
    private boolean yaml;

    @Option(names = "--theory", paramLabel = "THEORY", description = "Show the scenario as this theory has it.")
    private String theory;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a value; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        if (yaml && (changed || !sections.isEmpty())) {
            throw new Failure.Wrong("--yaml prints the whole scenario; leave out --changed and --section.");
        }
        Expansion scenario = Expansion.of(name, Optional.ofNullable(theory), sets);
        PrintStream out = Terminal.out();
        if (yaml) {
            out.print(scenario.loaded().text());
        } else {
            List<Leaf> leaves = chosen(scenario);
            out.println("# " + scenario.loaded().name() + ", hash " + scenario.loaded().hash() + ", from "
                    + String.join(", which extends ", scenario.files())
                    + scenario.theory().map(t -> ", with theory " + t).orElse(""));
            leaves.forEach(leaf -> out.println(line(leaf)));
            if (leaves.isEmpty()) {
                out.println("# nothing");
            }
        }
        out.flush();
        return 0;
    }

    private List<Leaf> chosen(Expansion scenario) throws Failure.Wrong {
        List<Leaf> leaves = changed ? scenario.changed() : scenario.leaves();
        if (sections.isEmpty()) {
            return leaves;
        }
        for (String section : sections) {
            boolean known = Expansion.sections().contains(section)
                    || !scenario.under(section).isEmpty()
                    || leaves.stream().anyMatch(leaf -> Expansion.under(leaf.path(), section));
            if (!known) {
                throw new Failure.Wrong(scenario.loaded().name() + " says nothing of '" + section + "'"
                        + Spelling.hint(nearest(section, scenario)));
            }
        }
        return leaves.stream()
                .filter(leaf -> sections.stream().anyMatch(section -> Expansion.under(leaf.path(), section)))
                .toList();
    }

    /** A path may stop at any dot. */
    private static Optional<String> nearest(String section, Expansion scenario) {
        Set<String> paths = new LinkedHashSet<>(Expansion.sections());
        for (Leaf leaf : scenario.leaves()) {
            for (int dot = leaf.path().indexOf('.'); dot > 0; dot = leaf.path().indexOf('.', dot + 1)) {
                paths.add(leaf.path().substring(0, dot));
            }
            paths.add(leaf.path());
        }
        return Spelling.nearest(section, paths);
    }

    private static String line(Leaf leaf) {
        String value = leaf.path() + ": " + leaf.value();
        return String.format(Locale.ROOT, "%-" + COLUMN + "s  # %s", value, leaf.origin());
    }
}
