package org.middlepowers.data;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as data sets write them. */
final class NumberText {
    /** What providers write for "not available"; SIPRI's xxx is "the state did not exist". */
    static final Set<String> MISSING =
            Set.of("", "..", "...", "…", ". .", ".", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "xxx", "XXX", "-");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(([ \u00a0\u202f'’]\\d{3})+|(,\\d{3}){2,})([.,]\\d+)?");
    private static final Pattern THOUSANDS_POINT = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?\\d{1,3},\\d{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d*,\\d+([eE][-+]?\\d+)?");

    private static final Pattern WITH_COMMA =
            Pattern.compile("[-+]?(\\d*|\\d{1,3}([. \u00a0\u202f'’]\\d{3})+),\\d*([eE][-+]?\\d+)?%?");

    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([. \u00a0\u202f'’]\\d{3})+%?");

    private NumberText() {}

    static boolean isMissing(String text) {
        return MISSING.contains(text);
    }

    /** A number as messages write it. */
    static String text(double value) {
        return Double.toString(value).replaceFirst("\\.0$", "");
    }

    /** A text of a table with decimal commas as others write it. */
    static String withPoint(String text) {
        if (!WITH_COMMA.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
            return text;
        }
        return text.replaceAll("[. \u00a0\u202f'’]", "").replace(',', '.');
    }

    /** The number; empty if it is missing, or if it is not one, in which case there is an {@link #objection}. */
    static OptionalDouble parse(String text) {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** What is wrong with a point that is for decimals or for thousands. */
    static String unclearPoint(String text) {
        return "'" + text + "' has a point, either as a thousands separator or for decimals: which of the two is unclear,"
                + " since no number of the"
                + " file has it otherwise. Save the file without digit grouping.";
    }

    /** What is wrong with a text that should be a number, and what to do; empty if it is one, or is missing. */
    static Optional<String> objection(String text) {
        if (isMissing(text) || NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        String found = "'" + text + "' ";
        if (THOUSANDS.matcher(text).matches() || THOUSANDS_POINT.matcher(text).matches()) {
            return Optional.of(found + "has thousands separators; allowed are digits and a decimal point. Save the file"
                    + " without digit grouping.");
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            return Optional.of(found + "has a comma, either as a thousands separator or for a decimal point: which of the"
                    + " two is unclear; allowed are digits and a decimal point. Save the file without digit grouping, and"
                    + " with decimal"
                    + " points.");
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(found + "has a decimal comma; allowed is a decimal point, as in "
                    + text.replace(',', '.') + ". Save the file with decimal points.");
        }
        return Optional.of(
                found + "is not a number; allowed are digits with a decimal point, or nothing, '..', '...', 'NA' or 'xxx'"
                        + " where there is no value.");
    }
}
