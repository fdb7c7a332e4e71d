package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.reader.Countries;

/**
 * Values of actors: of the year asked for, or of the latest earlier one, which is then named. The European Union's are
 * those of its members of 2020 together (note 36a: members are not also actors), and its own row where a file has not all
 * of them, a mean is asked for, or the maker of a tidy file gives it: a provider's row has the members of its own day.
 */
final class ActorObservations {
    /** Members without whom the others do not stand for the Union. */
    private static final int FEWEST_MEMBERS = 20;

    private final Observations figures;
    private final int earliest;

    ActorObservations(Observations figures, int earliest) {
        this.figures = figures;
        this.earliest = earliest;
    }

    /** How members make up the Union. */
    enum Union {
        SUM("sum"),
        MEAN("plain mean");

        private final String title;

        Union(String title) {
            this.title = title;
        }
    }

    Observations figures() {
        return figures;
    }

    int earliest() {
        return earliest;
    }

    /** The value of exactly that year. */
    Optional<Estimate> at(Variable variable, String actor, int year, Union union) {
        return value(variable, actor, year, year, union);
    }

    /** The value of that year or the latest before it. */
    Optional<Estimate> latest(Variable variable, String actor, int year, Union union) {
        return value(variable, actor, earliest, year, union);
    }

    /** The value of the earliest of so many years after; for actors that are new to the data. */
    Optional<Estimate> soonAfter(Variable variable, String actor, int year, int years, Union union) {
        for (int y = year + 1; y <= year + years; y++) {
            Optional<Estimate> later = at(variable, actor, y, union);
            if (later.isPresent()) {
                int of = y;
                return later.map(e -> e.by(variable.title() + " of " + of + ", the earliest after " + year, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Estimate> value(Variable variable, String actor, int from, int year, Union union) {
        Optional<Observation> own = figures.latest(variable, actor, from, year);
        if (!actor.equals(Countries.EU)) {
            return own.map(f -> dated(Estimate.of(f), variable, year));
        }
        boolean provided = own.isPresent() && own.get().source() != DataSet.TIDY;
        Optional<Estimate> members = own.isEmpty() || provided && union == Union.SUM
                ? members(variable, from, year, union)
                : Optional.empty();
        boolean whole = members.isPresent() && !members.get().imputed();
        if (own.isEmpty() || whole) {
            return members;
        }
        Estimate row = Estimate.of(own.get());
        return Optional.of(dated(provided ? row.by("the provider's own row of the Union", false) : row, variable, year));
    }

    private static Estimate dated(Estimate estimate, Variable variable, int year) {
        return estimate.year() == year
                ? estimate
                : estimate.by(variable.title() + " of " + estimate.year() + ", the latest before " + year, true);
    }

    private Optional<Estimate> members(Variable variable, int from, int year, Union union) {
        double sum = 0;
        int earliestUsed = year;
        List<String> absent = new ArrayList<>();
        Set<ObservationOrigin> origins = new LinkedHashSet<>();
        for (String member : new TreeSet<>(Countries.EU_MEMBERS)) {
            Optional<Observation> figure = figures.latest(variable, member, from, year);
            if (figure.isPresent()) {
                sum += figure.get().value();
                earliestUsed = Math.min(earliestUsed, figure.get().year());
                origins.add(figure.get().origin());
            } else {
                absent.add(member);
            }
        }
        int count = Countries.EU_MEMBERS.size() - absent.size();
        if (count < FEWEST_MEMBERS) {
            return Optional.empty();
        }
        double value = union == Union.SUM ? sum : sum / count;
        String rule = union.title + " of " + (absent.isEmpty() ? "27 members" : count + " of 27 members, without "
                + String.join(", ", absent));
        Estimate estimate = new Estimate(value, earliestUsed, List.copyOf(origins), rule, !absent.isEmpty());
        return Optional.of(dated(estimate, variable, year));
    }
}
