package org.middlepowers.reader;

import java.util.List;
import java.util.Map;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

/** Who is there and where. */
final class ActorChecks implements ScenarioCheck {
    private static final int MOST_POWERS = 6;

    @Override
    public void check(Scenario scenario, Report report) {
        Map<String, PowerSpec> powers = scenario.greatPowers();
        if (powers.size() > MOST_POWERS) {
            report.add("has " + powers.size() + " great powers; allowed are at most " + MOST_POWERS, "greatPowers");
        }
        powers.keySet().stream().filter(SyntheticCodes::isCode).forEach(code -> report.addKey(
                "is a code of drawn middle powers; choose another, such as XAA", "greatPowers", code));
        for (String code : scenario.middlePowers().keySet()) {
            if (powers.containsKey(code)) {
                report.addKey("is a great power too; remove one of the two", "middlePowers", code);
            }
        }
        powers.forEach((code, power) -> {
            if (power != null) {
                capital(power.capital(), report, "greatPowers", code);
            }
        });
        scenario.middlePowers().forEach((code, state) -> {
            if (state != null) {
                capital(state.capital(), report, "middlePowers", code);
            }
        });
        distances(scenario, report);
    }

    private static void capital(List<Double> capital, Report report, String map, String code) {
        boolean right = capital.size() == 2 && within(capital.get(0), 90) && within(capital.get(1), 180);
        if (!capital.isEmpty() && !right) {
            report.add(
                    "is " + capital.stream().map(PlainScalar::number).toList()
                            + "; allowed is a latitude from -90 to 90 and a longitude from -180 to 180,"
                            + " as in [51.17, 71.45]",
                    map,
                    code,
                    "capital");
        }
    }

    private static boolean within(double degrees, double most) {
        return Math.abs(degrees) <= most;
    }

    /** Proximity is given or follows from the distance between two capitals. */
    private static void distances(Scenario scenario, Report report) {
        boolean needed = false;
        for (Map.Entry<String, StateSpec> entry : scenario.middlePowers().entrySet()) {
            StateSpec state = entry.getValue();
            if (state == null || !state.proximity().isEmpty()) {
                continue;
            }
            needed = true;
            if (state.capital().isEmpty() && !isSaid(report, "middlePowers", entry.getKey())) {
                report.add(
                        "has neither a capital nor a proximity; give one of the two", "middlePowers", entry.getKey());
            }
        }
        for (Map.Entry<String, PowerSpec> entry : scenario.greatPowers().entrySet()) {
            boolean homeless =
                    entry.getValue() != null && entry.getValue().capital().isEmpty();
            if (needed && homeless && !isSaid(report, "greatPowers", entry.getKey())) {
                report.add(
                        "has no capital; give it, or give every middle power a proximity",
                        "greatPowers",
                        entry.getKey());
            }
        }
    }

    /** Whether the file says something of either, be it wrong: then that is the problem, and not this. */
    private static boolean isSaid(Report report, String map, String code) {
        return report.has(map, code, "capital") || report.has(map, code, "proximity");
    }
}
