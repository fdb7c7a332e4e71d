package org.middlepowers.measure;

import java.util.function.ToDoubleBiFunction;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * An outcome of one middle power, as of a quarter; of several, the mean weighted by output or plain.
 *
 * @param name column name
 * @param title words for a chart
 * @param unit unit, "" for a pure number
 * @param about what it means and how to read it
 * @param weighted whether a mean over states weighs by output
 * @param value the measure itself
 */
public record StateMeasure(
        String name,
        String title,
        String unit,
        String about,
        boolean weighted,
        ToDoubleBiFunction<World, MiddlePower> value) {}
