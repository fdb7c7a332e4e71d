package org.middlepowers.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 11: the quarter is checked for values that are not numbers, and recorded by those who observe it. */
final class RecordPhase implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        World w = (World) state;
        check(w, "tension", w.meanTension);
        check(w, "norms", w.normsFeedback);
        for (GreatPower g : w.powers) {
            check(w, "capability", g.capability);
        }
        for (MiddlePower i : w.states) {
            // A value of a state that is not a number reaches one of these within a quarter.
            double all = i.output + i.idealPoint + i.norms + i.role + i.autonomy + i.legitimacy + i.status + i.reexport;
            if (!(Math.abs(all) < Double.MAX_VALUE)) {
                throw new IllegalStateException("a variable of " + i.code + " is not a number any more in " + w.quarter());
            }
        }
        for (int k = 0; k < w.observers.size(); k++) {
            w.observers.get(k).accept(w);
        }
    }

    private static void check(World w, String what, double value) {
        if (!(Math.abs(value) < Double.MAX_VALUE)) {
            throw new IllegalStateException(what + " is not a number any more in " + w.quarter());
        }
    }
}
