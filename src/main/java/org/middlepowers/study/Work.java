package org.middlepowers.study;

import java.io.IOException;
import java.util.List;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TaskStore;

/** Tasks that fill tables: what {@link Runner} needs to know of a {@link Study}, or of a {@link Portion} of one. */
public interface Work {
    /** The tables that tasks fill. */
    List<Table> tables();

    /** Number of tasks; where later ones depend on what earlier ones gave, the most that there may be. */
    int tasks();

    /**
     * Has its tasks done, one batch or several: {@link PlannedStudy} does all at once, {@link Trials} one batch by what
     * came of the others.
     *
     * @return whether all was done; if not, somebody asked to stop
     * @throws IOException with a sentence, if the machine refuses
     */
    boolean work(Bench bench) throws IOException;

    /**
     * What a folder holds of its tables, and where rows go.
     *
     * @param asked what is asked, as a manifest's {@code work} tells it
     * @throws IOException with a sentence, if the folder cannot be resumed
     */
    default TaskStore store(ResultsFolder folder, String asked) throws IOException {
        return StudyTables.of(folder, tables(), asked);
    }

    /** What a task is called, in the plural. */
    default String unit() {
        return "runs";
    }
}
