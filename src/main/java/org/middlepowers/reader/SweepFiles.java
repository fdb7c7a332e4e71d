package org.middlepowers.reader;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Sweep;

/** Reads sweep files. */
public final class SweepFiles {
    private SweepFiles() {}

    /**
     * Reads a sweep, and the scenarios and theories that it names.
     *
     * @param nameOrPath a file, or the name of a sweep of the folder {@code scenarios/sweeps/} or of the built-in library
     * @param sets changes to the sweep, each {@code path=value}: {@code factors.normDamping.range=[0,0.5]}
     * @param points where tables of points come from
     * @throws InvalidScenarioException with all that is wrong
     */
    public static LoadedSweep load(String nameOrPath, List<String> sets, PointSource points)
            throws InvalidScenarioException {
        Problems problems = new Problems();
        Library library = new Library(Library.Shelf.SWEEPS, Path.of(""), problems);
        return read(library.find(nameOrPath), sets, points, problems);
    }

    /** As {@link #load(String, List, PointSource)}, with tables of points as CSV files alone. */
    public static LoadedSweep load(String nameOrPath, List<String> sets) throws InvalidScenarioException {
        return load(nameOrPath, sets, PointSource.FILES);
    }

    /**
     * Reads a sweep from a text; files that it names are seen from the working directory.
     *
     * @param origin what problems are to name as the file
     * @throws InvalidScenarioException with all that is wrong
     */
    public static LoadedSweep parse(String origin, String text) throws InvalidScenarioException {
        SourceText source = new SourceText(origin, Optional.empty(), text);
        return read(Optional.of(source), List.of(), PointSource.FILES, new Problems());
    }

    private static LoadedSweep read(
            Optional<SourceText> source, List<String> sets, PointSource points, Problems problems)
            throws InvalidScenarioException {
        Optional<Node.Entries> tree = source.flatMap(s -> YamlReader.file(s, problems));
        if (tree.isEmpty()) {
            problems.throwIfAny();
            throw new IllegalStateException("a sweep that cannot be read has a problem");
        }
        Node.Entries whole = new Sets(problems, Sweep.class).apply(tree.get(), sets);
        Sweep said = Binder.sweep(whole, problems);
        Optional<PointTable> table = said.how() != Sweep.Design.TABLE || said.design().from().isEmpty()
                ? Optional.empty()
                : PointTable.read(said, source.get().path(), points, whole, problems);
        Sweep sweep = table.map(t -> t.completed(said)).orElse(said);
        SweepSources sources = new SweepSources(places(sweep, source.get().path()));
        SweepChecks.check(new LoadedSweep("", sweep, "", "", sources, table), whole, problems);
        problems.throwIfAny();
        return LoadedSweep.of(Library.stem(Path.of(source.get().origin())), sweep, sources, table);
    }

    /** Whether a file, or a name of the library, is that of a sweep; a scenario of the same name comes first. */
    public static boolean isSweep(String nameOrPath) {
        for (Library.Shelf shelf : List.of(Library.Shelf.SCENARIOS, Library.Shelf.SWEEPS)) {
            Problems unheard = new Problems();
            Optional<SourceText> source = new Library(shelf, Path.of(""), unheard).find(nameOrPath);
            if (source.isPresent()) {
                return source.flatMap(s -> YamlReader.file(s, unheard)).filter(tree -> tree.get("design") != null).isPresent();
            }
        }
        return false;
    }

    /** Names of the sweeps that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn(Library.Shelf.SWEEPS);
    }

    /** Those entries of a map that could be read. */
    static <V> Map<String, V> readable(Map<String, V> map) {
        Map<String, V> readable = new LinkedHashMap<>();
        Optional.ofNullable(map).orElse(Map.of()).forEach((name, value) -> {
            if (value != null) {
                readable.put(name, value);
            }
        });
        return readable;
    }

    /** Files that the sweep names and that stand where it says, seen from its own folder. */
    private static Map<String, String> places(Sweep sweep, Optional<Path> file) {
        Map<String, String> places = new LinkedHashMap<>();
        if (file.isEmpty()) {
            return places;
        }
        List<String> names = new ArrayList<>();
        Optional.ofNullable(sweep.scenario()).ifPresent(names::add);
        sweep.theory().ifPresent(names::add);
        readable(sweep.factors()).forEach((name, factor) -> {
            String path = LoadedSweep.path(name, factor);
            if (path.equals(LoadedSweep.SCENARIO) || path.equals(LoadedSweep.THEORY)) {
                names.addAll(factor.values());
            }
        });
        for (String name : names) {
            try {
                Path beside = file.get().resolveSibling(name.matches(".*\\.ya?ml") ? name : name + ".yaml");
                if (Files.isRegularFile(beside)) {
                    places.put(name, beside.normalize().toString().replace('\\', '/'));
                }
            } catch (InvalidPathException e) {
                // not the name of a file: said where scenarios are read
            }
        }
        return places;
    }
}
