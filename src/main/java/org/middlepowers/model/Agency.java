package org.middlepowers.model;

import java.util.Map;
import java.util.Set;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.Scenario;

/**
 * What an experiment takes away from a world, or into its own hands, for twins on common random numbers (§1, §7.13).
 *
 * @param abstaining codes of middle powers that abstain in every quarter
 * @param removed acts that nobody can choose
 * @param gravityOnly whether nobody acts at all, neither middle nor great powers towards them, and trade follows
 *     gravity, sanctions and given series alone
 * @param steered who chooses for some middle powers, by their codes
 */
public record Agency(
        Set<String> abstaining, Set<Act> removed, boolean gravityOnly, Map<String, Policy> steered) {
    /** Everybody acts as the model has it. */
    public static final Agency FULL = new Agency(Set.of(), Set.of(), false, Map.of());

    /** The world without anybody's agency. */
    public static final Agency GRAVITY_ONLY = new Agency(Set.of(), Set.of(), true, Map.of());

    /** The world in which some middle powers abstain. */
    public static Agency abstaining(Set<String> codes) {
        return new Agency(Set.copyOf(codes), Set.of(), false, Map.of());
    }

    /** The world in which nobody can choose some acts. */
    public static Agency without(Set<Act> acts) {
        return new Agency(Set.of(), Set.copyOf(acts), false, Map.of());
    }

    /** The world in which others choose for some middle powers. */
    public static Agency steered(Map<String, Policy> policies) {
        return new Agency(Set.of(), Set.of(), false, Map.copyOf(policies));
    }

    /** Who chooses for a state: somebody of the experiment, else the scenario's policy, else nobody (null). */
    Policy policy(Scenario scenario, String code) {
        Policy policy = steered.get(code);
        if (policy != null || !scenario.policies().containsKey(code)) {
            return policy;
        }
        PolicySpec spec = scenario.policies().get(code);
        return spec.player().isPresent()
                ? Players.of(spec.player().get())
                : new ScriptedPolicy(spec, scenario.start());
    }
}
