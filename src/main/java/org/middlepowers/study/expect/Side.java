package org.middlepowers.study.expect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.model.Agency;
import org.middlepowers.scenario.Expectation.Twin;
import org.middlepowers.scenario.Scenario;

/**
 * A world that is measured: the scenario itself or a twin of it.
 *
 * @param without names of shocks that do not happen, in alphabetical order
 * @param set values that differ, each as path=value
 * @param abstaining codes of middle powers that abstain, in alphabetical order; the word "all" alone for every one
 * @param gravity whether nobody acts at all
 */
record Side(List<String> without, List<String> set, List<String> abstaining, boolean gravity) {
    private static final List<String> ALL = List.of("all");

    /** The scenario as it is. */
    static final Side ITSELF = new Side(List.of(), List.of(), List.of(), false);

    static Side of(Twin twin) {
        return new Side(sorted(twin.without()), twin.set(), sorted(twin.abstaining()), false);
    }

    private static List<String> sorted(List<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }

    /** The same world with all middle powers abstaining. */
    Side still() {
        return new Side(without, set, ALL, false);
    }

    /** The same world without anybody's agency. */
    Side withoutAgency() {
        return new Side(without, set, List.of(), true);
    }

    /** What differs in the scenario, each as path=value. */
    List<String> sets() {
        return new Twin(without, set, List.of()).sets();
    }

    Agency agency(Scenario scenario) {
        if (gravity) {
            return Agency.GRAVITY_ONLY;
        }
        return abstaining.isEmpty()
                ? Agency.FULL
                : Agency.abstaining(
                        abstaining.equals(ALL) ? scenario.middlePowers().keySet() : Set.copyOf(abstaining));
    }
}
