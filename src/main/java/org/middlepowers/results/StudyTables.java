package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a study while it runs. Rows come task by task, in the order of the tasks. About once a second, and at the
 * end, everything is brought to the disk itself, and then a note of how many tasks are there in full and how long each
 * table is. Whoever goes on after a kill cuts the tables back to the note, so that no task is there in part or twice.
 */
public final class StudyTables implements Closeable {
    static final String PROGRESS = "progress.json";
    private static final long NOTE_NANOS = 1_000_000_000;

    private final Path note;
    private final List<TableFile> files = new ArrayList<>();
    private Done done;
    private long noted = System.nanoTime();
    private boolean broken;

    /**
     * A table.
     *
     * @param name of the file
     * @param scratch whether it is only there to make others of, and goes once all is done
     */
    public record Table(String name, List<String> columns, boolean scratch) {
        /** A table that stays. */
        public Table(String name, List<String> columns) {
            this(name, columns, false);
        }

        /** A table that goes once all is done. */
        public static Table scratch(String name, List<String> columns) {
            return new Table(name, columns, true);
        }
    }

    /**
     * How far the tables got.
     *
     * @param tasks that are there in full, from the first on
     * @param rows that count as results, failed ones among them
     * @param failed those of them that failed
     * @param firstFailure which failed first, and why; empty if none did
     * @param bytes length of each table
     * @param sums checksum of that much of each table
     * @param work what the tables are of, as {@link Manifest#work} tells it
     */
    public record Done(
            int tasks, long rows, long failed, String firstFailure, Map<String, Long> bytes, Map<String, Long> sums, String work) {
        public static final Done NOTHING = new Done(0, 0, 0, "", Map.of(), Map.of(), "");

        public Done {
            bytes = Map.copyOf(bytes);
            sums = Map.copyOf(sums);
        }
    }

    private StudyTables(Path note, Done done) {
        this.note = note;
        this.done = done;
    }

    /**
     * How far the work in a folder got that was stopped; nothing where it was done, or never began.
     *
     * @param manifest of the work that is asked about
     * @throws IOException with a sentence, if a table is not as the note says, or the note is of other work
     */
    public static Done held(ResultsFolder folder, Manifest manifest) throws IOException {
        if (!Files.exists(folder.progress())) {
            return Done.NOTHING;
        }
        Done done = ManifestFile.read(folder.progress(), Done.class);
        if (!done.work().equals(manifest.work())) {
            throw cannot(folder, "its manifest and its tables are of different work");
        }
        for (Map.Entry<String, Long> table : done.bytes().entrySet()) {
            Path file = folder.table(table.getKey());
            if (!Files.exists(file) || Files.size(file) < table.getValue()) {
                throw cannot(folder, "'" + file + "' is shorter than the program left it");
            }
            if (TableFile.sum(file, table.getValue()).getValue() != done.sums().get(table.getKey())) {
                throw cannot(folder, "'" + file + "' has changed since the program left it");
            }
        }
        return done;
    }

    private static ResultsException cannot(ResultsFolder folder, String why) {
        return new ResultsException("The work in '" + folder.path() + "' cannot go on, and nothing is made of it: " + why
                + ". Take the folder from a copy that is whole, or begin anew with --overwrite.");
    }

    /**
     * Opens the tables of a folder, empty or cut back to what is there in full.
     *
     * @param held what {@link #held} found
     * @param work what they are of, as {@link Manifest#work} tells it
     */
    public static StudyTables open(ResultsFolder folder, List<Table> tables, Done held, String work) throws IOException {
        StudyTables open = new StudyTables(folder.progress(), new Done(
                held.tasks(), held.rows(), held.failed(), held.firstFailure(), held.bytes(), held.sums(), work));
        try {
            for (Table table : tables) {
                Path path = folder.table(table.name());
                Long bytes = held.bytes().get(table.name());
                open.files.add(
                        bytes == null
                                ? TableFile.open(path, table.columns())
                                : TableFile.reopen(path, table.columns(), bytes));
            }
            return open;
        } catch (IOException e) {
            open.broken = true;
            open.close();
            throw e;
        }
    }

    /** How far they are now. */
    public Done done() {
        return done;
    }

    /**
     * Adds what a task gave.
     *
     * @param chunks rows for each table; null for none
     * @param rows that count as results
     * @param failed those of them that failed
     * @param failure which of them failed first, and why; empty if none did
     */
    public void append(List<TableChunk> chunks, int rows, int failed, String failure) throws IOException {
        try {
            for (int k = 0; k < files.size(); k++) {
                if (chunks.get(k) != null) {
                    files.get(k).append(chunks.get(k));
                }
            }
        } catch (IOException e) {
            broken = true;
            throw e;
        }
        done = new Done(
                done.tasks() + 1,
                done.rows() + rows,
                done.failed() + failed,
                done.firstFailure().isEmpty() ? failure : done.firstFailure(),
                done.bytes(),
                done.sums(),
                done.work());
        if (System.nanoTime() - noted > NOTE_NANOS) {
            settle();
        }
    }

    private void settle() throws IOException {
        Map<String, Long> bytes = new LinkedHashMap<>();
        Map<String, Long> sums = new LinkedHashMap<>();
        try {
            for (TableFile file : files) {
                bytes.put(file.path().getFileName().toString(), file.sync());
                sums.put(file.path().getFileName().toString(), file.sum());
            }
            done = new Done(done.tasks(), done.rows(), done.failed(), done.firstFailure(), bytes, sums, done.work());
            ManifestFile.write(note, done);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
        noted = System.nanoTime();
    }

    /** Brings everything to the disk and closes the tables; after a failure it closes them only. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        try {
            if (!broken) {
                settle();
            }
        } catch (IOException e) {
            failure = e;
        }
        for (TableFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                failure = failure == null && !broken ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Takes the note and the scratch tables away, once the manifest says that all is done. */
    public static void forget(ResultsFolder folder, List<Table> tables) throws IOException {
        delete(folder.progress());
        for (Table table : tables) {
            if (table.scratch()) {
                delete(folder.table(table.name()));
            }
        }
    }

    private static void delete(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
    }
}
