package org.middlepowers.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of one data set in the layouts in which its provider publishes them. */
interface Importer {
    DataSet source();

    /** Which layout of the data set a file has, for the user: {@code NMC, state-year}. */
    String layout(Header header);

    /** Whether a header has what only this data set has, though columns may be missing. */
    boolean recognises(Header header);

    /** Why a file that the provider packs beside the data is not used; empty for one of the data, or of another. */
    default Optional<String> companion(Header header) {
        return Optional.empty();
    }

    /** Columns that {@link #read} reads, beside those of years. */
    List<String> needs(Header header);

    /** What is missing of what {@link #read} needs, each a column or a choice of columns in words. */
    default List<String> missing(Header header) {
        return absent(header, needs(header));
    }

    /** What a file of this header could report. */
    Set<Variable> tells(Header header);

    /** Takes what is wanted. */
    void read(Intake in);

    /** Whether a row is the note with which the provider ends a table. */
    default boolean isFooter(DataRow row) {
        return false;
    }

    /** Columns that must be there and are not. */
    static List<String> absent(Header header, List<String> columns) {
        return columns.stream().filter(c -> !header.has(c)).map(c -> "'" + c + "'").toList();
    }
}
