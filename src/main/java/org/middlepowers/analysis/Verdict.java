package org.middlepowers.analysis;

import java.util.List;
import org.middlepowers.results.Claim;
import org.middlepowers.results.Claim.Check;

/** What a model's figures say of a claim. In the order in which a scorecard tells them. */
public enum Verdict {
    NOT_REPRODUCED("not reproduced"),
    UNCLEAR("unclear"),
    REPRODUCED("reproduced"),
    NOT_TESTABLE("not testable here");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * The verdict on one check: reproduced if the whole 95 % interval lies in the range that agrees with the literature,
     * not reproduced if all of it lies outside, unclear if it lies across a bound or there is no interval; not testable
     * if no replication has a figure.
     */
    public static Verdict of(Check check, Interval figure) {
        if (!figure.known()) {
            return NOT_TESTABLE;
        }
        if (!figure.bounded()) {
            return UNCLEAR;
        }
        boolean zero = sign(check) && figure.low() <= 0 && figure.high() >= 0;
        if (figure.low() >= check.low() && figure.high() <= check.high() && !zero) {
            return REPRODUCED;
        }
        boolean exactlyZero = zero && figure.low() == figure.high();
        boolean outside = figure.high() < check.low() || figure.low() > check.high();
        return outside || exactlyZero ? NOT_REPRODUCED : UNCLEAR;
    }

    /** Whether the check is "above 0" or "below 0", which 0 itself is not. */
    private static boolean sign(Check check) {
        return check.low() == 0 && check.high() == Double.POSITIVE_INFINITY
                || check.high() == 0 && check.low() == Double.NEGATIVE_INFINITY;
    }

    /**
     * The verdict on a claim from those on its counted checks: not reproduced if any is not, reproduced if all are,
     * else unclear; not testable if it says so itself, or if none of them has a figure.
     */
    public static Verdict of(Claim claim, List<Verdict> counted) {
        if (!claim.untestable().isEmpty() || counted.stream().allMatch(v -> v == NOT_TESTABLE)) {
            return NOT_TESTABLE;
        }
        if (counted.contains(NOT_REPRODUCED)) {
            return NOT_REPRODUCED;
        }
        return counted.stream().allMatch(v -> v == REPRODUCED) ? REPRODUCED : UNCLEAR;
    }
}
