package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.model.Players;
import org.middlepowers.scenario.PolicySpec;

/**
 * Reads policies. Where a scenario names one for a state, as in {@code policies: {KAZ: hedge}}, what its file says takes
 * the place of the name, so that the scenario as it was run holds all that was run.
 */
public final class PolicyFiles {
    private static final String KEY = "policies";
    private static final String PLAYER = "exec:";

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
        if (policy != null && policy.player().isPresent() && !Players.isSeated(policy.player().get())) {
            problems.add(tree.get().place(), "player", PolicyChecks.notSeated(policy.player().get()));
        }
        problems.throwIfAny();
        return policy;
    }

    /** Whether the name of a policy is that of a program, as in {@code exec:python3 player.py}. */
    public static boolean isPlayer(String name) {
        return name.startsWith(PLAYER);
    }

    /** The command of a program that is named as a policy. */
    public static String player(String name) {
        return name.substring(PLAYER.length()).strip();
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
            Optional<Node.Entries> file = Optional.empty();
            if (entry.value() instanceof Node.Scalar s && !s.isNull()) {
                file = isPlayer(s.text()) ? Optional.of(program(s.place(), player(s.text()))) : tree(s.text());
            }
            embedded.put(code, file.map(t -> new Node.Entry(entry.key(), t)).orElse(entry));
        });
        Map<String, Node.Entry> whole = new LinkedHashMap<>(tree.entries());
        whole.put(KEY, new Node.Entry(tree.entries().get(KEY).key(), new Node.Entries(policies.place(), embedded)));
        return new Node.Entries(tree.place(), whole);
    }

    /** What a policy file would say of a program, if one could name it. */
    private static Node.Entries program(Place place, String command) {
        Map<String, Node.Entry> said = new LinkedHashMap<>();
        for (String key : List.of("title", "player")) {
            said.put(key, new Node.Entry(place, new Node.Scalar(place, command, false)));
        }
        return new Node.Entries(place, said);
    }

    private Optional<Node.Entries> tree(String nameOrPath) {
        if (isPlayer(nameOrPath)) {
            return Optional.of(program(Place.of(nameOrPath), player(nameOrPath)));
        }
        return library.find(nameOrPath).flatMap(s -> YamlReader.file(s, problems));
    }
}
