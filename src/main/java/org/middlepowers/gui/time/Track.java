package org.middlepowers.gui.time;

/** The quarters of a branch that have been simulated so far. They are added by one thread and read by any. */
public final class Track {
    private final Branch branch;
    private final Cast cast;
    private final Frame[] frames;
    private volatile int known;

    /** A branch of which nothing is known yet. */
    public Track(Branch branch) {
        this.branch = branch;
        cast = Cast.of(branch.loaded().scenario().drawn(branch.replication()));
        frames = new Frame[branch.quarters()];
    }

    public Branch branch() {
        return branch;
    }

    public Cast cast() {
        return cast;
    }

    /** Number of quarters known, from the first on. */
    public int known() {
        return known;
    }

    /** Number of quarters that there are. */
    public int quarters() {
        return frames.length;
    }

    /**
     * A quarter, counted from the start.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public Frame frame(int time) {
        if (time < 0 || time >= known) {
            throw new IllegalArgumentException("quarter " + time + " is not among the " + known + " that are known");
        }
        return frames[time];
    }

    /** Takes note of the next quarter; one that is known already is left as it is, for it comes out the same. */
    synchronized void note(Frame frame) {
        if (frame.time() == known) {
            frames[known] = frame;
            known++;
        }
    }
}
