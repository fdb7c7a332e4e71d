package org.middlepowers.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.analysis.Wording;
import org.middlepowers.reader.Catalogue;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Scenario;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scenarios list}: what worlds there are. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lists all scenarios that have a name: those of the folder 'scenarios' and those of the built-in library.",
            "",
            "The earliest world comes first, and a variant follows the world that it changes."
        })
final class ScenariosListCommand implements Callable<Integer> {
    private static final String INDENT = "    ";

    @ArgGroup
    private Form form = new Form();

    /** At most one of two. */
    private static final class Form {
        @Option(names = "--json", description = "As JSON, for machines.")
        private boolean json;

        @Option(names = "--csv", description = "As CSV, for machines.")
        private boolean csv;
    }

    @Override
    public Integer call() {
        List<Catalogue.Entry> entries = Catalogue.read();
        PrintStream out = Terminal.out();
        if (form.json) {
            out.print(new ScenarioRows(entries).json());
        } else if (form.csv) {
            out.print(new ScenarioRows(entries).csv());
        } else {
            int width = Terminal.width();
            entries.forEach(entry -> print(entry, width, out));
            out.println("Look into one with 'scenarios show NAME'; begin your own with 'scenarios new MY-NAME --from"
                    + " NAME'.");
        }
        out.flush();
        return 0;
    }

    private static void print(Catalogue.Entry entry, int width, PrintStream out) {
        String margin = INDENT.repeat(entry.descent().depth());
        if (entry.loaded().isEmpty()) {
            int count = entry.problems().size();
            out.println(margin + entry.name() + " (" + home(entry) + ")");
            out.println(margin + INDENT + "cannot be used: " + (count == 1 ? "one problem" : count + " problems")
                    + "; see 'scenarios check " + entry.name() + "'\n");
            return;
        }
        Scenario s = entry.loaded().map(LoadedScenario::scenario).orElseThrow();
        out.println(margin + entry.name() + " (" + home(entry) + ")");
        String variant = entry.descent().parent().map(p -> ", a variant of " + p).orElse("");
        String facts = s.title() + variant + ". " + s.start() + " to " + s.end() + ", " + s.greatPowers().size()
                + " great powers and " + s.middlePowers().size() + " middle powers.";
        for (String text : List.of(facts, s.question())) {
            Wording.wrap(text, Math.max(20, width - margin.length() - INDENT.length()))
                    .forEach(line -> out.println(margin + INDENT + line));
        }
        out.println();
    }

    private static String home(Catalogue.Entry entry) {
        return switch (entry.home()) {
            case BUILT_IN -> "built-in";
            case FOLDER -> "in scenarios/";
            case BOTH -> "in scenarios/, in place of the built-in one";
        };
    }
}
