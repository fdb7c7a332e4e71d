package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.reader.Leaf.From;
import org.middlepowers.scenario.Scenario;

/** A scenario with all its values after inheritance, theory and changes, and where each of them comes from. */
public final class Expansion {
    private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");

    private final LayeredScenario reading;
    private final List<Leaf> leaves;

    private Expansion(LayeredScenario reading) {
        this.reading = reading;
        this.leaves = Leaves.of(reading);
    }

    /**
     * Reads a scenario as {@link ScenarioFiles#load(String, Optional, List)} does.
     *
     * @throws InvalidScenarioException with all that is wrong
     */
    public static Expansion of(String nameOrPath, Optional<String> theory, List<String> sets)
            throws InvalidScenarioException {
        return of(nameOrPath, theory, sets, Path.of(""));
    }

    static Expansion of(String nameOrPath, Optional<String> theory, List<String> sets, Path directory)
            throws InvalidScenarioException {
        return new Expansion(ScenarioFiles.reading(nameOrPath, theory, sets, directory));
    }

    public LoadedScenario loaded() {
        return reading.loaded();
    }

    /** The file that was named, then the one that it extends, and so on to the farthest ancestor. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        reading.files().forEach(file -> files.add(0, file.place().file()));
        return files;
    }

    /** The theory that is laid over the files, if there is one. */
    public Optional<String> theory() {
        return reading.theory().theory().map(LoadedTheory::name);
    }

    /** All values, in the order of the format. */
    public List<Leaf> leaves() {
        return leaves;
    }

    /**
     * What the file itself, its theory and {@code --set} change: values that differ from those of the scenarios that it
     * extends and from the defaults, and what they take away, which has no value.
     */
    public List<Leaf> changed() {
        List<Leaf> changed = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (own(leaf) && !leaf.value().equals(leaf.usual()) && !inherited(leaf.path())) {
                changed.add(leaf);
            }
        }
        Node.Entries below = ancestors();
        for (Node.Entries layer : layersAbove()) {
            removals(layer, "", below, changed);
            below = below.under(layer);
        }
        return changed;
    }

    /** Whether the value is said by the named file, the theory or a change, and not by an ancestor or nobody. */
    private boolean own(Leaf leaf) {
        String file = reading.files().get(reading.files().size() - 1).place().file();
        boolean here = leaf.from() == From.FILE && leaf.where().startsWith(file + ":");
        return here || leaf.from() == From.SET || leaf.from() == From.THEORY || ownPolicy(leaf.path());
    }

    /** A policy that the file names stands in a file of its own. */
    private boolean ownPolicy(String path) {
        String[] names = path.split("\\.");
        Node.Entries own = reading.files().get(reading.files().size() - 1);
        return names[0].equals("policies") && names.length > 1 && at(own, "policies." + names[1]) != null;
    }

    private boolean inherited(String path) {
        return same(at(ancestors(), path), at(reading.tree(), path));
    }

    private Node.Entries ancestors() {
        List<Node.Entries> files = reading.files();
        Node.Entries nothing = Node.Entries.empty(files.get(0).place());
        return files.subList(0, files.size() - 1).stream().reduce(nothing, Inheritance::over);
    }

    private static Node at(Node tree, String path) {
        Node node = tree;
        for (String name : path.split("\\.")) {
            if (node instanceof Node.Items items) {
                int index = Integer.parseInt(name) - 1;
                node = index < items.items().size() ? items.items().get(index) : null;
            } else {
                Node.Entry entry = node instanceof Node.Entries map ? entry(map, name) : null;
                node = entry == null || entry.value().isNull() ? null : entry.value();
            }
        }
        return node;
    }

    /** Whether two pieces say the same, wherever they are written: .5 is 0.5. */
    private static boolean same(Node a, Node b) {
        if (a instanceof Node.Scalar one && b instanceof Node.Scalar two) {
            boolean numbers = one.plain() && two.plain() && PlainScalar.isFinite(one.text()) && PlainScalar.isFinite(two.text());
            return numbers
                    ? Double.parseDouble(one.text()) == Double.parseDouble(two.text())
                    : one.text().equals(two.text());
        }
        if (a instanceof Node.Items one && b instanceof Node.Items two) {
            boolean same = one.items().size() == two.items().size();
            for (int i = 0; same && i < one.items().size(); i++) {
                same = same(one.items().get(i), two.items().get(i));
            }
            return same;
        }
        return a instanceof Node.Entries one
                && b instanceof Node.Entries two
                && one.entries().keySet().equals(two.entries().keySet())
                && one.entries().keySet().stream().allMatch(key -> same(one.get(key), two.get(key)));
    }

    /** The named file and all that is laid over it. */
    private List<Node.Entries> layersAbove() {
        List<Node.Entries> layers = new ArrayList<>();
        layers.add(reading.files().get(reading.files().size() - 1));
        reading.theory().layer().ifPresent(layers::add);
        layers.addAll(reading.sets());
        return layers;
    }

    private void removals(Node.Entries layer, String path, Node.Entries below, List<Leaf> removed) {
        layer.entries().forEach((name, entry) -> {
            String inner = path.isEmpty() ? name : path + "." + name;
            if (entry.value() instanceof Node.Entries inside) {
                removals(inside, inner, below, removed);
            } else if (entry.value().isNull() && at(below, inner) != null && nobodySays(inner)) {
                String value = under(inner).stream()
                        .filter(l -> l.path().equals(inner))
                        .map(Leaf::value)
                        .findFirst()
                        .orElse(Leaf.NOTHING);
                removed.add(new Leaf(inner, value, from(entry), "removed, " + place(entry.key()), ""));
            }
        });
    }

    private boolean nobodySays(String path) {
        return under(path).stream().allMatch(l -> l.from() == From.DEFAULT || l.from() == From.COMPUTED);
    }

    private From from(Node.Entry entry) {
        return entry.key().line() > 0 ? From.FILE : From.SET;
    }

    /** Where a value that this scenario does not have was taken away; empty where it never was. */
    Optional<String> removal(String path) {
        List<Node.Entries> layers = new ArrayList<>(reading.files());
        layers.addAll(reading.sets());
        for (int i = layers.size() - 1; i >= 0; i--) {
            Node node = layers.get(i);
            for (String name : path.split("\\.")) {
                Node.Entry entry = node instanceof Node.Entries map ? entry(map, name) : null;
                if (entry == null) {
                    break;
                }
                if (entry.value().isNull()) {
                    return Optional.of(place(entry.key()));
                }
                node = entry.value();
            }
        }
        return Optional.empty();
    }

    private static Node.Entry entry(Node.Entries map, String name) {
        Matcher pair = PAIR.matcher(name);
        Node.Entry other = pair.matches() ? map.entries().get(pair.group(2) + "-" + pair.group(1)) : null;
        return map.entries().getOrDefault(name, other);
    }

    private static String place(Place place) {
        return place.line() > 0 ? place.file() + ":" + place.line() : place.file();
    }

    /** The values under a path, which is a section, a member or a single value. */
    public List<Leaf> under(String path) {
        return leaves.stream().filter(leaf -> under(leaf.path(), path)).toList();
    }

    /** Whether a value's path is the path or lies below it. */
    public static boolean under(String leaf, String path) {
        return leaf.equals(path) || leaf.startsWith(path + ".");
    }

    /** The names that a path may begin with. */
    public static List<String> sections() {
        return Shape.names(Scenario.class);
    }
}
