package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What RO-Crate 1.1 asks of a description: what it MUST have (sections Root Data Entity, Data Entities), and of what it
 * SHOULD have all that applies to a package of results.
 */
final class CrateRules {
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";

    private final JsonNode crate;
    private final Map<String, Long> files;
    private final Map<String, JsonNode> entities = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    private CrateRules(JsonNode crate, Map<String, Long> files) {
        this.crate = crate;
        this.files = files;
    }

    /**
     * Rules that a description breaks.
     *
     * @param files of the package with their sizes
     */
    static List<String> broken(JsonNode crate, Map<String, Long> files) {
        CrateRules rules = new CrateRules(crate, files);
        rules.check();
        return rules.broken;
    }

    private void check() {
        must(crate.path("@context").asText().equals(SPECIFICATION + "/context"), "context is that of the specification");
        for (JsonNode e : crate.path("@graph")) {
            must(e.path("@id").isTextual() && e.has("@type"), "every entity has @id and @type: " + e);
            must(entities.put(e.path("@id").asText(), e) == null, "an @id stands once: " + e.path("@id"));
        }
        JsonNode self = entity("ro-crate-metadata.json");
        must(is(self, "CreativeWork"), "the descriptor is a CreativeWork");
        must(self.at("/about/@id").asText().equals("./"), "the descriptor is about the root");
        must(self.at("/conformsTo/@id").asText().equals(SPECIFICATION), "the descriptor conforms to the specification");
        root(entity("./"));
        Set<String> linked = linked();
        entities.forEach((id, e) -> {
            if (is(e, "File") || is(e, "Dataset") && !id.equals("./")) {
                must(linked.contains(id), "a data entity is linked from the root: " + id);
                data(id, e);
            } else if (is(e, "Person") || is(e, "SoftwareApplication")) {
                must(!e.path("name").asText().isEmpty(), "a person or program has a name: " + id);
            } else if (is(e, "CreateAction")) {
                action(e);
            }
            references(e);
        });
    }

    private void root(JsonNode root) {
        must(is(root, "Dataset"), "the root is a Dataset");
        for (String field : List.of("name", "description", "datePublished", "license")) {
            must(root.has(field) && !root.path(field).toString().equals("\"\""), "the root has " + field);
        }
        must(isDay(root.path("datePublished").asText()), "datePublished is a day by ISO 8601");
        JsonNode license = entity(root.at("/license/@id").asText());
        must(!license.path("name").asText().isEmpty() && !license.path("description").asText().isEmpty(),
                "the license is an entity with name and description");
        must(!root.path("author").isEmpty(), "the root has an author");
    }

    private Set<String> linked() {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("./"));
        while (!open.isEmpty()) {
            for (JsonNode part : entity(open.pop()).path("hasPart")) {
                if (seen.add(part.path("@id").asText())) {
                    open.push(part.path("@id").asText());
                }
            }
        }
        return seen;
    }

    private void data(String id, JsonNode e) {
        must(!e.path("name").asText().isEmpty(), "a data entity has a name: " + id);
        String path;
        try {
            URI uri = URI.create(id);
            must(!uri.isAbsolute() && !id.startsWith("/"), "a data entity is named from the root: " + id);
            path = uri.getPath();
        } catch (IllegalArgumentException wrong) {
            broken.add("an @id is a URI: " + id);
            return;
        }
        if (is(e, "Dataset")) {
            must(id.endsWith("/"), "a folder's @id ends with /: " + id);
            must(files.keySet().stream().anyMatch(f -> f.startsWith(path)), "a folder is there: " + id);
            return;
        }
        must(files.containsKey(path), "a file is there: " + id);
        must(e.path("contentSize").asText().equals("" + files.get(path)), "contentSize is the file's: " + id);
        must(e.path("encodingFormat").asText().matches("[a-z]+/[a-z0-9.+-]+"), "encodingFormat is a media type: " + id);
    }

    private void action(JsonNode e) {
        for (String field : List.of("name", "instrument", "result", "startTime", "endTime")) {
            must(e.has(field), "an action has " + field + ": " + e);
        }
        must(isMoment(e.path("startTime").asText()) && isMoment(e.path("endTime").asText()), "times are by ISO 8601: " + e);
    }

    /** Whatever an entity refers to is described, or lies outside. */
    private void references(JsonNode e) {
        e.properties().forEach(p -> {
            for (JsonNode value : p.getValue().isArray() ? p.getValue() : List.of(p.getValue())) {
                String id = value.path("@id").asText();
                must(id.isEmpty() || entities.containsKey(id) || id.startsWith("https://"), "a reference leads somewhere: " + id);
            }
        });
    }

    private JsonNode entity(String id) {
        return entities.getOrDefault(id, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static boolean is(JsonNode e, String type) {
        return e.path("@type").asText().equals(type);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private void must(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }
}
