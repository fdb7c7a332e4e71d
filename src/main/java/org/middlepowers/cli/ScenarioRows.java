package org.middlepowers.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.reader.Catalogue;
import org.middlepowers.scenario.Scenario;

/** The list of scenarios for machines, the same columns in JSON and in CSV; a scenario with problems has no figures. */
record ScenarioRows(List<Catalogue.Entry> entries) {
    private static final List<String> COLUMNS = List.of(
            "name", "home", "file", "parent", "title", "question", "start", "end", "quarters", "greatPowers",
            "middlePowers", "shocks", "hash", "problems");

    private static Map<String, Object> row(Catalogue.Entry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        COLUMNS.forEach(column -> row.put(column, null));
        row.put("name", entry.name());
        row.put("home", entry.home().name().toLowerCase(Locale.ROOT));
        row.put("file", entry.file());
        row.put("parent", entry.descent().parent().orElse(null));
        entry.loaded().ifPresent(loaded -> {
            Scenario s = loaded.scenario();
            row.put("title", s.title());
            row.put("question", s.question());
            row.put("start", s.start().toString());
            row.put("end", s.end().toString());
            row.put("quarters", s.quarters());
            row.put("greatPowers", s.greatPowers().size());
            row.put("middlePowers", s.middlePowers().size());
            row.put("shocks", s.shocks().size());
            row.put("hash", loaded.hash());
        });
        row.put("problems", entry.problems().size());
        return row;
    }

    String json() {
        List<Map<String, Object>> rows = entries.stream().map(ScenarioRows::row).toList();
        try {
            return new ObjectMapper().writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rows) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(COLUMNS);
            for (Catalogue.Entry entry : entries) {
                List<String> cells = new ArrayList<>();
                row(entry).values().forEach(value -> cells.add(value == null ? "" : value.toString()));
                writer.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a disk here", e);
        }
        return out.toString();
    }
}
