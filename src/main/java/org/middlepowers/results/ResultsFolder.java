package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A results folder: where its files are, how it comes to be, and what may be replaced in it. Whoever makes one holds it
 * against other programs until it is closed; one that is opened to read holds nothing.
 */
public final class ResultsFolder implements Closeable {
    private static final String MANIFEST = ManifestFile.NAME;
    /** Series of all runs, until what reports need is made of them. */
    public static final String PACKED = "series" + PackedRows.SUFFIX;

    /** The same where a table for other programs is made of them too. */
    public static final String SCRATCH = "series.scratch.csv";

    /** What states chose and could choose in all runs, until it is known what of a difference is conduct. */
    public static final String ACTS = "acts.scratch.csv";

    private static final List<String> FILES = List.of(
            StudyTables.PROGRESS, "runs.csv", "series.csv", PACKED, SCRATCH, "series.parquet", "paths.csv", "periods.csv", ACTS, "availability.csv", "states.csv", "events.csv", "votes.csv", "summary.csv", "report.html",
            "effects.csv", "checks.csv", "expectations.csv", "tournament.csv", "scorecard.csv", "skill.csv", "forecasts.csv", "stacking.csv", "predictive.csv", "recovery.csv", "breaks.csv", "names.csv", "posterior.csv", "rounds.csv", "duel.csv", "claims.csv", "claim-runs.csv", "cells.csv", "ablation.csv", "instances.csv", "patterns.csv", "draws.csv", "deciding.csv",
            "points.csv", "replications.csv", "widths.csv", "indices.csv", "morris.csv", "variance.csv", "responses.csv",
            "design.csv", "maps.csv", "verdicts.csv", "regions.csv", "convergence.csv", "peeling.csv", "boxes.csv", "tree.csv", "break.csv", "confirmation.csv", "moves.csv", "moves.json", SweepWork.FILE, Sums.FILE);
    private final Path path;
    /** Null in a folder that is read. */
    private final FolderLock lock;

    private ResultsFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes a folder for new results, with its parents, and takes it. The caller writes the manifest first, with status
     * running.
     *
     * @param overwrite whether earlier results of the same kind may be replaced; other files are left alone
     * @param kind what is to be run, as the command's name
     * @throws FolderInUseException if the folder holds something and may not be used, or another program fills it
     * @throws IOException if the machine refuses; both carry a sentence that says what to do
     */
    public static ResultsFolder create(Path path, boolean overwrite, String kind) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new FolderInUseException(
                    "'" + path + "' is a file, and results need a folder. Choose another name with --output.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
        boolean ours = FolderContent.isEmpty(path) || FolderContent.of(path).ours();
        if (!ours || !overwrite && !FolderContent.isEmpty(path) && !FolderLock.held(path)) {
            throw FolderContent.of(path).refusal(); // before anything is put into it
        }
        FolderLock lock = FolderLock.take(path);
        ResultsFolder folder = new ResultsFolder(path, lock);
        try {
            // Looked at once more: another program may have filled it and gone since.
            folder.makeRoom(overwrite, kind);
            // Finds out now, not after the work, whether the folder can be written to.
            Files.delete(Files.createTempFile(path, "writable", ".part"));
            return folder;
        } catch (IOException e) {
            lock.close();
            throw Failures.writing(path, e);
        }
    }

    /**
     * Takes a folder again that an earlier program was stopped in, to go on with it.
     *
     * @throws FolderInUseException if another program fills it
     */
    public static ResultsFolder reopen(Path path) throws IOException {
        return new ResultsFolder(path, FolderLock.take(path));
    }

    /** Makes a folder that must be new or empty, and takes it. */
    public static ResultsFolder create(Path path) throws IOException {
        return create(path, false, "");
    }

    /**
     * Makes and takes the first of {@code base}, {@code base-2}, {@code base-3}, ... in parent that nobody else has made.
     */
    public static ResultsFolder createFree(Path parent, String base) throws IOException {
        try {
            Files.createDirectories(parent);
            for (int i = 1; ; i++) {
                Path candidate = parent.resolve(i == 1 ? base : base + "-" + i);
                try {
                    Files.createDirectory(candidate); // by one program alone
                } catch (FileAlreadyExistsException e) {
                    continue;
                }
                return create(candidate);
            }
        } catch (IOException e) {
            throw Failures.writing(parent.resolve(base), e);
        }
    }

    /**
     * Opens a folder to read.
     *
     * @throws IOException with a sentence, if it is not a results folder
     */
    public static ResultsFolder open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new ResultsException(
                    "There is no folder '" + path + "'. Give the folder that an earlier run named at its end.");
        }
        ResultsFolder folder = new ResultsFolder(path, null);
        if (!Files.exists(folder.file(MANIFEST))) {
            throw new ResultsException("'" + path + "' is not a results folder: it has no manifest.json. Give the"
                    + " folder that an earlier run named at its end.");
        }
        return folder;
    }

    public Path path() {
        return path;
    }

    public Path runs() {
        return file("runs.csv");
    }

    public Path series() {
        return file("series.csv");
    }

    /** The series of all runs, if they are kept, or not condensed yet. */
    public Optional<Path> allSeries() {
        return Stream.of(file(PACKED), file(SCRATCH), series()).filter(Files::exists).findFirst();
    }

    /** Measures over time across replications. */
    public Path paths() {
        return file("paths.csv");
    }

    /** Means of every run over periods. */
    public Path periods() {
        return file("periods.csv");
    }

    /** What of a difference is conduct, and what comes from acts that are possible in one world alone. */
    public Path availability() {
        return file("availability.csv");
    }

    public Path states() {
        return file("states.csv");
    }

    public Path events() {
        return file("events.csv");
    }

    public Path votes() {
        return file("votes.csv");
    }

    /** How far the tables of work that was stopped got. */
    Path progress() {
        return file(StudyTables.PROGRESS);
    }

    public Path summary() {
        return file("summary.csv");
    }

    /** A table of some experiment, such as effects.csv; one of those that overwriting removes. */
    public Path table(String name) {
        if (!FILES.contains(name)) {
            throw new IllegalArgumentException("no results folder holds " + name);
        }
        return file(name);
    }

    public Path report() {
        return file("report.html");
    }

    /**
     * Where a chart goes; makes the folder for charts.
     *
     * @param type {@code png} or {@code svg}
     */
    public Path chart(String name, String type) throws IOException {
        return new ChartFiles(path).file(name + "." + type);
    }

    /** Whether work was begun here. */
    public boolean begun() {
        return Files.exists(file(MANIFEST));
    }

    public Manifest readManifest() throws IOException {
        return ManifestFile.read(file(MANIFEST));
    }

    /** Replaces the manifest atomically; of complete work, sums of the tables are kept from then on. */
    public void writeManifest(Manifest manifest) throws IOException {
        if (manifest.status() == Manifest.Status.COMPLETE) {
            new Sums(path).write(manifest);
        } else {
            new Sums(path).remove();
            ManifestFile.write(file(MANIFEST), manifest);
        }
    }

    /** The error to tell the user when one of this folder's files could not be written. */
    public static IOException explain(Path file, IOException cause) {
        return Failures.writing(file, cause);
    }

    private void makeRoom(boolean overwrite, String kind) throws IOException {
        if (FolderContent.isEmpty(path)) {
            return;
        }
        FolderContent content = FolderContent.of(path);
        if (!content.ours() || !overwrite) {
            throw content.refusal();
        }
        if (!content.kind().equals(kind)) {
            throw content.otherKind(kind);
        }
        deleteOurs();
    }

    /** Gives the folder free to other programs. */
    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    /** Deletes what this program wrote; the manifest last, so that a folder half emptied is still known as ours. */
    private void deleteOurs() throws IOException {
        for (String name : FILES) {
            deleteFile(file(name));
        }
        new Parts(path).delete();
        new ChartFiles(path).delete();
        deleteFile(file(MANIFEST));
    }

    private static void deleteFile(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            Files.deleteIfExists(file);
        }
    }

    private Path file(String name) {
        return path.resolve(name);
    }
}
