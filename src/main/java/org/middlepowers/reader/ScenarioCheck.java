package org.middlepowers.reader;

import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Scenario;

/**
 * A check of one side of a scenario. It also runs on a scenario of which a part could not be read, so that a user sees
 * everything at once; such parts are null, NaN or empty, and are passed over.
 */
interface ScenarioCheck {
    /** Adds what is wrong. */
    void check(Scenario scenario, Report report);
}
