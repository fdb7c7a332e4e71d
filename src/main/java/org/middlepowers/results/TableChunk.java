package org.middlepowers.results;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of one table that one run produced, as CSV text or packed. Filled by the thread that runs the run, then handed to a
 * {@link TableFile}; {@link #clear} makes it ready for the next run without new memory. Not thread-safe.
 */
public final class TableChunk {
    private static final int FIRST = 4096;
    private static final int MOST_BYTES = 0xFFFF;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int columns;
    private final int digits;
    private final boolean packed;
    private byte[] bytes;
    private int length;
    private int field;
    private int rows;

    /**
     * @param columns fields per row; {@link #endRow} insists on it
     * @param digits significant digits of numbers, 1 to 15; 0 for as many as it takes to read back the same number
     */
    public TableChunk(int columns, int digits) {
        this(columns, digits, false, new byte[FIRST]);
    }

    private TableChunk(int columns, int digits, boolean packed, byte[] bytes) {
        this.columns = columns;
        this.digits = digits;
        this.packed = packed;
        this.bytes = bytes;
    }

    /**
     * Rows as {@link PackedRows} reads them, and not as CSV; what is read is the same.
     *
     * @param digits as in a chunk of CSV
     */
    public static TableChunk packed(int columns, int digits) {
        return new TableChunk(columns, digits, true, new byte[FIRST]);
    }

    /** Rows that were put away, to be written now. */
    static TableChunk of(byte[] bytes, int rows) {
        TableChunk chunk = new TableChunk(0, 0, false, bytes);
        chunk.length = bytes.length;
        chunk.rows = rows;
        return chunk;
    }

    /** Adds a text field, quoted where RFC 4180 asks for it. */
    public TableChunk add(String text) {
        if (packed) {
            pack(text);
            return this;
        }
        separate();
        boolean quoted = needsQuotes(text);
        if (quoted) {
            put('"');
        }
        putText(quoted && text.indexOf('"') >= 0 ? text.replace("\"", "\"\"") : text);
        if (quoted) {
            put('"');
        }
        return this;
    }

    /** Adds a whole number. */
    public TableChunk add(long value) {
        if (packed) {
            pack(PackedRows.WHOLE, value);
            return this;
        }
        separate();
        putLong(value);
        return this;
    }

    /** Adds a number; NaN becomes an empty field. */
    public TableChunk add(double value) {
        double kept = Decimals.round(value, digits);
        if (packed) {
            pack(PackedRows.NUMBER, Double.doubleToLongBits(kept + 0.)); // CSV knows no negative zero
            return this;
        }
        separate();
        if (kept == Math.rint(kept) && Math.abs(kept) < 1e6) {
            putLong((long) kept);
        } else {
            putText(Decimals.text(kept));
        }
        return this;
    }

    /** Leaves a field empty: not defined here. */
    public TableChunk skip() {
        if (packed) {
            return add(Double.NaN);
        }
        separate();
        return this;
    }

    /** Adds a whole row of another table with the same columns, with its end. */
    void addRow(ByteBuffer line) {
        int size = line.remaining();
        reserve(size);
        line.get(bytes, length, size);
        length += size;
        rows++;
    }

    /**
     * Ends the row.
     *
     * @throws IllegalStateException if the row has more or fewer fields than the table has columns
     */
    public void endRow() {
        if (field != columns) {
            throw new IllegalStateException("a row of " + field + " fields in a table of " + columns + " columns");
        }
        if (!packed) {
            put('\n');
        }
        field = 0;
        rows++;
    }

    /** Forgets everything, to be filled again. */
    public void clear() {
        length = 0;
        field = 0;
        rows = 0;
    }

    /** Number of whole rows. */
    public int rows() {
        return rows;
    }

    /** Writes the rows as they are; all must have been ended. */
    public void writeTo(OutputStream out) throws IOException {
        if (field != 0) {
            throw new IllegalStateException("the last row was not ended");
        }
        out.write(bytes, 0, length);
    }

    /** Number of bytes of the rows. */
    public int size() {
        return length;
    }

    /** The rows as bytes, not copied. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    private void pack(String text) {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        if (utf.length > MOST_BYTES) {
            throw new IllegalArgumentException("a text of " + utf.length + " bytes in a packed row");
        }
        field++;
        reserve(3 + utf.length);
        ByteBuffer.wrap(bytes, length, 3 + utf.length).put(PackedRows.TEXT).putShort((short) utf.length).put(utf);
        length += 3 + utf.length;
    }

    private void pack(byte kind, long bits) {
        field++;
        reserve(9);
        bytes[length] = kind;
        LONG.set(bytes, length + 1, bits);
        length += 9;
    }

    private void separate() {
        if (field++ > 0) {
            put(',');
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void putText(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                reserve(rest.length);
                System.arraycopy(rest, 0, bytes, length, rest.length);
                length += rest.length;
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    private void putLong(long value) {
        if (value == Long.MIN_VALUE) {
            putText("-9223372036854775808");
            return;
        }
        long rest = Math.abs(value);
        if (value < 0) {
            put('-');
        }
        int size = 1;
        for (long r = rest; r >= 10; r /= 10) {
            size++;
        }
        reserve(size);
        for (int i = length + size - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += size;
    }

    private void put(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
