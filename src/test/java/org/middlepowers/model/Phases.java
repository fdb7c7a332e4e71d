package org.middlepowers.model;

import java.util.function.IntConsumer;
import sim.engine.Schedule;
import sim.engine.Steppable;

/** Drives a world phase by phase, so that a test can look, or interfere, between them. */
public final class Phases {
    public static final int EXOGENOUS = 0;
    public static final int SNAPSHOT = 1;
    public static final int GREAT_POWERS = 2;
    public static final int DISPOSITION = 3;
    public static final int INTENTION = 4;
    public static final int EFFECTS = 5;
    public static final int SUBNATIONAL = 6;
    public static final int ECONOMY = 7;
    public static final int HOSTILITY = 8;
    public static final int REACTION = 9;
    public static final int VOTES = 10;
    public static final int RECORD = 11;

    private final World world;
    private final Steppable[] phases;
    private int next;

    public Phases(World world) {
        this.world = world;
        phases = world.phases();
        // One tick a quarter, for the phase that reads the time.
        world.schedule.scheduleRepeating(Schedule.EPOCH, 0, state -> {}, 1.0);
    }

    /** Runs whole quarters and calls the checker after each phase with its number. */
    public void run(int quarters, IntConsumer afterPhase) {
        for (int q = 0; q < quarters; q++) {
            do {
                int phase = next;
                one();
                afterPhase.accept(phase);
            } while (next != 0);
        }
    }

    /** Runs until a phase of this quarter (or, once it is over, of the next) is done. */
    public Phases through(int phase) {
        int done;
        do {
            done = next;
            one();
        } while (done != phase);
        return this;
    }

    private void one() {
        phases[next].step(world);
        next = (next + 1) % phases.length;
        if (next == 0) {
            world.schedule.step(world);
        }
    }
}
