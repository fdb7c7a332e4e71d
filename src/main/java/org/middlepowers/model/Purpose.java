package org.middlepowers.model;

/**
 * What a random draw is for. The order is part of the definition of every run: append, never reorder or remove (§8).
 */
public enum Purpose {
    ATTENTION,
    MISPERCEPTION,
    PERCEPTION,
    GP_ACT,
    SECTOR,
    REGION,
    MP_ACT,
    MEDIATION,
    ISSUE,
    PROTEST,
    GROWTH,
    HAWKES,
    ALIGNMENT,
    DEMAND,
    REFUSAL,
    VOTE,
    INIT,
    SANCTION,
    SANCTION_END,
    MARK,
    TRADE,
    OBSERVATION
}
