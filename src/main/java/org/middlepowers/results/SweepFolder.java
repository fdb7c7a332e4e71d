package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folder of a sweep: {@code manifest.json}, {@code design.csv} with a row for each point, and tables of runs and,
 * if asked for, of series, in numbered parts. Whoever fills one holds it against other programs until it is closed.
 */
public final class SweepFolder implements Closeable {
    /** The table of runs. */
    public static final String RUNS = "runs";
    /** What programs chose that play states, a row each. */
    static final String MOVES = "moves.csv";
    /** The table of series. */
    public static final String SERIES = "series";

    private static final String MANIFEST = ManifestFile.NAME;
    private static final String DESIGN = "design.csv";
    private final Path path;
    /** What keeps other programs away; null in a folder that is read. */
    private final Closeable taken;

    private SweepFolder(Path path, Closeable taken) {
        this.path = path;
        this.taken = taken;
    }

    /**
     * Opens the folder of a sweep that was begun.
     *
     * @throws IOException with a sentence, if it is not one
     */
    public static SweepFolder open(Path path) throws IOException {
        if (!isSweep(path)) {
            throw new ResultsException("'" + path + "' is not the folder of a sweep. Give the folder that 'sweep' or"
                    + " 'merge' named at its end.");
        }
        return new SweepFolder(path, null);
    }

    /** Whether a folder is that of a sweep. */
    public static boolean isSweep(Path path) throws IOException {
        Path manifest = path.resolve(MANIFEST);
        return Files.isRegularFile(manifest)
                && SweepManifest.KIND.equals(ManifestFile.read(manifest, SweepManifest.class).kind());
    }

    /**
     * Makes a folder for a sweep, or opens one that is there, and takes it.
     *
     * @param overwrite whether a sweep that is in it is to be thrown away
     * @throws FolderInUseException if it holds something else, or another program fills it
     */
    public static SweepFolder create(Path path, boolean overwrite) throws IOException {
        if (!Files.isDirectory(path) || !isSweep(path) && !isBegun(path)) {
            return new SweepFolder(path, ResultsFolder.create(path, overwrite, SweepManifest.KIND));
        }
        SweepFolder folder = new SweepFolder(path, FolderLock.take(path));
        try {
            if (overwrite) {
                folder.delete();
            }
            return folder;
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    /** Makes a folder for a sweep that must be new or empty, and takes it. */
    public static SweepFolder createNew(Path path) throws IOException {
        return new SweepFolder(path, ResultsFolder.create(path));
    }

    /** Whether a folder holds the rows of a sweep whose manifest was lost. */
    private static boolean isBegun(Path path) {
        return !Files.exists(path.resolve(MANIFEST))
                && Files.isRegularFile(path.resolve(DESIGN))
                && Files.isDirectory(path.resolve(RUNS));
    }

    public Path path() {
        return path;
    }

    /** Whether a file or folder of that name is what this program keeps of a sweep. */
    static boolean isOurs(String name) {
        return List.of(RUNS, SERIES, DESIGN, MANIFEST, Sums.FILE, MOVES).contains(name) || name.startsWith(".");
    }

    /** Whether a sweep was begun here. */
    public boolean begun() {
        return Files.exists(path.resolve(MANIFEST));
    }

    public SweepManifest readManifest() throws IOException {
        return ManifestFile.read(path.resolve(MANIFEST), SweepManifest.class);
    }

    /** Replaces the manifest atomically; of a complete sweep, sums of the tables are kept from then on. */
    public void writeManifest(SweepManifest manifest) throws IOException {
        if (manifest.status() == Manifest.Status.COMPLETE) {
            Sums.write(path, manifest);
        } else {
            Sums.remove(path);
            ManifestFile.write(path.resolve(MANIFEST), manifest);
        }
    }

    /** The table with a row for each point. */
    public Path design() {
        return path.resolve(DESIGN);
    }

    /** Gives the folder free to other programs. */
    @Override
    public void close() throws IOException {
        if (taken != null) {
            taken.close();
        }
    }

    /** The parts of a table, in their order. */
    public List<SweepPart> parts(String table) throws IOException {
        return parts().of(table);
    }

    Parts parts() {
        return new Parts(path);
    }

    /** Numbers of the parts that any of the tables has, in order. */
    SortedSet<Integer> partNumbers(List<PartTable> tables) throws IOException {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (PartTable table : tables) {
            parts(table.name()).forEach(part -> numbers.add(part.number()));
        }
        return numbers;
    }

    /** The tables as their own first lines describe them, that of runs first. */
    List<PartTable> tables() throws IOException {
        List<PartTable> tables = new ArrayList<>();
        for (String name : List.of(RUNS, SERIES)) {
            try (SweepTable table = SweepTable.open(name, List.of(this))) {
                boolean counted = tables.isEmpty() || tables.get(0).columns().contains(name + PartTable.ROWS);
                if (counted) {
                    tables.add(new PartTable(name, table.columns(), List.of()));
                }
            }
        }
        return tables;
    }

    /**
     * Goes on with tables behind what the folder holds, once that was {@linkplain SweepProgress#repair repaired}.
     *
     * @param tables that of runs first
     */
    public PartStore store(List<PartTable> tables, boolean parquet, SweepProgress held) throws IOException {
        return store(tables, parquet, held, PartStore.PART_TASKS);
    }

    PartStore store(List<PartTable> tables, boolean parquet, SweepProgress held, int partTasks) throws IOException {
        boolean full = !held.inOrder() || held.lastIsParquet();
        return new PartStore(
                parts(), tables, parquet, held.lastPart(), full ? partTasks : held.runsOfLastPart(), partTasks);
    }

    private void delete() throws IOException {
        try {
            for (String table : List.of(RUNS, SERIES)) {
                Path folder = path.resolve(table);
                if (Files.isDirectory(folder)) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "part-*")) {
                        for (Path file : files) {
                            Files.delete(file);
                        }
                    }
                }
            }
            Sums.remove(path);
            Files.deleteIfExists(design());
            Files.deleteIfExists(path.resolve(MOVES));
            Files.deleteIfExists(path.resolve(MANIFEST));
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }
}
