package org.middlepowers.study.sweep;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.PartStore;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepGather;
import org.middlepowers.results.SweepManifest;
import org.middlepowers.results.SweepProgress;
import org.middlepowers.results.SweepRows;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TaskRows;

/**
 * What it costs to gather many shards: rows are made up, not simulated. Arguments: a sweep of a random design, a new
 * folder, and a number of shards. Run it with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.middlepowers.study.sweep.MergeCost -Dexec.args="SWEEP FOLDER SHARDS"}.
 */
public final class MergeCost {
    private MergeCost() {}

    public static void main(String[] args) throws Exception {
        SweepPlan plan = new SweepPlan(SweepFiles.load(args[0], List.of()));
        Path folder = Path.of(args[1]);
        int shards = Integer.parseInt(args[2]);
        long start = System.nanoTime();
        List<Path> made = new java.util.ArrayList<>();
        for (int shard = 1; shard <= shards; shard++) {
            made.add(fill(plan, folder.resolve("shard-" + shard), shard, shards));
        }
        say("made", start);
        long bytes = 0;
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().contains("part-")).toList()) {
                bytes += Files.size(file);
            }
        }
        long gathering = System.nanoTime();
        long processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        SweepGather.Gathered all = new SweepGather(folder.resolveSibling(folder.getFileName() + "-whole"), folder)
                .gather(made, shards, "now");
        say("gathered " + all.runs() + " runs, " + bytes / 1_000_000 + " MB of rows", gathering);
        System.out.printf(
                Locale.ROOT, "processor time %.1f s, heap at most %d MB%n",
                (ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - processor) / 1e3,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() / 1_000_000);
    }

    private static Path fill(SweepPlan plan, Path path, int shard, int of) throws Exception {
        Sampler sampler = new Sampler(plan, "1");
        SweepManifest manifest = SweepManifests.of(
                plan, sampler, new Manifest.Program("p", "1", "c"), Request.of("sweep"), shard + "/" + of, "csv", "now");
        int replications = plan.sweep().replications();
        try (SweepFolder folder = SweepFolder.create(path, false)) {
            folder.writeManifest(manifest);
            DesignTable.write(plan, folder.design());
            SweepProgress held = SweepProgress.of(folder, manifest, sampler.tables(), new SweepRows(manifest));
            try (PartStore store = folder.store(sampler.tables(), false, held)) {
                for (int point = shard; point <= plan.points(); point += of) {
                    List<String> values = plan.values(point);
                    for (int replication = 1; replication <= replications; replication++) {
                        TableChunk row = new TableChunk(sampler.tables().get(0).columns().size(), 10);
                        row.add(point).add(replication).add(plan.seed(point)).add("ok").add("");
                        row.add("kazakhstan-2022~1~0123456789ab~s1~r" + replication + "~" + String.join(",", values));
                        values.forEach(row::add);
                        for (int k = 0; k < sampler.kept().size(); k++) {
                            row.add(Math.sin(point + replication * .37 + k));
                        }
                        store.append(TaskRows.of(row, List.of()));
                    }
                }
                store.complete();
            }
            folder.writeManifest(manifest.with(Manifest.Status.COMPLETE, "", "now", manifest.sessions()));
        }
        return path;
    }

    private static void say(String what, long start) {
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
