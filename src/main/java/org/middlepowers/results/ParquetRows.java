package org.middlepowers.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Rows of a part in Parquet. */
final class ParquetRows implements PartRows {
    private final SweepPart part;
    private final int order;
    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();
    private final List<Boolean> decimal = new ArrayList<>();
    private final int pointColumn;
    private final int replicationColumn;
    private int point;
    private int replication;

    ParquetRows(SweepPart part, int order) throws IOException {
        this.part = part;
        this.order = order;
        connection = Parquet.connect();
        try {
            statement = connection.createStatement();
            rows = statement.executeQuery("SELECT * FROM read_parquet(" + Parquet.file(part.file()) + ")");
            ResultSetMetaData about = rows.getMetaData();
            for (int k = 1; k <= about.getColumnCount(); k++) {
                columns.add(about.getColumnName(k));
                decimal.add(about.getColumnType(k) == Types.DOUBLE);
            }
        } catch (SQLException e) {
            throw damaged(e);
        }
        pointColumn = columns.indexOf("point") + 1;
        replicationColumn = columns.indexOf("replication") + 1;
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** SQL type of each column, in order. */
    List<String> types() throws IOException {
        try {
            List<String> types = new ArrayList<>();
            for (int k = 1; k <= columns.size(); k++) {
                types.add(rows.getMetaData().getColumnTypeName(k));
            }
            return types;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!rows.next()) {
                return false;
            }
            point = rows.getInt(pointColumn);
            replication = rows.getInt(replicationColumn);
            return true;
        } catch (SQLException e) {
            throw damaged(e);
        }
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
        try {
            if (decimal.get(column)) {
                return Decimals.text(number(column));
            }
            String text = rows.getString(column + 1);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public double number(int column) throws IOException {
        try {
            double value = rows.getDouble(column + 1);
            return rows.wasNull() ? Double.NaN : value;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public ByteBuffer line() {
        return null;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    private IOException damaged(SQLException e) {
        return new ResultsException(
                "'" + part.file() + "' cannot be read as Parquet: " + Parquet.said(e) + ". If it is damaged, delete it:"
                        + " the same command then runs its points again.",
                e);
    }
}
