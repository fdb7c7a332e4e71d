package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folder of a sweep: {@code design.csv} with a row for each point, and tables of runs and, if asked for, of series, in
 * numbered parts.
 */
public final class SweepFolder implements Closeable {
    /** The table of runs. */
    public static final String RUNS = "runs";
    /** What programs chose that play states, a row each. */
    static final String MOVES = "moves.csv";
    /** The table of series. */
    public static final String SERIES = "series";

    private static final String DESIGN = "design.csv";
    private final ResultsFolder folder;

    /** @param folder that is the sweep's, or becomes it */
    public SweepFolder(ResultsFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder of a sweep that was begun.
     *
     * @throws IOException with a sentence, if it is not one
     */
    public static SweepFolder open(Path path) throws IOException {
        return new SweepFolder(ResultsFolder.open(require(path)));
    }

    /** Takes the folder of a sweep that was begun. */
    static SweepFolder take(Path path) throws IOException {
        return new SweepFolder(ResultsFolder.reopen(require(path)));
    }

    private static Path require(Path path) throws IOException {
        if (!isSweep(path)) {
            throw new ResultsException("'" + path + "' is not the folder of a sweep. Give the folder that 'sweep' or"
                    + " 'merge' named at its end.");
        }
        return path;
    }

    /** Whether a folder is that of a sweep. */
    public static boolean isSweep(Path path) throws IOException {
        return Files.isRegularFile(path.resolve(ManifestFile.NAME))
                && ResultsFolder.open(path).readManifest().sweep() != null;
    }

    /** Whether a folder holds the rows of a sweep whose manifest was lost. */
    public static boolean lostManifest(Path path) {
        return !Files.exists(path.resolve(ManifestFile.NAME))
                && Files.isRegularFile(path.resolve(DESIGN))
                && Files.isDirectory(path.resolve(RUNS));
    }

    public Path path() {
        return folder.path();
    }

    /** Whether a file or folder of that name is what this program keeps of a sweep. */
    static boolean isOurs(String name) {
        return List.of(RUNS, SERIES, DESIGN, ManifestFile.NAME, Sums.FILE, SweepWork.FILE, MOVES, "" + Journal.note(Path.of(MOVES)))
                        .contains(name) || name.startsWith(".");
    }

    public Manifest readManifest() throws IOException {
        return folder.readManifest();
    }

    /** Replaces the manifest; see {@link ResultsFolder#writeManifest}. */
    public void writeManifest(Manifest manifest) throws IOException {
        folder.writeManifest(manifest);
    }

    /** The table with a row for each point. */
    public Path design() {
        return folder.table(DESIGN);
    }

    /** Gives the folder free to other programs. */
    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** The parts of a table, in their order. */
    public List<SweepPart> parts(String table) throws IOException {
        return parts().of(table);
    }

    Parts parts() {
        return new Parts(path());
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
}
