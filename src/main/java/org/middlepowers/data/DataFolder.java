package org.middlepowers.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of data files, each taken for what its header says that it is. */
public final class DataFolder {
    /** Archives unpack into folders within folders. */
    private static final int DEPTH = 3;

    private static final Set<String> TEXT = Set.of("csv", "tab", "tsv", "txt");
    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xls", "ods");
    private static final Set<String> PACKAGES = Set.of("dta", "sav", "rda", "rdata", "rds");

    private final Path folder;
    private final Consumer<String> log;
    private final DataProblems problems = new DataProblems();
    private final Set<String> unknownNames = new TreeSet<>();

    /** @param log told of every file, a line each */
    public DataFolder(Path folder, Consumer<String> log) {
        this.folder = folder;
        this.log = log;
    }

    /**
     * Reads what is wanted of all files.
     *
     * @throws IOException with a sentence, if the folder cannot be read
     * @throws InvalidDataException with all that is wrong
     */
    Figures read(Scope scope) throws IOException, InvalidDataException {
        if (!Files.isDirectory(folder)) {
            throw new InvalidDataException(List.of("'" + folder + "' is not a folder; --data names the folder that the"
                    + " data files were downloaded into."));
        }
        Figures figures = new Figures();
        List<String> others = new ArrayList<>();
        Path reading = folder;
        try {
            for (Path file : files()) {
                reading = file;
                read(file, scope, figures, others);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("'" + reading + "' cannot be read: " + e.getMessage() + ".", e);
        }
        if (!others.isEmpty()) {
            log.accept("Not used:");
            others.forEach(o -> log.accept("  " + o));
        }
        problems.throwIfAny();
        return figures;
    }

    /** Names in the files that are of no state known here, for hints. */
    Set<String> unknownNames() {
        return unknownNames;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path path, Scope scope, Figures figures, List<String> others) throws IOException {
        String name = folder.relativize(path).toString().replace('\\', '/');
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        if (!TEXT.contains(ending)) {
            others.add(name + other(ending));
            return;
        }
        Encoding encoding = Encoding.of(path);
        if (encoding == Encoding.EMPTY) {
            problems.add(name, 0, "the file is empty. Download it again, or remove it from the folder.");
            return;
        }
        if (encoding == Encoding.UTF_16) {
            problems.add(name, 0, "the file is written in UTF-16, two bytes a letter; allowed are UTF-8 and Windows-1252"
                    + " (Latin-1). Save it as 'CSV UTF-8'.");
            return;
        }
        Optional<DataFile> file = DataFile.open(path, name, encoding, h -> Importers.of(h).isPresent());
        if (file.isEmpty()) {
            others.add(name + ": no data set that this program knows has such columns");
            return;
        }
        read(file.get(), scope, figures);
    }

    private static String other(String ending) {
        if (SPREADSHEETS.contains(ending)) {
            return ": a spreadsheet; save the sheet that is wanted as CSV";
        }
        if (PACKAGES.contains(ending)) {
            return ": a file of a statistics package; download or export it as CSV";
        }
        return ending.equals("zip") || ending.equals("gz") ? ": an archive; unpack it" : ": not a table in a text file";
    }

    private void read(DataFile file, Scope scope, Figures figures) {
        Importer importer = Importers.of(file.header()).orElseThrow();
        String what = importer.source().title() + ", " + importer.layout(file.header());
        if (file.separator() != ',' && file.separator() != '\t') {
            problems.add(file.name(), file.headerLine(), "the fields of this file (" + what + ") are separated by '"
                    + file.separator() + "'; allowed are commas (CSV) and tabs (TAB). Save it again as CSV with commas and"
                    + " decimal points.");
            return;
        }
        List<String> missing = importer.missing(file.header());
        if (!missing.isEmpty()) {
            problems.add(file.name(), file.headerLine(), "this is a file of " + what + ", but it has no "
                    + (missing.size() == 1 ? "column " : "columns ") + String.join(", ", missing) + "; it has "
                    + columns(file.header()) + ". Download it again, or remove it from the folder.");
            return;
        }
        Intake in = new Intake(file, importer, scope, figures, problems);
        importer.read(in);
        unknownNames.addAll(in.unknown());
        log.accept(file.name() + ": " + what + "; " + in.told() + encoded(file.encoding()));
    }

    private static String encoded(Encoding encoding) {
        return switch (encoding) {
            case UTF_8_MARKED -> "; a byte-order mark is passed over";
            case WINDOWS_1252 -> "; read as Windows-1252, since it is not UTF-8";
            default -> "";
        };
    }

    private static String columns(Header header) {
        List<String> names = header.columns();
        int shown = Math.min(12, names.size());
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? ", …" : "");
    }
}
