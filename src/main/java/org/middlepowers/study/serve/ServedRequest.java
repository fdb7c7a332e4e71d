package org.middlepowers.study.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.middlepowers.scenario.ParameterRegistry;

/**
 * What one line asks for.
 *
 * @param question scenario, theory, changes that are not parameters, and outputs, as the text of a sweep with one point
 * @param parameters values by name
 * @param first number of the first replication, from 1
 */
record ServedRequest(String question, Map<String, Double> parameters, long seed, int first, int replications) {
    private static final Set<String> KEYS =
            Set.of("id", "scenario", "theory", "set", "outputs", "seed", "first", "replications");
    /** The only factor of the sweep that stands for a request. */
    static final String BASE = "base_";

    private static final int MOST = 1_000_000;

    /** @throws Refusal with a sentence, if the request is not one */
    static ServedRequest of(JsonNode line) throws Refusal {
        if (!line.isObject()) {
            throw new Refusal("A request is a JSON object, as in {\"scenario\": \"kazakhstan-2022\", \"outputs\":"
                    + " [\"tension\"]}.");
        }
        for (Iterator<String> names = line.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KEYS.contains(name)) {
                throw new Refusal("'" + name + "' is not known; allowed are id, scenario, theory, set, outputs, seed,"
                        + " first and replications.");
            }
        }
        ObjectNode sweep = JsonNodeFactory.instance.objectNode();
        String scenario = text(line, "scenario");
        sweep.put("title", "A request").put("scenario", scenario).put("design", "list");
        if (line.hasNonNull("theory")) {
            sweep.put("theory", text(line, "theory"));
        }
        sweep.putObject("factors").putObject(BASE).put("path", "scenario").putArray("values").add(scenario);
        Map<String, Double> parameters = new LinkedHashMap<>();
        ObjectNode set = sweep.putObject("set");
        settings(line, parameters, set);
        if (set.isEmpty()) {
            sweep.remove("set");
        }
        sweep.set("outputs", outputs(line));
        return new ServedRequest(
                sweep.toString(),
                parameters,
                whole(line, "seed", Integer.MIN_VALUE, Integer.MAX_VALUE),
                (int) whole(line, "first", 1, MOST),
                (int) whole(line, "replications", 1, MOST));
    }

    private static void settings(JsonNode line, Map<String, Double> parameters, ObjectNode set) throws Refusal {
        JsonNode given = line.path("set");
        if (given.isMissingNode() || given.isNull()) {
            return;
        }
        if (!given.isObject()) {
            throw new Refusal("'set' is an object of paths and values, as in {\"habitDecay\": 0.5}.");
        }
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            String name = entry.getKey().replaceFirst("^parameters\\.", "");
            if (entry.getValue().isNumber() && ParameterRegistry.entries().containsKey(name)) {
                parameters.put(name, bounded(name, entry.getValue().doubleValue()));
            } else if (entry.getValue().isNull()) {
                set.put(entry.getKey(), "null");
            } else {
                set.put(
                        entry.getKey(),
                        entry.getValue().isTextual()
                                ? entry.getValue().textValue()
                                : entry.getValue().toString());
            }
        }
    }

    private static double bounded(String name, double value) throws Refusal {
        ParameterRegistry.Entry entry = ParameterRegistry.entries().get(name);
        double min = entry.meta().min();
        double max = entry.meta().max();
        if (!(value >= min && value <= max) || entry.whole() && value != Math.rint(value)) {
            throw new Refusal(name + " is " + value + "; allowed is a " + (entry.whole() ? "whole number" : "number")
                    + " from " + min + " to " + max + ".");
        }
        return value;
    }

    /** Outputs as in a sweep's file, or a list of measures of the whole world, each taken at the end. */
    private static JsonNode outputs(JsonNode line) throws Refusal {
        JsonNode given = line.path("outputs");
        if (given.isArray() && !given.isEmpty()) {
            ObjectNode outputs = JsonNodeFactory.instance.objectNode();
            for (JsonNode measure : given) {
                if (!measure.isTextual()) {
                    throw new Refusal("A list of outputs holds names of measures, as in [\"tension\", \"dsi\"].");
                }
                outputs.putObject(measure.textValue()).put("measure", measure.textValue());
            }
            return outputs;
        }
        if (!given.isObject() || given.isEmpty()) {
            throw new Refusal("'outputs' says what to measure: names, as in [\"tension\"], or, as in a sweep's file,"
                    + " {\"dsi\": {\"measure\": \"dsi\", \"scope\": \"central_asia\", \"take\": \"mean\"}}.");
        }
        for (JsonNode output : given) {
            if (output.path("take").asText().equals("series")) {
                throw new Refusal("'take: series' gives a table; ask for 'at' with a quarter, one output for each.");
            }
        }
        return given;
    }

    private static String text(JsonNode line, String key) throws Refusal {
        if (!line.path(key).isTextual()) {
            throw new Refusal("'" + key + "' is a text, as in \"" + (key.equals("theory") ? "realism" : "kazakhstan-2022")
                    + "\".");
        }
        return line.get(key).textValue();
    }

    private static long whole(JsonNode line, String key, long min, long max) throws Refusal {
        JsonNode value = line.path(key);
        if (value.isMissingNode()) {
            return 1;
        }
        if (!value.isIntegralNumber() || value.longValue() < min || value.longValue() > max) {
            throw new Refusal("'" + key + "' is " + value + "; allowed is a whole number from " + min + " to " + max + ".");
        }
        return value.longValue();
    }
}
