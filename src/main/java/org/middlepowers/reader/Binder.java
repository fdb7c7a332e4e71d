package org.middlepowers.reader;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.Theory;

/**
 * Reads a tree into the records of {@link Scenario}, guided by their types and their {@link Field}s. Goes on after a
 * problem; a record that has one carries nulls and NaNs, so it is only good for further checks.
 */
final class Binder {
    /** The word that stands for every middle power, where {@link Field#all} allows it. */
    static final String ALL = "all";

    private final Problems problems;
    private final References references;
    private final ScalarBinder scalars;

    private Binder(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
        this.scalars = new ScalarBinder(problems, references);
    }

    /** The scenario that the tree describes, drawn states and all; good only if no problem was added. */
    static Scenario scenario(Node.Entries root, Problems problems) {
        References references = new References(root, problems);
        if (root.get("synthetic") != null) {
            references.add(preview(root));
        }
        return grown(root, problems, references);
    }

    /** The scenario with its drawn part, whatever is wrong with it: for the names that other parts may use. */
    private static Scenario preview(Node.Entries root) {
        Problems unheard = new Problems();
        return grown(root, unheard, new References(root, unheard));
    }

    private static Scenario grown(Node.Entries root, Problems problems, References references) {
        return Population.grow((Scenario) new Binder(problems, references).record(root, Scenario.class, ""));
    }

    /** The theory that the tree describes; good only if no problem was added. */
    static Theory theory(Node.Entries root, Problems problems) {
        return (Theory) new Binder(problems, new References(root, problems)).record(root, Theory.class, "");
    }

    /** The sweep that the tree describes; good only if no problem was added. */
    static Sweep sweep(Node.Entries root, Problems problems) {
        return (Sweep) new Binder(problems, new References(root, problems)).record(root, Sweep.class, "");
    }

    /** The lesson that the tree describes; good only if no problem was added. */
    static Lesson lesson(Node.Entries root, Problems problems) {
        return (Lesson) new Binder(problems, new References(root, problems)).record(root, Lesson.class, "");
    }

    /** The policy that the tree describes; good only if no problem was added. */
    static PolicySpec policy(Node.Entries root, Problems problems) {
        return (PolicySpec) new Binder(problems, new References(root, problems)).record(root, PolicySpec.class, "");
    }

    /** The posterior that the tree describes; good only if no problem was added. */
    static PosteriorSpec posterior(Node.Entries root, Problems problems) {
        return (PosteriorSpec) new Binder(problems, new References(root, problems)).record(root, PosteriorSpec.class, "posterior");
    }

    private Object bind(Node node, Type type, Field field, String path) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(bind(node, Shape.argument(type, 0), field, path));
        }
        if (raw == OptionalDouble.class) {
            double value = (double) scalars.bind(node, double.class, field, path);
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
        if (raw == List.class) {
            Type element = Shape.argument(type, 0);
            return Shape.raw(element).isRecord()
                    ? records(node, Shape.raw(element), field, path)
                    : list(node, element, field, path);
        }
        if (Shape.isYears(type)) {
            return years(node, field, path);
        }
        if (raw == Map.class) {
            return map(node, Shape.argument(type, 1), field, path);
        }
        if (raw == Parameters.class) {
            return parameters(node, path);
        }
        if (raw.isRecord() && node instanceof Node.Scalar && !field.text().isEmpty()) {
            return sentence(node, raw, field.text(), path);
        }
        return raw.isRecord() && raw != Quarter.class ? record(node, raw, path) : scalars.bind(node, type, field, path);
    }

    /** A record of which a single value says one component. */
    private Object sentence(Node node, Class<?> type, String said, String path) {
        List<Object> values = new ArrayList<>();
        for (FileKey key : Shape.keys(type)) {
            Object value = key.name().equals(said)
                    ? bind(node, key.type(), key.field(), path)
                    : absent(key.type(), key.field(), node.place(), path);
            values.add(value == null ? placeholder(key.type()) : value);
        }
        return Shape.create(type, values);
    }

    private Object record(Node node, Class<?> type, String path) {
        List<String> names = Shape.names(type);
        if (!(node instanceof Node.Entries map)) {
            problems.add(node.place(), path, "is " + node.found() + "; allowed is a map with " + Shape.oneOf(names));
            return null;
        }
        map.entries().forEach((key, entry) -> {
            if (!names.contains(key)) {
                unknown(entry, inner(path, key), key, names);
            }
        });
        List<Object> values = new ArrayList<>();
        for (FileKey key : Shape.keys(type)) {
            values.add(value(map, key, inner(path, key.name())));
        }
        return Shape.create(type, values);
    }

    private Object value(Node.Entries map, FileKey key, String path) {
        Field field = key.field();
        Type type = key.type();
        Node node = map.get(key.name());
        boolean needless = !field.unless().isEmpty() && map.get(field.unless()) != null;
        if (node == null && field.required() && !needless) {
            problems.add(map.place(), path, "is missing; it must be given: " + what(type, field));
            return placeholder(type);
        }
        Object value = node == null ? absent(type, field, map.place(), path) : bind(node, type, field, path);
        boolean empty = value instanceof Map<?, ?> m && m.isEmpty() || value instanceof List<?> l && l.isEmpty();
        if (field.required() && !needless && empty && node.found().startsWith("an empty")) {
            problems.add(node.place(), path, "is " + node.found() + "; give at least one entry");
        }
        return value == null ? placeholder(type) : value;
    }

    private static String what(Type type, Field field) {
        Class<?> raw = Shape.raw(type);
        String about = field.value().substring(0, 1).toLowerCase(Locale.ROOT)
                + field.value().substring(1);
        return about + (raw.isPrimitive() || raw.isEnum() ? " (" + ScalarBinder.allowed(type, field) + ")" : "");
    }

    /** What holds where the file is silent. */
    private Object absent(Type type, Field field, Place place, String path) {
        Class<?> raw = Shape.raw(type);
        if (!field.fallback().isEmpty()) {
            return bind(new Node.Scalar(place, field.fallback(), true), type, field, path);
        }
        if (raw == Parameters.class || raw.isRecord() && raw != Quarter.class) {
            return bind(Node.Entries.empty(place), type, field, path);
        }
        return raw == String.class ? "" : placeholder(type);
    }

    /** The nearest thing to nothing that a type has. */
    private static Object placeholder(Type type) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class) {
            return Optional.empty();
        } else if (raw == OptionalDouble.class) {
            return OptionalDouble.empty();
        } else if (raw == List.class) {
            return List.of();
        } else if (raw == Map.class) {
            return Map.of();
        } else if (raw == double.class) {
            return Double.NaN;
        } else if (raw == boolean.class) {
            return false;
        }
        return raw == int.class ? 0 : null;
    }

    private List<?> list(Node node, Type element, Field field, String path) {
        if (field.all() && node instanceof Node.Scalar s && s.text().equals(ALL)) {
            return List.of(ALL);
        }
        if (!(node instanceof Node.Items items)) {
            String found = node instanceof Node.Scalar s ? s.text() : "a, b";
            String one = field.all() ? "the word 'all' or a list" : "a list";
            problems.add(node.place(), path, "is " + node.found() + "; allowed is " + one + ", as in [" + found + "]");
            return null;
        }
        if (field.all()
                && items.items().size() == 1
                && items.items().get(0) instanceof Node.Scalar s
                && s.text().equals(ALL)) {
            return List.of(ALL);
        }
        Collection<Object> values = field.kind() == Kind.TEXT ? new ArrayList<>() : new LinkedHashSet<>();
        for (Node item : items.items()) {
            Object value = element == String.class
                    ? scalars.text(item, field.kind(), path, "has")
                    : scalars.bind(item, element, field, path);
            if (value == null || value.equals(Double.NaN)) {
                continue;
            }
            if (!values.add(value)) {
                problems.add(item.place(), path, "has '" + value + "' twice; remove one of the two");
            }
        }
        return List.copyOf(values);
    }

    /** A list of records; a text may stand for one, and where none may, one record may do without its brackets. */
    private List<?> records(Node node, Class<?> type, Field field, String path) {
        if (node instanceof Node.Entries && field.text().isEmpty()) {
            return Collections.singletonList(record(node, type, path));
        }
        if (!(node instanceof Node.Items items)) {
            String example = node instanceof Node.Scalar s && !field.text().isEmpty() ? ", as in [" + s.text() + "]" : "";
            problems.add(node.place(), path, "is " + node.found() + "; allowed is a list" + example);
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (Node item : items.items()) {
            String inner = inner(path, String.valueOf(values.size() + 1));
            if (item instanceof Node.Scalar && !field.text().isEmpty()) {
                boolean right = scalars.text(item, Kind.TEXT, path, "has") != null;
                Map<String, Node.Entry> alone = Map.of(field.text(), new Node.Entry(item.place(), item));
                values.add(right ? record(new Node.Entries(item.place(), alone), type, inner) : null);
            } else {
                values.add(record(item, type, inner));
            }
        }
        return Collections.unmodifiableList(values); // a null in it is a problem already reported
    }

    private Map<String, Object> map(Node node, Type value, Field field, String path) {
        if (!(node instanceof Node.Entries map)) {
            problems.add(node.place(), path, "is " + node.found() + "; allowed is a map of names and values");
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Set<List<String>> pairs = new LinkedHashSet<>();
        map.entries().forEach((key, entry) -> {
            String inner = inner(path, key);
            if (entry.value().isNull()) {
                problems.add(
                        entry.key(),
                        inner,
                        "is empty, and there is nothing of that name to remove; give it a value or leave it out",
                        Spelling.nearest(
                                key,
                                map.entries().keySet().stream()
                                        .filter(k -> !k.equals(key))
                                        .toList()));
                return;
            }
            boolean known = references.checkKey(field.kind(), key, entry.key(), inner);
            if (known && field.kind() == Kind.PAIR && !pairs.add(sorted(key))) {
                problems.add(entry.key(), inner, "is given in both orders; a pair has none, so remove one of the two");
            }
            Object bound = bind(entry.value(), value, field, inner);
            values.put(key, bound);
        });
        return Collections.unmodifiableMap(values);
    }

    private static List<String> sorted(String pair) {
        return Arrays.stream(pair.split("-")).sorted().toList();
    }

    private Map<Integer, Double> years(Node node, Field field, String path) {
        if (!(node instanceof Node.Entries map)) {
            problems.add(
                    node.place(),
                    path,
                    "is " + node.found() + "; allowed is a map of years, as in {2015: 0.3, 2016: 0.4}");
            return null;
        }
        Map<Integer, Double> values = new TreeMap<>();
        map.entries().forEach((key, entry) -> {
            if (!key.matches("1[89][0-9]{2}|2[01][0-9]{2}|2200")) {
                problems.add(entry.key(), inner(path, key), "is not a year; allowed is a year from 1800 to 2200");
            } else {
                double value = scalars.number(entry.value(), field.min(), field.max(), false, inner(path, key));
                values.put(Integer.valueOf(key), value);
            }
        });
        if (map.entries().isEmpty()) {
            problems.add(map.place(), path, "is an empty map; give at least one year or leave it out");
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private Parameters parameters(Node node, String path) {
        if (!(node instanceof Node.Entries map)) {
            problems.add(node.place(), path, "is " + node.found() + "; allowed is a map of parameters and numbers");
            return Parameters.defaults();
        }
        Map<String, ParameterRegistry.Entry> known = ParameterRegistry.entries();
        Map<String, Double> values = new LinkedHashMap<>();
        map.entries().forEach((name, entry) -> {
            ParameterRegistry.Entry parameter = known.get(name);
            if (parameter == null) {
                unknown(entry, inner(path, name), name, List.copyOf(known.keySet()));
            } else if (!entry.value().isNull()) {
                Parameter meta = parameter.meta();
                double value =
                        scalars.number(entry.value(), meta.min(), meta.max(), parameter.whole(), inner(path, name));
                if (!Double.isNaN(value)) {
                    values.put(name, value);
                }
            }
        });
        return ParameterRegistry.parameters(values);
    }

    private void unknown(Node.Entry entry, String path, String key, List<String> names) {
        Optional<String> nearest = Spelling.nearest(key, names);
        String allowed = nearest.isEmpty() && names.size() <= 24 ? "; allowed is " + Shape.oneOf(names) : "";
        problems.add(entry.key(), path, "is not known" + allowed, nearest);
    }

    private static String inner(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
