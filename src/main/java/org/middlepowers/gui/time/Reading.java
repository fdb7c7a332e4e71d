package org.middlepowers.gui.time;

import java.util.List;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.WorldMeasure;

/** What was measured in a quarter: values of the world, and of middle powers by scope, in the order of the measures. */
public interface Reading {
    /** Names of the world's measures, in their order. */
    List<String> WORLD = Measures.WORLD.stream().map(WorldMeasure::name).toList();

    /** Names of the measures of middle powers, in their order. */
    List<String> STATE = Measures.STATE.stream().map(StateMeasure::name).toList();

    /** Values of {@link Measures#WORLD}. */
    double[] world();

    /** Values of {@link Measures#STATE}: of all middle powers, then of each group. */
    List<double[]> scopes();

    /** A measure of the world by its name in the tables, as in {@code tension}. */
    default double world(String measure) {
        return world()[place(WORLD, measure)];
    }

    /**
     * A measure of middle powers by its name in the tables, as in {@code dsi}.
     *
     * @param scope 0 for all, then the groups of the scenario in their order
     */
    default double states(int scope, String measure) {
        return scopes().get(scope)[place(STATE, measure)];
    }

    private static int place(List<String> names, String measure) {
        int place = names.indexOf(measure);
        if (place < 0) {
            throw new IllegalArgumentException("there is no measure " + measure);
        }
        return place;
    }
}
