package org.middlepowers.study.sweep;

import org.middlepowers.results.TableChunk;

/**
 * What one run of a sweep adds to its tables.
 *
 * @param run its row of the table of runs
 * @param series its rows of the table of series; null if there is none
 * @param failure why it failed; empty if it did not
 */
record Sample(TableChunk run, TableChunk series, String failure) {}
