package org.middlepowers.reader;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** Changes given on the command line as {@code path=value}. */
final class Sets {
    private final Problems problems;
    private final Class<?> whole;
    private final List<Node.Entries> layers = new ArrayList<>();

    /** Changes to scenarios. */
    Sets(Problems problems) {
        this(problems, Scenario.class);
    }

    /** Changes to files of the kind that a record describes. */
    Sets(Problems problems, Class<?> whole) {
        this.problems = problems;
        this.whole = whole;
    }

    /** The tree with the changes laid over it in their order; a change that cannot be made is a problem. */
    Node.Entries apply(Node.Entries tree, List<String> sets) {
        Node.Entries result = tree;
        for (String set : sets) {
            Optional<Node.Entries> change = change(result, set);
            if (change.isPresent()) {
                layers.add(change.get());
                result = result.under(change.get());
            }
        }
        return result;
    }

    /** What each of the changes says, in their order. */
    List<Node.Entries> layers() {
        return List.copyOf(layers);
    }

    private Optional<Node.Entries> change(Node.Entries tree, String set) {
        String origin = "--set " + set;
        int equals = set.indexOf('=');
        if (equals < 1
                || Arrays.stream(set.substring(0, equals).split("\\.", -1)).anyMatch(String::isBlank)) {
            problems.add(Place.of(origin), "", "there is no path or no '='; write path=value, as in habitDecay=0.5");
            return Optional.empty();
        }
        if (set.substring(equals + 1).isBlank()) {
            problems.add(
                    Place.of(origin), "", "there is no value behind the '='; write one, or null for nothing at all");
            return Optional.empty();
        }
        String given = set.substring(0, equals).strip();
        List<String> path = whole == Scenario.class ? full(given) : Arrays.asList(given.split("\\.", -1));
        if (!exists(tree, path, Place.of(origin))) {
            return Optional.empty();
        }
        return YamlReader.value(origin, set.substring(equals + 1), problems).map(value -> nest(path, value));
    }

    /** A parameter may be named alone. */
    private static List<String> full(String path) {
        boolean parameter = ParameterRegistry.entries().containsKey(path)
                && !Shape.names(Scenario.class).contains(path);
        return parameter ? List.of("parameters", path) : Arrays.asList(path.split("\\.", -1));
    }

    private static Node.Entries nest(List<String> path, Node value) {
        Node inner = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            Map<String, Node.Entry> one = new LinkedHashMap<>();
            one.put(path.get(i), new Node.Entry(value.place(), inner));
            inner = new Node.Entries(value.place(), one);
        }
        return (Node.Entries) inner;
    }

    /** Whether a scenario can say something at the path; where it cannot, that is a problem. */
    private boolean exists(Node.Entries tree, List<String> path, Place place) {
        Type type = whole;
        Kind kind = Kind.TEXT;
        Node node = tree;
        for (int i = 0; i < path.size(); i++) {
            String name = path.get(i);
            String here = String.join(".", path.subList(0, i + 1));
            Class<?> raw = Shape.raw(type);
            if (raw == Parameters.class || raw.isRecord() && raw != Quarter.class) {
                List<String> names = raw == Parameters.class
                        ? List.copyOf(ParameterRegistry.entries().keySet())
                        : Shape.names(raw);
                if (!names.contains(name)) {
                    unknown(place, path, here, names);
                    return false;
                }
                type = double.class;
                for (FileKey c : raw == Parameters.class ? List.<FileKey>of() : Shape.keys(raw)) {
                    if (c.name().equals(name)) {
                        type = Shape.inside(c.type());
                        kind = c.field().kind();
                    }
                }
            } else if (Shape.isMap(type)) {
                if (!reachable(node, path, i, kind, here, place)) {
                    return false;
                }
                type = Shape.argument(type, 1);
            } else {
                String above = String.join(".", path.subList(0, i));
                problems.add(
                        place,
                        here,
                        "is not known; " + above + " is a single value or a list, so write " + above + "=value");
                return false;
            }
            node = node instanceof Node.Entries map ? map.get(name) : null;
        }
        return true;
    }

    /** A path that leads through an actor that is not there, or nearly through something that is there, is a slip. */
    private boolean reachable(Node map, List<String> path, int i, Kind kind, String here, Place place) {
        boolean last = i == path.size() - 1;
        String name = path.get(i);
        List<String> there = map instanceof Node.Entries entries
                ? List.copyOf(entries.entries().keySet())
                : List.of();
        if (last || there.contains(name)) {
            return true;
        }
        Optional<String> nearest = Spelling.nearest(name, there);
        if (kind == Kind.COUNTRY || nearest.isPresent()) {
            problems.add(place, here, "is not there to be changed", nearest);
            return false;
        }
        return true;
    }

    private void unknown(Place place, List<String> path, String here, List<String> names) {
        List<String> candidates = new ArrayList<>(names);
        boolean parameters = path.size() == 1 && whole == Scenario.class;
        if (parameters) {
            candidates.addAll(ParameterRegistry.entries().keySet());
        }
        String name = path.get(here.split("\\.", -1).length - 1);
        Optional<String> nearest = Spelling.nearest(name, candidates);
        boolean list = nearest.isEmpty() && names.size() <= 24;
        String allowed = Shape.oneOf(names) + (parameters ? ", or the name of a parameter" : "");
        problems.add(place, here, "is not known" + (list ? "; allowed is " + allowed : ""), nearest);
    }
}
