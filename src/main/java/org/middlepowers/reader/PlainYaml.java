package org.middlepowers.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A YAML file that is not a scenario, read as one is, as a tree of JSON.
 *
 * @param places where each key of the file stands, as in {@code file.yaml:3:1}
 */
public record PlainYaml(ObjectNode tree, Map<String, String> places) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * Reads a text whose root is a map.
     *
     * @param file that it is of, for sentences
     * @throws InvalidScenarioException with line and column of all that is not YAML
     */
    public static PlainYaml parse(String file, String text) throws InvalidScenarioException {
        Problems problems = new Problems();
        var root = YamlReader.file(file, text, problems);
        problems.throwIfAny();
        Map<String, String> places = new LinkedHashMap<>();
        root.orElseThrow().entries().forEach((key, entry) -> places.put(key, entry.key().toString()));
        return new PlainYaml((ObjectNode) json(root.get()), places);
    }

    private static JsonNode json(Node node) {
        if (node instanceof Node.Entries map) {
            ObjectNode object = JSON.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof Node.Items list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text();
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        if (scalar.plain() && PlainScalar.isBoolean(text)) {
            return JSON.booleanNode(PlainScalar.isTrue(text));
        }
        if (scalar.plain() && text.matches("[-+]?[0-9]{1,18}")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        return scalar.plain() && PlainScalar.isNumber(text) ? JSON.numberNode(Double.parseDouble(text)) : JSON.textNode(text);
    }
}
