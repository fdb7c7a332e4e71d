package org.middlepowers.measure;

import java.util.function.ToDoubleFunction;
import org.middlepowers.model.World;

/**
 * An outcome of the whole world, as of a quarter.
 *
 * @param name column name
 * @param title words for a chart
 * @param unit unit, "" for a pure number
 * @param about what it means and how to read it
 * @param value the measure itself; NaN where it is not defined
 */
public record WorldMeasure(String name, String title, String unit, String about, ToDoubleFunction<World> value) {}
