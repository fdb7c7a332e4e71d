package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the rows of a sweep's shards into its own folder: the shards and what the folder holds already are merged beside
 * it, then the whole takes its place, and shards whose rows it holds are removed. Rows are there throughout, wherever the
 * program is stopped.
 */
public final class SweepGather {
    private final Path folder;
    private final Path work;

    /**
     * @param folder of the sweep; it need not be there yet
     * @param work a folder on the same disk, in which the shards' folders are
     */
    public SweepGather(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /**
     * What is there now.
     *
     * @param runs that the folder of the sweep holds
     * @param gaps numbers of the shards of which runs are missing
     */
    public record Gathered(long runs, List<Integer> gaps) {}

    /**
     * Gathers what there is.
     *
     * @param shards folders of shards; those that are not there are passed over
     * @param of number of shards
     * @throws IOException with a sentence, if a shard is still running, they do not belong together, or nothing is there
     */
    public Gathered gather(List<Path> shards, int of, String now) throws IOException {
        recover();
        List<Path> sources = new ArrayList<>();
        for (Path source : Stream.concat(Stream.of(folder), shards.stream()).toList()) {
            if (SweepFolder.isSweep(source)) {
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            throw new ResultsException("There are no rows to gather, neither in '" + folder + "' nor in '" + work
                    + "'; logs beside them may say why.");
        }
        boolean merges = sources.size() > 1 || !sources.get(0).equals(folder);
        return state(merges ? merge(sources, now) : held(), of);
    }

    /** How the folder of the sweep stands. */
    private static Gathered state(SweepProgress progress, int of) {
        List<Integer> gaps = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            if (!progress.complete(new SweepShard(number, of))) {
                gaps.add(number);
            }
        }
        return new Gathered(progress.count(), gaps);
    }

    private SweepProgress held() throws IOException {
        SweepFolder whole = SweepFolder.open(folder);
        return SweepProgress.of(List.of(whole), SweepLayout.of(whole.readManifest()));
    }

    private SweepProgress merge(List<Path> sources, String now) throws IOException {
        SweepProgress whole;
        List<SweepFolder> taken = new ArrayList<>();
        try {
            for (Path source : sources) {
                SweepFolder one = SweepFolder.take(source); // nobody writes to it any more
                taken.add(one);
                SweepCheck.require(one, one.readManifest());
            }
            SweepMerge merge = new SweepMerge(taken);
            List<String> objections = merge.objections();
            if (!objections.isEmpty()) {
                throw new ResultsException(String.join("\n", objections) + "\nNothing was joined.");
            }
            whole = merge.into(whole(), now);
        } finally {
            for (SweepFolder one : taken) {
                one.close();
            }
        }
        settle();
        for (Path source : sources) {
            if (!source.equals(folder)) {
                delete(source);
            }
        }
        return whole;
    }

    private Path whole() {
        return work.resolve("whole");
    }

    private Path before() {
        return work.resolve("before");
    }

    /** Puts the whole in the folder's place; what else stood in the folder, such as an analysis, is kept in it. */
    private void settle() throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, before());
        }
        Files.move(whole(), folder);
        finish();
    }

    /** Goes on where an earlier program was stopped between two steps of {@link #settle}. */
    private void recover() throws IOException {
        if (!Files.exists(folder) && Files.exists(before())) {
            Files.move(whole(), folder);
        }
        if (Files.exists(folder)) {
            delete(whole());
            finish();
        }
    }

    private void finish() throws IOException {
        if (!Files.exists(before())) {
            return;
        }
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(before())) {
            for (Path entry : entries) {
                if (!SweepFolder.isOurs(entry.getFileName().toString())) {
                    others.add(entry);
                }
            }
        }
        for (Path other : others) {
            Files.move(other, folder.resolve(other.getFileName()));
        }
        delete(before());
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            Folders.delete(path);
        }
    }
}
