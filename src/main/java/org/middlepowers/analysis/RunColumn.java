package org.middlepowers.analysis;

import java.util.Collection;

/**
 * What a column of the runs table holds.
 *
 * @param scope {@code world} or the key of a group
 * @param statistic {@code end} (last quarter), {@code mean} (over the run's quarters) or {@code value}; in a summary
 *     also {@code after}: the mean over the quarters since the scenario parted from the first
 */
public record RunColumn(String scope, String measure, String statistic) {
    public static final String WORLD = "world";
    public static final String END = "end";
    public static final String MEAN = "mean";
    public static final String AFTER = "after";
    public static final String VALUE = "value";

    /** Reads a column name such as {@code tension.end}, {@code kazakhstan.dsi.mean} or {@code effect.tension}. */
    public static RunColumn parse(String column, Collection<String> groups) {
        String scope = WORLD;
        String rest = column;
        int dot = column.indexOf('.');
        if (dot > 0 && groups.contains(column.substring(0, dot))) {
            scope = column.substring(0, dot);
            rest = column.substring(dot + 1);
        }
        for (String statistic : new String[] {END, MEAN}) {
            if (rest.endsWith("." + statistic)) {
                return new RunColumn(scope, rest.substring(0, rest.length() - statistic.length() - 1), statistic);
            }
        }
        return new RunColumn(scope, rest, VALUE);
    }
}
