package org.middlepowers.model;

import java.util.function.DoubleConsumer;

/** One number that entered a decision and can be changed to see what would have been chosen; see {@link Moment}. */
public final class DecisionInput {
    /** What an input is about. */
    public enum Kind {
        /** The state itself: norms, role, legitimacy and the like. */
        STATE,
        /** Its ties to a great power. */
        TIE,
        /** Tension between great powers, and the project on the table. */
        SITUATION,
        /** What it has learnt, and done of late. */
        EXPERIENCE,
        /** The weights and thresholds with which it decides. */
        WEIGHT
    }

    /** A value and the range that it can move in, which always holds the value itself. */
    record Leeway(double value, double least, double most) {
        Leeway {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
    }

    private final Kind kind;
    private final String key;
    private final String title;
    private final Leeway leeway;
    private final DoubleConsumer setter;

    DecisionInput(Kind kind, String key, String title, Leeway leeway, DoubleConsumer setter) {
        this.kind = kind;
        this.key = key;
        this.title = title;
        this.leeway = leeway;
        this.setter = setter;
    }

    public Kind kind() {
        return kind;
    }

    /** Short name for programs, as in {@code trade.CHN}. */
    public String key() {
        return key;
    }

    /** What it is in words, as in "share of trade with China". */
    public String title() {
        return title;
    }

    /** What it was when the state decided. */
    public double value() {
        return leeway.value();
    }

    /** The least that it can be. */
    public double least() {
        return leeway.least();
    }

    /** The most that it can be. */
    public double most() {
        return leeway.most();
    }

    void set(double to) {
        setter.accept(to);
    }
}
