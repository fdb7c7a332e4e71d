package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Rows of a table, one at a time, however they are written down. */
interface TableRows extends Closeable {
    /** Names of the columns, in order. */
    List<String> columns();

    /** Goes to the next row; false at the end. */
    boolean next() throws IOException;

    /** Text of a field of the row at hand. */
    String text(int column);

    /**
     * Number in a field of the row at hand; NaN where the field is empty.
     *
     * @throws NumberFormatException if the field holds something else
     */
    double number(int column);

    /** Where the row at hand stands in the file. */
    String place();
}
