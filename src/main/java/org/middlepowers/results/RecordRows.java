package org.middlepowers.results;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Rows of a table in CSV. */
final class RecordRows implements TableRows {
    static final CsvReader.CsvReaderBuilder BUILDER = CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE);

    private final Path path;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final List<String> columns;
    private CsvRecord row;

    private RecordRows(Path path, CsvReader<CsvRecord> reader) throws IOException {
        this.path = path;
        this.reader = reader;
        rows = reader.iterator();
        if (!advance()) {
            throw new ResultsException("'" + path + "' is empty; a table begins with a line of column names.");
        }
        columns = List.copyOf(row.getFields());
    }

    /** Reads the header line; closes the reader if there is none. */
    static RecordRows of(Path path, CsvReader<CsvRecord> reader) throws IOException {
        try {
            return new RecordRows(path, reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        if (!advance()) {
            return false;
        }
        if (row.getFieldCount() != columns.size()) {
            throw new ResultsException("'" + path + "', " + place() + ", has " + row.getFieldCount()
                    + " fields where the header has " + columns.size()
                    + ": the file is damaged or was cut off. Run the experiment again.");
        }
        return true;
    }

    private boolean advance() throws IOException {
        try {
            row = rows.hasNext() ? rows.next() : null;
            return row != null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new ResultsException("'" + path + "' is not a CSV table: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public String text(int column) {
        return row.getField(column);
    }

    @Override
    public double number(int column) {
        return Decimals.parse(row.getField(column));
    }

    @Override
    public String place() {
        return "line " + row.getStartingLineNumber();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
