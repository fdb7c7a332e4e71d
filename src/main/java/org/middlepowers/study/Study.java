package org.middlepowers.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.report.DrawnPart;
import org.middlepowers.report.Page;
import org.middlepowers.report.PageText;
import org.middlepowers.report.PageWriter;
import org.middlepowers.results.FolderInUseException;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TaskStore;

/**
 * What can be asked: tables, the tasks that fill them, and the answer that is read from them. {@link Runner} does the rest
 * for every study alike.
 */
public interface Study {
    /** The tables that tasks fill. */
    List<Table> tables();

    /** Number of tasks; where later ones depend on what earlier ones gave, the most that there may be. */
    int tasks();

    /**
     * Has its tasks done, one batch or several: {@link Planned} does all at once, {@link Trials} one batch by the results of the others.
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

    /** What a new folder for it is called. */
    String name();

    /**
     * Makes sure, before anything else, that there is something to study; reads what only the work needs, not the answer.
     *
     * @throws IOException with a sentence, if there is not
     */
    default void require() throws IOException {
        // most questions can be asked of any world
    }

    /** What its folder is to say before the first task. */
    Manifest manifest(Manifest.Program program, Request request, String now);

    /**
     * Reads the tables, writes those that follow from them, and answers. The folder may hold part of the work.
     *
     * @throws IOException with a sentence, if a table cannot be read or written
     */
    Answer answer(ResultsFolder folder, Manifest manifest) throws IOException;

    /** Whether there is an answer although so many of the rows failed; usually unless all did. */
    default boolean answers(long rows, long failed) {
        return failed < rows || keepsFailures();
    }

    /** Whether a task that failed is a result like any other, and no reason to end otherwise than well. */
    default boolean keepsFailures() {
        return false;
    }

    /** Whether it does the tasks of its shard alone by itself; otherwise all tasks are cut into pieces. */
    default boolean dealsShards() {
        return false;
    }

    /**
     * Whether more can be asked of work that is complete, as more replications. Such work has a folder of its own name,
     * which is resumed whenever it is there.
     */
    default boolean grows() {
        return false;
    }

    /**
     * Makes sure that the work in a folder is this, and not of another command, version or scenario.
     *
     * @param then what the folder says of it
     * @param now what it would say of this
     * @return what else there is to tell before it is resumed, in sentences
     * @throws FolderInUseException with a sentence that shows the difference, and what to do
     */
    default List<String> requireSame(Path folder, Manifest then, Manifest now) throws IOException {
        SameWork.require(folder, then, now);
        return List.of();
    }

    /** A study whose tasks are known before the first one runs, and need nothing of each other. */
    interface Planned extends Study {
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

    /** What a study has its tasks done on; {@link Runner} gives it one. */
    interface Bench {
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
        boolean run(int all, IntFunction<Rows> run) throws IOException;

        /**
         * The tasks that {@link #run} is going to do, in their order.
         *
         * @param all as there
         */
        IntStream due(int all);

        /**
         * Is told that so many more tasks are done, although their rows come later; or, with a number below 0, that the
         * rows of so many of those come now. Called by any thread.
         */
        void ahead(int tasks);
    }

    /**
     * What a task gave.
     *
     * @param chunks rows for each table, in the order of the tables; null for none
     * @param rows that count as results
     * @param failed those of them that failed
     * @param failure which of them failed first, and why; empty if none did
     */
    record Rows(List<TableChunk> chunks, int rows, int failed, String failure) {}

    /**
     * The answer.
     *
     * @param text for the terminal
     * @param hints lines to print behind the name of the folder
     * @param report draws charts and writes report.html; {@link ReportWriter#NONE} where there is none
     */
    record Answer(Text text, List<String> hints, ReportWriter report) {
        /** Whether there is a report beside the answer. */
        public boolean hasReport() {
            return report != ReportWriter.NONE;
        }

        /** An answer with a text of its own. */
        public Answer(String text, ReportWriter report) {
            this((width, full) -> text, List.of(), report);
        }

        /** An answer that is a page, for browser and terminal alike; it says what was drawn of the parameters. */
        public Answer(Page page, List<String> hints, ResultsFolder folder, Manifest manifest) throws IOException {
            this(folder, manifest, DrawnPart.added(page, folder, manifest), hints);
        }

        private Answer(ResultsFolder folder, Manifest manifest, Page page, List<String> hints) {
            this(
                    (width, full) -> PageText.of(page, width, full),
                    hints,
                    () -> PageWriter.write(folder, page, manifest));
        }
    }

    /** An answer in words. */
    interface Text {
        /**
         * The words.
         *
         * @param width columns of the terminal
         * @param full all of the report, or the answer alone
         */
        String of(int width, boolean full);
    }

    /** Draws charts and writes report.html. */
    interface ReportWriter {
        ReportWriter NONE = () -> {};

        void write() throws IOException;
    }
}
