package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Moves of players from several folders of one work, in the order in which a single folder would have them; a move that
 * several have stands once.
 */
public final class MergedMoves {
    /** The order of moves by seed, replication, quarter, state and question, as a table has them. */
    public static final Comparator<List<String>> ORDER = Comparator.comparingLong((List<String> key) ->
                    Long.parseLong(key.get(0)))
            .thenComparingInt(key -> Integer.parseInt(key.get(1)))
            .thenComparing(key -> key.get(2))
            .thenComparing(key -> key.get(3))
            .thenComparing(key -> key.get(4));

    private MergedMoves() {}

    /** Writes the table into a folder; nothing if no folder has moves. */
    static void write(List<Path> folders, Path into) throws IOException {
        List<String> columns = List.of();
        Map<List<String>, List<String>> rows = new TreeMap<>(ORDER);
        List<Path> tables = folders.stream().map(f -> f.resolve(SweepFolder.MOVES)).filter(Files::exists).toList();
        for (Path table : tables) {
            columns = read(table, rows);
        }
        if (!columns.isEmpty()) {
            TableChunk chunk = new TableChunk(columns.size(), 0);
            add(columns, chunk);
            rows.values().forEach(row -> add(row, chunk));
            WholeFile.write(into.resolve(SweepFolder.MOVES), chunk::writeTo);
            Journal.noted(into.resolve(SweepFolder.MOVES), tables);
        }
    }

    private static List<String> read(Path file, Map<List<String>, List<String>> rows) throws IOException {
        try (TableReader table = Journal.read(file)) {
            int[] key = {
                table.column("seed"), table.column("replication"), table.column("quarter"), table.column("state"),
                table.column("question")
            };
            while (table.next()) {
                rows.put(
                        IntStream.of(key).mapToObj(table::text).toList(),
                        IntStream.range(0, table.columns().size()).mapToObj(table::text).toList());
            }
            return table.columns();
        } catch (NumberFormatException e) {
            throw new ResultsException("'" + file + "' is damaged: a seed or replication in it is not a whole number."
                    + " Restore the folder from an intact copy.", e);
        }
    }

    private static void add(List<String> row, TableChunk chunk) {
        row.forEach(chunk::add);
        chunk.endRow();
    }
}
