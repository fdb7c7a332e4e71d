package org.middlepowers.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tables in text files: fields with a separator between them. Rows are read one by one, so that memory does not grow. */
record DelimitedText(Content content, Encoding encoding) {
    /** Lines above a header at most; SIPRI's registers have eleven. */
    static final int LONGEST_PREAMBLE = 40;

    /** A row over more lines than these has a quotation mark that nothing closes. */
    private static final int LONGEST_ROW = 60;

    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    /**
     * Looks for a line that is a header by anybody's account, for each separator that fields could have.
     *
     * @return empty if there is none
     */
    Optional<DataFile> open(Predicate<Header> known) throws IOException {
        StringBuilder above = new StringBuilder();
        try (BufferedReader lines = encoding.open(content)) {
            for (int k = 0; k <= LONGEST_PREAMBLE; k++) {
                String line = lines.readLine();
                if (line == null) {
                    return Optional.empty();
                }
                for (char separator : SEPARATORS) {
                    Header header = Header.of(fields(line, separator), above.toString());
                    if (known.test(header)) {
                        int linesAbove = k + 1;
                        Records records = reader -> each(separator, linesAbove, reader);
                        DecimalMark mark = separator == ',' ? DecimalMark.POINT : DecimalMark.of(records);
                        return Optional.of(new DataFile(
                                content.name(),
                                header,
                                linesAbove,
                                encoding,
                                mark,
                                records));
                    }
                }
                above.append(line).append('\n');
            }
        }
        return Optional.empty();
    }

    /** The first line with more than one field, for a message on a file that nobody knows. */
    List<String> likelyHeader() throws IOException {
        try (BufferedReader lines = encoding.open(content)) {
            for (int k = 0; k <= LONGEST_PREAMBLE; k++) {
                String line = lines.readLine();
                if (line == null) {
                    return List.of();
                }
                for (char separator : SEPARATORS) {
                    List<String> fields = fields(line, separator);
                    if (fields.stream().filter(f -> !f.isBlank()).count() > 1) {
                        return fields;
                    }
                }
            }
        }
        return List.of();
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

    private String each(char separator, int linesAbove, Consumer<DataRow> reader)
            throws IOException {
        LastLetter text = new LastLetter(encoding.open(content));
        try (BufferedReader above = new BufferedReader(text)) {
            for (int k = 0; k < linesAbove; k++) {
                above.readLine();
            }
            CsvRecord last = null;
            try (CsvReader<CsvRecord> rows = csv(separator).ofCsvRecord(above)) {
                for (CsvRecord record : rows) {
                    if (last != null) {
                        long lines = record.getStartingLineNumber() - last.getStartingLineNumber();
                        if (lines > LONGEST_ROW && last.getFields().stream().anyMatch(DelimitedText::isLong)) {
                            return unclosed(last.getStartingLineNumber() + linesAbove);
                        }
                        reader.accept(new DataRow(last.getFields(), last.getStartingLineNumber() + linesAbove, true));
                    }
                    last = record;
                }
            }
            if (last == null) {
                return "";
            }
            long line = last.getStartingLineNumber() + linesAbove;
            if (last.getFields().stream().anyMatch(DelimitedText::isLong)) {
                return unclosed(line);
            }
            reader.accept(new DataRow(last.getFields(), line, text.endsLine()));
            return "";
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            return "it cannot be read as a table: " + e.getMessage() + ". Open it in an editor, or download it again.";
        }
    }

    private static boolean isLong(String field) {
        return field.lines().count() > LONGEST_ROW;
    }

    private static String unclosed(long line) {
        return "line " + line + " has a quotation mark that is not closed within " + LONGEST_ROW + " lines, so that the"
                + " ends of its rows cannot be found. Remove the mark, or download the file again.";
    }

    /** Text of which it is known whether it ended with the end of a line. */
    private static final class LastLetter extends FilterReader {
        private char last = '\n';

        LastLetter(Reader in) {
            super(in);
        }

        boolean endsLine() {
            return last == '\n' || last == '\r';
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            if (count > 0) {
                last = buffer[from + count - 1];
            }
            return count;
        }
    }
}
