package org.middlepowers.scenario;

import java.util.Collection;
import java.util.function.Predicate;
import org.middlepowers.scenario.Scenario.SyntheticSpec;
import org.middlepowers.scenario.ScenarioChecks.Report;

/** What a file says beside a drawn population: names that it leaves free, and capability that it leaves over. */
final class SyntheticChecks {
    private static final String SECTION = "synthetic";

    private SyntheticChecks() {}

    /** Adds what is wrong with a scenario that has not been given its drawn part yet. */
    static void check(Scenario own, Node.Entries tree, Problems problems) {
        own.synthetic().ifPresent(spec -> check(own, spec, new Report(tree, problems)));
    }

    private static void check(Scenario own, SyntheticSpec spec, Report report) {
        taken(own.middlePowers().keySet(), SyntheticCodes::isCode, report, "middlePowers");
        taken(own.institutions().keySet(), n -> n.startsWith(SyntheticCodes.INSTITUTION), report, "institutions");
        taken(own.groups().keySet(), n -> n.startsWith(SyntheticCodes.GROUP), report, "groups");
        if (spec.neighbours() % 2 != 0) {
            report.add("is " + spec.neighbours() + "; allowed is 2, 4, 6 or 8", SECTION, "neighbours");
        }
        double room = Population.room(own);
        if (room <= 0) {
            report.add(
                    "has nothing left for it: the capability of great powers and the output of named middle powers add"
                            + " up to " + Texts.number(Math.rint((1 - room) * 1e6) / 1e6)
                            + ", and the drawn ones share what is left of 1; give less, or no section synthetic",
                    SECTION);
        }
    }

    private static void taken(Collection<String> names, Predicate<String> reserved, Report report, String map) {
        names.stream().filter(reserved).forEach(name -> report.addKey(
                "has a name that the section synthetic gives to what it draws; choose another", map, name));
    }
}
