package org.middlepowers.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table whose header has been found, in a text file or a sheet of a workbook, and its rows brought to the header's
 * width: cells that are missing at a row's end are empty; pieces of a row that a line break cuts in two are put together;
 * lines with a single text are notes.
 */
final class DataFile {
    private final String name;
    private final Header header;
    private final int headerLine;
    private final Encoding encoding;
    private final DecimalMark decimalMark;
    private final Records records;

    DataFile(String name, Header header, int headerLine, Encoding encoding, DecimalMark decimalMark, Records records) {
        this.name = name;
        this.header = header;
        this.headerLine = headerLine;
        this.encoding = encoding;
        this.decimalMark = decimalMark;
        this.records = records;
    }

    /** What to do with a row. */
    interface RowReader {
        void read(DataRow row);
    }

    String name() {
        return name;
    }

    Header header() {
        return header;
    }

    Encoding encoding() {
        return encoding;
    }

    /** Line of the header, from 1. */
    int headerLine() {
        return headerLine;
    }

    /** How numbers are written. */
    DecimalMark decimalMark() {
        return decimalMark;
    }

    /** Goes through the rows as they stand, of whatever length, as {@link Records} does. */
    String each(Consumer<DataRow> reader) throws IOException {
        return records.each(reader);
    }

    /**
     * Reads all rows.
     *
     * @param needed columns in which no line break can be: those that are read, beside the years'
     */
    void read(RowReader reader, Importer importer, Set<String> needed, DataProblems problems) throws IOException {
        Repair repair = new Repair(reader, importer, needed, problems);
        String wrong = records.each(repair::take);
        repair.flush();
        if (!wrong.isEmpty()) {
            problems.add(name, 0, wrong);
        }
    }

    /** Brings rows to the width of the header. */
    private final class Repair {
        private final RowReader reader;
        private final Importer importer;
        private final DataProblems problems;
        private final int width = header.columns().size();
        private final boolean[] fixed = new boolean[header.columns().size()];
        /** Rows too short, which may be pieces of one; together they have fewer fields than the header. */
        private final List<DataRow> pieces = new ArrayList<>();
        /** Whether the provider's last words were read: what comes then is no part of the table. */
        private boolean ended;
        private boolean toldOfMore;

        Repair(RowReader reader, Importer importer, Set<String> needed, DataProblems problems) {
            this.reader = reader;
            this.importer = importer;
            this.problems = problems;
            header.years().values().forEach(c -> fixed[c] = true);
            needed.forEach(n -> header.find(n).ifPresent(c -> fixed[c] = true));
        }

        void take(DataRow row) {
            if (row.filled() == 0) {
                return;
            }
            if (importer.isFooter(row)) {
                flush();
                ended = true;
                return;
            }
            if (ended) {
                if (row.filled() > 1 && !toldOfMore) {
                    problems.note(name + ", line " + row.line() + ": another table below the first is passed over.");
                    toldOfMore = true;
                }
                return;
            }
            if (row.size() >= width) {
                flush();
                whole(row);
            } else {
                piece(row);
            }
        }

        private void piece(DataRow row) {
            if (!pieces.isEmpty()) {
                DataRow joined = joined(row);
                boolean fits = joined.size() <= width && !fixed[joinedFields() - 1];
                if (fits && joined.size() == width) {
                    pieces.clear();
                    whole(joined);
                    return;
                }
                if (!fits) {
                    flush();
                }
            }
            pieces.add(row);
        }

        private int joinedFields() {
            return pieces.stream().mapToInt(DataRow::size).sum() - (pieces.size() - 1);
        }

        private DataRow joined(DataRow next) {
            List<String> fields = new ArrayList<>();
            List<DataRow> all = new ArrayList<>(pieces);
            all.add(next);
            for (DataRow piece : all) {
                int end = fields.size() - 1;
                if (end >= 0) {
                    fields.set(end, fields.get(end) + " " + piece.fields().get(0));
                    fields.addAll(piece.fields().subList(1, piece.size()));
                } else {
                    fields.addAll(piece.fields());
                }
            }
            return new DataRow(fields, pieces.get(0).line(), next.ended());
        }

        /** Rows that are not pieces of one: notes, rows without their last cells, or rows cut off. */
        void flush() {
            List<DataRow> rows = List.copyOf(pieces);
            pieces.clear();
            for (DataRow row : rows) {
                if (row.filled() == 1) {
                    continue;
                }
                if (!row.ended()) {
                    problems.add(name, row.line(), "the file ends within this line, which has " + row.size()
                            + " fields and the header " + width + ": it is cut off. Download the file again.");
                } else if (row.text(0).isEmpty() && rows.size() > 1) {
                    problems.add(name, row.line(), "the line looks like the end of a row that a line break cuts in two,"
                            + " but the pieces do not make up the header's " + width + " fields. Join them by hand.");
                } else {
                    reader.read(row);
                }
            }
        }

        private void whole(DataRow row) {
            if (row.filled() == 1 || row.fields().subList(width, row.size()).stream().anyMatch(f -> !f.isBlank())) {
                if (row.filled() > 1) {
                    problems.add(name, row.line(), "the line has " + row.size() + " fields and the header " + width
                            + ": a value has a comma in it, as in 2,47 or 1,234. Write numbers with a decimal point"
                            + " and without thousands separators, and put text with commas into quotes.");
                }
                return;
            }
            if (row.ended() || row.text(width - 1).isEmpty() || row.size() > width) {
                reader.read(row);
                return;
            }
            problems.note(name + ", line " + row.line() + ": the file ends without the end of a line, as one does that was"
                    + " cut off; the last field, '" + row.text(width - 1) + "', is not used. Press Enter at the end of the"
                    + " file if it is whole.");
            reader.read(new DataRow(row.fields().subList(0, width - 1), row.line(), true));
        }
    }
}
