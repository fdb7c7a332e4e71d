package org.middlepowers.analysis.score;

/** What is forecast, as tables call it. */
public final class Targets {
    /** Ideal point at the end of a year. */
    public static final String POSITION = "position";
    /** Mean share of a great power in a state's trade over a year. */
    public static final String TRADE = "trade share";
    /** A state's vote on a resolution. */
    public static final String VOTE = "vote";
    /** How many states vote for a resolution. */
    public static final String IN_FAVOUR = "votes in favour";

    private Targets() {}
}
