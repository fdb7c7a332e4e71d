package org.middlepowers.reader;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Scenario;

/** Groups, the focus, and routes. */
final class GroupChecks implements ScenarioCheck {
    /** Keys of groups are parts of column names. */
    static final String KEY = "[a-z][a-z0-9_]*";

    private static final Pattern KEYS = Pattern.compile(KEY);

    @Override
    public void check(Scenario scenario, Report report) {
        Set<String> groups = scenario.groups().keySet();
        for (String key : groups) {
            if (key.equals(Scenario.WORLD)) {
                report.addKey("has a name that stands for all states; choose another", "groups", key);
            } else if (!KEYS.matcher(key).matches() && key.matches(Field.NAME)) {
                report.addKey(
                        "has a name that is not allowed; begin with a small letter and use small letters, digits and _",
                        "groups",
                        key);
            }
        }
        scenario.focus().filter(focus -> !groups.contains(focus) && !undrawn(scenario, focus)).ifPresent(focus -> {
            String allowed = groups.isEmpty()
                    ? "there are no groups, so leave it out or add one"
                    : "allowed is " + Shape.oneOf(List.copyOf(groups));
            report.add("is '" + focus + "'; " + allowed, Spelling.nearest(focus, groups), "focus");
        });
        scenario.routes().forEach((name, route) -> {
            if (route != null && route.from() != null && route.from().equals(route.to())) {
                report.add(
                        "is " + route.to() + ", where the route begins; allowed is another great power",
                        "routes",
                        name,
                        "to");
            }
            if (route != null && route.kilometres() != null && !route.kilometres().isEmpty()
                    && !route.kilometres().keySet().equals(Set.copyOf(route.states()))) {
                report.add(
                        "is of " + String.join(", ", route.kilometres().keySet()) + "; allowed are the states of the route, each"
                                + " once: " + String.join(", ", route.states()),
                        "routes",
                        name,
                        "kilometres");
            }
        });
    }

    /** Whether it is a group of a population that could not be drawn: then that is the problem, and not this. */
    private static boolean undrawn(Scenario scenario, String group) {
        return scenario.synthetic().isPresent()
                && group.startsWith(SyntheticCodes.GROUP)
                && scenario.middlePowers().keySet().stream().noneMatch(SyntheticCodes::isCode);
    }
}
