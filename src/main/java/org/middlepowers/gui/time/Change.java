package org.middlepowers.gui.time;

import java.util.List;
import java.util.Optional;

/**
 * One thing by which a branch differs from the original, and which can be taken back by itself.
 *
 * @param sets as after {@code --set}; may be empty
 * @param theory the theory that the world is read as from its start; empty to leave it
 * @param from the first quarter that it touches, counted from the start
 * @param words what it is, for people
 */
public record Change(List<String> sets, Optional<String> theory, int from, String words) {
    public Change {
        sets = List.copyOf(sets);
    }

    /** Values that differ. */
    public static Change of(List<String> sets, int from, String words) {
        return new Change(sets, Optional.empty(), from, words);
    }

    /** Another theory. */
    public static Change theory(String name) {
        return new Change(List.of(), Optional.of(name), 0, "read as " + name);
    }

    /** Whether another says something of the same thing, as when a slider is moved again. */
    boolean sameAs(Change other) {
        return from == other.from
                && theory.isPresent() == other.theory.isPresent()
                && paths(sets).equals(paths(other.sets));
    }

    private static List<String> paths(List<String> sets) {
        return sets.stream().map(s -> s.substring(0, Math.max(0, s.indexOf('=')))).toList();
    }
}
