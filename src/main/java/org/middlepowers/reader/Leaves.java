package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.reader.Leaf.From;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;

/**
 * Takes a scenario apart into its single values, each with where it is written. It walks the records, which know all
 * values, beside the tree, which knows the places of those that somebody gave.
 */
final class Leaves {
    /** How a {@link Field} says what holds where it is absent. */
    private static final Pattern ABSENT = Pattern.compile(".*\\b[Aa]bsent(?: ones)?: (.*)", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

    private final LayeredScenario reading;
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean made;

    private Leaves(LayeredScenario reading) {
        this.reading = reading;
    }

    /** All values of a scenario, in the order of its records. */
    static List<Leaf> of(LayeredScenario reading) {
        Leaves walk = new Leaves(reading);
        walk.record(reading.loaded().scenario(), "", reading.tree());
        return List.copyOf(walk.leaves);
    }

    private void record(Object record, String path, Node node) {
        for (FileKey key : Shape.keys(record.getClass())) {
            String name = key.name();
            Field field = key.field();
            value(key.in(record), field, inner(path, name), entry(node, name));
        }
    }

    private void value(Object value, Field field, String path, Node.Entry entry) {
        if (value instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                nothing(field, path, entry);
            } else if (optional.get() instanceof Map<?, ?> map && map.isEmpty()) {
                leaf(path, "{}", entry, ""); // here, nothing differs from none
            } else {
                value(optional.get(), field, path, entry);
            }
        } else if (value instanceof OptionalDouble number) {
            number.ifPresentOrElse(v -> value(v, field, path, entry), () -> nothing(field, path, entry));
        } else if (value instanceof List<?> list) {
            list(list, field, path, entry);
        } else if (value instanceof Parameters parameters) {
            parameters(parameters, path, entry);
        } else if (value instanceof Map<?, ?> map) {
            map(map, field, path, entry);
        } else if (value instanceof Record && !(value instanceof Quarter)) {
            record(value, path, entry == null ? null : entry.value());
        } else if ("".equals(value)) {
            nothing(field, path, entry);
        } else {
            leaf(path, ScenarioWriter.scalar(value), entry, usual(field, value));
        }
    }

    private static String usual(Field field, Object value) {
        boolean number = value instanceof Number && PlainScalar.isFinite(field.fallback());
        return number ? PlainScalar.number(Double.parseDouble(field.fallback())) : field.fallback();
    }

    private void list(List<?> list, Field field, String path, Node.Entry entry) {
        if (list.isEmpty()) {
            nothing(field, path, entry);
            return;
        }
        List<Node> nodes = nodes(entry);
        boolean together = nodes.stream().map(n -> n.place().file()).distinct().count() < 2;
        boolean flow = together
                && list.stream()
                        .allMatch(v -> v instanceof Number
                                || !(v instanceof Record)
                                        && CODE.matcher(ScenarioWriter.scalar(v)).matches());
        if (flow) {
            String members = String.join(
                    ", ", list.stream().map(ScenarioWriter::scalar).toList());
            leaf(path, "[" + members + "]", entry, field.fallback().isEmpty() ? "" : "[" + field.fallback() + "]");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            Node node = i < nodes.size() ? nodes.get(i) : null;
            Node.Entry item = node == null ? null : new Node.Entry(node.place(), node);
            if (list.get(i) instanceof Record record) {
                member(record, field, inner(path, String.valueOf(i + 1)), node);
            } else {
                value(list.get(i), field, inner(path, String.valueOf(i + 1)), item);
            }
        }
    }

    /** The members of a list; one record may do without its brackets. */
    private static List<Node> nodes(Node.Entry entry) {
        if (entry != null && entry.value() instanceof Node.Items items) {
            return items.items();
        }
        return entry != null && entry.value() instanceof Node.Entries one ? List.of(one) : List.of();
    }

    /** A record in a list; one that says no more than a text can is a single value. */
    private void member(Record record, Field field, String path, Node node) {
        int before = leaves.size();
        Node tree = node instanceof Node.Scalar && !field.text().isEmpty()
                ? new Node.Entries(node.place(), Map.of(field.text(), new Node.Entry(node.place(), node)))
                : node;
        record(record, path, tree);
        Leaf last = leaves.get(leaves.size() - 1);
        if (leaves.size() == before + 1 && last.path().equals(inner(path, field.text()))) {
            leaves.set(before, new Leaf(path, last.value(), last.from(), last.where(), last.usual()));
        }
    }

    private void map(Map<?, ?> map, Field field, String path, Node.Entry entry) {
        if (map.isEmpty()) {
            nothing(field, path, null); // an empty map adds nothing to a parent's and takes nothing from it
            return;
        }
        Node node = entry == null ? null : entry.value();
        map.forEach((name, inside) -> {
            Node.Entry member = entry(node, String.valueOf(name));
            boolean before = made;
            made |= member == null; // a member that no file has was drawn
            value(inside, field, path + "." + name, member);
            made = before;
        });
        if (field.kind() == Kind.POWER && field.value().contains("absent ones")) {
            reading.loaded().scenario().greatPowers().keySet().stream()
                    .filter(power -> !map.containsKey(power))
                    .forEach(power -> nothing(field, path + "." + power, null));
        }
    }

    private void parameters(Parameters parameters, String path, Node.Entry entry) {
        Node node = entry == null ? null : entry.value();
        ParameterRegistry.values(parameters).forEach((name, value) -> {
            double usual = ParameterRegistry.entries().get(name).meta().value();
            leaf(inner(path, name), PlainScalar.number(value), entry(node, name), PlainScalar.number(usual));
        });
    }

    /** Nothing is there: because somebody says so, or because nobody says anything and a rule of the model holds. */
    private void nothing(Field field, String path, Node.Entry entry) {
        Matcher rule = ABSENT.matcher(field.value());
        if (entry != null && entry.value() instanceof Node.Items) {
            leaves.add(new Leaf(path, "[]", from(entry), where(entry), ""));
        } else if (rule.matches()) {
            leaves.add(new Leaf(path, Leaf.NOTHING, From.COMPUTED, "not given: " + rule.group(1), ""));
        }
    }

    private void leaf(String path, String value, Node.Entry entry, String usual) {
        boolean said = entry != null && !entry.value().isNull();
        Optional<String> theory = reading.theory().theory().map(LoadedTheory::name);
        if (said) {
            String marked = path.equals("title") && theory.isPresent() ? ", and theory " + theory.get() : "";
            leaves.add(new Leaf(path, value, from(entry), where(entry) + marked, usual));
        } else if (path.startsWith("sources.") && theory.isPresent()) {
            leaves.add(new Leaf(path, value, From.THEORY, "theory " + theory.get(), usual));
        } else if (made || !value.equals(usual)) {
            leaves.add(new Leaf(path, value, From.COMPUTED, "made by the program", usual));
        } else {
            leaves.add(new Leaf(path, value, From.DEFAULT, "default", usual));
        }
    }

    private From from(Node.Entry entry) {
        String file = entry.key().file();
        if (reading.sets().stream().anyMatch(set -> set.place().file().equals(file))) {
            return From.SET;
        }
        boolean theory = reading.theory().layer().filter(l -> l.place().file().equals(file)).isPresent();
        return theory ? From.THEORY : From.FILE;
    }

    private String where(Node.Entry entry) {
        Place place = entry.key();
        String line = place.line() > 0 ? place.file() + ":" + place.line() : place.file();
        return from(entry) == From.THEORY
                ? "theory " + reading.theory().theory().orElseThrow().name() + ", " + line
                : line;
    }

    private static Node.Entry entry(Node node, String name) {
        return node instanceof Node.Entries map ? map.entries().get(name) : null;
    }

    private static String inner(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
