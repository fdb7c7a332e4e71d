package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parquet by way of DuckDB, whose driver is loaded at first use and not before. */
public final class Parquet {
    private Parquet() {}

    /**
     * Finds out whether Parquet can be written here.
     *
     * @throws IOException with a sentence that says what to do, if not
     */
    public static void require() throws IOException {
        try (Connection connection = connect()) {
            if (connection.isClosed()) {
                throw new ResultsException("DuckDB could not be started. Use CSV instead.");
            }
        } catch (SQLException e) {
            throw new MachineException("DuckDB could not be started: " + said(e) + ". Use CSV instead.", e);
        }
    }

    /** A new database in memory. */
    static Connection connect() throws IOException {
        try {
            NativeDriver.clear();
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            NativeDriver.forget();
            return connection;
        } catch (SQLException e) {
            throw new MachineException(
                    "Parquet needs DuckDB's driver, which is not in the program's own file because of its size. Put"
                            + " duckdb_jdbc-2.0.0.1.jar (from Maven Central, org.duckdb) beside middlepowers.jar, run"
                            + " through Maven, or use CSV instead. (" + said(e) + ")",
                    e);
        } catch (LinkageError e) {
            throw NativeDriver.refusal(e);
        }
    }

    /** Makes a Parquet file of a finished part in CSV, atomically, and deletes the CSV. */
    static void convert(Path csv, Path parquet, PartTable table) throws IOException {
        write(csv, parquet, table);
        try {
            Files.deleteIfExists(csv);
        } catch (IOException e) {
            throw Failures.writing(parquet, e);
        }
    }

    /** Makes a Parquet file of a table in CSV, atomically, and leaves that. */
    public static void write(Path csv, Path parquet, PartTable table) throws IOException {
        Path temporary = parquet.resolveSibling(parquet.getFileName() + ".part");
        String schema = IntStream.range(0, table.columns().size())
                .mapToObj(k -> quoted(table.columns().get(k)) + ": '" + table.types().get(k) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (SELECT * FROM read_csv(" + file(csv) + ", header = true, delim = ',',"
                    + " quote = '\"', escape = '\"', auto_detect = false, nullstr = '', columns = " + schema + ")) TO "
                    + quoted(temporary) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            Files.deleteIfExists(temporary);
            throw new MachineException(
                    "Cannot write '" + parquet + "': " + said(e) + ". The rows are kept in '" + csv
                            + "'; when the cause is gone, the same command goes on from there.",
                    e);
        }
        try {
            WholeFile.settle(temporary, parquet);
        } catch (IOException e) {
            throw Failures.writing(parquet, e);
        }
    }

    /** Makes a CSV file of a Parquet file, in the order of its rows. */
    public static void toCsv(Path parquet, Path csv) throws IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (SELECT * FROM read_parquet(" + file(parquet) + ")) TO " + quoted(csv)
                    + " (FORMAT csv, HEADER true)");
        } catch (SQLException e) {
            throw new ResultsException("it cannot be read as Parquet: " + said(e), e);
        }
    }

    /** Makes Parquet of the parts of a folder, with the types of the first part of others. */
    static void convertAll(SweepFolder target, List<SweepFolder> others) throws IOException {
        for (String table : List.of(SweepFolder.RUNS, SweepFolder.SERIES)) {
            List<String> names = List.of();
            List<String> types = List.of();
            for (SweepFolder other : others) {
                for (SweepPart part : other.parts(table)) {
                    if (part.parquet() && names.isEmpty()) {
                        try (ParquetRows rows = new ParquetRows(part, 0)) {
                            names = rows.columns();
                            types = rows.types();
                        }
                    }
                }
            }
            for (SweepPart part : target.parts(table)) {
                if (!names.isEmpty()) {
                    convert(
                            part.file(), target.parts().file(table, part.number(), Parts.PARQUET),
                            new PartTable(table, names, types));
                }
            }
        }
    }

    static String quoted(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }

    /** A file to read, which the database would take for a pattern where its name holds one of three characters. */
    static String file(Path path) {
        return quoted(path.toString().replaceAll("[*?\\[]", "[$0]"));
    }

    /** The first line of what the database says. */
    static String said(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
