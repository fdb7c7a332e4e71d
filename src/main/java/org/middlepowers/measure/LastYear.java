package org.middlepowers.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * What a middle power did in the last four quarters, read off the event log. Hedging is insurance by opposite acts under
 * uncertainty (Kuik 2021): some that please a great power, and some that displease one, side by side. The tables of
 * results do not have it.
 */
public final class LastYear {
    /** Acts that give a great power what it wants. */
    static final Set<EventType> GIVES_IN =
            EnumSet.of(EventType.YIELD, EventType.DEFER, EventType.ACCEPT_PROJECT, EventType.COMPLY_HEGEMON);
    /** Acts that refuse it. */
    static final Set<EventType> REFUSES = EnumSet.of(EventType.REJECT, EventType.VOTE_AGAINST, EventType.COMPLY_TARGET);

    private static final int YEAR = 4;

    /** All measures, of a state; of several, the share of them. */
    public static final List<StateMeasure> ALL = List.of(
            new StateMeasure(
                    "opposite_acts",
                    "Opposite acts within a year",
                    "share of states",
                    "share of states that in the last four quarters both gave in to a great power and refused one",
                    false,
                    (w, i) -> any(w, i, GIVES_IN) && any(w, i, REFUSES) ? 1 : 0),
            new StateMeasure(
                    "both_sides",
                    "Giving in and refusing on both sides",
                    "share of states",
                    "share of states that in the last four quarters gave in to at least two great powers and refused at"
                            + " least two",
                    false,
                    (w, i) -> powers(w, i, GIVES_IN) > 1 && powers(w, i, REFUSES) > 1 ? 1 : 0));

    private LastYear() {}

    /** The measure of a name. */
    public static Optional<StateMeasure> named(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static boolean any(World w, MiddlePower i, Set<EventType> types) {
        return powers(w, i, types) > 0;
    }

    /** Great powers at which acts of these kinds were aimed. */
    private static long powers(World w, MiddlePower i, Set<EventType> types) {
        return IntStream.range(0, w.powers().size())
                .filter(g -> counts(w, i, g, YEAR, types) > 0)
                .count();
    }

    /** Acts of these kinds of a state towards a great power in the last quarters, this one among them. */
    static int counts(World w, MiddlePower i, int power, int quarters, Set<EventType> types) {
        EventLog log = w.events();
        int count = 0;
        for (int e = log.size() - 1; e >= 0 && log.quarter(e) > w.time() - quarters; e--) {
            if (log.source(e) == i.actor() && log.target(e) == power && types.contains(log.type(e))) {
                count++;
            }
        }
        return count;
    }
}
