package org.middlepowers.results;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV table being written: RFC 4180, UTF-8, a header line, lines end in \n. Not thread-safe. */
public final class TableFile implements Closeable {
    private final Path path;
    private final OutputStream out;
    private final List<String> columns;

    private TableFile(Path path, OutputStream out, List<String> columns) {
        this.path = path;
        this.out = out;
        this.columns = columns;
    }

    /**
     * Starts a table with its header line; replaces a file of that name.
     *
     * @throws IOException with a sentence that says what to do
     */
    public static TableFile open(Path path, List<String> columns) throws IOException {
        try {
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
            TableFile file = new TableFile(path, out, List.copyOf(columns));
            TableChunk header = file.chunk(0);
            columns.forEach(header::add);
            header.endRow();
            file.append(header);
            return file;
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /** Names of the columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** An empty chunk for this table; see {@link TableChunk#TableChunk} for the digits. */
    public TableChunk chunk(int digits) {
        return new TableChunk(columns.size(), digits);
    }

    /** Adds the rows of a chunk, in the order in which chunks arrive. */
    public void append(TableChunk chunk) throws IOException {
        try {
            chunk.writeTo(out);
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /** Sends what was added to the disk. */
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }
}
