package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A part in CSV to which rows are added; it begins with the names of the columns. Not thread-safe. */
final class PartFile implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private boolean unsynced;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens a part to add rows at its end; a new one gets its first line. */
    static PartFile open(Path path, List<String> columns) throws IOException {
        try {
            Files.createDirectories(path.getParent());
            PartFile file = new PartFile(
                    path,
                    FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
            if (file.channel.size() == 0) {
                TableChunk header = new TableChunk(columns.size(), 0);
                columns.forEach(header::add);
                header.endRow();
                file.append(header);
            }
            return file;
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    void append(TableChunk rows) throws IOException {
        if (buffer.remaining() < rows.size()) {
            drain();
        }
        if (buffer.remaining() < rows.size()) {
            write(rows.bytes());
        } else {
            buffer.put(rows.bytes());
        }
        unsynced = true;
    }

    /** Brings everything to the disk itself, so that not even a power cut takes it back. */
    void sync() throws IOException {
        if (!unsynced) {
            return;
        }
        drain();
        try {
            channel.force(false);
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
        unsynced = false;
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            sync();
        }
    }

    private void drain() throws IOException {
        buffer.flip();
        try {
            write(buffer);
        } finally {
            // What could not be written is lost with this program; the next one runs it again.
            buffer.clear();
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }
}
