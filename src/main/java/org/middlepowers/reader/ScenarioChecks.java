package org.middlepowers.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.middlepowers.scenario.Scenario;

/** Checks of what a scenario says in one place against what it says in another. */
final class ScenarioChecks {
    private static final List<ScenarioCheck> ALL = List.of(
            new ActorChecks(),
            new SyntheticChecks(),
            new StateChecks(),
            new TimeChecks(),
            new ShockChecks(),
            new GroupChecks(),
            new PolicyChecks(),
            new PosteriorChecks());

    private ScenarioChecks() {}

    /** Adds what is wrong with the scenario that was read from the tree. */
    static void check(Scenario scenario, Node.Entries tree, Problems problems) {
        Report report = new Report(tree, problems);
        ALL.forEach(check -> check.check(scenario, report));
    }

    /** Adds problems by path. */
    record Report(Node.Entries tree, Problems problems) {
        /** A problem of the value at the path, which is given name by name; the sentence goes on after the path. */
        void add(String says, String... path) {
            problems.add(place(path), String.join(".", path), says);
        }

        void add(String says, Optional<String> nearest, String... path) {
            add(says + Spelling.hint(nearest), path);
        }

        /** A problem of a map's key, as {@link #add(String, String...)}. */
        void addKey(String says, String... path) {
            Node.Entries map = (Node.Entries) node(Arrays.copyOf(path, path.length - 1));
            Node.Entry entry = map.entries().get(path[path.length - 1]);
            problems.add(entry == null ? map.place() : entry.key(), String.join(".", path), says);
        }

        /** Whether the file says something there, right or wrong. */
        boolean has(String... path) {
            Node node = tree;
            for (String name : path) {
                node = node == null ? null : below(node, name);
            }
            return node != null;
        }

        /** Whether a map stands there, as of a record that stands for a list of one. */
        boolean isMap(String... path) {
            return node(path) instanceof Node.Entries;
        }

        Place place(String... path) {
            return node(path).place();
        }

        /** The deepest piece of the tree on the way to the path. */
        private Node node(String... path) {
            Node node = tree;
            for (String name : path) {
                Node next = below(node, name);
                if (next == null) {
                    return node;
                }
                node = next;
            }
            return node;
        }

        /** An entry of a map, or a member of a list by its number from 1; a member alone may be without its list. */
        private static Node below(Node node, String name) {
            boolean number = name.matches("[0-9]{1,3}");
            if (node instanceof Node.Items list && number) {
                int at = Integer.parseInt(name) - 1;
                return at < list.items().size() ? list.items().get(at) : null;
            }
            Node next = node instanceof Node.Entries map ? map.get(name) : null;
            return next == null && number ? node : next;
        }
    }
}
