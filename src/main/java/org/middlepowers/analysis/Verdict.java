package org.middlepowers.analysis;

import java.util.List;

/**
 * What numbers say of a claim. In the order in which a list of claims tells them: misses first.
 *
 * <p>One rule for all claims, on the 95 % interval of the number: held if all of it lies where the claim says; not held
 * if all of it lies elsewhere, or short of the smallest size that counts; else unclear. An interval that few replications
 * make, so that it may be too narrow, is stretched for this: to Chebyshev's 95 %, which asks for no shape of the numbers.
 */
public enum Verdict {
    NOT_HELD("not held", "not reproduced"),
    UNCLEAR("unclear", "unclear"),
    HELD("held", "reproduced"),
    NOT_TESTABLE("not testable here", "not testable here");

    /** √20, by Chebyshev's inequality, over 1.96, by the normal distribution. */
    private static final double CHEBYSHEV = 2.28;

    private final String word;
    private final String ofLiterature;

    Verdict(String word, String ofLiterature) {
        this.word = word;
        this.ofLiterature = ofLiterature;
    }

    /** In words. */
    public String word() {
        return word;
    }

    /** In words, of a model held against what the literature reports. */
    public String ofLiterature() {
        return ofLiterature;
    }

    /** The verdict on one number. Without an interval nothing is clear. */
    public static Verdict of(Bound bound, Interval number) {
        if (!number.bounded()) {
            return UNCLEAR;
        }
        Interval judged = number.trusted() || number.alike() ? number : number.stretched(CHEBYSHEV);
        if (bound.excludes(judged)) {
            return NOT_HELD;
        }
        return bound.contains(judged) ? HELD : UNCLEAR;
    }

    /** The verdict on a claim of several numbers: it holds if all do, and does not if one does not. */
    public static Verdict all(List<Verdict> parts) {
        if (parts.contains(NOT_HELD)) {
            return NOT_HELD;
        }
        return parts.stream().allMatch(v -> v == HELD) ? HELD : UNCLEAR;
    }
}
