package org.middlepowers.model;

import java.util.Set;

/**
 * What an experiment takes away from a world, for twins on common random numbers (§1, §7.13).
 *
 * @param abstaining codes of middle powers that abstain in every quarter
 * @param removed acts that nobody can choose
 * @param gravityOnly whether nobody acts at all, neither middle nor great powers towards them, and trade follows
 *     gravity, sanctions and given series alone
 */
public record Agency(Set<String> abstaining, Set<Act> removed, boolean gravityOnly) {
    /** Everybody acts as the model has it. */
    public static final Agency FULL = new Agency(Set.of(), Set.of(), false);

    /** The world without anybody's agency. */
    public static final Agency GRAVITY_ONLY = new Agency(Set.of(), Set.of(), true);

    /** The world in which some middle powers abstain. */
    public static Agency abstaining(Set<String> codes) {
        return new Agency(Set.copyOf(codes), Set.of(), false);
    }
}
