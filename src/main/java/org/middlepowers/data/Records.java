package org.middlepowers.data;

import java.io.IOException;
import java.util.function.Consumer;

/** The rows below a header as they stand in a file, of whatever length, one after another. */
interface Records {
    /**
     * Goes through all rows.
     *
     * @return what is wrong with the file's end or its form, as a sentence; "" if nothing
     */
    String each(Consumer<DataRow> reader) throws IOException;
}
