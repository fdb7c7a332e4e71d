package org.middlepowers.results;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that is kept in parts.
 *
 * @param name of the table, and of the folder that its parts are in
 * @param columns names in order; the first ones are the key of the task that a row is of
 * @param types SQL type of each, for Parquet
 */
public record PartTable(String name, List<String> columns, List<String> types) {
    static final String ROWS = "_rows";
    static final String SUM = "crc32";

    public PartTable {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
    }

    /**
     * The same table as the first of several: a task is done when its one row here is whole and agrees with its rows of
     * the others: it ends with their numbers and a checksum of all.
     */
    public PartTable leading(List<PartTable> others) {
        List<String> names = new ArrayList<>(columns);
        List<String> kinds = new ArrayList<>(types);
        for (PartTable other : others) {
            names.add(other.name + ROWS);
            kinds.add("INTEGER");
        }
        names.add(SUM);
        kinds.add("VARCHAR");
        return new PartTable(name, names, kinds);
    }
}
