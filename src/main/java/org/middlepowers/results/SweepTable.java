package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Rows of a sweep's table from all its parts, in the order of point and replication, however many sessions, threads or
 * shards wrote them. A last line that was cut off is passed over. Memory does not grow with the number of rows.
 */
public final class SweepTable implements Closeable {
    private final List<PartRows> open = new ArrayList<>();
    private final PriorityQueue<PartRows> queue = new PriorityQueue<>(SweepTable::compare);
    private List<String> columns = List.of();
    private PartRows current;

    private SweepTable() {}

    private static int compare(PartRows one, PartRows other) {
        int points = Integer.compare(one.point(), other.point());
        int replications = points != 0 ? points : Integer.compare(one.replication(), other.replication());
        return replications != 0 ? replications : Integer.compare(one.order(), other.order());
    }

    /**
     * Opens the table of runs, or of series, of one folder or of several that hold shards of the same sweep.
     *
     * @param table {@link SweepFolder#RUNS} or {@link SweepFolder#SERIES}
     * @throws IOException with a sentence, if a part cannot be read or has other columns than the first
     */
    public static SweepTable open(String table, List<SweepFolder> folders) throws IOException {
        SweepTable rows = new SweepTable();
        try {
            for (SweepFolder folder : folders) {
                for (SweepPart part : folder.parts(table)) {
                    rows.add(part);
                }
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** Opens the table of runs of one folder. */
    public static SweepTable runs(SweepFolder folder) throws IOException {
        return open(SweepFolder.RUNS, List.of(folder));
    }

    private void add(SweepPart part) throws IOException {
        if (!part.parquet() && part.wholeLines() == 0) {
            return; // cut off within the names of its columns
        }
        PartRows rows = part.parquet() ? new ParquetRows(part, open.size()) : new CsvRows(part, open.size());
        open.add(rows);
        if (columns.isEmpty()) {
            columns = rows.columns();
        } else if (!columns.equals(rows.columns())) {
            throw new ResultsException("'" + part.file() + "' has other columns than the part before it; the parts are"
                    + " not of one sweep.");
        }
        if (rows.next()) {
            queue.add(rows);
        }
    }

    /** Names of the columns, in order; empty if there is no part yet. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Position of a column.
     *
     * @throws IOException if there is none of that name
     */
    public int column(String name) throws IOException {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new ResultsException("The sweep's table has no column '" + name + "'; it has " + columns + ".");
        }
        return at;
    }

    /** Goes to the next row; false after the last. */
    public boolean next() throws IOException {
        if (current != null && current.next()) {
            if (queue.isEmpty() || compare(current, queue.peek()) < 0) {
                return true; // most rows of a part stand together
            }
            queue.add(current);
        }
        current = queue.poll();
        return current != null;
    }

    /** Point of the current row: 1, 2, …. */
    public int point() {
        return current.point();
    }

    /** Replication of the current row: 1, 2, …. */
    public int replication() {
        return current.replication();
    }

    /** Text of a field of the current row; empty where it is not defined. */
    public String text(int column) throws IOException {
        return current.text(column);
    }

    /** Number in a field of the current row; NaN where it is not defined. */
    public double number(int column) throws IOException {
        return current.number(column);
    }

    /** Adds the current row to others, as it is. */
    void copy(TableChunk rows) throws IOException {
        ByteBuffer line = current.line();
        if (line != null) {
            rows.addRow(line);
            return;
        }
        for (int k = 0; k < columns.size(); k++) {
            rows.add(current.text(k));
        }
        rows.endRow();
    }

    @Override
    public void close() throws IOException {
        for (PartRows rows : open) {
            rows.close();
        }
    }
}
