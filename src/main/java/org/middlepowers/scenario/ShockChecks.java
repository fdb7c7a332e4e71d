package org.middlepowers.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.scenario.Scenario.GrievanceSpec;
import org.middlepowers.scenario.Scenario.SanctionSpec;
import org.middlepowers.scenario.Scenario.ShockSpec;
import org.middlepowers.scenario.ScenarioChecks.Report;

/** Whether shocks fit what is there: sanctions and their targets, regions. */
final class ShockChecks {
    private ShockChecks() {}

    static void check(Scenario scenario, Report report) {
        Map<String, ShockSpec> shocks = scenario.shocks();
        shocks.forEach((name, shock) -> {
            if (shock == null) {
                return;
            }
            shock.sanction().ifPresent(sanction -> sanction(sanction, report, name));
            shock.grievance().ifPresent(grievance -> regions(grievance, scenario, report, name));
            sanctioned(shock.lift(), shock, shocks, report, name, "lift");
            sanctioned(shock.secondarySanctions(), shock, shocks, report, name, "secondarySanctions");
        });
    }

    private static void sanction(SanctionSpec sanction, Report report, String name) {
        if (sanction.target() != null && sanction.senders().contains(sanction.target())) {
            report.add("has the target, " + sanction.target() + "; remove it", "shocks", name, "sanction", "senders");
        }
    }

    private static void sanctioned(
            List<String> actors, ShockSpec shock, Map<String, ShockSpec> shocks, Report report, String... path) {
        for (String actor : actors) {
            boolean targeted =
                    shock.at() == null || shocks.values().stream().anyMatch(other -> targets(other, actor, shock.at()));
            if (!targeted) {
                report.add(
                        "has " + actor + ", against whom no shock up to " + shock.at()
                                + " imposes sanctions; add a shock with a sanction, or remove it",
                        "shocks",
                        path[0],
                        path[1]);
            }
        }
    }

    private static boolean targets(ShockSpec shock, String actor, Quarter latest) {
        return shock != null
                && (shock.at() == null || shock.at().compareTo(latest) <= 0)
                && shock.sanction().filter(s -> actor.equals(s.target())).isPresent();
    }

    private static void regions(GrievanceSpec grievance, Scenario scenario, Report report, String name) {
        Set<String> there = new LinkedHashSet<>();
        for (String code : grievance.states()) {
            Optional.ofNullable(scenario.middlePowers().get(code)).ifPresent(s -> there.addAll(s.regions()));
        }
        for (String region : grievance.regions()) {
            if (!there.contains(region)) {
                String allowed = there.isEmpty()
                        ? "these states name no regions"
                        : "allowed is " + Shape.oneOf(List.copyOf(there));
                report.add(
                        "has '" + region + "'; " + allowed,
                        Spelling.nearest(region, there),
                        "shocks",
                        name,
                        "grievance",
                        "regions");
            }
        }
    }
}
