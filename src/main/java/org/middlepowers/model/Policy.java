package org.middlepowers.model;

/**
 * Who chooses for a middle power in place of its own logit: a person who plays it, or a script. The state still filters,
 * weighs and learns as the model has it; only which of the acts that it considers is carried out comes from here.
 */
@FunctionalInterface
public interface Policy {
    /**
     * Chooses the one act of a quarter. The world stands between phases 4 and 5 of the schedule: utilities and exclusions
     * of the state are those of this quarter. It must depend on nothing but them, or a run cannot be repeated.
     *
     * @return an act that the state considers, or null to leave the quarter to its own reasoning
     */
    Act choose(World world, MiddlePower state);
}
