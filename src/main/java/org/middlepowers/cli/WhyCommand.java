package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.middlepowers.reader.Spelling;
import org.middlepowers.report.Page;
import org.middlepowers.report.PageText;
import org.middlepowers.report.PageWriter;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.study.Explanation;
import org.middlepowers.study.WhyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code why}: one decision of one state explained. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Explains one decision of one state: what it could consider, what it wanted, what tipped it, the smallest"
                    + " change that would have turned it, and what followed.",
            "",
            "The run is simulated again up to the decision, from what the results folder says of it."
        },
        footer = {
            "",
            "Examples: why results/compare-kazakhstan-2022 --run 1 --state KAZ --quarter 2022Q2",
            "          why kazakhstan-2022~0.2.0~89832cb205b8~s1~r17 --state KAZ --quarter 2022Q2"
        })
final class WhyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "RESULTS",
            description = "A folder that run or compare has written, or the name of a run.")
    private String what;

    @Option(
            names = "--run",
            paramLabel = "K",
            description = "Number of the run, as in runs.csv; needed where the folder holds several.")
    private Integer run;

    @Option(names = "--state", paramLabel = "CODE", required = true, description = "Who decided, as in KAZ.")
    private String state;

    @Option(names = "--quarter", paramLabel = "QUARTER", required = true, description = "When, as in 2022Q2.")
    private String quarter;

    @Option(names = "--json", description = "Print an object for programs instead of text.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write it as a page for a browser as well.")
    private Path html;

    @Option(names = "--overwrite", description = "Replace the page if it is there already.")
    private boolean overwrite;

    @Option(
            names = "--despite-differences",
            description = "Continue although scenario or program differ from what the name of the run says.")
    private boolean despite;

    @Override
    public Integer call() throws Exception {
        if (html != null && Files.exists(html) && !overwrite) {
            throw new Failure.Wrong("'" + html + "' is there already. Choose another name, or add --overwrite.");
        }
        WhyTarget target = WhyTarget.find(what, run, despite);
        Quarter when = quarter("--quarter", quarter, target.scenario().scenario());
        String who = state(target.scenario().scenario());
        target.warnings().forEach(System.err::println);
        Explanation why =
                Explanation.of(target.scenario(), target.seed(), target.replication(), when, who);
        compare(target, why);
        String again = "why " + target.name() + " --state " + who + " --quarter " + when;
        String whole = "run " + target.name();
        Page page = WhyPage.of(why, target.run() > 0 ? "run " + target.run() : "");
        if (html != null) {
            PageWriter.write(html, page, List.of(again, whole));
        }
        if (json) {
            System.out.print(WhyJson.of(target, again, why));
            return 0;
        }
        PrintStream out = Terminal.out();
        out.print(PageText.of(page, Terminal.width(), true));
        out.println("Again:   " + again);
        out.println("Its run: " + whole);
        if (html != null) {
            out.println("Page:    " + html.toAbsolutePath());
        }
        out.flush();
        return 0;
    }

    /** Says so where the tables tell of another act. */
    private static void compare(WhyTarget target, Explanation why) throws IOException {
        String recorded = target.recorded(why.decision().quarter(), why.decision().state());
        String now = why.decision().options().stream()
                .filter(o -> o.chosen())
                .map(o -> o.act().name())
                .collect(Collectors.joining("+"));
        if (!recorded.isEmpty() && !recorded.equals(now)) {
            System.err.println("The tables say that it chose " + recorded + ", run again it chooses " + now
                    + ": the program or the machine's numbers have changed since.");
        }
    }

    /** The quarter that an option names; it must be one of the run's. */
    static Quarter quarter(String option, String text, Scenario scenario) throws Failure.Wrong {
        Quarter when;
        try {
            when = Quarter.parse(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure.Wrong(option + ": " + e.getMessage() + ".");
        }
        if (when.compareTo(scenario.start()) < 0 || when.compareTo(scenario.end()) > 0) {
            throw new Failure.Wrong("The run has no quarter " + when + "; it goes from " + scenario.start() + " to "
                    + scenario.end() + ".");
        }
        return when;
    }

    /** A code in capitals or not, or a name; anything else is reported with the nearest right one. */
    private String state(Scenario scenario) throws Failure.Wrong {
        Map<String, StateSpec> states = scenario.middlePowers();
        for (Map.Entry<String, StateSpec> s : states.entrySet()) {
            if (s.getKey().equalsIgnoreCase(state) || s.getValue().name().equalsIgnoreCase(state)) {
                return s.getKey();
            }
        }
        for (Map.Entry<String, PowerSpec> g : scenario.greatPowers().entrySet()) {
            if (g.getKey().equalsIgnoreCase(state) || g.getValue().name().equalsIgnoreCase(state)) {
                throw new Failure.Wrong(g.getValue().name() + " is a great power in this scenario; decisions are"
                        + " explained of middle powers: " + String.join(", ", states.keySet()) + ".");
            }
        }
        List<String> names = new ArrayList<>(states.keySet());
        states.values().forEach(s -> names.add(s.name()));
        Optional<String> nearest = Spelling.nearest(state, names);
        throw new Failure.Wrong("There is no state '" + state + "' in this scenario"
                + (nearest.isPresent()
                        ? Spelling.hint(nearest)
                        : "; there are " + String.join(", ", states.keySet()) + "."));
    }
}
