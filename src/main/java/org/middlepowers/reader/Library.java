package org.middlepowers.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds scenarios, or theories: files, those of a folder in a working directory, and the built-in library that travels
 * with the program. Beside scenarios stand blocks: what several of them share, to be named in {@code extends} alone.
 */
final class Library {
    /** What the origin of a file that travels with the program begins with: nobody has to look for it on a disk. */
    static final String BUILT_IN = "built-in ";

    /** Folder of the parts that scenarios share; a part is named with it, as in {@code blocks/world-2014}. */
    private static final String BLOCKS = "blocks";

    private final Shelf shelf;
    private final Path directory;
    private final Problems problems;

    /** What is looked for, what one of them is called, a user's folder, and the folder of the program's own. */
    enum Shelf {
        SCENARIOS("scenario", "scenarios", "scenarios"),
        THEORIES("theory", "theories", "org/middlepowers/theories"),
        SWEEPS("sweep", "scenarios/sweeps", "scenarios/sweeps"),
        POLICIES("policy", "policies", "org/middlepowers/policies"),
        LESSONS("lesson", "lessons", "org/middlepowers/lessons"),
        LANGUAGES("language", "lessons/text", "org/middlepowers/lessons/text"),
        POSTERIORS("posterior", "scenarios/posteriors", "scenarios/posteriors", ".csv");

        private final String noun;
        private final String folder;
        private final String resources;
        private final String ending;

        Shelf(String noun, String folder, String resources) {
            this(noun, folder, resources, ".yaml");
        }

        Shelf(String noun, String folder, String resources, String ending) {
            this.noun = noun;
            this.folder = folder;
            this.resources = resources;
            this.ending = ending;
        }
    }

    /** The library of scenarios; relative paths are taken from the directory. */
    Library(Path directory, Problems problems) {
        this(Shelf.SCENARIOS, directory, problems);
    }

    Library(Shelf shelf, Path directory, Problems problems) {
        this.shelf = shelf;
        this.directory = directory;
        this.problems = problems;
    }

    /** The directory that relative paths are taken from. */
    Path directory() {
        return directory;
    }

    /** What a user names: an existing file, a name in the user's folder, a name in the built-in library. */
    Optional<SourceText> find(String nameOrPath) {
        Place place = Place.of(nameOrPath.isBlank() ? "(no name)" : nameOrPath);
        Optional<Path> path = path(nameOrPath);
        if (path.isEmpty() || nameOrPath.isBlank()) {
            problems.add(place, "", "this cannot be the name of a file" + FileNames.reason() + "; give a " + shelf.noun + "'s name or its file");
            return Optional.empty();
        }
        Path file = directory.resolve(path.get());
        if (Files.exists(file) && !Files.isDirectory(file)) {
            return SourceText.read(file, nameOrPath, shelf.noun, problems);
        }
        if (isName(nameOrPath)) {
            int before = problems.size();
            Optional<SourceText> named = named(nameOrPath);
            if (named.isPresent() || problems.size() > before) {
                return named;
            }
        }
        if (Files.isDirectory(file)) {
            return SourceText.read(file, nameOrPath, shelf.noun, problems);
        }
        if (block(nameOrPath).isPresent()) {
            String how = "; write a scenario that says 'extends: " + nameOrPath + "'";
            problems.add(place, "", "this is a block, a part that scenarios share, and no scenario itself" + how);
            return Optional.empty();
        }
        TreeSet<String> names = names();
        String what = isName(nameOrPath) ? "there is no " + shelf.noun + " of this name" : "there is no such file";
        problems.add(place, "", what + hint(nameOrPath, file, names));
        return Optional.empty();
    }

    /** Why a name or path would not be found; empty if it would. */
    Optional<String> objection(String nameOrPath) {
        Problems own = new Problems();
        new Library(shelf, directory, own).find(nameOrPath);
        return own.first();
    }

    private String hint(String nameOrPath, Path file, TreeSet<String> names) {
        if (!isName(nameOrPath)) {
            String wanted = stem(file);
            Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
            Optional<String> beside = Spelling.nearest(wanted, names(folder));
            if (beside.isPresent()) {
                return Spelling.hint(beside.map(name ->
                        Path.of(nameOrPath).resolveSibling(name + shelf.ending).toString()));
            }
            Optional<String> named = Spelling.nearest(wanted, names);
            return named.isPresent() ? Spelling.hint(named) : "; check the name";
        }
        Optional<String> nearest = Files.isRegularFile(Path.of(file + shelf.ending))
                ? Optional.of(nameOrPath + shelf.ending)
                : Spelling.nearest(nameOrPath, names);
        String all = names.isEmpty() ? "; give the name of a file" : "; there are " + String.join(", ", names);
        return nearest.isPresent() ? Spelling.hint(nearest) : all;
    }

    /** What a file names as its parent: a path from its own folder, or a name. */
    Optional<SourceText> parent(SourceText child, String parent, Place place) {
        Optional<Path> path = path(parent);
        if (path.isEmpty()) {
            String why = FileNames.reason().isEmpty() ? "" : ", which cannot be the name of a file" + FileNames.reason();
            problems.add(place, "extends", "is '" + parent + "'" + why + "; allowed is a scenario's name or its file");
            return Optional.empty();
        }
        boolean shelved = isName(parent) || isBlock(parent);
        if (child.path().isPresent()) {
            Path file = child.path().get().resolveSibling(shelved ? parent + shelf.ending : parent);
            if (Files.exists(file)) {
                return SourceText.read(file, shown(file), shelf.noun, problems);
            }
        }
        String name = shelved || child.path().isPresent() ? parent : stem(path.get());
        if (isName(name) || isBlock(name)) {
            Optional<SourceText> named = child.path().isPresent() ? named(name) : resource(name);
            boolean beside = bare(child.origin()).startsWith(shelf.folder + "/" + BLOCKS + "/");
            if (named.isEmpty() && beside) {
                named = block(BLOCKS + "/" + name); // a block may name its neighbour, as any file may
            }
            if (named.isPresent()) {
                return named;
            }
        }
        // Folders are listed for the hint alone, not for each link of a chain.
        TreeSet<String> names = names();
        names.addAll(blocks());
        child.path().ifPresent(
                own -> names.addAll(names(Optional.ofNullable(own.getParent()).orElse(Path.of("")))));
        String wanted = isBlock(parent) ? parent : stem(path.get());
        problems.add(
                place,
                "extends",
                "is '" + parent + "', but there is no such " + (isBlock(parent) ? "block" : "scenario"),
                Spelling.nearest(wanted, names).or(() -> Spelling.nearest(BLOCKS + "/" + wanted, names)));
        return Optional.empty();
    }

    /** The block of this name; empty if it is not the name of one. */
    private Optional<SourceText> block(String name) {
        return isBlock(name) ? named(name) : Optional.empty();
    }

    /** Names of all blocks, those of the user's folder and those of the built-in library. */
    private TreeSet<String> blocks() {
        TreeSet<String> found = new TreeSet<>();
        builtIn(Path.of(shelf.resources, BLOCKS), shelf.ending).forEach(name -> found.add(BLOCKS + "/" + name));
        names(directory.resolve(shelf.folder).resolve(BLOCKS)).forEach(name -> found.add(BLOCKS + "/" + name));
        return found;
    }

    /** Names in the user's folder and in the built-in library. */
    private TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>(builtIn(shelf));
        names.addAll(inFolder(shelf, directory));
        return names;
    }

    private Optional<SourceText> named(String name) {
        Path file = directory.resolve(shelf.folder).resolve(name + shelf.ending);
        return Files.exists(file) ? SourceText.read(file, shown(file), shelf.noun, problems) : resource(name);
    }

    /** What the built-in library has of this name. */
    Optional<SourceText> resource(String name) {
        String origin = BUILT_IN + shelf.folder + "/" + name + shelf.ending;
        try (InputStream in = Library.class.getResourceAsStream("/" + shelf.resources + "/" + name + shelf.ending)) {
            if (in == null) {
                return Optional.empty();
            }
            return SourceText.decode(in, Place.of(origin), shelf.noun, problems)
                    .map(text -> new SourceText(origin, Optional.empty(), text));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + origin + " cannot be read", e);
        }
    }

    private String shown(Path file) {
        Path normal = file.normalize();
        Path shown = normal.startsWith(directory) ? directory.relativize(normal) : normal;
        return shown.toString().replace('\\', '/');
    }

    /** The path of a file within its library, wherever that is. */
    static String bare(String origin) {
        return origin.startsWith(BUILT_IN) ? origin.substring(BUILT_IN.length()) : origin;
    }

    /** Names of the built-in library, in alphabetical order. */
    static List<String> builtIn(Shelf shelf) {
        return builtIn(Path.of(shelf.resources), shelf.ending);
    }

    private static List<String> builtIn(Path folder, String ending) {
        CodeSource source = Library.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return List.of();
        }
        try {
            return builtIn(folder, ending, Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is unclear", e);
        }
    }

    /** Names in the user's folder of a working directory, in alphabetical order. */
    static List<String> inFolder(Shelf shelf, Path directory) {
        return names(directory.resolve(shelf.folder), shelf.ending);
    }

    /** The library in a folder of classes or in a jar. */
    static List<String> builtIn(Shelf shelf, Path classes) {
        return builtIn(Path.of(shelf.resources), shelf.ending, classes);
    }

    private static List<String> builtIn(Path folder, String ending, Path classes) {
        if (Files.isDirectory(classes)) {
            return names(classes.resolve(folder), ending);
        }
        try (JarFile jar = new JarFile(classes.toFile())) {
            return jar.stream()
                    .map(entry -> Path.of(entry.getName()))
                    .filter(path -> folder.equals(path.getParent()))
                    .filter(path -> path.toString().endsWith(ending))
                    .map(Library::stem)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own jar cannot be read", e);
        }
    }

    private List<String> names(Path folder) {
        return names(folder, shelf.ending);
    }

    private static List<String> names(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && !Files.isDirectory(file))
                    .map(Library::stem)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // only hints and lists are lost
        }
    }

    /** File name without its ending. */
    static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(ya?ml|csv)$", "");
    }

    /** Whether it is a name and not a path. */
    private static boolean isName(String text) {
        return text.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*") && !text.matches(".*\\.(ya?ml|csv)");
    }

    /** Whether it names a block. */
    private static boolean isBlock(String text) {
        return text.startsWith(BLOCKS + "/") && isName(text.substring(BLOCKS.length() + 1));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
