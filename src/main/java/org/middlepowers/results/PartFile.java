package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * A part in CSV to which rows are added; it begins with the names of the columns. Rows wait in memory until they are
 * sent: whoever keeps several tables decides which reach the disk first. Not thread-safe.
 */
final class PartFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private byte[] waiting = new byte[1 << 16];
    private int length;
    private boolean unsettled;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens a part to add rows at its end; a new one gets its first line. */
    static PartFile open(Path path, List<String> columns) throws IOException {
        FileChannel channel = null;
        try {
            Files.createDirectories(path.getParent());
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            PartFile file = new PartFile(path, channel);
            if (channel.size() == 0) {
                TableChunk header = new TableChunk(columns.size(), 0);
                columns.forEach(header::add);
                header.endRow();
                file.add(header);
            }
            return file;
        } catch (IOException e) {
            if (channel != null) {
                channel.close();
            }
            throw Failures.writing(path, e);
        }
    }

    void add(TableChunk rows) {
        ByteBuffer bytes = rows.bytes();
        int size = bytes.remaining();
        if (length + size > waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.max(2 * waiting.length, length + size));
        }
        bytes.get(waiting, length, size);
        length += size;
    }

    /** Bytes that wait. */
    int waiting() {
        return length;
    }

    /** Gives everything that waits to the system: the end of the program does not take it back. */
    void send() throws IOException {
        if (length == 0) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(waiting, 0, length);
        length = 0; // What cannot be written is lost with this program; the next one runs it again.
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            unsettled = true;
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /** Brings everything to the disk itself, so that not even a power cut takes it back. */
    void settle() throws IOException {
        send();
        try {
            if (unsettled) {
                channel.force(false);
                unsettled = false;
            }
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /** Closes the file; rows that wait are not written. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
