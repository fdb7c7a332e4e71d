package org.middlepowers.reader;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ActChange;
import org.middlepowers.scenario.GrievanceSpec;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.SanctionSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;

/** Whether shocks fit what is there: sanctions and their targets, regions. */
final class ShockChecks implements ScenarioCheck {
    /** Acts that uphold a regional body, and so can be joint. */
    private static final Set<String> REGIONAL = Set.of("CBM", "FORUM");

    @Override
    public void check(Scenario scenario, Report report) {
        Map<String, ShockSpec> shocks = scenario.shocks();
        shocks.forEach((name, shock) -> {
            if (shock == null) {
                return;
            }
            shock.sanction().ifPresent(sanction -> sanction(sanction, report, name));
            shock.grievance().ifPresent(grievance -> regions(grievance, scenario, report, name));
            parameters(shock, report, name);
            shock.acts().forEach((act, change) -> joint(act, change, scenario, report, name));
            sanctioned(shock.lift(), shock, shocks, report, name, "lift");
            sanctioned(shock.secondarySanctions(), shock, shocks, report, name, "secondarySanctions");
        });
        branching(scenario, report);
    }

    /** The two parameters that are bounded together, as one shock after another changes them. */
    private static void branching(Scenario scenario, Report report) {
        List<Map.Entry<String, ShockSpec>> inOrder = scenario.shocks().entrySet().stream()
                .filter(e -> e.getValue() != null && e.getValue().at() != null)
                .sorted(Comparator.comparing(e -> e.getValue().at()))
                .toList();
        double own = scenario.parameters().hostility().selfExcitation();
        double answer = scenario.parameters().hostility().reciprocity();
        for (Map.Entry<String, ShockSpec> e : inOrder) {
            Map<String, Double> changes = e.getValue().parameters();
            own = changes.getOrDefault("selfExcitation", own);
            answer = changes.getOrDefault("reciprocity", answer);
            if (own + answer >= 1 && (changes.containsKey("selfExcitation") || changes.containsKey("reciprocity"))) {
                report.add(
                        "makes selfExcitation + reciprocity " + PlainScalar.number(own + answer)
                                + "; allowed is less than 1",
                        "shocks",
                        e.getKey(),
                        "parameters");
            }
        }
    }

    private static void parameters(ShockSpec shock, Report report, String name) {
        shock.parameters().forEach((parameter, value) -> {
            ParameterRegistry.Entry entry = ParameterRegistry.entries().get(parameter);
            if (entry == null || value == null || Double.isNaN(value)) {
                return;
            }
            if (!entry.admits(value)) {
                report.add(
                        "is " + PlainScalar.number(value) + "; allowed is " + ScalarBinder.range(entry),
                        "shocks",
                        name,
                        "parameters",
                        parameter);
            }
        });
    }

    /** Only what upholds a regional body can be done jointly, and only by several. */
    private static void joint(String act, ActChange change, Scenario scenario, Report report, String name) {
        if (change == null || !change.joint()) {
            return;
        }
        if (References.COSTLY_ACTS.contains(act) && !REGIONAL.contains(act)) {
            report.add(
                    "is true, but only " + Shape.oneOf(REGIONAL.stream().sorted().toList())
                            + " uphold a regional body and can be joint; remove it",
                    "shocks", name, "acts", act, "joint");
        }
        boolean all = change.states().equals(List.of(Binder.ALL));
        int states = all ? scenario.middlePowers().size() : change.states().size();
        if (states == 1) {
            report.add(
                    "is true, but there is one state; give at least two, or remove it",
                    "shocks", name, "acts", act, "joint");
        }
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
