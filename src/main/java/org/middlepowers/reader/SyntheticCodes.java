package org.middlepowers.reader;

import java.util.regex.Pattern;

/**
 * Codes of drawn states: an X and five digits, X00001 to X99999. They hold digits, so none is or can become a code of
 * ISO 3166-1 (three letters); all have one length, so that their order is that of their numbers; and a code is all that
 * a state's draws depend on.
 */
public final class SyntheticCodes {
    static final String PATTERN = "X[0-9]{5}";

    /** Begins the names of institutions of drawn worlds; no institution of a file may take it. */
    static final String INSTITUTION = "synthetic-";
    /** Begins the names of groups of drawn states. */
    static final String GROUP = "synthetic_";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    private SyntheticCodes() {}

    /** The code of the {@code number}-th state, from 1. */
    public static String code(int number) {
        String digits = Integer.toString(100_000 + number);
        return "X" + digits.substring(1);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
