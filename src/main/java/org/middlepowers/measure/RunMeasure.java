package org.middlepowers.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.middlepowers.model.World;

/**
 * What only a run as a whole has, of a middle power; of several, the plain mean.
 *
 * @param name column name
 * @param title words for a chart
 * @param about what it means and how to read it
 * @param lessGravity whether the same of the twin without anybody's agency is taken off
 * @param value the measure at the end of a run; NaN where it is not defined
 * @param ofPair the same of one pair of a great power and the state; empty where there is no such thing
 */
public record RunMeasure(
        String name,
        String title,
        String about,
        boolean lessGravity,
        Value value,
        Optional<ToDoubleFunction<Dyad>> ofPair) {
    /** All, in the order of the tables. */
    public static final List<RunMeasure> ALL = List.of(
            new RunMeasure(
                    "coexistence",
                    "Coexistence of cooperation and conflict",
                    "mean over great powers, 0 to 1",
                    false,
                    (w, dyads, k) -> dyads.coexistence(k),
                    Optional.of(Dyad::coexistence)),
            new RunMeasure(
                    "comovement",
                    "Co-movement of cooperation and conflict",
                    "correlation across years, -1 to 1",
                    false,
                    (w, dyads, k) -> dyads.comovement(k),
                    Optional.of(Dyad::comovement)),
            new RunMeasure(
                    "sector_breadth",
                    "Sectors of accepted projects",
                    "effective number over the run",
                    false,
                    (w, dyads, k) -> Conduct.sectorBreadth(w.states().get(k)),
                    Optional.empty()),
            new RunMeasure(
                    "welfare",
                    "Welfare",
                    "log output at the end, less that in a twin without anybody's agency",
                    true,
                    (w, dyads, k) -> Conduct.logOutput(w, w.states().get(k)),
                    Optional.empty()));

    /** The measure itself. */
    public interface Value {
        double of(World world, Dyads dyads, int state);
    }

    /** The measure of a name. */
    public static Optional<RunMeasure> named(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /**
     * Plain mean over states, at the end of a run, of those for which it is defined; NaN over none.
     *
     * @param places of the states in the world
     * @param gravity the twin without anybody's agency at its end; needed only where the measure is less it
     */
    public double mean(World world, Dyads dyads, World gravity, int[] places) {
        return mean(
                places,
                k -> value.of(world, dyads, k) - (lessGravity ? value.of(gravity, dyads, k) : 0));
    }

    static double mean(int[] places, IntToDoubleFunction value) {
        return Arrays.stream(places)
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }
}
