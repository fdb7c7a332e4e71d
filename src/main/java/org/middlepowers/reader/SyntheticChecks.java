package org.middlepowers.reader;

import java.util.function.Predicate;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SyntheticSpec;

/** What a file says beside a drawn population: names that it leaves free, and capability that it leaves over. */
final class SyntheticChecks implements ScenarioCheck {
    private static final String SECTION = "synthetic";

    @Override
    public void check(Scenario scenario, Report report) {
        scenario.synthetic().ifPresent(spec -> check(scenario, spec, report));
    }

    private static void check(Scenario scenario, SyntheticSpec spec, Report report) {
        taken(SyntheticCodes::isCode, report, "middlePowers");
        taken(name -> name.startsWith(SyntheticCodes.INSTITUTION), report, "institutions");
        taken(name -> name.startsWith(SyntheticCodes.GROUP), report, "groups");
        if (spec.neighbours() % 2 != 0) {
            report.add("is " + spec.neighbours() + "; allowed is 2, 4, 6 or 8", SECTION, "neighbours");
        }
        double room = Population.room(scenario);
        if (room <= 0) {
            report.add(
                    "has nothing left for it: the capability of great powers and the output of named middle powers add"
                            + " up to " + PlainScalar.number(Math.rint((1 - room) * 1e6) / 1e6)
                            + ", and the drawn ones share what is left of 1; give less, or no section synthetic",
                    SECTION);
        }
    }

    /** Names that a file gives to what only the section may draw. */
    private static void taken(Predicate<String> reserved, Report report, String map) {
        if (report.tree().get(map) instanceof Node.Entries entries) {
            entries.entries().keySet().stream().filter(reserved).forEach(name -> report.addKey(
                    "has a name that the section synthetic gives to what it draws; choose another", map, name));
        }
    }
}
