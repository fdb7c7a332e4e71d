package org.middlepowers.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.scenario.VoteSpec;

/**
 * How long two scenarios stay the same. On the same draws, with the same agency, their worlds are equal to the bit until
 * then, so that what is common needs to be simulated only once ({@link Twins}). Keeps what it finds, for as many
 * replications as there are; safe for use by many threads.
 */
public final class Past {
    /** What was found, since to find it takes longer than a quarter. */
    private final Map<Pair, Integer> known = new ConcurrentHashMap<>();

    /** Two scenarios, which are the objects that they are and not what they say. */
    private record Pair(Scenario one, Scenario other) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Pair p && p.one == one && p.other == other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    /** As {@link #common}, found once for each two scenarios. */
    int shared(Scenario one, Scenario other) {
        return known.computeIfAbsent(new Pair(one, other), p -> common(p.one, p.other));
    }

    /**
     * Quarters from the start that are the same in both, 0 to all of them. Words for readers do not count, nor do the
     * names of shocks. A world in which a program plays shares nothing, since nobody knows what the program does.
     */
    static int common(Scenario one, Scenario other) {
        if (played(one) || !sameOpening(one, other)) {
            return 0;
        }
        int quarters = 0;
        while (quarters < one.quarters() && sameEvents(one, other, one.start().plus(quarters))) {
            quarters++;
        }
        return quarters;
    }

    /** Whether another program plays in it. */
    static boolean played(Scenario scenario) {
        return scenario.policies().values().stream().anyMatch(p -> p.player().isPresent());
    }

    /** Whether the same is said of all that has no date of its own. */
    private static boolean sameOpening(Scenario one, Scenario other) {
        return one == other
                || one.start().equals(other.start())
                && one.end().equals(other.end())
                && one.parameters().equals(other.parameters())
                && one.posterior().equals(other.posterior())
                && one.rules().equals(other.rules())
                && one.greatPowers().equals(other.greatPowers())
                && one.middlePowers().equals(other.middlePowers())
                && one.synthetic().equals(other.synthetic())
                && one.rivalry().equals(other.rivalry())
                && sameInOrder(one.institutions(), other.institutions())
                && sameInOrder(one.routes(), other.routes())
                && one.series().equals(other.series())
                && one.groups().equals(other.groups())
                && sameInOrder(one.policies(), other.policies());
    }

    /**
     * Whether the same is said in the same order, which the text of a map shows at every depth. Actors are put in the order
     * of their codes; institutions, routes, and a policy's rules stay in that of the file.
     */
    private static boolean sameInOrder(Object one, Object other) {
        return one.toString().equals(other.toString());
    }

    private static boolean sameEvents(Scenario one, Scenario other, Quarter quarter) {
        return sameInOrder(shocks(one, quarter), shocks(other, quarter))
                && votes(one, quarter).equals(votes(other, quarter));
    }

    private static List<ShockSpec> shocks(Scenario scenario, Quarter quarter) {
        return scenario.shocks().values().stream()
                .filter(s -> s.at().equals(quarter))
                .map(ShockSpec::withoutWords)
                .toList();
    }

    private static List<Map.Entry<String, VoteSpec>> votes(Scenario scenario, Quarter quarter) {
        return scenario.votes().entrySet().stream()
                .filter(v -> v.getValue().at().equals(quarter))
                .toList();
    }
}
