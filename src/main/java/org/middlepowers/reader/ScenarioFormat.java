package org.middlepowers.reader;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** The format of scenario files as tables of a page, a table for each kind of map, from the same source as the schema. */
public final class ScenarioFormat {
    private final Map<Class<?>, Set<String>> places = new LinkedHashMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();

    private ScenarioFormat() {}

    /** The tables in Markdown. */
    public static String markdown() {
        ScenarioFormat format = new ScenarioFormat();
        format.find(Scenario.class, "");
        format.waiting.addAll(format.places.keySet());
        while (!format.waiting.isEmpty()) {
            format.table(format.waiting.poll());
        }
        return format.out.toString();
    }

    /** Collects where each record may stand. */
    private void find(Class<?> record, String path) {
        places.computeIfAbsent(record, r -> new LinkedHashSet<>()).add(path);
        for (FileKey key : Shape.keys(record)) {
            Field field = key.field();
            Type type = Shape.inside(key.type());
            String inner = (path.isEmpty() ? "" : path + ".") + key.name();
            if (Shape.raw(type) == List.class) {
                type = Shape.argument(type, 0);
                inner += "[]";
            } else if (Shape.isMap(type)) {
                type = Shape.argument(type, 1);
                inner += "." + key(field.kind());
            }
            Class<?> raw = Shape.raw(type);
            if (raw.isRecord() && raw != Quarter.class && raw != Parameters.class) {
                find(raw, inner);
            }
        }
    }

    private void table(Class<?> record) {
        Set<String> all = places.get(record);
        out.append("\n### ")
                .append(record == Scenario.class ? "A scenario" : "`" + String.join("`, `", all) + "`")
                .append("\n\n| Key | Value | Default | Meaning |\n|---|---|---|---|\n");
        for (FileKey key : Shape.keys(record)) {
            Field field = key.field();
            String unless = field.unless().isEmpty() ? "" : ", unless `" + field.unless() + "` is given";
            String fallback = field.required() ? "**required**" + unless : field.fallback();
            out.append("| `").append(key.name()).append("` | ");
            out.append(value(Shape.inside(key.type()), field)).append(" | ");
            out.append(fallback).append(" | ").append(field.value().replace("|", "\\|")).append(" |\n");
        }
    }

    private static String value(Type type, Field field) {
        Class<?> raw = Shape.raw(type);
        if (raw == double.class || raw == Double.class || raw == OptionalDouble.class || raw == int.class) {
            boolean bounded = !Double.isInfinite(field.min()) && !Double.isInfinite(field.max());
            String range = bounded ? ", " + PlainScalar.number(field.min()) + " to " + PlainScalar.number(field.max()) : "";
            return (raw == int.class ? "whole number" : "number") + range;
        } else if (raw == boolean.class) {
            return "true or false";
        } else if (raw == Quarter.class) {
            return "quarter";
        } else if (raw.isEnum()) {
            return Shape.oneOf(Shape.words(raw));
        } else if (raw == String.class) {
            return text(field.kind());
        } else if (raw == Parameters.class) {
            return "map of [parameters](parameters.md) and numbers";
        } else if (raw == List.class) {
            String all = field.all() ? ", or the word `all`" : "";
            return "list: " + value(Shape.argument(type, 0), field) + all;
        } else if (Shape.isYears(type)) {
            return "map of years: " + value(Shape.argument(type, 1), field);
        } else if (raw == Map.class) {
            return "map by " + key(field.kind()) + ": " + value(Shape.argument(type, 1), field);
        }
        return "map, see below";
    }

    private static String text(Kind kind) {
        return kind == Kind.TEXT ? "text" : key(kind);
    }

    /** What a name stands for. */
    private static String key(Kind kind) {
        return switch (kind) {
            case TEXT -> "NAME";
            case PAIR -> "PAIR";
            default -> kind.name();
        };
    }
}
