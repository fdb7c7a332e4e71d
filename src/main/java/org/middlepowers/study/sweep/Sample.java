package org.middlepowers.study.sweep;

import org.middlepowers.results.TaskRows;

/**
 * What one run of a sweep adds to its tables.
 *
 * @param rows of all tables
 * @param failure why it failed; empty if it did not
 */
record Sample(TaskRows rows, String failure) {}
