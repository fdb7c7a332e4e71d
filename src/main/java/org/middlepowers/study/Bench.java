package org.middlepowers.study;

import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.results.ResultsFolder;

/** What a study has its tasks done on; {@link Runner} gives it one. */
public interface Bench {
    /** The folder, whose tables hold the tasks that are done. */
    ResultsFolder folder();

    /** Tasks that an earlier program did, from the first on: their rows are in the tables. */
    int held();

    /**
     * Does tasks on many threads and adds their rows to the tables, in the order of the tasks; those that were done
     * before are passed over.
     *
     * @param all tasks 0 to this, without it, are done then
     * @param run does a task; called by many threads at a time
     * @return whether all were done; if not, somebody asked to stop
     */
    boolean run(int all, IntFunction<Study.Rows> run) throws IOException;

    /**
     * The tasks that {@link #run} is going to do, in their order.
     *
     * @param all as there
     */
    IntStream due(int all);

    /**
     * Is told that so many more tasks are done, although their rows come later; or, with a number below 0, that the rows
     * of so many of those come now. Called by any thread.
     */
    void ahead(int tasks);
}
