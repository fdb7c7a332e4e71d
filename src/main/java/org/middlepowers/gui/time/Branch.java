package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;

/**
 * A course that history takes: a scenario with changes on top. A change made in the course of a run is a dated shock, so
 * that a branch is a scenario like any other, and all its quarters before the change are those of the run it left.
 *
 * @param origin what it left
 * @param changes by which it differs, in the order in which they were made; none for the original itself
 * @param given the name that somebody gave it; "" to be called by its changes
 */
public record Branch(Origin origin, List<BranchChange> changes, LoadedScenario loaded, String given) {
    /**
     * A scenario as it was opened.
     *
     * @param source what it was read from: a name of the library or a file
     * @param theory the theory it is read as, in place of its own
     * @param sets changes, as after {@code --set}
     * @param seed of its draws, shared by all branches
     */
    public record Origin(String source, Optional<String> theory, List<String> sets, long seed, int replication) {
        public Origin {
            sets = List.copyOf(sets);
        }
    }

    /**
     * The original course of a scenario.
     *
     * @throws InvalidScenarioException with all that is wrong with it
     */
    public static Branch of(String source, Optional<String> theory, List<String> sets, long seed, int replication)
            throws InvalidScenarioException {
        return of(new Origin(source, theory, sets, seed, replication), List.of(), "");
    }

    private static Branch of(Origin origin, List<BranchChange> changes, String given) throws InvalidScenarioException {
        LoadedScenario loaded =
                ScenarioFiles.load(origin.source(), theory(origin, changes), sets(origin, changes));
        return new Branch(origin, List.copyOf(changes), loaded, given);
    }

    /**
     * This course with one more change; where the last one said something else of the same thing in the same quarter, in
     * place of that.
     *
     * @throws InvalidScenarioException with all that is wrong with it
     */
    public Branch with(BranchChange change) throws InvalidScenarioException {
        List<BranchChange> all = new ArrayList<>(changes);
        if (!all.isEmpty() && all.get(all.size() - 1).sameAs(change)) {
            all.remove(all.size() - 1);
        }
        all.add(change);
        return of(origin, all, given);
    }

    /**
     * This course with values changed.
     *
     * @param from the first quarter that they touch, from the start
     * @throws InvalidScenarioException with all that is wrong with them
     */
    public Branch with(List<String> sets, int from, String words) throws InvalidScenarioException {
        return with(BranchChange.of(sets, from, words));
    }

    /**
     * This course with one of its changes taken back.
     *
     * @throws InvalidScenarioException if a later change rests on it
     */
    public Branch without(BranchChange change) throws InvalidScenarioException {
        List<BranchChange> rest = new ArrayList<>(changes);
        rest.remove(change);
        return of(origin, rest, given);
    }

    /** What it left, with no change. */
    public Branch original() throws InvalidScenarioException {
        return of(origin, List.of(), "");
    }

    /** The same course by another name. */
    public Branch named(String name) {
        return new Branch(origin, changes, loaded, name.strip());
    }

    /** The same course with the draws of another replication. */
    public Branch replication(int other) {
        Origin again = new Origin(origin.source, origin.theory, origin.sets, origin.seed, other);
        return new Branch(again, changes, loaded, given);
    }

    public String source() {
        return origin.source();
    }

    /** The theory that it is read as; empty for that of the scenario. */
    public Optional<String> theory() {
        return theory(origin, changes);
    }

    private static Optional<String> theory(Origin origin, List<BranchChange> changes) {
        return changes.stream()
                .flatMap(c -> c.theory().stream())
                .reduce((first, second) -> second)
                .or(origin::theory);
    }

    /** All values that differ from the scenario's file, as after {@code --set}. */
    public List<String> sets() {
        return sets(origin, changes);
    }

    private static List<String> sets(Origin origin, List<BranchChange> changes) {
        List<String> all = new ArrayList<>(origin.sets());
        changes.forEach(c -> all.addAll(c.sets()));
        return List.copyOf(all);
    }

    public long seed() {
        return origin.seed();
    }

    public int replication() {
        return origin.replication();
    }

    /** The first quarter that differs from the original, counted from the start; 0 for the original itself. */
    public int from() {
        return changes.stream().mapToInt(BranchChange::from).min().orElse(0);
    }

    /** What sets it apart, in words; "" for the original. */
    public String label() {
        return given.isEmpty() ? words() : given;
    }

    /** Its changes in words. */
    public String words() {
        return changes.stream().map(BranchChange::words).collect(Collectors.joining("; "));
    }

    /** Number of its quarters. */
    public int quarters() {
        return loaded.scenario().quarters();
    }
}
