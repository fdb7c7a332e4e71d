package org.middlepowers.results;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** What one task adds to tables that are kept in parts. */
public final class TaskRows {
    private TaskRows() {}

    /**
     * Ends a task's row of the leading table with the numbers of its rows elsewhere and a checksum of all.
     *
     * @param row of the leading table, filled up to there and not ended
     * @param others rows of the other tables, in their order; null for none
     * @return rows by table, the leading one first
     */
    public static List<TableChunk> of(TableChunk row, List<TableChunk> others) {
        List<TableChunk> tables = new ArrayList<>();
        tables.add(row);
        List<String> sums = new ArrayList<>();
        for (TableChunk other : others) {
            row.add(other == null ? 0 : other.rows());
            CRC32 sum = new CRC32();
            if (other != null) {
                sum.update(other.bytes());
            }
            sums.add(text(sum));
            tables.add(other);
        }
        row.add(sum(row.bytes(), sums));
        row.endRow();
        return tables;
    }

    /** The checksum that a row of the leading table ends with: of the row before it, and of the sums of other rows. */
    static String sum(ByteBuffer row, List<String> sums) {
        CRC32 sum = new CRC32();
        sum.update(row);
        sums.forEach(other -> sum.update(other.getBytes(StandardCharsets.US_ASCII)));
        return text(sum);
    }

    static String text(CRC32 sum) {
        String hex = Long.toHexString(sum.getValue());
        return "0".repeat(8 - hex.length()) + hex;
    }
}
