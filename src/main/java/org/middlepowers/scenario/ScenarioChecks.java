package org.middlepowers.scenario;

import java.util.Arrays;
import java.util.Optional;

/**
 * Checks of what a scenario says in one place against what it says in another. They also run on a scenario of which a
 * part could not be read, so that a user sees everything at once; such parts are null, NaN or empty, and are passed
 * over.
 */
final class ScenarioChecks {
    private ScenarioChecks() {}

    /** Adds what is wrong with the scenario that was read from the tree. */
    static void check(Scenario scenario, Node.Entries tree, Problems problems) {
        Report report = new Report(tree, problems);
        ActorChecks.check(scenario, report);
        StateChecks.check(scenario, report);
        TimeChecks.check(scenario, report);
        ShockChecks.check(scenario, report);
        GroupChecks.check(scenario, report);
        PolicyChecks.check(scenario, report);
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
            problems.add(map.entries().get(path[path.length - 1]).key(), String.join(".", path), says);
        }

        /** Whether the file says something there, right or wrong. */
        boolean has(String... path) {
            Node node = tree;
            for (String name : path) {
                node = node instanceof Node.Entries map ? map.get(name) : null;
            }
            return node != null;
        }

        private Place place(String... path) {
            return node(path).place();
        }

        /** The deepest piece of the tree on the way to the path. */
        private Node node(String... path) {
            Node node = tree;
            for (String name : path) {
                Node next = node instanceof Node.Entries map ? map.get(name) : null;
                if (next == null) {
                    return node;
                }
                node = next;
            }
            return node;
        }
    }
}
