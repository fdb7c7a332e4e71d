package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A results folder: where its files are, how it comes to be, and what may be replaced in it. */
public final class ResultsFolder {
    private static final String MANIFEST = "manifest.json";
    private static final String TEMPORARY = "manifest.json.part";
    private static final String CHARTS = "charts";
    private static final List<String> FILES = List.of(
            "runs.csv", "series.csv", "states.csv", "events.csv", "votes.csv", "summary.csv", "report.html",
            "effects.csv", "checks.csv", "expectations.csv", "tournament.csv", "duel.csv", "claims.csv", "cells.csv", "ablation.csv", "instances.csv", "patterns.csv", "draws.csv", "deciding.csv", TEMPORARY,
            "points.csv", "replications.csv", "widths.csv", "indices.csv", "morris.csv", "variance.csv", "responses.csv",
            "maps.csv", "verdicts.csv", "regions.csv", "break.csv", "confirmation.csv");
    private static final List<String> CHART_NAMES = List.of(
            "tournament", "effect", "effect-draws", "duel", "ablate", "patterns", "answer", "dsi", "dsi-focus", "tension", "poles", "kantian", "hedging", "hedging-focus", "acts", "reexport",
            "transit",
            "replications", "variance", "indices-\\d+", "morris-\\d+", "responses-\\d+", "map-\\d+", "verdict-\\d+", "deciders-\\d+");
    private static final Pattern CHART_FILE = Pattern.compile("(" + String.join("|", CHART_NAMES) + ")\\.(png|svg)");

    private final Path path;

    private ResultsFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes a folder for new results, with its parents. The caller writes the manifest first, with status running.
     *
     * @param overwrite whether earlier results may be replaced; other files in the folder are left alone
     * @throws FolderInUseException if the folder holds something and may not be used
     * @throws IOException if the machine refuses; both carry a sentence that says what to do
     */
    public static ResultsFolder create(Path path, boolean overwrite) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new FolderInUseException(
                    "'" + path + "' is a file, and results need a folder. Choose another name with --output.");
        }
        ResultsFolder folder = new ResultsFolder(path);
        try {
            Files.createDirectories(path);
            if (!isEmpty(path)) {
                folder.makeRoom(overwrite);
            }
            // Finds out now, not after the work, whether the folder can be written to.
            Files.delete(Files.createTempFile(path, "writable", ".part"));
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
        return folder;
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
        ResultsFolder folder = new ResultsFolder(path);
        if (!Files.exists(folder.file(MANIFEST))) {
            throw new ResultsException("'" + path + "' is not a results folder: it has no manifest.json. Give the"
                    + " folder that an earlier run named at its end.");
        }
        return folder;
    }

    /** The first of {@code base}, {@code base-2}, {@code base-3}, ... that is free, or an empty folder, in parent. */
    public static Path freeName(Path parent, String base) throws IOException {
        for (int i = 1; ; i++) {
            Path candidate = parent.resolve(i == 1 ? base : base + "-" + i);
            if (!Files.exists(candidate) || Files.isDirectory(candidate) && isEmpty(candidate)) {
                return candidate;
            }
        }
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

    public Path states() {
        return file("states.csv");
    }

    public Path events() {
        return file("events.csv");
    }

    public Path votes() {
        return file("votes.csv");
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
        String file = name + "." + type;
        if (!CHART_FILE.matcher(file).matches()) {
            throw new IllegalArgumentException(file + " is not a chart of a results folder; add it to CHART_NAMES");
        }
        try {
            return Files.createDirectories(path.resolve(CHARTS)).resolve(file);
        } catch (IOException e) {
            throw Failures.writing(path.resolve(CHARTS), e);
        }
    }

    public Manifest readManifest() throws IOException {
        return ManifestFile.read(file(MANIFEST));
    }

    /** Replaces the manifest at one stroke. */
    public void writeManifest(Manifest manifest) throws IOException {
        ManifestFile.write(file(MANIFEST), file(TEMPORARY), manifest);
    }

    /** The error to tell the user when one of this folder's files could not be written. */
    public static IOException explain(Path file, IOException cause) {
        return Failures.writing(file, cause);
    }

    private void makeRoom(boolean overwrite) throws IOException {
        boolean ours = Files.exists(file(MANIFEST));
        if (!ours) {
            throw new FolderInUseException("The folder '" + path + "' holds files that are not results of this program."
                    + " Choose a new or empty folder with --output.");
        }
        if (!overwrite) {
            throw new FolderInUseException("The folder '" + path + "' already holds results. Choose another one with"
                    + " --output, or replace them with --overwrite.");
        }
        deleteOurs();
    }

    /** Deletes what this program wrote; the manifest last, so that a folder half emptied is still known as ours. */
    private void deleteOurs() throws IOException {
        for (String name : FILES) {
            deleteFile(file(name));
        }
        Path charts = path.resolve(CHARTS);
        if (Files.isDirectory(charts)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(charts)) {
                for (Path file : files) {
                    if (CHART_FILE.matcher(file.getFileName().toString()).matches()) {
                        deleteFile(file);
                    }
                }
            }
            if (isEmpty(charts)) {
                Files.delete(charts);
            }
        }
        deleteFile(file(MANIFEST));
    }

    private static void deleteFile(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (NotDirectoryException e) {
            return false;
        }
    }

    private Path file(String name) {
        return path.resolve(name);
    }
}
