package org.middlepowers.results;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Rows of a table that only this program reads, and soon: behind the header line, numbers stand as the machine has them,
 * since to print and parse them again takes longer than what is made of them. {@link TableChunk#packed} writes them.
 */
final class PackedRows implements TableRows {
    /** How the name of such a file ends. */
    static final String SUFFIX = ".packed";

    static final byte TEXT = 't';
    static final byte WHOLE = 'w';
    static final byte NUMBER = 'n';

    private static final int ROOM = 1 << 17;

    private final Path path;
    private final FileChannel file;
    private final ByteBuffer ahead = ByteBuffer.allocate(ROOM).flip();
    private final List<String> columns;
    private final byte[] kinds;
    private final String[] texts;
    private final long[] wholes;
    private final double[] numbers;
    private int row = 1;

    private PackedRows(Path path, FileChannel file, List<String> columns) {
        this.path = path;
        this.file = file;
        this.columns = columns;
        kinds = new byte[columns.size()];
        texts = new String[columns.size()];
        wholes = new long[columns.size()];
        numbers = new double[columns.size()];
    }

    static PackedRows of(Path path) throws IOException {
        String header;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            header = TableFile.header(in);
        } catch (EOFException e) {
            throw new ResultsException("'" + path + "' is empty; a table begins with a line of column names.", e);
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        file.position(header.getBytes(StandardCharsets.UTF_8).length + 1L);
        return new PackedRows(path, file, CsvLine.fields(header));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        row++;
        if (!has(1)) {
            return false;
        }
        for (int c = 0; c < kinds.length; c++) {
            need(3);
            kinds[c] = ahead.get();
            switch (kinds[c]) {
                case TEXT -> {
                    byte[] text = new byte[Short.toUnsignedInt(ahead.getShort())];
                    need(text.length);
                    ahead.get(text);
                    texts[c] = new String(text, StandardCharsets.UTF_8);
                }
                case WHOLE -> {
                    need(Long.BYTES);
                    wholes[c] = ahead.getLong();
                }
                case NUMBER -> {
                    need(Long.BYTES);
                    numbers[c] = Double.longBitsToDouble(ahead.getLong());
                }
                default -> throw new ResultsException("'" + path + "', " + place() + ", has what is no field: the file is damaged. Run the"
                        + " experiment again.");
            }
        }
        return true;
    }

    /** Whether so many bytes are left. */
    private boolean has(int bytes) throws IOException {
        if (ahead.remaining() < bytes) {
            ahead.compact();
            int read = 0;
            while (read >= 0 && ahead.position() < bytes) {
                read = file.read(ahead);
            }
            ahead.flip();
        }
        return ahead.remaining() >= bytes;
    }

    private void need(int bytes) throws IOException {
        if (!has(bytes)) {
            throw new ResultsException("'" + path + "' was cut off in " + place() + ". Run the experiment again.");
        }
    }

    @Override
    public String text(int column) {
        return switch (kinds[column]) {
            case TEXT -> texts[column];
            case WHOLE -> Long.toString(wholes[column]);
            default -> Decimals.text(numbers[column]);
        };
    }

    @Override
    public double number(int column) {
        return switch (kinds[column]) {
            case TEXT -> Decimals.parse(texts[column]);
            case WHOLE -> wholes[column];
            default -> numbers[column];
        };
    }

    @Override
    public String place() {
        return "row " + row;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
