package org.middlepowers.study;

import org.middlepowers.results.TableChunk;

/**
 * Which run of an experiment.
 *
 * @param number 1, 2, …: scenario by scenario, replications within
 */
record RunId(int number, String scenario, int replication) {
    /** Starts a row with what names the run. */
    void begin(TableChunk chunk) {
        chunk.add(number).add(scenario).add(replication);
    }
}
