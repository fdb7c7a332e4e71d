package org.middlepowers.data;

/**
 * Which series a variable is derived from, where there is more than one that would do.
 *
 * @param capability how capability and output are measured
 * @param idealPoints which votes ideal points come from
 * @param regime which index of democracy legitimacy comes from
 * @param positions how the opening position of a middle power follows from its yearly ideal points
 */
public record Choices(Capability capability, IdealPoints idealPoints, Regime regime, Positions positions) {
    /** What is taken where nothing is said. */
    public static final Choices USUAL =
            new Choices(Capability.GDP_MILEX, IdealPoints.FINAL_PASSAGE, Regime.VDEM, Positions.FILTERED);

    /** What a yearly estimate of a position, which is one with error, says of the position itself. */
    public enum Positions {
        /** The level that a Kalman filter sees behind the years up to the opening ({@link LocalLevel}). */
        FILTERED,
        /** The mean of the last three years. */
        MEAN3,
        /** The estimate of the year itself. */
        LAST
    }

    /** Whether figures are derived from a variable under these choices; of ideal points, the log says of which votes. */
    boolean asks(Variable variable) {
        return switch (variable) {
            case CINC -> capability == Capability.CINC;
            case MILITARY_SPENDING, MILITARY_SPENDING_CONSTANT, MILITARY_BURDEN -> capability == Capability.GDP_MILEX;
            case POLYARCHY -> regime == Regime.VDEM;
            case POLITY -> regime == Regime.POLITY;
            default -> true;
        };
    }

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
