package org.middlepowers.gui.time;

import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.study.Outcomes;

/** A world on its way through a branch; what it goes through is noted in a track. Used by one thread at a time. */
public final class BranchRun {
    private final Track track;
    private final World world;
    private final Outcomes outcomes;

    /** A run at the start of its first quarter; its owner steps its world, or has {@link #to} do so. */
    public BranchRun(Track track) {
        this.track = track;
        Branch b = track.branch();
        world = new World(b.loaded().scenario(), b.seed(), b.replication(), Agency.FULL);
        outcomes = new Outcomes(world, track.cast().groups());
        world.observe(this::note);
    }

    /** A run of a branch from its start up to the end of a quarter; -1 for the start itself. */
    public static BranchRun to(Track track, int time) {
        BranchRun run = new BranchRun(track);
        run.world.start();
        while (run.world.schedule.getSteps() <= time) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopped on the way to quarter " + time);
            }
            run.world.step();
        }
        return run;
    }

    /** Simulates a branch to its end. */
    public static Track whole(Branch branch) {
        Track track = new Track(branch);
        to(track, branch.quarters() - 1);
        return track;
    }

    private void note(World w) {
        outcomes.note(w);
        if (w.time() >= track.known()) {
            track.note(Frame.of(w, outcomes, track.cast().groups().size()));
        }
    }

    public World world() {
        return world;
    }

    public Track track() {
        return track;
    }

    /** The quarter simulated last, from the start; -1 before the first. */
    public int time() {
        return (int) world.schedule.getSteps() - 1;
    }
}
