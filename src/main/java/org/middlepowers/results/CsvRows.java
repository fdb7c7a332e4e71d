package org.middlepowers.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Rows of a part in CSV, without a last line that was cut off. Most readers want few of the fields, so a row is taken
 * apart only when one behind point and replication is asked for.
 */
final class CsvRows implements PartRows {
    private final SweepPart part;
    private final int order;
    private final PartLines lines;
    private final List<String> columns;
    private List<String> fields;
    private int point;
    private int replication;

    CsvRows(SweepPart part, int order) throws IOException {
        this.part = part;
        this.order = order;
        lines = new PartLines(part.file());
        columns = lines.next() ? CsvLine.fields(lines.text()) : List.of();
        if (columns.size() < 2 || !columns.get(0).equals("point") || !columns.get(1).equals("replication")) {
            lines.close();
            throw new ResultsException("'" + part.file() + "' does not begin with the columns 'point' and 'replication'; it has "
                    + columns + ".");
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        fields = null;
        point = lines.count(0);
        replication = lines.count(1);
        if (point < 0 || replication < 0) {
            throw new ResultsException(place() + " does not begin with the numbers of a point and a replication: the file is"
                    + " damaged. Run the experiment again.");
        }
        return true;
    }

    @Override
    public int point() {
        return point;
    }

    @Override
    public int replication() {
        return replication;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String text(int column) throws IOException {
        if (fields == null) {
            fields = CsvLine.fields(lines.text());
            if (fields.size() != columns.size()) {
                throw new ResultsException(place() + " has " + fields.size() + " fields where the header has " + columns.size()
                        + ": the file is damaged or was cut off. Run the experiment again.");
            }
        }
        return fields.get(column);
    }

    @Override
    public double number(int column) throws IOException {
        String text = text(column);
        try {
            return Decimals.parse(text);
        } catch (NumberFormatException e) {
            throw new ResultsException(
                    place() + ", column '" + columns.get(column) + "': '" + text + "' is not a number.", e);
        }
    }

    @Override
    public ByteBuffer line() {
        return lines.bytes();
    }

    private String place() {
        return "'" + part.file() + "', line " + lines.number() + ",";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
