package org.middlepowers.data;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * How the numbers of a table are written. Only a table whose fields are not separated by commas can have decimal commas,
 * and has them where at least one number leaves no doubt and none has a decimal point. Points that always have three digits
 * behind them are decimal or separate thousands; where no other number decides, it stays open which.
 */
enum DecimalMark {
    POINT,
    COMMA,
    UNCLEAR;

    private static final Pattern WITH_COMMA = Pattern.compile("[-+]?(0,\\d+|\\d+,(\\d{1,2}|\\d{4,})|\\d{4,},\\d+|\\d*,\\d+[eE][-+]?\\d+"
            + "|\\d{1,3}(\\.\\d{3})+,\\d*)%?");
    private static final Pattern WITH_POINT = Pattern.compile("[-+]?(\\d*\\.\\d+([eE][-+]?\\d+)?|\\d{1,3}(,\\d{3})+\\.\\d*)%?");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3}){2,}%?");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3}){2,}%?");
    private static final Pattern EITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}%?");

    /** Goes through the rows once. */
    static DecimalMark of(Records records) throws IOException {
        Count count = new Count();
        records.each(row -> row.fields().forEach(f -> count.take(f.strip())));
        if (count.commas > 0 && count.points == 0) {
            return COMMA;
        }
        return count.commas + count.points == 0 && count.unclear > 0 ? UNCLEAR : POINT;
    }

    /** Whether a number has a point that may be of either kind. */
    boolean leavesOpen(String text) {
        return this == UNCLEAR && EITHER.matcher(text).matches();
    }

    /** How many fields speak for what. */
    private static final class Count {
        private long commas;
        private long points;
        private long unclear;

        void take(String field) {
            if (field.indexOf(',') < 0 && field.indexOf('.') < 0) {
                return;
            }
            if (WITH_COMMA.matcher(field).matches() || GROUPED_BY_POINTS.matcher(field).matches()) {
                commas++;
            } else if (EITHER.matcher(field).matches()) {
                unclear++;
            } else if (WITH_POINT.matcher(field).matches() || GROUPED_BY_COMMAS.matcher(field).matches()) {
                points++;
            }
        }
    }
}
