package org.middlepowers.results;

import java.util.List;

/**
 * What the literature says of the world, and the figures of the model that it is held against: one row of a scorecard
 * for each check.
 *
 * @param id as in P7
 * @param title the stylised fact in a few words
 * @param source author and year
 * @param fitted which parameters were chosen so that it holds; empty if none, so that it counts as a test
 * @param untestable why this program cannot test it; empty if it can
 * @param note what a reader must know to judge it; may be empty
 */
public record LiteratureClaim(
        String id,
        String title,
        String source,
        String fitted,
        String untestable,
        String note,
        List<Check> checks) {

    /**
     * One figure of the model, and the range in which it must lie for the claim to hold.
     *
     * @param name unique within the claim, without spaces; names the column of the runs table with the claim's id
     * @param world the scenario or variant that it is measured in
     * @param about what is measured, with its unit
     * @param literature what the literature gives
     * @param low least value that agrees with the literature; may be infinite
     * @param high largest value that agrees with it; may be infinite
     * @param counted whether it decides the verdict; otherwise it is there to compare
     */
    public record Check(
            String name, String world, String about, String literature, double low, double high, boolean counted) {

        /** A check that decides the verdict. */
        public static Check within(
                String name, String world, String about, String literature, double low, double high) {
            return new Check(name, world, about, literature, low, high, true);
        }

        /** A check of sign that decides the verdict. */
        public static Check positive(String name, String world, String about, String literature) {
            return within(name, world, about, literature, 0, Double.POSITIVE_INFINITY);
        }

        /** A check of sign that decides the verdict. */
        public static Check negative(String name, String world, String about, String literature) {
            return within(name, world, about, literature, Double.NEGATIVE_INFINITY, 0);
        }

        /** A figure that decides nothing. */
        public static Check shown(String name, String world, String about, String literature) {
            return new Check(
                    name, world, about, literature, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
        }
    }

    /** The same claim where parameters were fitted to what it rests on. */
    public LiteratureClaim fittedTo(String parameters) {
        return new LiteratureClaim(id, title, source, parameters, untestable, note, checks);
    }

    /** A claim that no parameter was fitted to. */
    public static LiteratureClaim test(String id, String title, String source, String note, Check... checks) {
        return new LiteratureClaim(id, title, source, "", "", note, List.of(checks));
    }

    /** A claim that parameters were fitted to. */
    public static LiteratureClaim fitted(String id, String title, String source, String fitted, String note, Check... checks) {
        return new LiteratureClaim(id, title, source, fitted, "", note, List.of(checks));
    }

    /** Name of a check's column in the table of runs. */
    public String column(Check check) {
        return id + "." + check.name();
    }
}
