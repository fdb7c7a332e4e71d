package org.middlepowers.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.middlepowers.results.Codebook;
import org.middlepowers.results.ColumnMeaning;

/** A codebook as a table for programs, and as the page of the documentation. */
public record CodebookText(Codebook book) {
    private static final List<String> HEADER =
            List.of("kind", "table", "column", "type", "unit", "range", "empty", "since", "about");

    /** The codebook as CSV, a line for each column. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.writeRecord(HEADER);
            book.columns().forEach(c -> rows.writeRecord(cells(c)));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a disk here", e);
        }
        return text.toString();
    }

    /** The codebook as tables in Markdown, a table for each kind of folder. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        String kind = "";
        for (ColumnMeaning c : book.columns()) {
            if (!c.kinds().equals(kind)) {
                kind = c.kinds();
                text.append(text.isEmpty() ? "" : "\n").append("## ").append(heading(kind)).append("\n\n")
                        .append("| Table | Column | Type, unit, range | Empty | Since | Meaning |\n|---|---|---|---|---|---|\n");
            }
            List<String> type = List.of(c.type(), c.unit(), c.range()).stream().filter(t -> !t.isEmpty()).distinct().toList();
            text.append("| ").append(cell(c.table())).append(" | `").append(c.name()).append("` | ")
                    .append(cell(String.join("; ", type))).append(" | ").append(cell(c.empty())).append(" | ")
                    .append(c.since()).append(" | ").append(cell(c.about())).append(" |\n");
        }
        return text.toString();
    }

    private static String heading(String kinds) {
        return kinds.equals("*") ? "Any folder" : "Folders of " + String.join(", ", kinds.split(" "));
    }

    private static List<String> cells(ColumnMeaning c) {
        return List.of(
                c.kinds(), c.table(), c.name(), c.type(), c.unit(), c.range(), c.empty(), c.since(), c.about());
    }

    private static String cell(String text) {
        return text.equals("*") ? "any" : text.replace("|", "\\|");
    }
}
