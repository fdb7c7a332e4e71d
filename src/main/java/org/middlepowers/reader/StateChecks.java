package org.middlepowers.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

/** What a middle power says of itself: shares that add up, peers, regions. */
final class StateChecks implements ScenarioCheck {
    /** Rounding to two decimals, for six great powers. */
    private static final double ROUNDING = 0.02;

    private static final double EXACT = 1e-9;
    private static final int MOST_PEERS = 8;

    @Override
    public void check(Scenario scenario, Report report) {
        Set<String> powers = scenario.greatPowers().keySet();
        scenario.middlePowers().forEach((code, state) -> {
            if (state != null) {
                shares(state, report, code);
                proximity(state.proximity(), powers, report, code);
                lists(state, report, code);
            }
        });
    }

    private static void shares(StateSpec state, Report report, String code) {
        double trade = sum(state.trade());
        if (trade >= 1 - EXACT) {
            report.add(
                    "adds up to " + shown(trade) + "; allowed is less than 1, the rest being trade with the rest of"
                            + " the world",
                    "middlePowers",
                    code,
                    "trade");
        }
        double security = state.security().map(StateChecks::sum).orElse(0.0);
        if (security > 1 + EXACT) {
            report.add("adds up to " + shown(security) + "; allowed is at most 1", "middlePowers", code, "security");
        }
    }

    private static void proximity(Map<String, Double> proximity, Set<String> powers, Report report, String code) {
        if (proximity.isEmpty()) {
            return;
        }
        Set<String> missing = new TreeSet<>(powers);
        missing.removeAll(proximity.keySet());
        double sum = sum(proximity);
        if (!missing.isEmpty()) {
            report.add(
                    "lacks " + String.join(", ", missing) + "; give it for every great power or for none",
                    "middlePowers",
                    code,
                    "proximity");
        } else if (Math.abs(sum - 1) > ROUNDING + EXACT) {
            report.add("adds up to " + shown(sum) + "; it must add up to 1", "middlePowers", code, "proximity");
        }
    }

    private static void lists(StateSpec state, Report report, String code) {
        if (state.peers().contains(code)) {
            report.add("has " + code + " itself; remove it", "middlePowers", code, "peers");
        }
        if (state.peers().size() > MOST_PEERS) {
            report.add(
                    "has " + state.peers().size() + " states; allowed are at most " + MOST_PEERS,
                    "middlePowers",
                    code,
                    "peers");
        }
        List<String> regions = state.regions();
        Set<String> seen = new HashSet<>();
        regions.stream()
                .filter(region -> !seen.add(region))
                .distinct()
                .forEach(region -> report.add(
                        "has '" + region + "' twice; remove one of the two", "middlePowers", code, "regions"));
    }

    /** NaN where a share could not be read, so that no comparison holds. */
    private static double sum(Map<String, Double> shares) {
        return shares.values().stream().mapToDouble(v -> v).sum();
    }

    private static String shown(double sum) {
        return PlainScalar.number(Math.rint(sum * 1e6) / 1e6);
    }
}
