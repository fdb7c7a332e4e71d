package org.middlepowers.reader;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user may have meant. */
public final class Spelling {
    private static final int LONGEST = 60;

    private Spelling() {}

    /** The candidate that is nearest to the text, if one is near: about one slip in three letters. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, text.length() / 3);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.isEmpty() || Math.abs(candidate.length() - text.length()) > allowed) {
                continue;
            }
            int slips = 2 * distance(text.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT))
                    + (candidate.charAt(0) == text.charAt(0) ? 0 : 1);
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        return least <= 2 * allowed + 1 ? Optional.ofNullable(best) : Optional.empty();
    }

    /** "; did you mean 'norms'?", or nothing. */
    public static String hint(Optional<String> nearest) {
        return nearest.map(n -> "; did you mean '" + n + "'?").orElse("");
    }

    /** Letters to insert, delete, replace or swap with a neighbour (Damerau 1964, optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
