package org.middlepowers.model;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of event in the log, each with its CAMEO code and Goldstein value from GDELT's table (§6.3). */
public enum EventType {
    CRITICISE("112", -2.0),
    THREATEN("130", -4.4),
    REDUCE_RELATIONS("160", -4.0),
    DISPLAY_FORCE("150", -7.2),
    ENGAGE("050", 3.5),
    OFFER("031", 5.2),
    GUARANTEE("062", 7.4),
    COERCE("130", -4.4),
    DEMAND("100", -5.0),
    SANCTION("163", -8.0),
    SECONDARY_SANCTION("163", -8.0),
    YIELD("080", 5.0),
    REJECT("120", -4.0),
    COMPLAINT("111", -2.0),
    PROTEST("141", -6.5),
    ACCEPT_PROJECT("061", 6.4),
    DEFER("051", 3.4),
    DIVERSIFY("057", 8.0),
    ALT_INST("057", 8.0),
    ALT_CURR("061", 6.4),
    VOTE_AGAINST("111", -2.0),
    CIRCUMVENT("061", 6.4),
    MEDIATE("045", 5.0),
    FORUM("043", 2.8),
    UN_NORM("051", 3.4),
    CBM("046", 7.0),
    COMPLY_TARGET("160", -4.0),
    COMPLY_HEGEMON("080", 5.0),
    NONPROLIF("050", 3.5);

    private final String cameo;
    private final double goldstein;
    private final int quad;

    EventType(String cameo, double goldstein) {
        this.cameo = cameo;
        this.goldstein = goldstein;
        int root = Integer.parseInt(cameo.substring(0, 2));
        this.quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** The act of a middle power that brings the event about: the one whose name it bears; empty if none does. */
    public Optional<Act> act() {
        return this == ACCEPT_PROJECT
                ? Optional.of(Act.DEFER)
                : Arrays.stream(Act.ALL)
                        .filter(a -> name().equals(a.name()) || name().startsWith(a.name() + "_"))
                        .findFirst();
    }

    public String cameo() {
        return cameo;
    }

    /** Goldstein (1992) scale, from -10 (conflict) to 10 (cooperation). */
    public double goldstein() {
        return goldstein;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }
}
