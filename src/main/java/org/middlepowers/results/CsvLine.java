package org.middlepowers.results;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table whose texts hold no line breaks. A library reads whole files; to start it for each line takes longer
 * than all else that is done with the line.
 */
final class CsvLine {
    private static final char QUOTE = '"';

    private CsvLine() {}

    /** The fields of a line without its end, by RFC 4180; none if a quote is open or stands within a text. */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (int at = 0; ; at++) {
            if (at < line.length() && line.charAt(at) == QUOTE) {
                int end = closing(line, at + 1);
                if (end < 0) {
                    return List.of();
                }
                fields.add(line.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 1;
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                fields.add(line.substring(at, end));
                at = end;
            }
            if (at == line.length()) {
                return fields;
            }
            if (line.charAt(at) != ',') {
                return List.of();
            }
        }
    }

    /** Where the quote is that ends a text; below 0 if none does. */
    private static int closing(String line, int from) {
        int end = line.indexOf(QUOTE, from);
        while (end >= 0 && end + 1 < line.length() && line.charAt(end + 1) == QUOTE) {
            end = line.indexOf(QUOTE, end + 2);
        }
        return end;
    }
}
