package org.middlepowers.study;

import java.io.IOException;

/** A study whose tasks are known before the first one runs, and need nothing of each other. */
public interface PlannedStudy extends Study {
    /**
     * Does a task; called by many threads at a time. What fails becomes a row that says why.
     *
     * @param task 0, 1, …
     */
    Rows run(int task);

    @Override
    default boolean work(Bench bench) throws IOException {
        return bench.run(tasks(), this::run);
    }
}
