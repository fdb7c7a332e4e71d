package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A table to which lines are added one by one, at any time, and which rows of tasks follow from: they are brought to the
 * disk before those rows, at least once a second besides, and then a note of how many there are and what their checksums
 * add to. Whoever goes on after a kill keeps the lines of the note, which may stand in any order, and no others. The table
 * of work that is complete needs no note: the manifest has its checksum. Not thread-safe.
 */
public final class Journal implements Closeable {
    private static final long NOTE_NANOS = 1_000_000_000;
    private static final String ENDING = ".json";

    private final Path file;
    private final FileChannel channel;
    private JournalNote note;
    private long noted = System.nanoTime();
    private boolean settled = true;
    private IOException failure;

    /**
     * What was brought to the disk.
     *
     * @param work what the lines are of, in words that another program of the same work finds as well
     * @param lines of the table, the names of its columns among them
     * @param checksums of them all, added
     */
    record JournalNote(String work, long lines, long checksums) {
        private static final JournalNote NOTHING = new JournalNote("", 0, 0);

        private JournalNote and(ByteBuffer line) {
            CRC32 crc = new CRC32();
            crc.update(line);
            return new JournalNote(work, lines + 1, checksums + crc.getValue());
        }

        private JournalNote of(String what) {
            return new JournalNote(what, lines, checksums);
        }
    }

    private Journal(Path file, JournalNote note, FileChannel channel) {
        this.file = file;
        this.note = note;
        this.channel = channel;
    }

    /** The note of a table of a folder. */
    static Path note(Path table) {
        return table.resolveSibling(table.getFileName().toString().replaceFirst("\\.csv$", "") + ENDING);
    }

    /**
     * Makes sure that a table is as a program left it, before anybody changes its manifest, and notes it.
     *
     * @param table which may not be there
     * @param work of which lines are to be added
     * @throws IOException with a sentence, if it is not, or is of other work
     */
    public static void require(Path table, String work) throws IOException {
        JournalNote note = held(table);
        if (!note.work().isEmpty() && !note.work().equals(work)) {
            throw cannot(table, "is of other work");
        }
        if (Files.exists(table)) {
            ManifestFile.write(note(table), note.of(work));
        }
    }

    /** Opens a table that {@link #require} looked at, or a new one; what is not noted is cut off. */
    public static Journal open(Path table, List<String> columns, String work) throws IOException {
        if (!Files.exists(table)) {
            WholeFile.write(table, row(columns)::writeTo);
        }
        JournalNote note = held(table).of(work);
        long bytes = length(table, note.lines());
        ManifestFile.write(note(table), note);
        try {
            FileChannel channel = FileChannel.open(table, StandardOpenOption.WRITE);
            channel.truncate(bytes);
            channel.position(bytes);
            return new Journal(table, note, channel);
        } catch (IOException e) {
            throw Failures.writing(table, e);
        }
    }

    /** Opens a table to read the lines of it that count. */
    public static TableReader read(Path table) throws IOException {
        return TableReader.openFirst(table, length(table, held(table).lines()));
    }

    /** Notes a table that is made of others. */
    static void noted(Path table, List<Path> others) throws IOException {
        String work = "";
        for (Path other : others) {
            if (work.isEmpty() && Files.exists(note(other))) {
                work = ManifestFile.read(note(other), JournalNote.class).work();
            }
        }
        ManifestFile.write(note(table), count(table, Long.MAX_VALUE).of(work));
    }

    /** Takes the note away, once the manifest has the checksum. */
    static void forget(Path table) throws IOException {
        try {
            Files.deleteIfExists(note(table));
        } catch (IOException e) {
            throw Failures.writing(note(table), e);
        }
    }

    /** Adds a line; it is on the disk after {@link #settle}. */
    public void add(List<String> row) throws IOException {
        check();
        ByteBuffer line = row(row).bytes();
        note = note.and(line.duplicate());
        settled = false;
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            failure = Failures.writing(file, e); // what comes behind half a line would be lost with it
            throw failure;
        }
        if (System.nanoTime() - noted > NOTE_NANOS) {
            settle();
        }
    }

    /** Brings everything to the disk itself, and the note of it. */
    public void settle() throws IOException {
        check();
        if (settled) {
            return;
        }
        try {
            channel.force(false);
            ManifestFile.write(note(file), note);
            settled = true;
            noted = System.nanoTime();
        } catch (IOException e) {
            failure = Failures.writing(file, e);
            throw failure;
        }
    }

    /** Ends the table with the same lines in an order of their own. */
    public void close(List<String> columns, List<List<String>> rows) throws IOException {
        settle();
        close();
        WholeFile.write(file, out -> {
            row(columns).writeTo(out);
            for (List<String> row : rows) {
                row(row).writeTo(out);
            }
        });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private static TableChunk row(List<String> cells) {
        TableChunk row = new TableChunk(cells.size(), 0);
        cells.forEach(row::add);
        row.endRow();
        return row;
    }

    /** What of a table counts. */
    private static JournalNote held(Path table) throws IOException {
        Path note = note(table);
        if (Files.exists(note)) {
            JournalNote noted = ManifestFile.read(note, JournalNote.class);
            JournalNote held = Files.exists(table) ? count(table, noted.lines()) : JournalNote.NOTHING;
            if (!held.of(noted.work()).equals(noted)) {
                throw cannot(table, "has changed since the program wrote it, or lost lines");
            }
            return noted;
        }
        if (!Files.exists(table)) {
            return JournalNote.NOTHING;
        }
        JournalNote all = count(table, Long.MAX_VALUE);
        Path manifest = table.resolveSibling(ManifestFile.NAME);
        if (Files.exists(manifest) && ManifestFile.tables(manifest).isPresent()) {
            FolderCheck.requireSums(manifest.getParent(), false);
        } else if (all.lines() > 1) {
            throw cannot(table, "has no note '" + note.getFileName() + "' of how many lines it has, so that it cannot be checked");
        }
        return all;
    }

    private static ResultsException cannot(Path table, String why) {
        return new ResultsException("'" + table + "' " + why + ". The work in its folder cannot be continued, and is not"
                + " used: restore the folder from an intact copy, or start again with --overwrite.");
    }

    /** Counts the first lines. */
    private static JournalNote count(Path table, long most) throws IOException {
        JournalNote note = JournalNote.NOTHING;
        try (PartLines lines = new PartLines(table)) {
            while (note.lines() < most && lines.next()) {
                note = note.and(lines.bytes());
            }
        }
        return note;
    }

    /** Bytes of the first lines. */
    private static long length(Path table, long lines) throws IOException {
        try (PartLines all = new PartLines(table)) {
            for (long k = 0; k < lines; k++) {
                all.next();
            }
            return all.offset() + all.bytes().remaining();
        }
    }
}
