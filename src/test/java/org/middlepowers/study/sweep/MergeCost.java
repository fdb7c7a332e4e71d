package org.middlepowers.study.sweep;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepGather;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TaskRows;
import org.middlepowers.results.TaskStore;

/**
 * What it costs to gather many shards: rows are made up, not simulated. Arguments: a sweep of a random design, a new
 * folder, and a number of shards. Run it with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.middlepowers.study.sweep.MergeCost -Dexec.args="SWEEP FOLDER SHARDS"}.
 */
public final class MergeCost {
    private MergeCost() {}

    public static void main(String[] args) throws Exception {
        LoadedSweep sweep = SweepFiles.load(args[0], List.of());
        Path folder = Path.of(args[1]);
        int shards = Integer.parseInt(args[2]);
        long start = System.nanoTime();
        List<Path> made = new ArrayList<>();
        for (int shard = 1; shard <= shards; shard++) {
            made.add(fill(sweep, folder.resolve("shard-" + shard), shard, shards));
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

    private static Path fill(LoadedSweep sweep, Path path, int shard, int of) throws Exception {
        SweepPlan plan = new SweepPlan(sweep);
        Sampler sampler = new Sampler(plan, "1");
        SweepStudy study = new SweepStudy(sweep, "1", new SweepStudy.How(new SweepShard(shard, of), "csv", null, 1));
        Request request = Request.of("sweep").with("--shard", shard + "/" + of);
        Manifest manifest = study.manifest(new Manifest.Program("p", "1", "c"), request, "now");
        int replications = sweep.sweep().replications();
        try (ResultsFolder folder = ResultsFolder.create(path)) {
            folder.writeManifest(manifest);
            DesignTable.write(plan, new SweepFolder(folder).design());
            try (TaskStore store = study.store(folder, manifest.work())) {
                store.begin();
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
                        store.append(TaskRows.of(row, List.of()), 1, 0, "");
                    }
                }
                store.complete();
            }
            folder.writeManifest(manifest.with(Manifest.Status.COMPLETE, "", "now"));
        }
        return path;
    }

    private static void say(String what, long start) {
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
