package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a part as bytes: no text of such a table holds a line break, so each row is one line. */
final class PartLines implements Closeable {
    private static final int BLOCK = 1 << 15;
    private static final int LONGEST = 1 << 26;

    private final Path path;
    private final InputStream in;
    private byte[] block = new byte[BLOCK];
    private int filled;
    private int start;
    private int length;
    private long number;
    private long offset;

    PartLines(Path path) throws IOException {
        this.path = path;
        try {
            in = Files.newInputStream(path);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Goes to the next line that has an end; one that was cut off is none. */
    boolean next() throws IOException {
        offset += length;
        start += length;
        length = 0;
        for (int seen = 0; ; ) {
            for (int at = start + seen; at < filled; at++) {
                if (block[at] == '\n') {
                    length = at + 1 - start;
                    number++;
                    return true;
                }
            }
            seen = filled - start;
            if (!fill()) {
                return false;
            }
        }
    }

    /** Reads more behind what the line has so far; whether there was any. */
    private boolean fill() throws IOException {
        int seen = filled - start;
        if (seen >= LONGEST) {
            throw new ResultsException("'" + path + "' is not a table: a line of it has no end. Take it out of the folder.");
        }
        byte[] into = seen > block.length / 2 ? new byte[2 * block.length] : block;
        System.arraycopy(block, start, into, 0, seen);
        block = into;
        start = 0;
        filled = seen;
        try {
            int read = in.read(block, filled, block.length - filled);
            filled += Math.max(0, read);
            return read > 0;
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }

    /** Where the line begins; after the last one, where that ends. */
    long offset() {
        return offset;
    }

    /** The line with its end; good until the next one. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(block, start, length);
    }

    /** The line up to its last comma. */
    ByteBuffer butLast() {
        int end = length - 1;
        while (end > 0 && block[start + end] != ',') {
            end--;
        }
        return ByteBuffer.wrap(block, start, end);
    }

    String text() {
        return new String(block, start, length - 1, StandardCharsets.UTF_8);
    }

    /** The first fields, up to the comma behind them; empty if there are not so many. */
    String key(int fields) {
        int left = fields;
        for (int k = 0; k < length; k++) {
            if (block[start + k] == ',' && --left == 0) {
                return new String(block, start, k, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** The whole number in one of the first fields, with a comma behind it; below 0 if there is none from 0 to 10⁹ − 1. */
    int count(int field) {
        int at = start;
        for (int k = 0; k < field; at++) {
            if (at == start + length) {
                return -1;
            }
            k += block[at] == ',' ? 1 : 0;
        }
        int value = 0;
        int digits = 0;
        for (; at < start + length && block[at] >= '0' && block[at] <= '9'; at++) {
            value = 10 * value + block[at] - '0';
            digits++;
        }
        return digits > 0 && digits < 10 && at < start + length && block[at] == ',' ? value : -1;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(block, start, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
