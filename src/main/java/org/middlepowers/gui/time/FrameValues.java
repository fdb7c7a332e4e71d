package org.middlepowers.gui.time;

import java.util.List;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.WorldMeasure;

/** Measures of a frame by their names in the tables. */
public final class FrameValues {
    private static final List<String> WORLD =
            Measures.WORLD.stream().map(WorldMeasure::name).toList();
    private static final List<String> STATE =
            Measures.STATE.stream().map(StateMeasure::name).toList();

    private FrameValues() {}

    /** A measure of the world, as in {@code tension}. */
    public static double world(Reading frame, String measure) {
        return frame.world()[place(WORLD, measure)];
    }

    /**
     * A measure of middle powers, as in {@code dsi}.
     *
     * @param scope 0 for all, then the groups of the scenario in their order
     */
    public static double states(Reading frame, int scope, String measure) {
        return frame.scopes().get(scope)[place(STATE, measure)];
    }

    private static int place(List<String> names, String measure) {
        int place = names.indexOf(measure);
        if (place < 0) {
            throw new IllegalArgumentException("there is no measure " + measure);
        }
        return place;
    }
}
