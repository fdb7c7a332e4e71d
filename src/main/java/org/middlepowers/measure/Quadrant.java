package org.middlepowers.measure;

/** The effect of an actor on the world, against a twin in which it abstains (§1). */
public enum Quadrant {
    ORDERLY_MULTIPOLARISER("orderly multipolariser"),
    DISRUPTIVE_REVISER("disruptive reviser"),
    STATUS_QUO_PILLAR("status-quo pillar"),
    BLOC_CLIENT("bloc client");

    private final String words;

    Quadrant(String words) {
        this.words = words;
    }

    /** The quadrant of a change in the effective number of great-power poles and in mean tension. */
    public static Quadrant of(double poles, double tension) {
        if (poles > 0) {
            return tension > 0 ? DISRUPTIVE_REVISER : ORDERLY_MULTIPOLARISER;
        }
        return tension > 0 ? BLOC_CLIENT : STATUS_QUO_PILLAR;
    }

    @Override
    public String toString() {
        return words;
    }
}
