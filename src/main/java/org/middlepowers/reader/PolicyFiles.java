package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.PolicySpec;

/**
 * Reads policies. Where a scenario names one for a state, as in {@code policies: {KAZ: hedge}}, what its file says takes
 * the place of the name, so that the scenario as it was run holds all that was run.
 */
public final class PolicyFiles {
    private static final String KEY = "policies";

    private final Library library;
    private final Problems problems;

    PolicyFiles(Path directory, Problems problems) {
        this.library = new Library(Library.Shelf.POLICIES, directory, problems);
        this.problems = problems;
    }

    /** Names of the policies that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn(Library.Shelf.POLICIES);
    }

    /**
     * Reads a policy.
     *
     * @param nameOrPath a file, or the name of a policy of the folder {@code policies/} or of the built-in library
     * @throws InvalidScenarioException with all that is wrong
     */
    public static PolicySpec load(String nameOrPath) throws InvalidScenarioException {
        Problems problems = new Problems();
        Optional<Node.Entries> tree = new PolicyFiles(Path.of(""), problems).tree(nameOrPath);
        PolicySpec policy = tree.map(t -> Binder.policy(t, problems)).orElse(null);
        problems.throwIfAny();
        return policy;
    }

    /** A policy as the text of a file. */
    public static String text(PolicySpec policy) {
        return ScenarioWriter.yaml(policy);
    }

    /** A scenario's tree with the policies that it names in the place of their names. */
    Node.Entries embed(Node.Entries tree) {
        if (!(tree.get(KEY) instanceof Node.Entries policies)) {
            return tree;
        }
        Map<String, Node.Entry> embedded = new LinkedHashMap<>();
        policies.entries().forEach((code, entry) -> {
            Optional<Node.Entries> file = entry.value() instanceof Node.Scalar s && !s.isNull()
                    ? tree(s.text())
                    : Optional.empty();
            embedded.put(code, file.map(t -> new Node.Entry(entry.key(), t)).orElse(entry));
        });
        Map<String, Node.Entry> whole = new LinkedHashMap<>(tree.entries());
        whole.put(KEY, new Node.Entry(tree.entries().get(KEY).key(), new Node.Entries(policies.place(), embedded)));
        return new Node.Entries(tree.place(), whole);
    }

    private Optional<Node.Entries> tree(String nameOrPath) {
        return library.find(nameOrPath).flatMap(s -> YamlReader.file(s.origin(), s.text(), problems));
    }
}
