package org.middlepowers.reader;

import org.middlepowers.model.Act;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Scenario;

/**
 * Acts that no state of a scenario can ever choose, because the file has nothing of what they need. Only what the file
 * settles is said: what depends on how a run goes, such as room to mediate, is left to the runs.
 */
final class IdleActs implements ScenarioCheck {
    @Override
    public void check(Scenario scenario, Report report) {
        for (Act act : Act.values()) {
            if (!act.ground().in(scenario)) {
                report.add(
                        "has nothing for " + act + ", which no state can ever choose: it needs " + act.needs()
                                + "; bear that in mind where you compare this world with another",
                        act.ground().place());
            }
        }
    }
}
