package org.middlepowers.study.paper;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the figures of the scenarios are from, and on which terms. */
final class SourcesDocument {
    private SourcesDocument() {}

    static String of(List<CitedFolder> evidence) {
        StringBuilder text = new StringBuilder("# Data sources\n\n"
                + "Single figures are cited where the scenarios give them; no data file is part of this package.\n");
        Set<String> told = new LinkedHashSet<>();
        for (CitedFolder e : evidence) {
            for (JsonNode scenario : e.scenarios()) {
                String name = scenario.path("name").asText();
                if (told.add(name)) {
                    text.append("\n## ").append(name).append("\n\n");
                    JsonNode sources = scenario.path("sources");
                    if (sources.isEmpty()) {
                        text.append("It names no sources of its own; see its text, and the blocks that it rests on.\n");
                    }
                    sources.forEach(s -> text.append("- ").append(s.asText()).append('\n'));
                }
            }
        }
        text.append("\n## Data sets that the library's worlds were opened from\n\n");
        terms().forEach(row -> {
            OddDocument.row(text, row);
            if (row.get(0).equals("data set")) {
                OddDocument.row(text, row.stream().map(c -> "---").toList());
            }
        });
        return text.toString();
    }

    private static List<List<String>> terms() {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(
                        SourcesDocument.class.getResourceAsStream("data-sources.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
