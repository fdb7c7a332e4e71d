package org.middlepowers.data;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Whether the numbers of a table are written with decimal commas. Only a table whose fields are not separated by commas
 * can be, and only where at least one number leaves no doubt and none has a decimal point.
 */
final class DecimalMark {
    private static final Pattern COMMA = Pattern.compile("[-+]?(0,\\d+|\\d+,(\\d{1,2}|\\d{4,})|\\d{4,},\\d+|\\d*,\\d+[eE][-+]?\\d+)%?");
    private static final Pattern POINT = Pattern.compile("[-+]?(\\d*\\.\\d+([eE][-+]?\\d+)?|\\d{1,3}(,\\d{3})+\\.\\d*)%?");
    private static final Pattern GROUPS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3}){2,}%?");

    private long commas;
    private long points;

    private DecimalMark() {}

    /** Goes through the rows once. */
    static boolean isComma(Records records) throws IOException {
        DecimalMark seen = new DecimalMark();
        records.each(row -> row.fields().forEach(f -> seen.count(f.strip())));
        return seen.commas > 0 && seen.points == 0;
    }

    private void count(String field) {
        boolean hasComma = field.indexOf(',') >= 0;
        if (hasComma && COMMA.matcher(field).matches()) {
            commas++;
        } else if (POINT.matcher(field).matches() || hasComma && GROUPS.matcher(field).matches()) {
            points++;
        }
    }
}
