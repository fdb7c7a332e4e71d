package org.middlepowers.study;

/** Whoever watches an experiment, and may ask it to stop; called by one thread. */
public interface Progress {
    /**
     * A run has been written.
     *
     * @param done runs written so far
     * @param failed how many of them failed
     * @param all runs of the experiment
     */
    void ran(int done, int failed, int all);

    /** Whether to stop after the runs that are under way. */
    boolean stopped();
}
