package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.middlepowers.results.Manifest.Status;

/**
 * One folder from the shards of a sweep, or one in order from a folder of any history. It stands apart from {@link
 * StudyMerge}: points are dealt out and folders may hold any of their runs, so that rows are merged by their keys, where
 * the pieces of other studies are put one behind the other.
 */
public final class SweepMerge {
    private static final int LISTED = 10;
    private static final int FLUSH = 1 << 16;

    private final List<SweepFolder> folders;
    private final List<Manifest> manifests = new ArrayList<>();

    /** @param folders at least one */
    public SweepMerge(List<SweepFolder> folders) throws IOException {
        this.folders = List.copyOf(folders);
        for (SweepFolder folder : folders) {
            manifests.add(folder.readManifest());
        }
    }

    /** Why they do not belong together, each a sentence; empty if they do. */
    public List<String> objections() throws IOException {
        List<String> objections = new ArrayList<>();
        Manifest first = manifests.get(0);
        for (int k = 1; k < folders.size(); k++) {
            Manifest other = manifests.get(k);
            String both = "'" + folders.get(k).path() + "' and '" + folders.get(0).path() + "' ";
            if (!first.sweep().hash().equals(other.sweep().hash())) {
                objections.add(both + "are of different sweeps (" + about(other) + ", " + about(first) + ").");
            } else if (!hashes(first).equals(hashes(other))) {
                objections.add(both + "ran different versions of a scenario.");
            } else if (!first.program().version().equals(other.program().version())) {
                objections.add(both + "were made by different versions of the program (" + other.program().version()
                        + ", " + first.program().version() + ").");
            } else if (!first.sweep().format().equals(other.sweep().format())) {
                objections.add(both + "are kept in different formats (" + other.sweep().format() + ", " + first.sweep().format() + ").");
            }
        }
        if (objections.isEmpty()) {
            objections.addAll(twice());
        }
        return objections;
    }

    private static String about(Manifest manifest) {
        return manifest.sweep().name() + " " + manifest.sweep().hash();
    }

    private static Set<String> hashes(Manifest manifest) {
        Set<String> hashes = new LinkedHashSet<>();
        manifest.scenarios().forEach(s -> hashes.add(s.name() + " " + s.hash()));
        return hashes;
    }

    /** Runs that are in two folders. */
    private List<String> twice() throws IOException {
        int point = 0;
        int replication = 0;
        try (SweepTable table = SweepTable.open(SweepFolder.RUNS, folders)) {
            while (table.next()) {
                if (table.point() == point && table.replication() == replication) {
                    return List.of("Point " + point + ", replication " + replication
                            + ", is in two of the folders. Give each shard once.");
                }
                point = table.point();
                replication = table.replication();
            }
        }
        return List.of();
    }

    /** What is missing of the whole sweep, in words; empty if nothing is. */
    public List<String> missing() throws IOException {
        SweepProgress whole = SweepProgress.of(folders, SweepLayout.of(Manifest.whole(manifests)));
        return whole.complete() ? List.of() : whole.missing(LISTED);
    }

    /**
     * Writes the whole into a new folder.
     *
     * @return what it holds
     * @throws IOException with a sentence, if the folder is taken or the machine refuses
     */
    public SweepProgress into(Path path, String now) throws IOException {
        try (SweepFolder target = new SweepFolder(ResultsFolder.create(path))) {
            return fill(target, now);
        }
    }

    private SweepProgress fill(SweepFolder target, String now) throws IOException {
        Manifest manifest = Manifest.whole(manifests);
        target.writeManifest(manifest);
        try {
            Files.copy(folders.get(0).design(), target.design());
        } catch (IOException e) {
            throw Failures.writing(target.design(), e);
        }
        List<Run> firsts = new ArrayList<>();
        copy(target, SweepFolder.RUNS, firsts);
        if (!folders.get(0).parts(SweepFolder.SERIES).isEmpty()) {
            copy(target, SweepFolder.SERIES, firsts);
        }
        if (manifest.sweep().format().equals("parquet")) {
            Parquet.convertAll(target, folders);
        }
        MergedMoves.write(folders.stream().map(SweepFolder::path).toList(), target.path());
        SweepProgress whole = SweepProgress.of(List.of(target), SweepLayout.of(manifest));
        boolean complete = whole.complete();
        if (!complete) {
            SweepWork.note(target.path(), manifest);
        }
        target.writeManifest(manifest.with(
                complete ? Status.COMPLETE : Status.INTERRUPTED, complete ? "" : "parts are missing", now));
        return whole;
    }

    private record Run(int point, int replication) {
        boolean isBefore(Run other) {
            return point < other.point || point == other.point && replication < other.replication;
        }
    }

    /**
     * Copies a table.
     *
     * @param firsts the first run of each part but the first; filled from the table of runs, so that the parts of all
     *     tables hold the same runs
     */
    private void copy(SweepFolder target, String table, List<Run> firsts) throws IOException {
        boolean leads = table.equals(SweepFolder.RUNS);
        long runs = 0;
        int part = 1;
        Run run = null;
        PartFile file = null;
        try (SweepTable rows = SweepTable.open(table, folders)) {
            TableChunk chunk = new TableChunk(rows.columns().size(), 0);
            file = PartFile.open(target.parts().file(table, part, Parts.CSV), rows.columns());
            while (rows.next()) {
                Run now = new Run(rows.point(), rows.replication());
                if (!now.equals(run)) {
                    run = now;
                    if (leads && runs > 0 && runs % PartStore.PART_TASKS == 0) {
                        firsts.add(run);
                    }
                    while (part <= firsts.size() && !run.isBefore(firsts.get(part - 1))) {
                        flush(file, chunk);
                        file.settle();
                        file.close();
                        file = PartFile.open(target.parts().file(table, ++part, Parts.CSV), rows.columns());
                    }
                    runs++;
                }
                rows.copy(chunk);
                if (chunk.size() > FLUSH) {
                    flush(file, chunk);
                }
            }
            flush(file, chunk);
            file.settle();
        } finally {
            if (file != null) {
                file.close();
            }
        }
    }

    private static void flush(PartFile file, TableChunk chunk) throws IOException {
        file.add(chunk);
        file.send();
        chunk.clear();
    }
}
