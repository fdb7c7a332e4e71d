package org.middlepowers.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep;

/**
 * JSON Schema (draft 2020-12) of scenario files, for the completion and the red lines of editors. It says what one file
 * can show; what needs several places of a file, or its parents, is left to the program.
 */
public final class ScenarioSchema {
    private static final String QUARTER = "^(1[89][0-9]{2}|2[01][0-9]{2}|2200)Q[1-4]$";
    private static final String YEAR = "^(1[89][0-9]{2}|2[01][0-9]{2}|2200)$";
    private static final String THREE = "[A-Z]{3}";
    private static final String CODE = "^(" + THREE + "|" + SyntheticCodes.PATTERN + ")$";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ScenarioSchema() {}

    /** The schema as JSON text. */
    public static String json() {
        return json(new ScenarioSchema().root());
    }

    /** The schema of sweep files as JSON text. */
    public static String sweep() {
        return json(new ScenarioSchema().sweepRoot());
    }

    private static String json(Map<String, Object> root) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema of maps and texts can be written", e);
        }
    }

    private Map<String, Object> sweepRoot() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Sweep of middlepowers");
        root.put("description", "A scenario run at the points of a design");
        root.put("type", "object");
        root.put("properties", properties(Sweep.class));
        root.put("additionalProperties", false);
        root.put("allOf", List.of(needs(Sweep.class)));
        root.put("$defs", definitions);
        return root;
    }

    private Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Scenario of middlepowers");
        root.put("description", "A world and what happens to it; null takes back what a parent says");
        root.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "extends",
                ordered(
                        "type",
                        "string",
                        "pattern",
                        "\\S",
                        "description",
                        "Scenario that this one changes, or block that it begins with: the name of one in the"
                                + " library, or a path from this file"));
        properties.put(
                "theory",
                ordered(
                        "type",
                        List.of("string", "null"),
                        "pattern",
                        "\\S",
                        "description",
                        "Theory of international relations whose parameters and rules replace those of this file: the"
                                + " name of one in the library or in the folder theories, a file, or none"));
        properties.putAll(properties(Scenario.class));
        root.put("properties", properties);
        root.put("additionalProperties", false);
        // A child may leave out whatever its parent says.
        root.put("if", Map.of("required", List.of("extends")));
        root.put("else", Map.of("$ref", "#/$defs/complete"));
        definitions.put("country", country());
        definitions.put("complete", needs(Scenario.class));
        root.put("$defs", definitions);
        return root;
    }

    private Map<String, Object> properties(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (FileKey key : Shape.keys(record)) {
            Field field = key.field();
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.value());
            property.putAll(value(Shape.inside(key.type()), field));
            if (key.name().equals("groups")) {
                property.put("propertyNames", pattern("^(?!" + Scenario.WORLD + "$)" + GroupChecks.KEY + "$"));
            }
            if (!field.fallback().isEmpty()) {
                property.put("default", fallback(field.fallback()));
            }
            properties.put(key.name(), property);
        }
        return properties;
    }

    private static Object fallback(String text) {
        if (PlainScalar.isBoolean(text)) {
            return PlainScalar.isTrue(text);
        }
        return PlainScalar.isFinite(text) ? new BigDecimal(text) : text;
    }

    private Map<String, Object> value(Type type, Field field) {
        Class<?> raw = Shape.raw(type);
        Map<String, Object> schema = new LinkedHashMap<>();
        if (raw == double.class || raw == Double.class || raw == OptionalDouble.class || raw == int.class) {
            return number(raw == int.class, field.min(), field.max());
        } else if (raw == boolean.class) {
            return typed("boolean");
        } else if (raw == Quarter.class) {
            schema.putAll(typed("string"));
            schema.put("pattern", QUARTER);
        } else if (raw.isEnum()) {
            List<String> words = new ArrayList<>(Shape.words(raw));
            words.add(null);
            schema.put("enum", words);
        } else if (raw == String.class) {
            return text(field.kind(), true);
        } else if (raw == List.class) {
            return list(Shape.argument(type, 0), field);
        } else if (raw == Map.class) {
            return map(type, field);
        } else {
            schema.put("$ref", "#/$defs/" + define(raw));
            if (!field.text().isEmpty()) {
                schema = new LinkedHashMap<>(Map.of("anyOf", List.of(told(raw, field.text()), schema)));
            }
        }
        return raw == PolicySpec.class || raw == PosteriorSpec.class ? named(schema) : schema;
    }

    /** What may stand for a record alone. */
    private Map<String, Object> told(Class<?> record, String name) {
        for (FileKey key : Shape.keys(record)) {
            if (key.name().equals(name)) {
                return value(key.type(), key.field());
            }
        }
        throw new IllegalArgumentException("no component " + name);
    }

    /** What a file may hold, or the name of that file. */
    private static Map<String, Object> named(Map<String, Object> content) {
        return new LinkedHashMap<>(Map.of("anyOf", List.of(pattern("\\S"), content)));
    }

    private String define(Class<?> record) {
        String name = record.getSimpleName();
        if (!definitions.containsKey(name)) {
            Map<String, Object> schema = typed("object");
            definitions.put(name, schema);
            schema.put("properties", record == Parameters.class ? parameters() : properties(record));
            schema.put("additionalProperties", false);
        }
        return name;
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> properties = new LinkedHashMap<>();
        ParameterRegistry.entries().forEach((name, entry) -> {
            Parameter meta = entry.meta();
            String unit = meta.unit().equals("1") ? "" : ", in " + meta.unit();
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", meta.about() + " (" + meta.symbol() + unit + ")");
            property.putAll(number(entry.whole(), meta.min(), meta.max()));
            property.put("default", decimal(meta.value()));
            properties.put(name, property);
        });
        return properties;
    }

    private Map<String, Object> list(Type element, Field field) {
        Map<String, Object> schema = typed("array");
        if (Shape.raw(element).isRecord()) {
            Map<String, Object> one = ordered("$ref", "#/$defs/" + define(Shape.raw(element)));
            one.putAll(needs(Shape.raw(element))); // lists replace those of a parent, so each is whole
            schema.put("items", field.text().isEmpty() ? one : Map.of("anyOf", List.of(one, pattern("\\S"))));
            return field.text().isEmpty() ? ordered("anyOf", List.of(one, schema)) : schema;
        }
        schema.put("items", element == String.class ? text(field.kind(), false) : required(value(element, field)));
        if (field.kind() != Kind.TEXT) {
            schema.put("uniqueItems", true);
        }
        if (!field.all()) {
            return schema;
        }
        Map<String, Object> items = new LinkedHashMap<>(text(field.kind(), false));
        items.put("pattern", "^(" + Binder.ALL + "|" + THREE + "|" + SyntheticCodes.PATTERN + ")$");
        schema.put("items", items);
        return new LinkedHashMap<>(Map.of("anyOf", List.of(Map.of("const", Binder.ALL), schema)));
    }

    private Map<String, Object> map(Type type, Field field) {
        Map<String, Object> schema = typed("object");
        Type inner = Shape.argument(type, 1);
        schema.put("propertyNames", Shape.isYears(type) ? pattern(YEAR) : key(field.kind()));
        schema.put("additionalProperties", value(inner, field));
        return schema;
    }

    private static Map<String, Object> key(Kind kind) {
        return switch (kind) {
            case VALUE -> pattern("\\S");
            case TEXT, INSTITUTION -> pattern("^" + Field.NAME + "$");
            case COUNTRY -> Map.of("$ref", "#/$defs/country");
            case PAIR -> pattern("^[A-Z]{3}-[A-Z]{3}$");
            case SCRIPT -> pattern(QUARTER);
            case PLACE -> pattern("^(" + KnownChecks.FORM + ")$");
            case SIGNAL -> Map.of("enum", Shape.words(PolicySpec.Signal.class));
            case PARAMETER -> ordered("enum", ParameterRegistry.changeable());
            case COSTLY_ACT -> ordered("enum", List.copyOf(References.COSTLY_ACTS));
            default -> pattern(CODE);
        };
    }

    private static Map<String, Object> text(Kind kind, boolean nullable) {
        if (kind == Kind.VALUE) {
            return ordered("type", List.of("string", "number", "boolean"));
        }
        if (kind == Kind.COUNTRY) {
            Map<String, Object> code = Map.of("$ref", "#/$defs/country");
            return nullable ? new LinkedHashMap<>(Map.of("anyOf", List.of(code, Map.of("type", "null")))) : code;
        }
        Map<String, Object> schema = nullable ? typed("string") : new LinkedHashMap<>(Map.of("type", "string"));
        schema.put(
                "pattern",
                switch (kind) {
                    case INSTITUTION -> "^" + Field.NAME + "$";
                    case HEGEMON -> "^(none|[A-Z]{3})$";
                    case PAIR -> "^[A-Z]{3}-[A-Z]{3}$";
                    case MEASURE -> MeasureName.pattern();
                    case POWER, STATE, ACTOR -> CODE;
                    case ACT -> "^(" + String.join("|", References.ACTS) + "|" + String.join("|", References.TAGS) + ")$";
                    case SCRIPT -> "^(" + String.join("|", References.ACTS) + ")$";
                    default -> "\\S";
                });
        return schema;
    }

    private static Map<String, Object> number(boolean whole, double min, double max) {
        Map<String, Object> schema = typed(whole ? "integer" : "number");
        if (!Double.isInfinite(min)) {
            schema.put("minimum", decimal(min));
        }
        if (!Double.isInfinite(max)) {
            schema.put("maximum", decimal(max));
        }
        return schema;
    }

    private static Map<String, Object> country() {
        return ordered(
                "description",
                "ISO 3166-1 alpha-3 code, EUU, or a user-assigned code for an imagined state",
                "anyOf",
                List.of(
                        Map.of("enum", List.copyOf(CountryCodes.actual())),
                        pattern("^(" + CountryCodes.USER_ASSIGNED + ")$")));
    }

    /** What a file without a parent must say. */
    private static Map<String, Object> needs(Class<?> record) {
        List<String> required = new ArrayList<>();
        List<Object> either = new ArrayList<>();
        Map<String, Object> inside = new LinkedHashMap<>();
        for (FileKey key : Shape.keys(record)) {
            Map<String, Object> needs = new LinkedHashMap<>(needsOf(Shape.inside(key.type())));
            Field field = key.field();
            if (field.required() && field.unless().isEmpty()) {
                required.add(key.name());
            } else if (field.required()) {
                either.add(Map.of("required", List.of(key.name())));
                either.add(Map.of("required", List.of(field.unless())));
            }
            if (field.required()) {
                needs.put("not", Map.of("type", "null"));
            }
            if (!needs.isEmpty()) {
                inside.put(key.name(), needs);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!either.isEmpty()) {
            schema.put("anyOf", either);
        }
        if (!inside.isEmpty()) {
            schema.put("properties", inside);
        }
        return schema;
    }

    private static Map<String, Object> needsOf(Type type) {
        Class<?> raw = Shape.raw(type);
        if (raw == Map.class) {
            Map<String, Object> member = needsOf(Shape.argument(type, 1));
            return member.isEmpty() ? member : Map.of("additionalProperties", member);
        }
        boolean record = raw.isRecord() && raw != Parameters.class && raw != Quarter.class;
        return record ? needs(raw) : Map.of();
    }

    private static Map<String, Object> pattern(String pattern) {
        return ordered("type", "string", "pattern", pattern);
    }

    /** Keys and values in turn; unlike {@code Map.of}, in the same order in every run. */
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** A value of the type, or null, which takes back a parent's value. */
    private static Map<String, Object> typed(String type) {
        return new LinkedHashMap<>(Map.of("type", List.of(type, "null")));
    }

    private static Map<String, Object> required(Map<String, Object> schema) {
        if (schema.get("type") instanceof List<?> types) {
            schema.put("type", types.get(0));
        }
        return schema;
    }

    /** Written the same on every JVM. */
    private static BigDecimal decimal(double value) {
        return new BigDecimal(PlainScalar.number(value));
    }
}
