package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of a sweep: {@code manifest.json}, {@code design.csv} with a row for each point, and tables of runs and,
 * if asked for, of series, in numbered parts.
 */
public final class SweepFolder {
    /** The table of runs. */
    public static final String RUNS = "runs";
    /** The table of series. */
    public static final String SERIES = "series";

    static final String CSV = ".csv";
    static final String PARQUET = ".parquet";
    private static final String MANIFEST = "manifest.json";
    private static final String TEMPORARY = "manifest.json.part";
    private static final String DESIGN = "design.csv";
    private static final String LOCK = ".lock";
    private static final Pattern PART = Pattern.compile("part-(\\d{6})\\.(csv|parquet)(\\.part)?");

    private static final Pattern BEGINNING = Pattern.compile("\\.lock|manifest\\.json\\.part|writable\\d+\\.part");

    private final Path path;

    private SweepFolder(Path path) {
        this.path = path;
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
        return new SweepFolder(path);
    }

    /** Whether a folder is that of a sweep. */
    public static boolean isSweep(Path path) throws IOException {
        Path manifest = path.resolve(MANIFEST);
        return Files.isRegularFile(manifest)
                && SweepManifest.KIND.equals(ManifestFile.read(manifest, SweepManifest.class).kind());
    }

    /**
     * Makes a folder for a sweep, or opens one that is there.
     *
     * @param overwrite whether a sweep that is in it is to be thrown away
     * @throws FolderInUseException if it holds something else
     */
    public static SweepFolder create(Path path, boolean overwrite) throws IOException {
        if (Files.isDirectory(path) && isSweep(path)) {
            SweepFolder folder = new SweepFolder(path);
            if (overwrite) {
                try (Closeable lock = folder.lock()) {
                    folder.delete();
                }
            }
            return folder;
        }
        if (!Files.isDirectory(path) || !isLeftOver(path)) {
            ResultsFolder.create(path, false);
        }
        return new SweepFolder(path);
    }

    /** Whether a folder holds just what a sweep leaves that was killed before it had a manifest. */
    private static boolean isLeftOver(Path path) throws IOException {
        boolean any = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                any = true;
                if (!BEGINNING.matcher(file.getFileName().toString()).matches()) {
                    return false;
                }
            }
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
        return any;
    }

    public Path path() {
        return path;
    }

    /** Whether a sweep was begun here. */
    public boolean begun() {
        return Files.exists(path.resolve(MANIFEST));
    }

    public SweepManifest readManifest() throws IOException {
        return ManifestFile.read(path.resolve(MANIFEST), SweepManifest.class);
    }

    /** Replaces the manifest at one stroke. */
    public void writeManifest(SweepManifest manifest) throws IOException {
        ManifestFile.write(path.resolve(MANIFEST), path.resolve(TEMPORARY), manifest);
    }

    /** The table with a row for each point. */
    public Path design() {
        return path.resolve(DESIGN);
    }

    /**
     * Keeps other programs from filling the folder until it is closed; the end of the program, however it comes, gives
     * the folder free.
     *
     * @throws FolderInUseException if another program fills it
     */
    public Closeable lock() throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // said below
        } catch (IOException e) {
            throw Failures.writing(path.resolve(LOCK), e);
        }
        channel.close();
        throw new FolderInUseException("Another program is filling '" + path + "' just now. Wait for it, or stop it"
                + " first.");
    }

    /** The parts of a table that hold finished rows, in their order; a part in Parquet stands for the CSV it was made of. */
    public List<SweepPart> parts(String table) throws IOException {
        List<SweepPart> parts = new ArrayList<>();
        Path folder = path.resolve(table);
        if (!Files.isDirectory(folder)) {
            return parts;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher m = PART.matcher(file.getFileName().toString());
                boolean superseded = m.matches() && m.group(2).equals("csv")
                        && Files.exists(folder.resolve("part-" + m.group(1) + PARQUET));
                if (m.matches() && m.group(3) == null && !superseded) {
                    parts.add(new SweepPart(file, Integer.parseInt(m.group(1))));
                }
            }
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
        parts.sort(null);
        return parts;
    }

    /** Where a part of a table is or goes. */
    Path part(String table, int number, String ending) {
        return path.resolve(table).resolve(String.format("part-%06d%s", number, ending));
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
            Files.deleteIfExists(design());
            Files.deleteIfExists(path.resolve(MANIFEST));
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }
}
