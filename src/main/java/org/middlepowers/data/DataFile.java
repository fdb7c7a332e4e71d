package org.middlepowers.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A table in a text file whose header has been found. Rows are read one by one, so that memory does not grow. */
final class DataFile {
    /** Lines above a header at most; SIPRI's registers have eleven. */
    private static final int LONGEST_PREAMBLE = 40;

    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    private final Path path;
    private final String name;
    private final Encoding encoding;
    private final char separator;
    private final int linesAbove;
    private final Header header;

    private DataFile(Path path, String name, Encoding encoding, char separator, int linesAbove, Header header) {
        this.path = path;
        this.name = name;
        this.encoding = encoding;
        this.separator = separator;
        this.linesAbove = linesAbove;
        this.header = header;
    }

    /** What to do with a row. */
    interface RowReader {
        void read(Row row);
    }

    /** A row of a table. */
    record Row(List<String> fields, long line) {
        String text(int column) {
            return column < fields.size() ? fields.get(column).strip() : "";
        }
    }

    /**
     * Looks for a line that is a header by anybody's account, for each separator that fields could have.
     *
     * @param name what messages call the file
     * @return empty if there is none
     */
    static Optional<DataFile> open(Path path, String name, Encoding encoding, Predicate<Header> known)
            throws IOException {
        StringBuilder above = new StringBuilder();
        try (BufferedReader lines = encoding.open(path)) {
            for (int k = 0; k <= LONGEST_PREAMBLE; k++) {
                String line = lines.readLine();
                if (line == null) {
                    return Optional.empty();
                }
                for (char separator : SEPARATORS) {
                    Header header = Header.of(fields(line, separator), above.toString());
                    if (known.test(header)) {
                        return Optional.of(new DataFile(path, name, encoding, separator, k + 1, header));
                    }
                }
                above.append(line).append('\n');
            }
        }
        return Optional.empty();
    }

    private static List<String> fields(String line, char separator) {
        try (CsvReader<CsvRecord> one = csv(separator).ofCsvRecord(line)) {
            return one.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException e) {
            return List.of(); // no header then
        }
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true);
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
        return linesAbove;
    }

    /** What stands between fields. */
    char separator() {
        return separator;
    }

    /**
     * Reads all rows whose number of fields is that of the header. A row with others is a problem: cut off, or with a
     * comma too many.
     *
     * @param footer whether a short row is a note below the table
     */
    void read(RowReader reader, Predicate<Row> footer, DataProblems problems) throws IOException {
        int width = header.columns().size();
        try (BufferedReader text = encoding.open(path)) {
            for (int k = 0; k < linesAbove; k++) {
                text.readLine();
            }
            try (CsvReader<CsvRecord> rows = csv(separator).ofCsvRecord(text)) {
                for (CsvRecord record : rows) {
                    Row row = new Row(record.getFields(), record.getStartingLineNumber() + linesAbove);
                    if (row.fields().size() == width) {
                        reader.read(row);
                    } else if (!footer.test(row) && !row.fields().stream().allMatch(String::isBlank)) {
                        wrongWidth(row, width, problems);
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            problems.add(name, 0, "it cannot be read as a table: " + e.getMessage() + ". Download it again.");
        }
    }

    private void wrongWidth(Row row, int width, DataProblems problems) {
        int fields = row.fields().size();
        problems.add(
                name,
                row.line(),
                fields < width
                        ? "the line has " + fields + " fields and the header " + width
                                + ": it is cut off. Download the file again."
                        : "the line has " + fields + " fields and the header " + width
                                + ": a value has a comma in it, as in 2,47 or 1,234. Write numbers with a decimal point"
                                + " and without thousands separators, and put text with commas into quotes.");
    }
}
