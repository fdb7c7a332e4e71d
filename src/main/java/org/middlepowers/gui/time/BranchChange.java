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
public record BranchChange(List<String> sets, Optional<String> theory, int from, String words) {
    public BranchChange {
        sets = List.copyOf(sets);
    }

    /** Values that differ. */
    public static BranchChange of(List<String> sets, int from, String words) {
        return new BranchChange(sets, Optional.empty(), from, words);
    }

    /** Another theory. */
    public static BranchChange theory(String name) {
        return new BranchChange(List.of(), Optional.of(name), 0, "read as " + name);
    }

    /** Whether another says something of the same thing, as when a slider is moved again. */
    boolean sameAs(BranchChange other) {
        return from == other.from
                && theory.isPresent() == other.theory.isPresent()
                && paths(sets).equals(paths(other.sets));
    }

    private static List<String> paths(List<String> sets) {
        return sets.stream().map(s -> s.substring(0, Math.max(0, s.indexOf('=')))).toList();
    }
}
