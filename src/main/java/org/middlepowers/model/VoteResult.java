package org.middlepowers.model;

import java.util.List;

/**
 * How the middle powers voted on a resolution.
 *
 * @param resolution its short name in the scenario
 * @param time quarters since the start
 * @param votes one per state, in the world's order
 */
public record VoteResult(String resolution, int time, List<Ballot> votes) {
    /** A vote in the UN General Assembly. */
    public enum Ballot {
        YES,
        NO,
        ABSTAIN,
        ABSENT
    }
}
