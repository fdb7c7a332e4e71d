package org.middlepowers.results;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** A CSV table being written: RFC 4180, UTF-8, a header line, lines end in \n. Not thread-safe. */
public final class TableFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private final List<String> columns;
    /** Of all bytes so far, those that wait for the disk among them. */
    private final CRC32 sum;
    private long length;

    private TableFile(Path path, FileChannel channel, List<String> columns, CRC32 sum) {
        this.path = path;
        this.channel = channel;
        this.out = new CheckedOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), sum);
        this.columns = List.copyOf(columns);
        this.sum = sum;
    }

    /**
     * Checksum of the first bytes of a file.
     *
     * @throws IOException with a sentence, if it has fewer
     */
    static CRC32 sum(Path path, long bytes) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (long left = bytes; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new ResultsException("'" + path + "' is shorter than the program wrote it.");
                }
                sum.update(buffer, 0, read);
                left -= read;
            }
            return sum;
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /**
     * Starts a table with its header line; replaces a file of that name.
     *
     * @throws IOException with a sentence that says what to do
     */
    public static TableFile open(Path path, List<String> columns) throws IOException {
        try {
            TableFile file = new TableFile(
                    path,
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING),
                    columns,
                    new CRC32());
            TableChunk header = file.chunk(0);
            columns.forEach(header::add);
            header.endRow();
            file.append(header);
            return file;
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /** Opens a table to add rows behind its first bytes; what comes after them is cut off. */
    static TableFile reopen(Path path, List<String> columns, long bytes) throws IOException {
        try {
            CRC32 sum = sum(path, bytes);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
            channel.truncate(bytes);
            channel.position(bytes);
            TableFile file = new TableFile(path, channel, columns, sum);
            file.length = bytes;
            return file;
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /**
     * The header line of a table, without its end; what follows is read by others, and may be no text.
     *
     * @throws IOException if it is not there in full
     */
    static String header(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("it has no whole line of column names");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    Path path() {
        return path;
    }

    /** Brings what was added to the disk itself; the number of bytes that are there. */
    long sync() throws IOException {
        try {
            out.flush();
            channel.force(false);
            return length;
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /** Checksum of all that was added. */
    long sum() {
        return sum.getValue();
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
            length += chunk.size();
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
