package org.middlepowers.results;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads a table row by row, so that memory does not grow with the table. */
public final class TableReader implements Closeable {
    private final Path path;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final List<String> columns;
    private final Map<String, Integer> index = new HashMap<>();
    private CsvRecord row;

    private TableReader(Path path, CsvReader<CsvRecord> reader) throws IOException {
        this.path = path;
        this.reader = reader;
        this.rows = reader.iterator();
        if (!advance()) {
            throw new ResultsException("'" + path + "' is empty; a table begins with a line of column names.");
        }
        columns = List.copyOf(row.getFields());
        for (int i = 0; i < columns.size(); i++) {
            index.put(columns.get(i), i);
        }
    }

    /**
     * Opens a table and reads its header line.
     *
     * @throws IOException with a sentence, if there is no such file or it has no header
     */
    public static TableReader open(Path path) throws IOException {
        try {
            return of(path, builder().ofCsvRecord(path));
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Opens the first bytes of a table. */
    static TableReader openFirst(Path path, long bytes) throws IOException {
        try {
            InputStream whole = Files.newInputStream(path);
            return of(path, builder().ofCsvRecord(new FirstBytes(whole, bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    private static CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static TableReader of(Path path, CsvReader<CsvRecord> reader) throws IOException {
        try {
            return new TableReader(path, reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Names of the columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** Whether there is a column of that name. */
    public boolean has(String column) {
        return index.containsKey(column);
    }

    /**
     * Position of a column.
     *
     * @throws IOException if there is none of that name
     */
    public int column(String name) throws IOException {
        Integer at = index.get(name);
        if (at == null) {
            throw new ResultsException("'" + path + "' has no column '" + name + "'; it has " + columns + ".");
        }
        return at;
    }

    /** Goes to the next row; false at the end of the table. */
    public boolean next() throws IOException {
        if (!advance()) {
            return false;
        }
        if (row.getFieldCount() != columns.size()) {
            throw new ResultsException("'" + path + "', line " + row.getStartingLineNumber() + ", has "
                    + row.getFieldCount() + " fields where the header has " + columns.size()
                    + ": the file is damaged or was cut off. Run the experiment again.");
        }
        return true;
    }

    /** Text of a field of the current row. */
    public String text(int column) {
        return row.getField(column);
    }

    /**
     * Number in a field of the current row; NaN where the field is empty.
     *
     * @throws IOException if the field holds something else
     */
    public double number(int column) throws IOException {
        String text = row.getField(column);
        try {
            return Decimals.parse(text);
        } catch (NumberFormatException e) {
            throw new ResultsException(
                    "'" + path + "', line " + row.getStartingLineNumber() + ", column '" + columns.get(column)
                            + "': '" + text + "' is not a number.",
                    e);
        }
    }

    /**
     * Text of a field of the current row.
     *
     * @throws IOException if there is no column of that name
     */
    public String text(String column) throws IOException {
        return text(column(column));
    }

    /**
     * Number in a field of the current row; NaN where the field is empty.
     *
     * @throws IOException if there is no column of that name, or the field holds something else
     */
    public double number(String column) throws IOException {
        return number(column(column));
    }

    private boolean advance() throws IOException {
        try {
            row = rows.hasNext() ? rows.next() : null;
            return row != null;
        } catch (UncheckedIOException e) {
            throw Failures.reading(path, e.getCause());
        } catch (CsvParseException e) {
            throw new ResultsException("'" + path + "' is not a CSV table: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
