package org.middlepowers.gui.time;

import java.util.List;

/** What was measured in a quarter: values of the world, and of middle powers by scope, in the order of the measures. */
public interface Reading {
    /** Values of {@link org.middlepowers.measure.Measures#WORLD}. */
    double[] world();

    /** Values of {@link org.middlepowers.measure.Measures#STATE}: of all middle powers, then of each group. */
    List<double[]> scopes();
}
