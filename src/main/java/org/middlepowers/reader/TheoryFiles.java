package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Theory;

/** Reads theories, and lays them over scenarios. */
public final class TheoryFiles {
    /** The word for no theory. */
    public static final String NONE = "none";

    private static final String KEY = "theory";
    private static final List<String> LAID = List.of("parameters", "rules");

    private final Library library;
    private final Problems problems;

    TheoryFiles(Path directory, Problems problems) {
        this.library = new Library(Library.Shelf.THEORIES, directory, problems);
        this.problems = problems;
    }

    /** A scenario's tree with its theory laid over it, which that was, and what was laid. */
    record Laid(Node.Entries tree, Optional<LoadedTheory> theory, Optional<Node.Entries> layer) {
        private static Laid none(Node.Entries tree) {
            return new Laid(tree, Optional.empty(), Optional.empty());
        }
    }

    /** A theory with the tree that it was read from. */
    private record Read(LoadedTheory theory, Node.Entries tree) {}

    /**
     * Reads a theory.
     *
     * @param nameOrPath a file, or the name of a theory of the folder {@code theories/} or of the built-in library
     * @throws InvalidScenarioException with all that is wrong
     */
    public static LoadedTheory load(String nameOrPath) throws InvalidScenarioException {
        return load(nameOrPath, Path.of(""));
    }

    static LoadedTheory load(String nameOrPath, Path directory) throws InvalidScenarioException {
        Problems problems = new Problems();
        Optional<Read> read = new TheoryFiles(directory, problems).read(nameOrPath);
        problems.throwIfAny();
        return read.orElseThrow().theory();
    }

    /** Names of the theories that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn(Library.Shelf.THEORIES);
    }

    /** Takes the word {@code theory} out of a scenario's tree, and lays the theory that holds over the rest. */
    Laid lay(Node.Entries tree, Optional<String> instead) {
        Map<String, Node.Entry> own = new LinkedHashMap<>(tree.entries());
        Node.Entry named = own.remove(KEY);
        Node.Entries rest = new Node.Entries(tree.place(), own);
        Optional<String> name = instead.or(() -> named(named));
        if (name.isEmpty() || name.get().equals(NONE)) {
            return Laid.none(rest);
        }
        Optional<Read> read = read(name.get());
        if (read.isEmpty()) {
            return Laid.none(rest);
        }
        Map<String, Node.Entry> over = new LinkedHashMap<>(read.get().tree().entries());
        over.keySet().retainAll(LAID);
        over.values().removeIf(entry -> entry.value().isNull());
        Node.Entries layer = new Node.Entries(read.get().tree().place(), over);
        // what is missing, is missing in the scenario and not in the theory
        Node.Entries laid = new Node.Entries(tree.place(), rest.under(layer).entries());
        return new Laid(laid, Optional.of(read.get().theory()), Optional.of(layer));
    }

    private Optional<String> named(Node.Entry entry) {
        if (entry == null || entry.value().isNull()) {
            return Optional.empty();
        }
        if (entry.value() instanceof Node.Scalar s && !s.text().isBlank()) {
            return Optional.of(s.text());
        }
        problems.add(
                entry.value().place(), KEY, "is " + entry.value().found() + "; allowed is one theory's name or its file");
        return Optional.empty();
    }

    private Optional<Read> read(String nameOrPath) {
        Optional<SourceText> source = library.find(nameOrPath);
        Optional<Node.Entries> tree = source.flatMap(s -> YamlReader.file(s, problems));
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Theory theory = Binder.theory(tree.get(), problems);
        TheoryChecks.check(theory, tree.get(), library, problems);
        Map<String, Double> given = new LinkedHashMap<>();
        if (tree.get().get("parameters") instanceof Node.Entries parameters) {
            given.putAll(ParameterRegistry.values(theory.parameters()));
            given.keySet().removeIf(name -> parameters.get(name) == null);
        }
        String name = Library.stem(Path.of(source.get().origin()));
        return Optional.of(
                new Read(new LoadedTheory(name, theory, given, source.get().text()), tree.get()));
    }
}
