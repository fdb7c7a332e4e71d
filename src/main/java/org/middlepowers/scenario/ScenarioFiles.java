package org.middlepowers.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        return load(nameOrPath, sets, Path.of(""));
    }

    /** As {@link #load(String, List)}, with relative paths taken from a directory. */
    static LoadedScenario load(String nameOrPath, List<String> sets, Path directory) throws InvalidScenarioException {
        Problems problems = new Problems();
        Library library = new Library(directory, problems);
        Optional<SourceText> source = library.find(nameOrPath);
        String name = Library.stem(Path.of(source.map(SourceText::origin).orElse("none")));
        return read(name, source, sets, library, problems);
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
        return read(name, Optional.of(new SourceText(origin, Optional.empty(), text)), List.of(), library, problems);
    }

    /** Names of the scenarios that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn();
    }

    private static LoadedScenario read(
            String name, Optional<SourceText> source, List<String> sets, Library library, Problems problems)
            throws InvalidScenarioException {
        Optional<Node.Entries> tree = source.flatMap(new Inheritance(library, problems)::read);
        if (tree.isEmpty()) {
            problems.throwIfAny();
            throw new IllegalStateException("a scenario that cannot be read has a problem");
        }
        Node.Entries whole = new Sets(problems).apply(tree.get(), sets);
        Scenario scenario = Binder.scenario(whole, problems);
        ScenarioChecks.check(scenario, whole, problems);
        problems.throwIfAny();
        return LoadedScenario.of(name, scenario);
    }
}
