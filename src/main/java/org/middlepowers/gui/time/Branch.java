package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;

/**
 * A course that history takes: a scenario with changes on top. A change made in the course of a run is a dated shock, so
 * that a branch is a scenario like any other, and all its quarters before the change are those of the run it left.
 *
 * @param source what the scenario was read from: a name of the library or a file
 * @param theory the theory it is read as, in place of its own
 * @param sets changes, as after {@code --set}
 * @param seed of its draws, shared by all branches
 * @param from the first quarter that differs from the original, counted from the start; 0 for the original itself
 * @param label what sets it apart, in words; "" for the original
 */
public record Branch(
        String source,
        Optional<String> theory,
        List<String> sets,
        LoadedScenario loaded,
        long seed,
        int replication,
        int from,
        String label) {

    /**
     * The original course of a scenario.
     *
     * @throws InvalidScenarioException with all that is wrong with it
     */
    public static Branch of(String source, Optional<String> theory, List<String> sets, long seed, int replication)
            throws InvalidScenarioException {
        LoadedScenario loaded = ScenarioFiles.load(source, theory, sets);
        return new Branch(source, theory, List.copyOf(sets), loaded, seed, replication, 0, "");
    }

    /**
     * This course with more changes.
     *
     * @param time the first quarter that they touch, from the start
     * @throws InvalidScenarioException with all that is wrong with them
     */
    public Branch with(List<String> changes, int time, String words) throws InvalidScenarioException {
        List<String> all = new ArrayList<>(sets);
        all.addAll(changes);
        int first = label.isEmpty() ? time : Math.min(from, time);
        String both = label.isEmpty() ? words : label + "; " + words;
        LoadedScenario changed = ScenarioFiles.load(source, theory, all);
        return new Branch(source, theory, List.copyOf(all), changed, seed, replication, first, both);
    }

    /** The same course with the draws of another replication. */
    public Branch replication(int other) {
        return new Branch(source, theory, sets, loaded, seed, other, from, label);
    }

    /** Number of its quarters. */
    public int quarters() {
        return loaded.scenario().quarters();
    }
}
