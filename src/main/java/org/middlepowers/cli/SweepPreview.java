package org.middlepowers.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.SweepShard;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.study.sweep.Sampler;
import org.middlepowers.study.sweep.SweepPlan;
import org.middlepowers.study.sweep.Trial;

/** Says what a sweep would do, after a few runs made to see how long they take. */
final class SweepPreview implements Callable<Integer> {
    private final LoadedSweep loaded;
    private final SweepShard shard;
    private final int threads;

    SweepPreview(LoadedSweep loaded, SweepShard shard, int threads) {
        this.loaded = loaded;
        this.shard = shard;
        this.threads = threads;
    }

    @Override
    public Integer call() {
        Sweep sweep = loaded.sweep();
        SweepPlan plan = new SweepPlan(loaded);
        Sampler sampler = new Sampler(plan, Version.program().version());
        System.out.println(sweep.title());
        say("design", sweep.how().word() + (sweep.how().sized() ? " of size " + sweep.size() : "") + ", "
                + count(sweep.factors().size(), "factor"));
        say("factors", String.join(", ", sweep.factors().keySet()));
        say("outputs", String.join(", ", sweep.outputs().keySet()));
        int points = shard.points(plan.points());
        long runs = (long) points * sweep.replications();
        say("points", String.format(Locale.ROOT, "%,d", points) + (shard.of() > 1 ? " in shard " + shard : ""));
        say("runs", String.format(Locale.ROOT, "%,d", runs) + ", " + count(sweep.replications(), "replication")
                + " of each point, seed " + sweep.seed() + ", random numbers "
                + (sweep.commonRandomNumbers() ? "common to all points" : "of each point's own"));
        Trial trial = Trial.of(plan, sampler);
        say("time", time(trial.seconds() * runs / threads) + " on " + count(threads, "thread") + " ("
                + String.format(Locale.ROOT, "%.1f", trial.seconds() * 1000) + " ms a run, from "
                + count(trial.runs(), "trial run") + ")");
        say("disk", size(trial.bytes() * runs) + " as CSV");
        advice(sweep);
        failures(trial.failures());
        System.out.println("Nothing was kept. Leave out --dry-run to run it.");
        return 0;
    }

    private static void advice(Sweep sweep) {
        boolean sobol = sweep.how() == Sweep.Design.SOBOL || sweep.how() == Sweep.Design.SALTELLI;
        if (sobol && Integer.bitCount(sweep.size()) != 1) {
            int up = Integer.highestOneBit(sweep.size()) << 1;
            System.out.println("A Sobol sequence is evenest at powers of two: take size " + up / 2 + " or " + up + ".");
        }
    }

    static void failures(List<String> failures) {
        if (!failures.isEmpty()) {
            System.out.println(count(failures.size(), "trial run") + " failed; they"
                    + " become rows with their reason. The first, " + failures.get(0) + ".");
        }
    }

    static void say(String what, String text) {
        System.out.println("  " + what + " ".repeat(Math.max(1, 9 - what.length())) + text);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A span of time in words, as in "about 40 s" or "about 3.2 h". */
    static String time(double seconds) {
        if (seconds < 100) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < 6000
                ? "about " + Math.round(seconds / 60) + " min"
                : String.format(Locale.ROOT, "about %.1f h", seconds / 3600);
    }

    static String size(double bytes) {
        return bytes < 1e6
                ? Math.max(1, Math.round(bytes / 1e3)) + " kB"
                : bytes < 1e9 ? Math.round(bytes / 1e6) + " MB" : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
