package org.middlepowers.data;

/**
 * Which series a variable is derived from, where there is more than one that would do.
 *
 * @param capability how capability and output are measured
 * @param idealPoints which votes ideal points come from
 * @param regime which index of democracy legitimacy comes from
 */
public record Choices(Capability capability, IdealPoints idealPoints, Regime regime) {
    /** What kazakhstan-2022 uses. */
    public static final Choices USUAL = new Choices(Capability.GDP_MILEX, IdealPoints.FINAL_PASSAGE, Regime.VDEM);

    /** Measures of capability. */
    public enum Capability {
        /** (share of GDP)^2/3 × (share of military spending)^1/3. */
        GDP_MILEX,
        /** The Composite Index of National Capability. */
        CINC
    }

    /** Sets of votes. */
    public enum IdealPoints {
        FINAL_PASSAGE,
        ALL
    }

    /** Indices of democracy. */
    public enum Regime {
        VDEM,
        POLITY
    }
}
