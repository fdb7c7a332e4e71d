package org.middlepowers.model;

import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.Scenario;

/**
 * What a scenario must have for an act ever to be possible in it, as far as its file settles that. Whether a state can
 * choose the act in a quarter is the act's own condition, which is never met where this is not.
 */
public enum Ground {
    NONE(""),
    SECOND_POWER("greatPowers"),
    ALTERNATIVE_BODY("institutions"),
    UNIVERSAL_BODY("institutions"),
    REGIONAL_BODY("institutions"),
    /** A universal or a regional one. */
    HOSTING_BODY("institutions"),
    /** Sanctions on a great power, by a shock or as the world brings them. */
    SANCTIONS("shocks");

    private final String place;

    Ground(String place) {
        this.place = place;
    }

    /** The key of a scenario file that would give it; empty if every world has it. */
    public String place() {
        return place;
    }

    /** Whether a scenario has it. */
    public boolean in(Scenario s) {
        return switch (this) {
            case NONE -> true;
            case SECOND_POWER -> s.greatPowers().size() > 1;
            case ALTERNATIVE_BODY -> has(s, InstitutionType.ALTERNATIVE);
            case UNIVERSAL_BODY -> has(s, InstitutionType.UNIVERSAL);
            case REGIONAL_BODY -> has(s, InstitutionType.REGIONAL);
            case HOSTING_BODY -> has(s, InstitutionType.UNIVERSAL) || has(s, InstitutionType.REGIONAL);
            case SANCTIONS -> s.rules().endogenousSanctions()
                    || s.shocks().values().stream()
                            .flatMap(shock -> shock.sanction().stream())
                            .anyMatch(x -> x.severity() > 0 && s.greatPowers().containsKey(x.target()));
        };
    }

    private static boolean has(Scenario s, InstitutionType type) {
        return s.institutions().values().stream().anyMatch(i -> i.type() == type);
    }
}
