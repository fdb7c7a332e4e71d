package org.middlepowers.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A folder of data files, each taken for what only its data set has; a file that fits none is passed over and listed. */
public final class DataFolder {
    /** Archives unpack into folders within folders. */
    private static final int DEPTH = 6;

    private static final int NAMES_SHOWN = 6;
    private static final Set<String> TEXT = Set.of("csv", "tab", "tsv", "txt", "asc");
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm");

    private final Path folder;
    private final Consumer<String> log;
    private final boolean leftOut;
    private final DataProblems problems = new DataProblems();
    private final Set<String> unknownNames = new TreeSet<>();
    private final List<String> passedOver = new ArrayList<>();

    /**
     * A folder to be read.
     *
     * @param log receives a line about every file
     * @param leftOut whether all areas are named that are left out, and not the first alone
     */
    public DataFolder(Path folder, Consumer<String> log, boolean leftOut) {
        this.folder = folder;
        this.log = log;
        this.leftOut = leftOut;
    }

    /**
     * Reads what is wanted of all files.
     *
     * @throws IOException with a sentence, if the folder cannot be read
     * @throws InvalidDataException with all that is wrong
     */
    Observations read(DataScope scope) throws IOException, InvalidDataException {
        if (!Files.isDirectory(folder)) {
            throw new InvalidDataException(List.of("'" + folder + "' is not a folder; --data names the folder that the"
                    + " data files were downloaded into."));
        }
        Observations figures = new Observations();
        Path reading = folder;
        try {
            for (Path file : files(folder)) {
                reading = file;
                file(file, scope, figures);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("'" + reading + "' cannot be read: " + e.getMessage() + ".", e);
        }
        figures.settle(problems);
        if (!passedOver.isEmpty()) {
            log.accept("Not used:");
            passedOver.forEach(o -> log.accept("  " + o));
        }
        problems.notes().forEach(log);
        problems.throwIfAny();
        return figures;
    }

    /** Names in the files that are of no state known here, for hints. */
    Set<String> unknownNames() {
        return unknownNames;
    }

    /** The files of a folder and of folders in it, by name, without what systems put beside them. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(f -> !isHidden(folder.relativize(f).toString()))
                    .sorted(Comparator.comparing(f -> name(folder, f)))
                    .toList();
        }
    }

    /** What the systems of some users put beside files. */
    private static boolean isHidden(String name) {
        return Stream.of(name.split("[/\\\\]")).anyMatch(part -> part.startsWith(".") || part.startsWith("~$")
                || part.equals("__MACOSX") || part.equals("Thumbs.db") || part.equals("desktop.ini"));
    }

    /** A file's name in its folder, the same on every system. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path path, DataScope scope, Observations figures) throws IOException {
        String name = name(folder, path);
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            for (Content content : packed(path, name)) {
                content(content, scope, figures);
            }
            return;
        }
        content(Content.of(path, name), scope, figures);
    }

    private List<Content> packed(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .filter(e -> !e.isDirectory() && !isHidden(e.getName()))
                    .map(ZipEntry::getName)
                    .sorted()
                    .map(e -> Content.of(archive, e, name + "/" + e))
                    .toList();
        } catch (ZipException | IllegalArgumentException e) {
            passedOver.add(name + ": the archive cannot be unpacked (" + e.getMessage() + "). If it holds data that are"
                    + " wanted, download it again.");
            return List.of();
        }
    }

    private void content(Content content, DataScope scope, Observations figures) throws IOException {
        String ending = content.ending();
        try {
            if (content.isArchive()) {
                for (Content inner : content.entries()) {
                    if (!isHidden(inner.name())) {
                        content(inner, scope, figures);
                    }
                }
            } else if (WORKBOOKS.contains(ending)) {
                workbook(new Workbook(content), scope, figures);
            } else if (TEXT.contains(ending)) {
                text(content, scope, figures);
            } else {
                passedOver.add(content.name() + Endings.reason(ending));
            }
        } catch (IOException | RuntimeException e) {
            if (!isBroken(e)) {
                throw e;
            }
            passedOver.add(content.name() + ": the file is damaged (" + e.getMessage() + "). If its data are wanted, download"
                    + " it again.");
        }
    }

    /** Faults of packed files and workbooks, which show themselves as anything; a plain text has none. */
    private static boolean isBroken(Exception e) {
        return e instanceof IOException && !(e instanceof FileSystemException)
                || e instanceof UncheckedIOException
                || e.getStackTrace().length > 0
                        && Stream.of(e.getStackTrace()).limit(6).anyMatch(f -> f.getClassName().startsWith("org.dhatim")
                                || f.getClassName().startsWith("java.util.zip")
                                || f.getClassName().startsWith("org.apache.commons.compress"));
    }

    private void workbook(Workbook book, DataScope scope, Observations figures) throws IOException {
        for (String sheet : book.sheets()) {
            Optional<DataFile> table = book.open(sheet, DataFolder::isKnown);
            if (table.isPresent()) {
                table(table.get(), scope, figures);
            } else {
                passedOver.add(book.name(sheet) + ": nothing in it that only a data set known here has");
            }
        }
    }

    private void text(Content content, DataScope scope, Observations figures) throws IOException {
        Encoding encoding = Encoding.of(content);
        if (encoding == Encoding.EMPTY) {
            passedOver.add(content.name() + ": the file is empty");
            return;
        }
        Optional<DataFile> table = new DelimitedText(content, encoding).open(DataFolder::isKnown);
        if (table.isPresent()) {
            table(table.get(), scope, figures);
        } else {
            passedOver.add(content.name() + ": " + unknown(new DelimitedText(content, encoding).likelyHeader()));
        }
    }

    private static String unknown(List<String> columns) {
        Header header = Header.of(columns, "");
        if (Ballots.in(header)) {
            return "votes on resolutions, of which no opening is made; 'hindcast --votes' reads them";
        }
        return "no data set that this program knows has "
                + (columns.isEmpty() ? "such lines" : "such columns (" + columns(columns) + ")")
                + (header.has("Country") && !header.years().isEmpty()
                        ? "; if it is SIPRI's, keep the lines above the table, which say so"
                        : "");
    }

    private static boolean isKnown(Header header) {
        return !Importers.of(header).isEmpty() || Importers.companion(header).isPresent();
    }

    private void table(DataFile file, DataScope scope, Observations figures) {
        Header header = file.header();
        List<Importer> fitting = Importers.of(header);
        if (fitting.isEmpty()) {
            passedOver.add(file.name() + ": " + Importers.companion(header).orElseThrow());
            return;
        }
        if (fitting.size() > 1) {
            problems.add(file.name(), file.headerLine(), "its columns fit two data sets, "
                    + String.join(" and ", fitting.stream().map(i -> i.source().title()).toList())
                    + "; keep those of one.");
            return;
        }
        Importer importer = fitting.get(0);
        String what = importer.source().title() + ", " + importer.layout(header);
        if (importer.tells(header).stream().noneMatch(scope::asks)) {
            passedOver.add(file.name() + ": " + what + ", which nothing asked for is derived from");
            return;
        }
        List<String> missing = importer.missing(header);
        if (!missing.isEmpty()) {
            problems.add(file.name(), file.headerLine(), "this is a file of " + what + ", but it has no "
                    + (missing.size() == 1 ? "column " : "columns ") + String.join(", ", missing) + "; it has "
                    + columns(header.columns()) + ". Take the provider's whole file, or remove this one from the folder.");
            return;
        }
        Intake in = new Intake(file, importer, scope, problems);
        try {
            importer.read(in);
        } catch (Intake.PassedOver e) {
            passedOver.add(file.name() + ": " + what + ": " + e.getMessage());
            return;
        }
        figures.take(in.harvest(), importer.source(), file.name(), in.vintage());
        unknownNames.addAll(in.unknown());
        log.accept(file.name() + ": " + what + "; " + in.told(leftOut ? Integer.MAX_VALUE : NAMES_SHOWN)
                + (file.encoding().told().isEmpty() ? "" : "; " + file.encoding().told())
                + (file.decimalMark() == DecimalMark.COMMA ? "; numbers have decimal commas" : ""));
    }

    private static String columns(List<String> names) {
        int shown = Math.min(12, names.size());
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? ", …" : "");
    }
}
