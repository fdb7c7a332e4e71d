package org.middlepowers.results;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a part as bytes: no text of such a table holds a line break, so each row is one line. */
final class PartLines implements Closeable {
    private static final int LONGEST = 1 << 26;

    private final Path path;
    private final InputStream in;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long number;
    private long offset;

    PartLines(Path path) throws IOException {
        this.path = path;
        try {
            in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Goes to the next line that has an end; one that was cut off is none. */
    boolean next() throws IOException {
        offset += length;
        length = 0;
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (length == LONGEST) {
                    throw new ResultsException("'" + path + "' is no table: a line of it has no end. Take it out of the"
                            + " folder.");
                }
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = (byte) b;
                if (b == '\n') {
                    number++;
                    return true;
                }
            }
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
        length = 0;
        return false;
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }

    /** Where the line begins; after the last one, where that ends. */
    long offset() {
        return offset;
    }

    /** The line with its end. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(line, 0, length);
    }

    /** The line up to its last comma. */
    ByteBuffer butLast() {
        int end = length - 1;
        while (end > 0 && line[end] != ',') {
            end--;
        }
        return ByteBuffer.wrap(line, 0, end);
    }

    String text() {
        return new String(line, 0, length - 1, StandardCharsets.UTF_8);
    }

    /** The first fields, up to the comma behind them; empty if there are not so many. */
    String key(int fields) {
        int left = fields;
        for (int k = 0; k < length; k++) {
            if (line[k] == ',' && --left == 0) {
                return new String(line, 0, k, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
