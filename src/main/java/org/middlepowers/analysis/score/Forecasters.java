package org.middlepowers.analysis.score;

/** Who forecasts, as tables call it; the rules of {@link Baseline} and {@link GravityRule} bear names of their own. */
public final class Forecasters {
    /** The whole model, great powers as recorded. */
    public static final String MODEL = "model";
    /** The whole model, great powers held at the origin. */
    public static final String HELD = "model, powers held";
    /** Where replications draw from a posterior: the whole model with its usual values instead. */
    public static final String USUAL = "model, usual values";
    /** The model without a part, whose name follows. */
    public static final String WITHOUT = "without ";
    /** The model with the parameters of a theory, whose name follows. */
    public static final String THEORY = "theory ";
    /** At each origin the baseline with the smallest error on the years up to it. */
    public static final String BEST = "best baseline";
    /** Of votes: how often each way came in all that were known. */
    public static final String BASE_RATE = "base rate";
    /** Of votes: the state's last known vote on a resolution against the same target. */
    public static final String LAST_LIKE = "last like vote";

    private Forecasters() {}
}
