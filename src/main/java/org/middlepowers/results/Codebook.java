package org.middlepowers.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the columns of all tables mean. Those that a measure stands behind are described where the measure is. */
public final class Codebook {
    private static final List<ColumnMeaning> WRITTEN = read();

    private final List<ColumnMeaning> columns;

    private Codebook(List<ColumnMeaning> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A codebook of these columns. */
    public static Codebook of(List<ColumnMeaning> columns) {
        return new Codebook(columns);
    }

    /** The columns that are not measures, from {@code codebook.csv} beside this class. */
    public static List<ColumnMeaning> written() {
        return WRITTEN;
    }

    /** All that it describes. */
    public List<ColumnMeaning> columns() {
        return columns;
    }

    /** The part that folders of a kind can have. */
    public Codebook of(String kind) {
        return new Codebook(columns.stream().filter(c -> c.in(kind)).toList());
    }

    /**
     * What a column means.
     *
     * @param table its file without the ending
     */
    public Optional<ColumnMeaning> find(String table, String column) {
        return columns.stream()
                .filter(c -> c.describes(table, column))
                .max(Comparator.comparingInt(ColumnMeaning::closeness));
    }

    private static List<ColumnMeaning> read() {
        InputStream in = Codebook.class.getResourceAsStream("codebook.csv");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(Codebook::column).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ColumnMeaning column(NamedCsvRecord row) {
        return new ColumnMeaning(
                row.getField("kind"), row.getField("table"), row.getField("column"), row.getField("type"),
                row.getField("unit"), row.getField("range"), row.getField("empty"), row.getField("since"),
                row.getField("about"));
    }
}
