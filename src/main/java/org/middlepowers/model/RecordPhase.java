package org.middlepowers.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 11: whoever watches takes note of the quarter. */
final class RecordPhase implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (int k = 0; k < w.observers.size(); k++) {
            w.observers.get(k).accept(w);
        }
    }
}
