package org.middlepowers.study.paper;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** The package described as a research object: RO-Crate 1.1, {@code ro-crate-metadata.json}. */
final class ResearchObject {
    static final String FILE = "ro-crate-metadata.json";
    private static final String APACHE = "https://spdx.org/licenses/Apache-2.0";
    private static final String PROGRAM = "#middlepowers";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ArrayNode graph = JSON.createArrayNode();

    /**
     * The description.
     *
     * @param files in the package, with their sizes
     * @param day when it was made, as in 2026-11-28
     */
    static String of(Title title, List<CitedFolder> evidence, Map<String, Long> files, String day) throws IOException {
        ResearchObject crate = new ResearchObject();
        crate.write(title, evidence, files, day);
        ObjectNode all = JSON.createObjectNode();
        all.put("@context", "https://w3id.org/ro/crate/1.1/context");
        all.set("@graph", crate.graph);
        return JSON.writeValueAsString(all) + "\n";
    }

    private void write(Title title, List<CitedFolder> evidence, Map<String, Long> files, String day) {
        ObjectNode self = entity(FILE, "CreativeWork");
        self.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.1");
        self.putObject("about").put("@id", "./");
        ObjectNode root = entity("./", "Dataset");
        root.put("name", title.text());
        root.put("description", "Results of an agent-based simulation of middle powers, with scenarios, description of the"
                + " model and all that repeats them: " + String.join("; ", evidence.stream().map(CitedFolder::command).toList()));
        root.put("datePublished", day);
        root.putObject("license").put("@id", APACHE);
        ArrayNode authors = root.putArray("author");
        for (String author : title.authors().stream().distinct().toList()) {
            String person = "#" + uri(author.replace(' ', '-'));
            authors.addObject().put("@id", person);
            entity(person, "Person").put("name", author);
        }
        ArrayNode parts = root.putArray("hasPart");
        files.forEach((name, size) -> {
            parts.addObject().put("@id", uri(name));
            ObjectNode file = entity(uri(name), "File");
            file.put("name", name.substring(name.lastIndexOf('/') + 1));
            file.put("contentSize", "" + size);
            file.put("encodingFormat", format(name));
        });
        entity(APACHE, "CreativeWork")
                .put("name", "Apache License 2.0")
                .put("description", "Program, scenarios and results may be used, changed and passed on, with this notice. The"
                        + " data sets behind the scenarios' figures have terms of their own: sources.md.");
        ObjectNode program = entity(PROGRAM, "SoftwareApplication");
        program.put("name", "middlepowers");
        program.put("version", String.join(", ", evidence.stream().map(CitedFolder::release).distinct().toList()));
        evidence.forEach(e -> action(e, parts));
    }

    private void action(CitedFolder e, ArrayNode parts) {
        String folder = uri(PaperPackage.RESULTS + e.name() + "/");
        parts.addObject().put("@id", folder);
        entity(folder, "Dataset").put("name", e.name()).put("description", "Results of: middlepowers " + e.command());
        ObjectNode action = entity("#run-" + uri(e.name()), "CreateAction");
        action.put("name", "middlepowers " + e.command());
        time(action, "startTime", e.manifest().path("started").asText());
        time(action, "endTime", e.manifest().path("finished").asText());
        action.putObject("instrument").put("@id", PROGRAM);
        action.putObject("result").put("@id", folder);
    }

    /** A moment, if it is known: a study that was cut off has not ended. */
    private static void time(ObjectNode action, String field, String moment) {
        if (!moment.isEmpty()) {
            action.put(field, moment);
        }
    }

    private ObjectNode entity(String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }

    /** Identifiers are URIs: what they cannot hold is escaped. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String format(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "html" -> "text/html";
            case "md" -> "text/markdown";
            case "png" -> "image/png";
            case "svg" -> "image/svg+xml";
            case "yaml", "cff" -> "application/yaml";
            case "parquet" -> "application/vnd.apache.parquet";
            case "jar" -> "application/java-archive";
            case "py" -> "text/x-python";
            default -> "text/plain";
        };
    }
}
