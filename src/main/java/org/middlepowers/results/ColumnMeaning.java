package org.middlepowers.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a column of a table means. In kinds, tables and name {@code *} stands for anything.
 *
 * @param kinds commands whose folders have it, separated by spaces
 * @param table files that have it, without their ending, separated by spaces
 * @param name of the column
 * @param type {@code text}, {@code integer}, {@code number} or {@code quarter}
 * @param unit empty for a pure number and a text
 * @param range which values there can be; empty for any
 * @param empty when there is no value; empty for never
 * @param since version of the program that wrote it first
 * @param about what it is
 */
public record ColumnMeaning(
        String kinds,
        String table,
        String name,
        String type,
        String unit,
        String range,
        String empty,
        String since,
        String about) {

    public ColumnMeaning {
        kinds = Manifest.orEmpty(kinds);
        table = Manifest.orEmpty(table);
        name = Manifest.orEmpty(name);
        type = Manifest.orEmpty(type);
        unit = Manifest.orEmpty(unit);
        range = Manifest.orEmpty(range);
        empty = Manifest.orEmpty(empty);
        since = Manifest.orEmpty(since);
        about = Manifest.orEmpty(about);
    }

    /** Whether a folder of that kind may have it. */
    boolean in(String kind) {
        return kinds.equals("*") || List.of(kinds.split(" ")).contains(kind);
    }

    /** Whether it describes a column of that name in a table. */
    boolean describes(String ofTable, String column) {
        return (table.equals("*") || List.of(table.split(" ")).contains(ofTable))
                && Pattern.matches(Pattern.quote(name).replace("*", "\\E.*\\Q"), column);
    }

    /** How near a description comes: a name in full before a pattern, a table before any, a kind before any. */
    @JsonIgnore
    int closeness() {
        int plain = name.equals("*") ? 0 : name.contains("*") ? 4 : 8;
        return plain + (table.equals("*") ? 0 : 2) + (kinds.equals("*") ? 0 : 1);
    }
}
