package org.middlepowers.data;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;

/**
 * What is wanted of the data.
 *
 * @param actors whom the figures are of
 * @param year year that the figures are to be of
 * @param earliest earliest year that may stand in for it
 * @param latest latest year read, for series
 * @param ahead how many years after the latest may stand in where nothing earlier does
 * @param asked variables that the figures are derived from
 */
record DataScope(Actors actors, int year, int earliest, int latest, int ahead, Set<Variable> asked) {
    /** Years of deliveries that a share of arms imports is taken over. */
    static final int ARMS_YEARS = 5;

    /** Years after the year asked for in which a state that is new to the data has its first GDP. */
    static final int USUAL_AHEAD = 5;

    DataScope {
        asked = Set.copyOf(asked);
    }

    /** Everything that data sets report. */
    DataScope(Actors actors, int year, int earliest, int latest) {
        this(actors, year, earliest, latest, 0, EnumSet.allOf(Variable.class));
    }

    /** What a choice of series asks for. */
    static Set<Variable> asked(Choices choices) {
        return Stream.of(Variable.values()).filter(choices::asks).collect(Collectors.toSet());
    }

    /** Whether figures of this state are needed: an actor, a member of one, or the world. */
    boolean wants(String code) {
        return actors.powers().contains(code)
                || actors.states().contains(code)
                || code.equals(Countries.WORLD)
                || actors.powers().contains(Countries.EU) && Countries.EU_MEMBERS.contains(code);
    }

    /** Whether figures of this year may be needed. */
    boolean wants(int at) {
        return at >= earliest - ARMS_YEARS && at <= latest + ahead;
    }

    boolean asks(Variable variable) {
        return asked.contains(variable);
    }
}
