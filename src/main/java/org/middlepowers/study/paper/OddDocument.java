package org.middlepowers.study.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.scenario.ParameterRegistry;

/** The description of the model after ODD and ODD+D, with the parameters that were in force. */
record OddDocument(List<CitedFolder> evidence) {
    String text() {
        StringBuilder text = new StringBuilder(SiteText.of("markdown/model.md").replaceAll("\\[([^\\]]+)\\]\\([^)]+\\.md\\)", "$1"));
        text.append("\n## Parameters in force\n\nVersion ").append(versions())
                .append(". Where a column says nothing, the default holds.\n\n");
        Map<String, JsonNode> departures = departures();
        List<String> head = new ArrayList<>(List.of("Symbol", "Name", "Default", "Unit", "Meaning"));
        head.addAll(departures.keySet());
        row(text, head);
        row(text, head.stream().map(h -> "---").toList());
        ParameterRegistry.entries().forEach((name, entry) -> {
            List<String> cells = new ArrayList<>(List.of(
                    entry.meta().symbol(), "`" + name + "`", number(entry.meta().value()), entry.meta().unit(),
                    entry.meta().about()));
            departures.values().forEach(d -> cells.add(d.has(name) ? number(d.get(name).asDouble()) : ""));
            row(text, cells);
        });
        return text.toString();
    }

    private String versions() {
        return String.join(", ", evidence.stream().map(CitedFolder::release).distinct().toList());
    }

    /** Parameters that differ from their defaults, by scenario. */
    private Map<String, JsonNode> departures() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (CitedFolder e : evidence) {
            for (JsonNode s : e.scenarios()) {
                if (s.has("parameters")) {
                    all.putIfAbsent(s.path("name").asText(), s.path("parameters"));
                }
            }
        }
        return all;
    }

    static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells.stream().map(OddDocument::cell).toList())).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
