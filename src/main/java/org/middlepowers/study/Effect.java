package org.middlepowers.study;

import org.middlepowers.measure.Polarity;
import org.middlepowers.model.World;

/** Mean tension and mean effective number of great-power poles over a run: what twins are compared by (§1). */
public final class Effect {
    private double tension;
    private double poles;
    private int quarters;

    /** Takes note of a quarter that has ended. */
    public void note(World world) {
        tension += world.meanTension();
        poles += Polarity.effectivePoles(world);
        quarters++;
    }

    /** Mean tension. */
    public double tension() {
        return tension / quarters;
    }

    /** Mean effective number of great-power poles. */
    public double poles() {
        return poles / quarters;
    }
}
