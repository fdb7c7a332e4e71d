package org.middlepowers.results;

import java.io.IOException;
import java.util.List;

/** Rows of a part in CSV, without a last line that was cut off. */
final class CsvRows implements PartRows {
    private final TableReader reader;
    private final int order;
    private final int pointColumn;
    private final int replicationColumn;
    private int point;
    private int replication;

    CsvRows(SweepPart part, int order) throws IOException {
        this.order = order;
        reader = TableReader.openWholeLines(part.file());
        pointColumn = reader.column("point");
        replicationColumn = reader.column("replication");
    }

    @Override
    public List<String> columns() {
        return reader.columns();
    }

    @Override
    public boolean next() throws IOException {
        if (!reader.next()) {
            return false;
        }
        point = (int) reader.number(pointColumn);
        replication = (int) reader.number(replicationColumn);
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
    public String text(int column) {
        return reader.text(column);
    }

    @Override
    public double number(int column) throws IOException {
        return reader.number(column);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
