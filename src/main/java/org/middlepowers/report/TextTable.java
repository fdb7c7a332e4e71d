package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Wording;

/**
 * A table in fixed type that fits a width: columns of words wrap; where that is not enough, intervals move below their
 * numbers; where that is not enough, the last columns are left out, and it says so.
 */
final class TextTable {
    private static final String GAP = "  ";
    /** A column of words is never made narrower than this, unless all of it is. */
    private static final int NARROWEST = 14;
    /** Nor is the first, which says what a row is about. */
    private static final int FIRST = 26;

    private final Page.Table table;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    TextTable(Page.Table table, int width) {
        this.table = new Page.Table(
                table.caption(),
                plain(table.columns()),
                table.numbers(),
                table.rows().stream().map(TextTable::plain).toList());
        this.width = width;
    }

    /** Texts in the characters that are printed, which may be wider. */
    private static List<String> plain(List<String> texts) {
        return texts.stream().map(Wording::plain).toList();
    }

    /** The table, ending in a line break. */
    String text() {
        int columns = table.columns().size();
        int[] widths = fitted(columns);
        while (sum(widths) > width && columns > 1) {
            columns--;
            widths = fitted(columns);
        }
        row(table.columns(), widths);
        out.append(rule(widths)).append('\n');
        for (List<String> cells : table.rows()) {
            row(cells, widths);
        }
        int left = table.columns().size() - columns;
        if (left > 0) {
            out.append("(").append(Wording.count(left, "more column")).append(" in the report.)\n");
        }
        return out.toString();
    }

    /** Widths of the first so many columns: as wide as their contents, or narrower as far as they can be. */
    private int[] fitted(int columns) {
        int[] widths = IntStream.range(0, columns).map(c -> longest(c, false)).toArray();
        int[] least = IntStream.range(0, columns)
                .map(c -> table.numeric(c) ? longest(c, true) : Math.min(widths[c], Math.max(c == 0 ? FIRST : NARROWEST, word(c))))
                .toArray();
        int over = sum(widths) - width;
        while (over > 0) {
            int widest = -1;
            for (int c = 0; c < columns; c++) {
                boolean words = !table.numeric(c);
                if (words && widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            over--;
        }
        for (int c = 0; c < columns && over > 0; c++) {
            if (table.numeric(c)) {
                widths[c] = least[c];
            }
        }
        return widths;
    }

    private static int sum(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    /** The longest cell of a column; with breaks the longest of their lines, and of the words of its heading. */
    private int longest(int column, boolean broken) {
        int most = table.numeric(column) ? word(table.columns().get(column)) : table.columns().get(column).length();
        for (List<String> row : table.rows()) {
            String cell = row.get(column);
            for (String part : broken ? cell.split("\n") : new String[] {cell}) {
                most = Math.max(most, part.length());
            }
        }
        return most;
    }

    private int word(int column) {
        int most = word(table.columns().get(column));
        for (List<String> row : table.rows()) {
            most = Math.max(most, word(row.get(column)));
        }
        return most;
    }

    private static int word(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private void row(List<String> cells, int[] widths) {
        List<List<String>> parts = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            String cell = cells.get(c);
            boolean fits = cell.length() <= widths[c];
            parts.add(!fits && cell.contains("\n")
                    ? List.of(cell.split("\n"))
                    : Wording.wrap(cell, Math.max(1, widths[c])));
        }
        int height = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String part = k < parts.get(c).size() ? parts.get(c).get(k) : "";
                String pad = " ".repeat(Math.max(0, widths[c] - part.length()));
                line.append(c == 0 ? "" : GAP).append(table.numeric(c) ? pad + part : part + pad);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String rule(int[] widths) {
        return "-".repeat(sum(widths));
    }
}
