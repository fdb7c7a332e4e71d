package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the rows of a study's tasks are kept while it runs: it knows which tasks an earlier program did in full, and
 * takes the rows of the others. {@link StudyTables} keeps one file a table, {@link PartedTables} numbered parts. Whoever
 * makes one learns whether the folder's tables can be resumed; nothing is written before {@link #begin}.
 */
public interface TaskStore extends Closeable {
    /**
     * How far work got.
     *
     * @param tasks that are there in full
     * @param rows that count as results, failed ones among them
     * @param failed those of them that failed
     * @param firstFailure which failed first, and why; empty if none did
     */
    record Done(int tasks, long rows, long failed, String firstFailure) {
        public static final Done NOTHING = new Done(0, 0, 0, "");

        /** The same with one task more. */
        Done and(int newRows, int newlyFailed, String failure) {
            return new Done(
                    tasks + 1, rows + newRows, failed + newlyFailed, firstFailure.isEmpty() ? failure : firstFailure);
        }
    }

    /**
     * Makes the tables ready for more rows, and takes away what is there of tasks that are not there in full.
     *
     * @throws IOException with a sentence, if the machine refuses
     */
    void begin() throws IOException;

    /** How far the work got; tasks that an earlier program did are among them. */
    Done done();

    /** The tasks of 0 to all, without all, that are still to be done here, in order. */
    IntStream due(int all);

    /**
     * Adds what a task gave; tasks arrive in the order of {@link #due}.
     *
     * @param chunks rows for each table; null for none
     * @param rows that count as results
     * @param failed those of them that failed
     * @param failure which of them failed first, and why; empty if none did
     * @throws IOException with a sentence, if the machine refuses
     */
    void append(List<TableChunk> chunks, int rows, int failed, String failure) throws IOException;

    /**
     * What was there before, in sentences; none if it starts again.
     *
     * @param all tasks that are to be there in the end
     */
    List<String> found(int all);

    /** Does what is left to do with the tables once all tasks are done. */
    default void complete() throws IOException {
        // tables that are complete are usually done with
    }
}
