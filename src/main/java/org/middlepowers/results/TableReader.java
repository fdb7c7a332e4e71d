package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table row by row, so that memory does not grow with the table. */
public final class TableReader implements Closeable {
    private final Path path;
    private final TableRows rows;
    private final Map<String, Integer> index = new HashMap<>();

    private TableReader(Path path, TableRows rows) {
        this.path = path;
        this.rows = rows;
        for (int i = 0; i < columns().size(); i++) {
            index.put(columns().get(i), i);
        }
    }

    /**
     * Opens a table and reads its header line.
     *
     * @throws IOException with a sentence, if there is no such file or it has no header
     */
    public static TableReader open(Path path) throws IOException {
        try {
            boolean packed = path.toString().endsWith(PackedRows.SUFFIX);
            return new TableReader(path, packed ? PackedRows.of(path) : RecordRows.of(path, RecordRows.BUILDER.ofCsvRecord(path)));
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Opens the first bytes of a table in CSV. */
    static TableReader openFirst(Path path, long bytes) throws IOException {
        try {
            FirstBytes first = new FirstBytes(Files.newInputStream(path), bytes);
            return new TableReader(path, RecordRows.of(path, RecordRows.BUILDER.ofCsvRecord(first, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Names of the columns, in order. */
    public List<String> columns() {
        return rows.columns();
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
            throw new ResultsException("'" + path + "' has no column '" + name + "'; it has " + columns() + ".");
        }
        return at;
    }

    /** Goes to the next row; false at the end of the table. */
    public boolean next() throws IOException {
        try {
            return rows.next();
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Text of a field of the current row. */
    public String text(int column) {
        return rows.text(column);
    }

    /**
     * Number in a field of the current row; NaN where the field is empty.
     *
     * @throws IOException if the field holds something else
     */
    public double number(int column) throws IOException {
        try {
            return rows.number(column);
        } catch (NumberFormatException e) {
            throw new ResultsException(
                    "'" + path + "', " + rows.place() + ", column '" + columns().get(column) + "': '" + text(column)
                            + "' is not a number.",
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

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
