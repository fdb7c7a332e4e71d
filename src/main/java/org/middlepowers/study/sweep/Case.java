package org.middlepowers.study.sweep;

import java.util.List;
import org.middlepowers.results.RunName;
import org.middlepowers.scenario.Scenario;

/**
 * The scenario of one point, and how to name it.
 *
 * @param scenario to be run; null if the point's values do not go together
 * @param reason why they do not; empty if they do
 * @param source scenario in the library, or its file, with its theory
 * @param hash of the scenario as it is run
 * @param sets all changes that make the scenario, each {@code path=value}
 */
record Case(Scenario scenario, String reason, String source, String hash, List<String> sets) {
    /** The name that repeats a run of it alone. */
    String run(String version, long seed, int replication) {
        return new RunName(source, version, hash, seed, replication, sets).toString();
    }
}
