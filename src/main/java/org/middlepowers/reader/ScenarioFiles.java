package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.middlepowers.scenario.Scenario;

/** Reads scenario files. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /**
     * Reads a scenario with its parents.
     *
     * @param nameOrPath a file, or the name of a scenario of the folder {@code scenarios/} or of the built-in library
     * @param sets changes, each {@code path=value} with the value in YAML: {@code parameters.habitDecay=.5},
     *     {@code habitDecay=.5}, {@code end=2020Q4}, {@code shocks.war=null}; later ones win
     * @throws InvalidScenarioException with all that is wrong
     */
    public static LoadedScenario load(String nameOrPath, List<String> sets) throws InvalidScenarioException {
        return load(nameOrPath, Optional.empty(), sets, Path.of(""));
    }

    /**
     * Reads a scenario as a theory has it. What the theory says of parameters and rules comes before what the scenario
     * and its parents say, and after what {@code sets} say.
     *
     * @param theory name or file of a theory, in place of the one that the scenario names; the word {@code none} for no
     *     theory; empty for the scenario's own
     * @throws InvalidScenarioException with all that is wrong with either
     */
    public static LoadedScenario load(String nameOrPath, Optional<String> theory, List<String> sets)
            throws InvalidScenarioException {
        return load(nameOrPath, theory, sets, Path.of(""));
    }

    /**
     * Reads a scenario that is to be changed in many ways; its files are read once.
     *
     * @param theory as in {@link #load(String, Optional, List)}
     * @param sets changes that come before all others
     * @throws InvalidScenarioException with all that is wrong with the scenario as it is
     */
    public static ScenarioBase base(String nameOrPath, Optional<String> theory, List<String> sets)
            throws InvalidScenarioException {
        Problems problems = new Problems();
        Path directory = Path.of("");
        Library library = new Library(directory, problems);
        Optional<SourceText> source = library.find(nameOrPath);
        String name = Library.stem(Path.of(source.map(SourceText::origin).orElse("none")));
        TheoryFiles theories = new TheoryFiles(directory, problems);
        return ScenarioBase.of(base(name, source, tree -> theories.lay(tree, theory), library, problems), sets);
    }

    /** As {@link #load(String, List)}, with relative paths taken from a directory. */
    static LoadedScenario load(String nameOrPath, List<String> sets, Path directory) throws InvalidScenarioException {
        return load(nameOrPath, Optional.empty(), sets, directory);
    }

    static LoadedScenario load(String nameOrPath, Optional<String> theory, List<String> sets, Path directory)
            throws InvalidScenarioException {
        return reading(nameOrPath, theory, sets, directory).loaded();
    }

    /** As {@link #load(String, Optional, List)}, with all that was read on the way. */
    static LayeredScenario reading(String nameOrPath, Optional<String> theory, List<String> sets, Path directory)
            throws InvalidScenarioException {
        Problems problems = new Problems();
        Library library = new Library(directory, problems);
        Optional<SourceText> source = library.find(nameOrPath);
        String name = Library.stem(Path.of(source.map(SourceText::origin).orElse("none")));
        TheoryFiles theories = new TheoryFiles(directory, problems);
        return read(name, source, tree -> theories.lay(tree, theory), sets, library, problems);
    }

    /**
     * Reads a scenario from text, such as that of a manifest.
     *
     * @param origin what problems are to name as the file
     * @throws InvalidScenarioException with all that is wrong
     */
    public static LoadedScenario parse(String name, String origin, String text) throws InvalidScenarioException {
        Problems problems = new Problems();
        Library library = new Library(Path.of(""), problems);
        TheoryFiles theories = new TheoryFiles(Path.of(""), problems);
        SourceText source = new SourceText(origin, Optional.empty(), text);
        return read(
                        name,
                        Optional.of(source),
                        tree -> theories.lay(tree, Optional.empty()),
                        List.of(),
                        library,
                        problems)
                .loaded();
    }

    /**
     * The scenario with some changes, as of the twins that an expectation compares it with; without its expectations.
     *
     * @param sets changes as of {@link #load(String, List)}
     * @throws InvalidScenarioException if they cannot be made
     */
    public static Scenario changed(LoadedScenario loaded, List<String> sets) throws InvalidScenarioException {
        Problems problems = new Problems();
        Node.Entries tree = YamlReader.file(loaded.name(), loaded.text(), problems)
                .orElseThrow(() -> new IllegalStateException("the program reads what it writes"));
        Scenario scenario = changed(tree, sets, problems);
        problems.throwIfAny();
        return scenario;
    }

    /** The scenario of a tree with some changes, without its expectations; good only if no problem was added. */
    static Scenario changed(Node.Entries tree, List<String> sets, Problems problems) {
        Map<String, Node.Entry> rest = new LinkedHashMap<>(tree.entries());
        rest.remove("expect");
        Sets changes = new Sets(problems);
        Node.Entries laid = changes.apply(new Node.Entries(tree.place(), rest), sets);
        Node.Entries whole = new PosteriorFiles(Path.of(""), problems).embed(laid, changes.layers()).tree();
        Scenario scenario = Binder.scenario(whole, problems);
        ScenarioChecks.check(scenario, whole, problems);
        return scenario;
    }

    /** Names of the scenarios that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn(Library.Shelf.SCENARIOS);
    }

    private static LayeredScenario read(
            String name,
            Optional<SourceText> source,
            Function<Node.Entries, TheoryFiles.Laid> theory,
            List<String> sets,
            Library library,
            Problems problems)
            throws InvalidScenarioException {
        return base(name, source, theory, library, problems).read(sets, problems);
    }

    private static ScenarioBase.Tree base(
            String name,
            Optional<SourceText> source,
            Function<Node.Entries, TheoryFiles.Laid> theory,
            Library library,
            Problems problems)
            throws InvalidScenarioException {
        Inheritance inheritance = new Inheritance(library, problems);
        Optional<Node.Entries> tree = source.flatMap(inheritance::read);
        if (tree.isEmpty()) {
            problems.throwIfAny();
            throw new IllegalStateException("a scenario that cannot be read has a problem");
        }
        return new ScenarioBase.Tree(
                name, source.get(), inheritance.layers(), library.directory(), theory.apply(tree.get()));
    }
}
