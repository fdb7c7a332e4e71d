package org.middlepowers.reader;

import org.middlepowers.model.Players;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PolicySpec.Otherwise;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** Checks of policies against their scenario and themselves. */
final class PolicyChecks implements ScenarioCheck {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.policies().forEach((state, policy) -> {
            if (policy != null) {
                script(scenario, state, policy, report);
                rules(state, policy, report);
                player(state, policy, report);
            }
        });
    }

    private static void player(String state, PolicySpec policy, Report report) {
        policy.player().filter(p -> !Players.isSeated(p)).ifPresent(p ->
                report.add(notSeated(p), "policies", state, "player"));
        if (policy.player().isPresent() && !(policy.acts().isEmpty() && policy.rules().isEmpty())) {
            report.add("names a program and says acts or rules too; leave out one of them", "policies", state);
        }
    }

    /** Why a program is not started. */
    static String notSeated(String player) {
        return "is the program '" + player + "'; no file may start a program, it must be named on the command line, as in"
                + " --policy 'KAZ=exec:" + player + "'";
    }

    private static void script(Scenario scenario, String state, PolicySpec policy, Report report) {
        boolean period = scenario.start() != null && scenario.end() != null;
        policy.acts().keySet().forEach(key -> {
            if (period && isQuarter(key)) {
                Quarter quarter = Quarter.parse(key);
                if (quarter.since(scenario.start()) < 0 || scenario.end().since(quarter) < 0) {
                    report.addKey(
                            "is outside the scenario, which lasts from " + scenario.start() + " to " + scenario.end(),
                            "policies", state, "acts", key);
                }
            }
        });
        if (policy.acts().isEmpty() && policy.rules().isEmpty() && policy.otherwise() == Otherwise.OWN
                && policy.player().isEmpty()) {
            report.add("says nothing; give acts, rules or 'otherwise: abstain'", "policies", state);
        }
    }

    private static boolean isQuarter(String key) {
        try {
            Quarter.parse(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // said where it was read
        }
    }

    private static void rules(String state, PolicySpec policy, Report report) {
        policy.rules().forEach((name, rule) -> {
            if (rule == null) {
                return;
            }
            rule.when().forEach((signal, bounds) -> {
                if (bounds == null) {
                    return;
                }
                double above = bounds.above().orElse(Double.NEGATIVE_INFINITY);
                double below = bounds.below().orElse(Double.POSITIVE_INFINITY);
                if (above >= below) {
                    report.add(
                            "can never hold: above " + PlainScalar.number(above) + " and below " + PlainScalar.number(below),
                            "policies", state, "rules", name, "when", signal);
                } else if (bounds.above().isEmpty() && bounds.below().isEmpty()) {
                    report.add("has no bound; give above or below", "policies", state, "rules", name, "when", signal);
                }
            });
        });
    }
}
