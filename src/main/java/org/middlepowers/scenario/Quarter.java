package org.middlepowers.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the model's time step.
 *
 * @param index quarters since 0000Q1, so that differences are numbers of steps
 */
public record Quarter(int index) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})Q([1-4])");

    public static final int PER_YEAR = 4;

    /** The quarter {@code quarter} (1 to 4) of {@code year}. */
    public static Quarter of(int year, int quarter) {
        return new Quarter(4 * year + quarter - 1);
    }

    /**
     * Reads text such as {@code 2015Q1}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Quarter parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a quarter; write it as in 2015Q1");
        }
        return of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    public int year() {
        return Math.floorDiv(index, 4);
    }

    /** 1 to 4. */
    public int quarterOfYear() {
        return Math.floorMod(index, 4) + 1;
    }

    public Quarter plus(int quarters) {
        return new Quarter(index + quarters);
    }

    /** Number of quarters from {@code other} to this one. */
    public int since(Quarter other) {
        return index - other.index;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return year() + "Q" + quarterOfYear();
    }
}
