package org.middlepowers.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;

/** Small pieces of English. */
public final class Wording {
    private static final int LONGEST_LABEL = 48;

    private Wording() {}

    /** A short label for a scenario: its title, or its name where the title is long. */
    public static String label(ScenarioEntry scenario) {
        String title = scenario.title();
        return title.isEmpty() || title.length() > LONGEST_LABEL ? scenario.name() : title;
    }

    /** What to call a shock: its description, or its name where there is none. */
    public static String label(Shock shock) {
        return capital(shock.about().isEmpty() ? shock.name().replace('_', ' ').replace('-', ' ') : shock.about());
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

    /** With its first letter small. */
    public static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A measure's title within a sentence: first letter in lower case, unless the first word is an abbreviation. */
    public static String inSentence(String title) {
        boolean lower = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return lower ? small(title) : title;
    }

    /** A text in lines of at most so many characters; a longer word has a line of its own. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A share in whole per cent; "–" where it is not defined. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + " %";
    }

    /** Without the characters that an old terminal may not have. */
    public static String plain(String text) {
        return text.replace('−', '-').replace('–', '-').replace("“", "\"").replace("”", "\"").replace("±", "+-");
    }

    /** "1 replication", "20 replications". */
    public static String count(long n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }

    /** A size in words, as in "38 kB" or "1.2 GB". */
    public static String bytes(double bytes) {
        return bytes < 1e6
                ? Math.max(1, Math.round(bytes / 1e3)) + " kB"
                : bytes < 1e9 ? Math.round(bytes / 1e6) + " MB" : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
