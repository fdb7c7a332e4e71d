package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Rows of one part of a sweep's table, one after another; {@link #next} before the first. */
interface PartRows extends Closeable {
    List<String> columns();

    /** Goes to the next row; false after the last. */
    boolean next() throws IOException;

    int point();

    int replication();

    /** Place of the part among those that are read together. */
    int order();

    String text(int column) throws IOException;

    double number(int column) throws IOException;

    /** The row as a line of CSV with its end, good until the next row; null if it is not kept so. */
    ByteBuffer line();
}
