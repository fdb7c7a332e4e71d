package org.middlepowers.study;

import org.middlepowers.measure.MeasureName;
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

    /**
     * What this run has more than another.
     *
     * @param measure one of {@link MeasureName#EFFECT}
     */
    public double less(Effect other, String measure) {
        return switch (MeasureName.parse(measure).orElseThrow().head()) {
            case "tension" -> tension() - other.tension();
            case "poles" -> poles() - other.poles();
            default -> throw new IllegalArgumentException("twins are not compared by " + measure);
        };
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
