package org.middlepowers.results;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.StudyTables.ProgressNote;
import org.middlepowers.results.TaskStore.Done;

/**
 * One folder from the shards of a study: each holds a piece of the tasks, so that their tables one behind the other are
 * those of one machine, to the byte. The note of progress says that all tasks are done, so whoever goes on with the folder
 * has nothing to run, and answers.
 */
public final class StudyMerge {
    private final List<Shard> shards = new ArrayList<>();

    private record Shard(ResultsFolder folder, Manifest manifest, ProgressNote note) {
        private Done done() {
            return note.done();
        }

        SweepShard number() {
            return manifest.request().shard().orElse(new SweepShard(1, 1));
        }

        private String path() {
            return "'" + folder.path() + "'";
        }
    }

    /** @param folders at least one */
    public StudyMerge(List<ResultsFolder> folders) throws IOException {
        for (ResultsFolder folder : folders) {
            Manifest manifest = folder.readManifest();
            shards.add(new Shard(folder, manifest, StudyTables.held(folder, manifest.work())));
        }
        shards.sort(Comparator.comparing(s -> s.number().number()));
    }

    /** Why they do not belong together, each a sentence; empty if they do. */
    public List<String> objections() {
        List<String> objections = new ArrayList<>();
        Shard first = shards.get(0);
        for (int k = 0; k < shards.size(); k++) {
            Shard s = shards.get(k);
            String both = s.path() + " and " + first.path() + " ";
            if (s.manifest.request().shard().isEmpty()) {
                objections.add(s.path() + " is not a shard: it was made without --shard, and is whole by itself.");
            } else if (!s.manifest.request().whole().equals(first.manifest.request().whole())) {
                objections.add(both + "were asked for by different commands (" + s.manifest.request().whole().command()
                        + "; " + first.manifest.request().whole().command() + ").");
            } else if (!s.manifest.program().equals(first.manifest.program())) {
                objections.add(both + "were made by different versions of the program ("
                        + s.manifest.program().release() + ", " + first.manifest.program().release() + ").");
            } else if (!hashes(s).equals(hashes(first)) || !s.manifest.inputs().equals(first.manifest.inputs())) {
                objections.add(both + "read different scenarios, theories, policies or seals.");
            } else if (s.number().of() != first.number().of()) {
                objections.add(both + "are of different numbers of shards (" + s.number() + ", " + first.number() + ").");
            } else if (k > 0 && s.number().equals(shards.get(k - 1).number())) {
                objections.add("Shard " + s.number() + " is there twice: " + s.path() + " and "
                        + shards.get(k - 1).path() + ".");
            }
        }
        return objections;
    }

    private static List<String> hashes(Shard shard) {
        return shard.manifest.scenarios().stream().map(Manifest.ScenarioEntry::hash).toList();
    }

    /** What is missing of the whole, in words; empty if nothing is. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        int of = shards.get(0).number().of();
        IntStream.rangeClosed(1, of)
                .filter(n -> shards.stream().noneMatch(s -> s.number().number() == n))
                .forEach(n -> missing.add("shard " + n + "/" + of));
        shards.stream()
                .filter(s -> s.manifest.status() != Status.COMPLETE)
                .forEach(s -> missing.add("the rest of shard " + s.number() + " in " + s.path()));
        return missing;
    }

    /** What the whole says of itself before it is answered: as if one program had run all of it. */
    public Manifest manifest() {
        return Manifest.whole(shards.stream().map(Shard::manifest).toList());
    }

    /**
     * Puts the tables one behind the other.
     *
     * @param whole a new folder
     * @throws IOException with a sentence, if the machine refuses
     */
    public void into(ResultsFolder whole) throws IOException {
        Map<String, Long> bytes = new LinkedHashMap<>();
        Map<String, Long> sums = new LinkedHashMap<>();
        for (String table : shards.get(0).note.bytes().keySet()) {
            long length = join(table, whole.table(table));
            bytes.put(table, length);
            sums.put(table, TableFile.sum(whole.table(table), length).getValue());
        }
        int tasks = shards.stream().mapToInt(s -> s.done().tasks()).sum();
        long rows = shards.stream().mapToLong(s -> s.done().rows()).sum();
        long failed = shards.stream().mapToLong(s -> s.done().failed()).sum();
        String failure = shards.stream()
                .map(s -> s.done().firstFailure())
                .filter(f -> !f.isEmpty())
                .findFirst()
                .orElse("");
        MergedMoves.write(shards.stream().map(s -> s.folder.path()).toList(), whole.path());
        ManifestFile.write(whole.progress(), new ProgressNote(new Done(tasks, rows, failed, failure), bytes, sums, manifest().work()));
    }

    private long join(String table, Path into) throws IOException {
        try (FileChannel out = FileChannel.open(
                into, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int k = 0; k < shards.size(); k++) {
                Path from = shards.get(k).folder.table(table);
                try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ)) {
                    long at = k == 0 ? 0 : header(from);
                    long end = shards.get(k).note.bytes().get(table);
                    while (at < end) {
                        at += in.transferTo(at, end - at, out);
                    }
                }
            }
            out.force(false);
            return out.size();
        } catch (IOException e) {
            throw Failures.writing(into, e);
        }
    }

    /** Bytes of the line with the names of the columns. */
    private static long header(Path table) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(table))) {
            return TableFile.header(in).getBytes(StandardCharsets.UTF_8).length + 1;
        }
    }
}
