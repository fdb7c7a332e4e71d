package org.middlepowers.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One part of a table: rows in the order of their points and replications. */
public record SweepPart(Path file, int number) implements Comparable<SweepPart> {
    private static final int BLOCK = 1 << 16;

    /** Whether it is in Parquet and therefore whole; otherwise it is CSV, whose last line may have been cut off. */
    public boolean parquet() {
        return file.toString().endsWith(Parts.PARQUET);
    }

    /** Bytes up to the end of the last whole line. */
    long wholeLines() throws IOException {
        return wholeLines(file);
    }

    /** Bytes of a file up to the end of its last whole line. */
    static long wholeLines(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size();
            while (end > 0) {
                long begin = Math.max(0, end - BLOCK);
                ByteBuffer block = ByteBuffer.allocate((int) (end - begin));
                while (block.hasRemaining() && channel.read(block, begin + block.position()) >= 0) {
                    continue; // until the block is full
                }
                for (int at = block.position() - 1; at >= 0; at--) {
                    if (block.get(at) == '\n') {
                        return begin + at + 1;
                    }
                }
                end = begin;
            }
            return 0;
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    @Override
    public int compareTo(SweepPart other) {
        return Integer.compare(number, other.number);
    }
}
