package org.middlepowers.model;

/** What a middle power wants: the five parts of utility (§7.6). */
public enum Goal {
    ECONOMY,
    SECURITY,
    PRESTIGE,
    NORMS,
    DOMESTIC;

    /** Number of goals. */
    public static final int COUNT = values().length;
}
