package org.middlepowers.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parameters}: all numbers of the model. */
@Command(
        name = "parameters",
        mixinStandardHelpOptions = true,
        description = "Lists the model's parameters with default, range, unit, source and meaning.")
final class ParametersCommand implements Callable<Integer> {
    @Option(names = "--markdown", description = "As the table of the documentation.")
    private boolean markdown;

    @Override
    public Integer call() {
        String group = "";
        for (ParameterRegistry.Entry e : ParameterRegistry.entries().values()) {
            if (!e.group().equals(group)) {
                group = e.group();
                System.out.print(markdown ? heading(group) : "\n" + group + "\n");
            }
            Parameter p = e.meta();
            String source = p.source().name().toLowerCase(Locale.ROOT);
            String range = number(p.min()) + " to " + number(p.max());
            System.out.println(
                    markdown
                            ? String.join(
                                    " | ",
                                    "| " + p.symbol(),
                                    "`" + e.name() + "`",
                                    number(p.value()),
                                    range,
                                    p.unit(),
                                    source,
                                    p.about() + " |")
                            : String.format(
                                    Locale.ROOT,
                                    "  %-24s %-8s %-16s %s (%s%s, %s)",
                                    e.name(),
                                    number(p.value()),
                                    range,
                                    p.about(),
                                    p.symbol(),
                                    p.unit().equals("1") ? "" : ", " + p.unit(),
                                    source));
        }
        return 0;
    }

    private static String heading(String group) {
        return "\n### " + group + "\n\n| Symbol | Name | Default | Range | Unit | Source | Meaning |\n"
                + "|---|---|---|---|---|---|---|\n";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
