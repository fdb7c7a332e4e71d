package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.middlepowers.reader.PointSource;
import org.middlepowers.results.Parquet;

/** Tables of points as CSV, as Parquet, or from standard input, which is read whole before anything is run. */
final class PointTables implements PointSource {
    private static final String STANDARD_INPUT = "-";

    @Override
    public Table open(String name, Optional<Path> sweep) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            Path copy = temporary();
            Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Table("standard input", copy, copy);
        }
        Table table = PointSource.file(name, sweep);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            return table;
        }
        Path csv = temporary();
        Parquet.toCsv(table.original(), csv);
        return new Table(table.name(), table.original(), csv);
    }

    private static Path temporary() throws IOException {
        Path file = Files.createTempFile("points", ".csv");
        file.toFile().deleteOnExit();
        return file;
    }
}
