package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The tables of a study while it runs. Rows come task by task, in the order of the tasks. About once a second, and at the
 * end, everything is brought to the disk itself, and then a note of how many tasks are there in full and how long each
 * table is. Whoever goes on after a kill cuts the tables back to the note, so that no task is there in part or twice.
 */
public final class StudyTables implements TaskStore {
    static final String PROGRESS = "progress.json";
    private static final long NOTE_NANOS = 1_000_000_000;

    private final ResultsFolder folder;
    private final List<Table> tables;
    private final List<TableFile> files = new ArrayList<>();
    private ProgressNote note;
    private long noted = System.nanoTime();
    /** Not begun, or failed: nothing is noted. */
    private boolean broken = true;

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
     * The note on the disk.
     *
     * @param done how far the tables got; tasks are there in full, from the first on
     * @param bytes length of each table
     * @param sums checksum of that much of each table
     * @param work what the tables are of, as {@link Manifest#work} tells it
     */
    record ProgressNote(Done done, Map<String, Long> bytes, Map<String, Long> sums, String work) {
        ProgressNote {
            bytes = Map.copyOf(bytes);
            sums = Map.copyOf(sums);
        }

        static ProgressNote nothing(String work) {
            return new ProgressNote(Done.NOTHING, Map.of(), Map.of(), work);
        }
    }

    private StudyTables(ResultsFolder folder, List<Table> tables, ProgressNote note) {
        this.folder = folder;
        this.tables = tables;
        this.note = note;
    }

    /**
     * How far the work in a folder got that was stopped; nothing where it was done, or never began.
     *
     * @param work that is asked about, as {@link Manifest#work} tells it
     * @throws IOException with a sentence, if a table is not as the note says, or the note is of other work
     */
    static ProgressNote held(ResultsFolder folder, String work) throws IOException {
        if (!Files.exists(folder.progress())) {
            return ProgressNote.nothing(work);
        }
        ProgressNote note = ManifestFile.read(folder.progress(), ProgressNote.class);
        if (!note.work().equals(work)) {
            throw cannot(folder, "its manifest and its tables are of different work");
        }
        for (Map.Entry<String, Long> table : note.bytes().entrySet()) {
            Path file = folder.table(table.getKey());
            if (!Files.exists(file) || Files.size(file) < table.getValue()) {
                throw cannot(folder, "'" + file + "' is shorter than the program wrote it");
            }
            if (TableFile.sum(file, table.getValue()).getValue() != note.sums().get(table.getKey())) {
                throw cannot(folder, "'" + file + "' has changed since the program wrote it");
            }
        }
        return note;
    }

    private static ResultsException cannot(ResultsFolder folder, String why) {
        return new ResultsException("The work in '" + folder.path() + "' cannot be continued, and is not used: " + why
                + ". Restore the folder from an intact copy, or start again with --overwrite.");
    }

    /**
     * The tables of a folder, empty or with what is there in full.
     *
     * @param work what they are of, as {@link Manifest#work} tells it
     * @throws IOException with a sentence, if they cannot be resumed
     */
    public static StudyTables of(ResultsFolder folder, List<Table> tables, String work) throws IOException {
        return new StudyTables(folder, tables, held(folder, work));
    }

    /** Opens the files, empty or cut back to what is there in full. */
    @Override
    public void begin() throws IOException {
        for (Table table : tables) {
            Path path = folder.table(table.name());
            Long bytes = note.bytes().get(table.name());
            files.add(
                    bytes == null
                            ? TableFile.open(path, table.columns())
                            : TableFile.reopen(path, table.columns(), bytes));
        }
        broken = false;
    }

    @Override
    public Done done() {
        return note.done();
    }

    /** The tasks behind those that are there. */
    @Override
    public IntStream due(int all) {
        return IntStream.range(done().tasks(), all);
    }

    @Override
    public List<String> found(int all) {
        return done().tasks() == 0 || done().tasks() == all
                ? List.of()
                : List.of(folder.path() + " holds the first " + done().tasks() + " tasks already; the rest follows.");
    }

    @Override
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
        note = new ProgressNote(done().and(rows, failed, failure), note.bytes(), note.sums(), note.work());
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
            note = new ProgressNote(done(), bytes, sums, note.work());
            ManifestFile.write(folder.progress(), note);
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

    /** Takes the notes and the scratch tables away, once the manifest says that all is done. */
    public static void forget(ResultsFolder folder, List<Table> tables) throws IOException {
        delete(folder.progress());
        delete(folder.table(SweepWork.FILE));
        Journal.forget(folder.table(SweepFolder.MOVES));
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
