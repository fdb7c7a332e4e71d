package org.middlepowers.reader;

import java.util.Set;
import java.util.stream.Collectors;
import org.middlepowers.model.Act;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Scenario.InstitutionSpec;
import org.middlepowers.scenario.Scenario.InstitutionType;

/**
 * Acts that no state of a scenario can ever choose, because the file has nothing of what they need. Only what the file
 * settles is said: what depends on how a run goes, such as room to mediate, is left to the runs.
 */
final class IdleActs {
    private IdleActs() {}

    static void check(Scenario scenario, Report report) {
        Set<InstitutionType> types =
                scenario.institutions().values().stream().map(InstitutionSpec::type).collect(Collectors.toSet());
        boolean sanctions = scenario.rules().endogenousSanctions()
                || scenario.shocks().values().stream()
                        .flatMap(s -> s.sanction().stream())
                        .anyMatch(s -> s.severity() > 0 && scenario.greatPowers().containsKey(s.target()));
        if (!sanctions) {
            idle(report, "shocks", Act.CIRCUMVENT, Act.COMPLY);
        }
        if (!types.contains(InstitutionType.ALTERNATIVE)) {
            idle(report, "institutions", Act.ALT_INST);
        }
        if (!types.contains(InstitutionType.UNIVERSAL)) {
            idle(report, "institutions", Act.UN_NORM, Act.NONPROLIF);
            if (!types.contains(InstitutionType.REGIONAL)) {
                idle(report, "institutions", Act.FORUM);
            }
        }
        if (!types.contains(InstitutionType.REGIONAL)) {
            idle(report, "institutions", Act.CBM);
        }
        if (scenario.greatPowers().size() < 2) {
            idle(report, "greatPowers", Act.DIVERSIFY, Act.MEDIATE);
        }
    }

    private static void idle(Report report, String place, Act... acts) {
        for (Act act : acts) {
            report.add(
                    "has nothing for " + act + ", which no state can ever choose: it needs " + act.needs()
                            + "; bear that in mind where you compare this world with another",
                    place);
        }
    }
}
