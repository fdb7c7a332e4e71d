package org.middlepowers.data;

import java.util.List;

/**
 * A row of a table.
 *
 * @param fields texts, one a column
 * @param line line of the text file, or row of the sheet, from 1
 * @param ended whether the row ends with its line; the last row of a file that was cut off does not
 */
record DataRow(List<String> fields, long line, boolean ended) {
    /** The text of a column without blanks around it; "" beyond the row's end. */
    String text(int column) {
        return column < fields.size() ? fields.get(column).strip() : "";
    }

    int size() {
        return fields.size();
    }

    /** How many fields have something in them. */
    long filled() {
        return fields.stream().filter(f -> !f.isBlank()).count();
    }
}
