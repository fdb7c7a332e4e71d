package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.middlepowers.reader.Library.Shelf;

/** The scenarios that can be called by name, earliest world first and variants of a world after it. */
public final class Catalogue {
    private final Path directory;
    private final List<String> folder;
    private final List<String> builtIn;

    private Catalogue(Path directory) {
        this.directory = directory;
        this.folder = Library.inFolder(Shelf.SCENARIOS, directory);
        this.builtIn = ScenarioFiles.builtIn();
    }

    /** Where a scenario was found. */
    public enum Home {
        /** It travels with the program; a copy in the folder that says the same does not count. */
        BUILT_IN,
        /** In the folder {@code scenarios/} of the working directory. */
        FOLDER,
        /** In both, with different texts; the one in the folder is what the name means. */
        BOTH
    }

    /**
     * One scenario.
     *
     * @param file where it is written, as the user would name it
     * @param loaded what it says; empty if something is wrong with it
     * @param problems what is wrong with it
     */
    public record Entry(
            String name,
            Home home,
            String file,
            Descent descent,
            Optional<LoadedScenario> loaded,
            List<Problem> problems) {

        private Entry at(int level) {
            return new Entry(name, home, file, new Descent(descent.parent(), level), loaded, problems);
        }

        private int start() {
            return loaded.map(l -> l.scenario().start().index()).orElse(Integer.MAX_VALUE);
        }
    }

    /**
     * What a scenario comes from.
     *
     * @param parent the scenario of the catalogue that it extends, if it extends one
     * @param depth how many scenarios of the catalogue lie between it and a world of its own
     */
    public record Descent(Optional<String> parent, int depth) {}

    /** All that can be called by name here. */
    public static List<Entry> read() {
        return read(Path.of(""));
    }

    static List<Entry> read(Path directory) {
        Catalogue catalogue = new Catalogue(directory);
        TreeSet<String> names = new TreeSet<>(catalogue.builtIn);
        names.addAll(catalogue.folder);
        Map<String, Entry> entries = new LinkedHashMap<>();
        names.forEach(name -> entries.put(name, catalogue.entry(name, names)));
        List<Entry> ordered = new ArrayList<>();
        entries.values().stream()
                .filter(e -> e.descent().parent().isEmpty())
                .sorted(Comparator.comparingInt(Entry::start).thenComparing(Entry::name))
                .forEach(e -> add(e, 0, entries, ordered));
        return ordered;
    }

    private static void add(Entry entry, int depth, Map<String, Entry> entries, List<Entry> ordered) {
        ordered.add(entry.at(depth));
        entries.values().stream()
                .filter(e -> e.descent().parent().filter(entry.name()::equals).isPresent())
                .forEach(e -> add(e, depth + 1, entries, ordered));
    }

    private Entry entry(String name, TreeSet<String> names) {
        Home home = home(name);
        try {
            LayeredScenario reading = ScenarioFiles.reading(name, Optional.empty(), List.of(), directory);
            Optional<String> parent = Optional.empty();
            for (Node.Entries file : reading.files().subList(0, reading.files().size() - 1)) {
                String ancestor = Library.stem(Path.of(file.place().file()));
                boolean shelf = sameFolder(file.place().file(), reading.source().origin());
                parent = shelf && names.contains(ancestor) ? Optional.of(ancestor) : parent;
            }
            return new Entry(
                    name, home, reading.source().origin(), new Descent(parent, 0),
                    Optional.of(reading.loaded()), List.of());
        } catch (InvalidScenarioException e) {
            String file = e.problems().get(0).file();
            return new Entry(name, home, file, new Descent(Optional.empty(), 0), Optional.empty(), e.problems());
        }
    }

    private Home home(String name) {
        if (!folder.contains(name)) {
            return Home.BUILT_IN;
        }
        if (!builtIn.contains(name)) {
            return Home.FOLDER;
        }
        Library library = new Library(directory, new Problems());
        Optional<String> own = library.find(name).map(SourceText::text);
        return own.equals(library.resource(name).map(SourceText::text)) ? Home.BUILT_IN : Home.BOTH;
    }

    /** A file of a folder below, such as the blocks that scenarios share, is not a scenario of the catalogue. */
    private static boolean sameFolder(String one, String two) {
        Optional<String> first = Optional.ofNullable(Path.of(Library.bare(one)).getParent()).map(Path::toString);
        Optional<String> second = Optional.ofNullable(Path.of(Library.bare(two)).getParent()).map(Path::toString);
        return first.equals(second);
    }
}
