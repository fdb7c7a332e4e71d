package org.middlepowers.data;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.data.Choices.Positions;

/**
 * Opening positions of middle powers from their yearly ideal points. An ideal point is an estimate, not the position
 * itself; what it owes to error would be taken for a place that a state then seems to return to. Great powers' positions
 * are histories that the model is given, and stay as recorded.
 */
final class OpeningPositions {
    private static final int MEAN_YEARS = 3;

    private final ActorObservations evidence;
    private final DataScope scope;
    private final Positions how;

    OpeningPositions(ActorObservations evidence, DataScope scope, Positions how) {
        this.evidence = evidence;
        this.scope = scope;
        this.how = how;
    }

    /** The position of a state at the end of the year of the opening; never a later value enters it. */
    Optional<Estimate> of(Variable variable, String state) {
        Optional<Estimate> last = evidence.latest(variable, state, scope.year(), ActorObservations.Union.MEAN);
        if (last.isEmpty() || how == Positions.LAST) {
            return last;
        }
        int first = scope.earliest() - DataScope.ARMS_YEARS;
        Set<ObservationOrigin> origins = new LinkedHashSet<>();
        double[] years = new double[last.get().year() - first + 1];
        Arrays.fill(years, Double.NaN);
        int from = last.get().year();
        for (int year = last.get().year(); year >= first; year--) {
            Optional<Estimate> at = evidence.at(variable, state, year, ActorObservations.Union.MEAN);
            if (at.isPresent()) {
                years[year - first] = at.get().value();
                origins.addAll(at.get().origins());
                from = year;
            }
        }
        double[] known = Arrays.stream(years).filter(y -> !Double.isNaN(y)).toArray();
        if (how == Positions.FILTERED && known.length >= LocalLevel.FEWEST) {
            double level = LocalLevel.fit(Arrays.copyOfRange(years, from - first, years.length)).level();
            return Optional.of(withValue(last.get(), level, origins, "filtered level of " + from + " to " + last.get().year()));
        }
        int used = Math.min(MEAN_YEARS, known.length);
        double mean = Arrays.stream(known, known.length - used, known.length).average().orElseThrow();
        return used == 1
                ? last
                : Optional.of(withValue(
                        last.get(), mean, origins, "mean of the last " + used + " years with a value"));
    }

    private static Estimate withValue(Estimate last, double value, Set<ObservationOrigin> origins, String rule) {
        Estimate changed = new Estimate(value, last.year(), List.copyOf(origins), last.rule(), last.imputed());
        return changed.by(rule, false);
    }
}
