package org.middlepowers.results;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that wait to be written to their tables, in a file of the folder that goes when it is closed, and with the program
 * however that ends. Safe for use by many threads.
 */
public final class TableSpill implements Closeable {
    private final Path path;
    private final FileChannel file;
    private long end;

    /** Where the rows of a chunk wait; the length is 0 where there is no chunk. */
    public record Place(long from, int length, int rows) {
        static final Place NONE = new Place(0, 0, 0);
    }

    private TableSpill(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** Opens an empty one in a folder. */
    public static TableSpill in(ResultsFolder folder) throws IOException {
        Path path = folder.path().resolve(".waiting." + ProcessHandle.current().pid() + "-0.part");
        try {
            return new TableSpill(
                    path,
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /**
     * Puts chunks away.
     *
     * @param chunks null for none
     * @return where they are, in their order
     */
    public List<Place> put(List<TableChunk> chunks) throws IOException {
        List<Place> places = new ArrayList<>();
        try {
            for (TableChunk chunk : chunks) {
                if (chunk == null) {
                    places.add(Place.NONE);
                } else {
                    ByteBuffer bytes = chunk.bytes();
                    Place place = place(bytes.remaining(), chunk.rows());
                    for (long at = place.from; bytes.hasRemaining(); ) {
                        at += file.write(bytes, at);
                    }
                    places.add(place);
                }
            }
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
        return places;
    }

    private synchronized Place place(int length, int rows) {
        Place place = new Place(end, length, rows);
        end += length;
        return place;
    }

    /** The chunks again; null for none. */
    public List<TableChunk> take(List<Place> places) throws IOException {
        List<TableChunk> chunks = new ArrayList<>();
        try {
            for (Place place : places) {
                if (place.equals(Place.NONE)) {
                    chunks.add(null);
                    continue;
                }
                ByteBuffer bytes = ByteBuffer.allocate(place.length);
                while (bytes.hasRemaining()) {
                    if (file.read(bytes, place.from + bytes.position()) < 0) {
                        throw new EOFException("it is shorter than what was put into it");
                    }
                }
                chunks.add(TableChunk.of(bytes.array(), place.rows));
            }
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
        return chunks;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
