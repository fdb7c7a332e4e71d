package org.middlepowers.results;

import java.util.List;
import org.middlepowers.results.Manifest.Program;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Session;
import org.middlepowers.results.Manifest.Status;

/** The manifests of made-up sweeps. */
final class SweepManifests {
    private SweepManifests() {}

    static Manifest of(int points, int replications, String format) {
        ScenarioEntry scenario = new ScenarioEntry(
                "b", "B", null, null, "h", "t", null, null, null, null, null, null, null, null, null, null);
        return new Manifest(
                new Program("p", "1", "c"), Request.of("sweep"), Status.RUNNING, "", "now", "", "j", "o", 1, 1, replications,
                0, List.of(scenario), List.of(), List.of(), List.of(), List.of(new Session("a", "b", "c", "d", "e", 1, 2)),
                new SweepFacts(
                        "s", "S", "", "h", "text", "random", points, 4, points, true, format,
                        List.of(new SweepFacts.Factor("f", "", "habitDecay", "", "", 0.0, 1.0, "linear", List.of())),
                        List.of(new SweepFacts.Outcome("o", "O", "", "", "tension", "world", "the world", "final", ""))));
    }
}
