package org.middlepowers.reader;

/**
 * One single value of a scenario and where it comes from.
 *
 * @param path dotted path, as {@code --set} takes it; members of a list of texts are counted from 1, as in
 *     {@code sources.2}
 * @param value in the one form in which it is written; "~" where nothing is given
 * @param from who says so
 * @param where file and line, the option, or in words what holds instead
 * @param usual the value that holds where nobody says anything; "" where there is none
 */
public record Leaf(String path, String value, From from, String where, String usual) {
    /** Who says a value. */
    public enum From {
        /** A scenario file: the one named, or one that it extends. */
        FILE,
        /** A theory. */
        THEORY,
        /** A change on the command line. */
        SET,
        /** Nobody: the default of the format or of the model. */
        DEFAULT,
        /** Nobody: the model works it out at the start, by the rule in {@link Leaf#where}. */
        COMPUTED
    }

    static final String NOTHING = "~";

    /** Where the value comes from, for a person: {@code scenarios/x.yaml:12}, {@code default}, {@code theory realism}. */
    public String origin() {
        return where + (from != From.DEFAULT && !usual.isEmpty() && !usual.equals(value) ? " (default " + usual + ")" : "");
    }

    /** The first name of the path, as in {@code middlePowers}. */
    public String section() {
        return path.split("\\.", 2)[0];
    }
}
