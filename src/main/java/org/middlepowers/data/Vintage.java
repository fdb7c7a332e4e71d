package org.middlepowers.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of two files of a data set is the later: by the day that the provider says above the table or the month in the
 * file's name, else by the year with which the data end.
 *
 * @param day day of the release; empty where the file does not say
 * @param lastYear last year in the file
 */
record Vintage(Optional<LocalDate> day, int lastYear) {
    private static final Pattern ISO = Pattern.compile("Last Updated(?: Date)?[\",: ]+(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern WORDS = Pattern.compile("[Gg]enerated: (\\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\\d{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** CEPII's releases in the name of the file, as in {@code BACI_HS92_Y2014_V202501.csv}. */
    private static final Pattern IN_NAME = Pattern.compile("_V(20\\d\\d)(0[1-9]|1[0-2])[a-z]?(?!\\d)");

    /** @param file name of the file, with the archive's before it */
    static Vintage of(String preamble, String file, int lastYear) {
        Matcher named = IN_NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        if (named.find()) {
            return new Vintage(day(named.group(1), Integer.parseInt(named.group(2)), "1"), lastYear);
        }
        Matcher iso = ISO.matcher(preamble);
        if (iso.find()) {
            return new Vintage(day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)), lastYear);
        }
        Matcher words = WORDS.matcher(preamble);
        return words.find()
                ? new Vintage(day(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1)), lastYear)
                : new Vintage(Optional.empty(), lastYear);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int d = Integer.parseInt(day);
        boolean isDay = month >= 1 && month <= MONTHS.size() && d >= 1 && d <= 31;
        return isDay
                ? Optional.of(LocalDate.of(Integer.parseInt(year), month, 1).plusDays(d - 1L))
                : Optional.empty();
    }

    /** Above 0 if this is later, below 0 if the other is; empty where that cannot be decided. */
    OptionalInt against(Vintage other) {
        if (day.isPresent() && other.day.isPresent() && !day.equals(other.day)) {
            return OptionalInt.of(day.get().compareTo(other.day.get()));
        }
        return lastYear == other.lastYear ? OptionalInt.empty() : OptionalInt.of(lastYear - other.lastYear);
    }

    /** Why this one is the later, after "which". */
    String reason(Vintage other) {
        return day.isPresent() && other.day.isPresent() && !day.equals(other.day)
                ? String.format(Locale.ROOT, "is of %s", day.get())
                : "goes on to " + lastYear;
    }
}
