package org.middlepowers.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.middlepowers.data.Difference;
import org.middlepowers.data.Initialisation;
import org.middlepowers.reader.LoadedScenario;

/** Prints in which figures a scenario differs from data. */
final class DifferenceTable {
    private final Initialisation opening;

    DifferenceTable(Initialisation opening) {
        this.opening = opening;
    }

    /** The exit code: 0 if nothing differs. */
    int print(LoadedScenario scenario) {
        List<Difference> differences = opening.differences(scenario.scenario());
        if (differences.isEmpty()) {
            System.out.println("All " + opening.size() + " figures of " + scenario.name() + " are those of the data.");
            return 0;
        }
        System.out.printf(Locale.ROOT, "%-34s %10s %10s  %s%n", "figure", "scenario", "data", "the data's rule");
        for (Difference d : differences) {
            System.out.printf(
                    Locale.ROOT, "%-34s %10s %10s  %s%n", d.path(), text(d.scenario()), text(d.data()), d.rule());
        }
        System.out.println(differences.size() + " of " + opening.size() + " figures of " + scenario.name()
                + " differ from the data.");
        return Failure.REFUSED;
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.5g", value.getAsDouble()).replaceFirst("\\.?0+$", "") : "–";
    }
}
