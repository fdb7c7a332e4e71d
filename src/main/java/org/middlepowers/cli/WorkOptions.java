package org.middlepowers.cli;

import java.nio.file.Path;

/**
 * How work is done and told; nothing of it changes what the tables say.
 *
 * @param output where results go; null for a folder of the study's name
 * @param overwrite whether results of the same kind that are there may be replaced
 * @param threads runs simulated at a time
 * @param stopAtFailure whether to begin no more runs after one has failed
 * @param report whether charts are drawn and a report is written
 * @param full whether all of the report is printed, or the answer alone
 */
record WorkOptions(Path output, boolean overwrite, int threads, boolean stopAtFailure, boolean report, boolean full) {
    /** What to do when a run fails. */
    enum OnFailure {
        STOP,
        CONTINUE
    }
}
