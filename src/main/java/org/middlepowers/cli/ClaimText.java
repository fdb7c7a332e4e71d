package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim as it is typed, turned into the expectation of a scenario file that says the same: {@code effect.poles > 0},
 * {@code effect of sanctions on dsi of central_asia > 0}, {@code hedging of KAZ from 2022Q1 without war,sanctions
 * higher}.
 */
final class ClaimText {
    private static final String NAME = "[A-Za-z][\\w.-]*";
    private static final String LIST = NAME + "(?:\\s*,\\s*" + NAME + ")*";
    private static final String QUARTER = "\\d{4}Q[1-4]";
    private static final Pattern CLAIM = Pattern.compile("(?i)\\s*(?:effect\\s+of\\s+(?<shocks>" + LIST + ")\\s+on\\s+)?"
            + "(?<measure>" + NAME + ")"
            + "(?:\\s+of\\s+(?<scope>" + NAME + "))?"
            + "(?:\\s+(?<statistic>mean|end|peak|low|total|change|trend))?"
            + "(?:\\s+from\\s+(?<from>" + QUARTER + "))?"
            + "(?:\\s+to\\s+(?<to>" + QUARTER + "))?"
            + "(?:\\s+without\\s+(?<without>" + LIST + "))?"
            + "\\s*(?:\\s(?<direction>higher|lower)|(?<sign>[<>])\\s*(?<bound>[-+]?[\\d.]+(?:[eE][-+]?\\d+)?))\\s*");
    private static final String FORM = "allowed is a measure, as a column of the results, then if need be 'of' a group or"
            + " state, 'from' and 'to' a quarter, 'without' shocks, and at the end > or < a number, or higher or lower; or"
            + " 'effect of' shocks 'on' a measure > 0. Examples: 'effect.poles > 0', 'effect of sanctions on dsi > 0',"
            + " 'hedging of KAZ from 2022Q1 without war higher'.";

    private ClaimText() {}

    /**
     * The change of a scenario that states the claim as its only expectation, {@code expect=…}.
     *
     * @throws Failure.Wrong if it cannot be read
     */
    static String expectation(String text) throws Failure.Wrong {
        Matcher m = CLAIM.matcher(text);
        if (!m.matches()) {
            throw new Failure.Wrong("--claim is '" + text + "'; " + FORM);
        }
        String shocks = m.group("shocks") != null ? m.group("shocks") : m.group("without");
        boolean direction = m.group("direction") != null;
        if (direction && shocks == null) {
            throw new Failure.Wrong("--claim says " + m.group("direction").toLowerCase(Locale.ROOT)
                    + ", but not than what; " + FORM);
        }
        List<String> parts = new ArrayList<>(List.of("measure: " + measure(m.group("measure"))));
        add(parts, "scope", m.group("scope"));
        add(parts, "statistic", m.group("statistic") == null ? null : m.group("statistic").toLowerCase(Locale.ROOT));
        add(parts, "from", m.group("from"));
        add(parts, "to", m.group("to"));
        if (shocks != null) {
            parts.add("than: {without: [" + shocks + "]}");
        }
        if (direction) {
            parts.add("direction: " + m.group("direction").toLowerCase(Locale.ROOT));
        } else {
            parts.add((m.group("sign").equals(">") ? "above: " : "below: ") + m.group("bound"));
        }
        return "expect=[{claim: \"" + text.strip().replace("\\", "").replace("\"", "'") + "\", check: {"
                + String.join(", ", parts) + "}}]";
    }

    private static void add(List<String> parts, String key, String value) {
        if (value != null) {
            parts.add(key + ": " + value);
        }
    }

    /** People write DSI for dsi. */
    private static String measure(String text) {
        return text.matches("[A-Z]+") ? text.toLowerCase(Locale.ROOT) : text;
    }
}
