package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years on a command line, as in {@code 1998..2011} or {@code 2000,2005}. */
final class YearRange {
    private static final Pattern PART = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

    private YearRange() {}

    /** The years, ascending and each once. */
    static List<Integer> parse(String option, String text) throws Failure.Wrong {
        TreeSet<Integer> years = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            Matcher m = PART.matcher(part.strip());
            if (!m.matches() || m.group(2) != null && m.group(1).compareTo(m.group(2)) > 0) {
                throw new Failure.Wrong(option + " is '" + text + "'; allowed are years from the earlier to the later, as"
                        + " in 1998..2011, or several as in 2000,2005.");
            }
            int last = Integer.parseInt(m.group(2) == null ? m.group(1) : m.group(2));
            for (int year = Integer.parseInt(m.group(1)); year <= last; year++) {
                years.add(year);
            }
        }
        return new ArrayList<>(years);
    }
}
