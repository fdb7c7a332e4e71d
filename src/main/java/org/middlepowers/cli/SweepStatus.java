package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.SweepTally;

/** How the shards of a sweep stand: runs done, failed and missing, and what they took. */
final class SweepStatus {
    private static final String ROW = "%7s %12s %9s %12s %12s %10s %11s%n";

    private SweepStatus() {}

    /** Prints a line for each shard, and one for all; 0 if nothing is missing. */
    static int print(ClusterPlan plan) throws IOException {
        List<SweepFolder> folders = new ArrayList<>();
        List<Path> all = new ArrayList<>(List.of(plan.path()));
        all.addAll(plan.shardFolders());
        Manifest manifest = null;
        for (Path folder : all) {
            if (SweepFolder.isSweep(folder)) {
                folders.add(SweepFolder.open(folder));
                manifest = manifest == null ? folders.get(0).readManifest() : manifest;
            }
        }
        if (manifest == null) {
            System.out.println("No shard of " + plan.folder() + " has begun.");
            return Failure.MISSING;
        }
        SweepTally tally = SweepTally.of(folders, plan.shards());
        System.out.printf(Locale.ROOT, ROW, "shard", "done", "failed", "missing", "time", "memory", "core-hours");
        long missing = 0;
        double hours = 0;
        double seconds = 0;
        double memory = 0;
        for (int number = 1; number <= plan.shards(); number++) {
            long runs = (long) new SweepShard(number, plan.shards()).points(manifest.sweep().points()) * manifest.replications();
            double shardHours = 0;
            double shardSeconds = 0;
            double shardMemory = 0;
            for (Usage usage : Usage.read(plan.usage(number))) {
                shardSeconds += usage.seconds();
                shardHours += usage.seconds() * usage.threads() / 3600;
                shardMemory = Math.max(shardMemory, usage.megabytes());
            }
            line("" + number, tally.done(number), tally.failed(number), runs - tally.done(number), shardSeconds, shardMemory,
                    shardHours);
            missing += runs - tally.done(number);
            hours += shardHours;
            seconds += shardSeconds;
            memory = Math.max(memory, shardMemory);
        }
        line("all", tally.done(), tally.failed(), missing, seconds, memory, hours);
        return missing == 0 ? 0 : Failure.MISSING;
    }

    private static void line(
            String shard, long done, long failed, long missing, double seconds, double megabytes, double hours) {
        System.out.printf(
                Locale.ROOT, ROW, shard, done, failed, missing,
                seconds > 0 ? String.format(Locale.ROOT, "%.0f s", seconds) : "-",
                megabytes > 0 ? String.format(Locale.ROOT, "%.0f MB", megabytes) : "-",
                hours > 0 ? String.format(Locale.ROOT, "%.3f", hours) : "-");
    }
}
