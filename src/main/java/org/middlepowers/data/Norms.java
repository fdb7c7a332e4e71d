package org.middlepowers.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.data.ActorObservations.Union;

/** Percentile of a state's count of full memberships among the middle powers, ties at their mean rank (note H). */
final class Norms {
    private final Map<String, Estimate> counts = new LinkedHashMap<>();

    Norms(ActorObservations evidence, DataScope scope) {
        scope.actors().states().forEach(state -> evidence
                .latest(Variable.MEMBERSHIPS, state, scope.year(), Union.MEAN)
                .ifPresent(e -> counts.put(state, e)));
    }

    /** From 0 for the fewest to 1 for the most; empty where the count is not known. */
    Optional<Estimate> percentile(String state) {
        Estimate own = counts.get(state);
        if (own == null) {
            return Optional.empty();
        }
        if (counts.size() == 1) {
            return Optional.of(own.withValue(.5).by("no other state to compare with", true));
        }
        double below = 0;
        for (Map.Entry<String, Estimate> other : counts.entrySet()) {
            double count = other.getValue().value();
            boolean same = other.getKey().equals(state);
            below += same ? 0 : count < own.value() ? 1 : count == own.value() ? .5 : 0;
        }
        return Optional.of(own.withValue(below / (counts.size() - 1)));
    }
}
