package org.middlepowers.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** Small pieces of English, and sentences that state what the numbers show. */
public final class Wording {
    private static final int LONGEST_LABEL = 48;

    private Wording() {}

    /** A short label for a scenario: its title, or its name where the title is long. */
    public static String label(ScenarioEntry scenario) {
        String title = scenario.title();
        return title.isEmpty() || title.length() > LONGEST_LABEL ? scenario.name() : title;
    }

    /** The label in quotation marks. */
    public static String quoted(ScenarioEntry scenario) {
        return "“" + label(scenario) + "”";
    }

    /** "a", "a and b", "a, b and c". */
    public static String join(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** First letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A measure's title within a sentence: first letter in lower case, unless the first word is an abbreviation. */
    public static String inSentence(String title) {
        boolean lower = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return lower ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    /** "1 replication", "20 replications". */
    public static String count(long n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }

    /** What a chart of a measure over time shows at its end, as a title; only what the intervals bear out. */
    public static String trend(Findings findings, String scope, String measure) {
        String subject = capital(findings.title(measure))
                + (scope.equals(Outcome.WORLD) ? "" : ", " + findings.scopeName(scope));
        return findings.others().isEmpty()
                ? path(findings, scope, measure, subject)
                : comparison(findings, scope, measure, subject);
    }

    private static String comparison(Findings findings, String scope, String measure, String subject) {
        MeasureFormat format = MeasureFormat.of(findings.unit(measure));
        List<String> clear = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        int higher = 0;
        int lower = 0;
        for (ScenarioEntry other : findings.others()) {
            Interval difference = findings.summary().difference(other.name(), scope, measure, Outcome.END);
            if (difference.excludesZero()) {
                clear.add(format.words(difference) + " in " + quoted(other));
                higher += difference.mean() > 0 ? 1 : 0;
                lower += difference.mean() < 0 ? 1 : 0;
            } else if (difference.bounded()) {
                unclear.add(quoted(other));
            }
        }
        String first = quoted(findings.first());
        if (clear.isEmpty() && unclear.isEmpty()) {
            return subject;
        }
        if (clear.isEmpty()) {
            return subject + ": no clear difference between the scenarios at the end";
        }
        if (clear.size() > 2) {
            return subject + ": at the end higher than in " + first + " in " + higher + " and lower in " + lower + " of "
                    + findings.others().size() + " other scenarios";
        }
        return subject + ": at the end " + join(clear) + " than in " + first
                + (unclear.isEmpty() ? "" : "; no clear difference in " + join(unclear));
    }

    private static String path(Findings findings, String scope, String measure, String subject) {
        Optional<Band> band = findings.series().band(findings.first().name(), scope, measure);
        if (band.isEmpty()) {
            return subject;
        }
        int last = band.get().length() - 1;
        Interval start = band.get().at(0);
        Interval end = band.get().at(last);
        if (!start.known() || !end.known() || last == 0) {
            return subject;
        }
        MeasureFormat format = MeasureFormat.of(findings.unit(measure));
        String verb = end.low() > start.high() ? " rises" : end.high() < start.low() ? " falls" : " goes";
        return subject + verb + " from " + format.value(start) + " in " + band.get().quarter(0) + " to "
                + format.value(end) + " in " + band.get().quarter(last);
    }
}
