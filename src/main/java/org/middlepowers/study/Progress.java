package org.middlepowers.study;

import java.util.List;

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

    /**
     * What an earlier program left, before the first task.
     *
     * @param done tasks that are there
     * @param failed how many of them failed
     * @param sentences to tell of it
     */
    default void found(int done, int failed, List<String> sentences) {
        // whoever only counts has no use for it
    }

    /** Something to say while it runs, in a sentence. */
    default void tell(String sentence) {
        // whoever only counts has no use for it
    }

    /** Whether to stop after the runs that are under way. */
    boolean stopped();
}
