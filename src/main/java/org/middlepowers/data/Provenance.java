package org.middlepowers.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of where every figure comes from. */
final class Provenance {
    private Provenance() {}

    /** As CSV, a row a figure: value, year, data sets, files, lines and columns, whether it is imputed, and how. */
    static String csv(Map<String, Estimate> estimates) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "variable", "actor", "partner", "value", "year", "source", "files", "places", "imputed", "rule");
            estimates.forEach((path, e) -> {
                String[] parts = path.split("\\.");
                boolean series = parts[0].equals("series");
                csv.writeRecord(
                        series ? "series." + parts[1] : parts[2],
                        series ? parts[2] : parts[1],
                        !series && parts.length > 3 ? parts[3] : "",
                        e.present() ? Rounding.of(path).text(e.value()) : "",
                        e.year() == 0 ? "" : Integer.toString(e.year()),
                        e.sources().stream().map(DataSet::title).collect(Collectors.joining("; ")),
                        String.join("; ", e.files()),
                        e.origins().stream().map(ObservationOrigin::toString).collect(Collectors.joining("; ")),
                        e.imputed() ? "yes" : "no",
                        e.rule());
            });
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory takes everything", e);
        }
        return text.toString();
    }
}
