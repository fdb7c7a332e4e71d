package org.middlepowers.data;

import java.util.List;
import org.middlepowers.data.DataFile.Row;

/** Reads the files of one data set in the layouts in which its provider publishes them. */
interface Importer {
    Source source();

    /** Which layout of the data set a file has, for the user: {@code NMC, state-year}. */
    String layout(Header header);

    /** Whether a header is of this data set, though columns may be missing. */
    boolean recognises(Header header);

    /** What is missing of what {@link #read} needs, each a column or a choice of columns in words. */
    List<String> missing(Header header);

    /** Takes what is wanted. */
    void read(Intake in);

    /** Whether a row that is too short is a note below the table. */
    default boolean isFooter(Row row) {
        return false;
    }

    /** A column that must be there. */
    static List<String> absent(Header header, String... columns) {
        return List.of(columns).stream().filter(c -> !header.has(c)).map(c -> "'" + c + "'").toList();
    }
}
