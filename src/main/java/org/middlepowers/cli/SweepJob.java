package org.middlepowers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.PartStore;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepManifest;
import org.middlepowers.results.SweepProgress;
import org.middlepowers.study.Runner;
import org.middlepowers.study.sweep.DesignTable;
import org.middlepowers.study.sweep.PlannedRows;
import org.middlepowers.study.sweep.Sampler;
import org.middlepowers.study.sweep.SweepManifests;
import org.middlepowers.study.sweep.SweepPlan;
import org.middlepowers.study.sweep.SweepRun;

/** Runs a sweep, or what is missing of it, into its folder. */
final class SweepJob implements Callable<Integer> {
    private final SweepOptions options;
    private SweepFolder folder;
    private boolean parquet;
    /** When this round began, for the session that the manifest notes. */
    private String began = Runner.now();

    SweepJob(SweepOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        folder = SweepFolder.create(options.output(), options.overwrite());
        try (SweepFolder taken = folder;
                ConsoleProgress progress = new ConsoleProgress()) {
            options.seats().keepIn(folder.path());
            LoadedSweep loaded = options.loaded();
            if (options.enough() != null) {
                int held = folder.begun() ? folder.readManifest().replications() : 0;
                int wanted = Math.max(StoppingRule.FEWEST, Math.max(held, loaded.sweep().replications()));
                loaded = loaded.withReplications(wanted);
            }
            int code = round(loaded, progress);
            while (code == 0 && options.enough() != null) {
                int replications = loaded.sweep().replications();
                StoppingRule.Precision verdict = options.enough().judge(folder, replications);
                System.err.println(replications + " replications: " + options.enough().say(verdict) + ".");
                if (verdict.enough()) {
                    break;
                }
                if (replications >= options.enough().most()) {
                    System.err.println("That is not narrow enough, and --max-replications allows no more.");
                    return Failure.MISSING;
                }
                loaded = loaded.withReplications(verdict.needed());
                code = round(loaded, progress);
            }
            return code;
        }
    }

    /** Runs what is missing of a sweep. */
    private int round(LoadedSweep loaded, ConsoleProgress progress) throws IOException, InvalidScenarioException, Failure.Wrong {
        began = Runner.now();
        SweepPlan plan = new SweepPlan(loaded);
        Sampler sampler = new Sampler(plan, Version.program().version());
        String format = options.format() == null ? "" : options.format().name().toLowerCase(Locale.ROOT);
        String shard = options.shard().of() == 1 ? "" : options.shard().toString();
        SweepManifest manifest = SweepManifests.of(
                plan, sampler, Version.program(), options.request(), shard, format.isEmpty() ? "csv" : format, Runner.now());
        boolean grown = false;
        if (folder.begun()) {
            SweepManifest earlier = folder.readManifest();
            SameSweep.check(folder.path(), earlier, manifest, loaded.sweep(), !format.isEmpty());
            manifest = manifest.continuing(earlier);
            grown = earlier.points() != manifest.points() || earlier.replications() != manifest.replications();
        }
        parquet = manifest.format().equals("parquet");
        if (parquet) {
            org.middlepowers.results.Parquet.require();
        }
        SweepProgress held = SweepProgress.of(folder, manifest, sampler.tables(), new PlannedRows(manifest, plan, sampler));
        found(manifest, held);
        if (options.held() != null && SweepFolder.isSweep(options.held())) {
            held.except(elsewhere(manifest));
        }
        if (held.complete() && manifest.sessions().size() > 0 && !grown) {
            folder.writeManifest(manifest.with(Status.COMPLETE, "", Runner.now(), manifest.sessions()));
            System.err.println("Nothing is left to run."
                    + (held.failed() > 0 ? " " + SweepPreview.count(held.failed(), "run") + " failed and are rows." : ""));
            return 0;
        }
        folder.writeManifest(manifest);
        held.repair(folder, sampler.tables());
        DesignTable.write(plan, folder.design());
        try {
            return run(new SweepRun(sampler, plan, manifest.replications(), options.shard()), sampler, manifest, held,
                    progress);
        } catch (IOException | RuntimeException e) {
            note(manifest, Status.FAILED, String.valueOf(e.getMessage()), held.count());
            throw e;
        }
    }

    /** What another folder of the sweep holds. */
    private SweepProgress elsewhere(SweepManifest manifest) throws IOException, Failure.Wrong {
        SweepFolder other = SweepFolder.open(options.held());
        SweepManifest there = other.readManifest();
        if (!there.hash().equals(manifest.hash())) {
            throw new Failure.Wrong("'" + options.held() + "' holds runs of another sweep (" + there.name() + " "
                    + there.hash() + ", this is " + manifest.name() + " " + manifest.hash()
                    + "); take back the change, or choose another folder with --output.");
        }
        return SweepProgress.of(List.of(other), there);
    }

    private int run(
            SweepRun run, Sampler sampler, SweepManifest manifest, SweepProgress held, ConsoleProgress progress)
            throws IOException {
        SweepRun.Result result;
        try (PartStore store = folder.store(sampler.tables(), parquet, held)) {
            result = run.run(held, store, options.threads(), options.stopOnFailure(), progress);
            if (!result.stopped()) {
                options.seats().settle();
                store.complete();
            }
        }
        long all = held.count() + result.done();
        if (result.stopped()) {
            boolean failure = options.stopOnFailure() && result.failed() > 0;
            String reason = failure ? "stopped at a failure, " + result.firstFailure() : "stopped";
            note(manifest, Status.INTERRUPTED, reason, all);
            System.err.println((failure ? "Stopped at a failure: " + result.firstFailure() + "." : "Stopped.") + " "
                    + all + " of " + manifest.runs() + " runs are in " + folder.path()
                    + "; the same command goes on from there.");
            return failure ? Failure.MISSING : Failure.STOPPED;
        }
        note(manifest, Status.COMPLETE, "", all);
        long failed = held.failed() + result.failed();
        if (failed > 0) {
            String first = held.failures().isEmpty() ? result.firstFailure() : held.failures().get(0);
            System.err.println(SweepPreview.count(failed, "run") + " failed and are rows with their reason; the first, "
                    + first + ".");
        }
        System.out.println(folder.path());
        return 0;
    }

    private void found(SweepManifest manifest, SweepProgress held) {
        if (manifest.sessions().isEmpty() && held.count() == 0 && held.torn() == 0 && held.lost() == 0) {
            return;
        }
        System.err.println(folder.path() + " holds " + held.count() + " of " + manifest.runs() + " runs"
                + (held.failed() > 0 ? ", " + held.failed() + " of them failed" : "")
                + (held.torn() > 0 ? "; a line of " + held.torn() + " bytes was cut off and is run again" : "") + ".");
        if (held.lost() > 0) {
            System.err.println(SweepPreview.count(held.lost(), "line") + " of the table of runs "
                    + (held.lost() == 1 ? "does" : "do") + " not count, and what is missing is run again: "
                    + String.join("; ", held.findings()) + (held.lost() > held.findings().size() ? "; …" : "") + ".");
        }
    }

    private void note(SweepManifest manifest, Status status, String reason, long held) {
        List<SweepManifest.Session> sessions = new ArrayList<>(manifest.sessions());
        sessions.add(new SweepManifest.Session(
                began, Runner.now(), Version.program().commit(), System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"), options.threads(), held));
        try {
            folder.writeManifest(manifest.with(status, reason, Runner.now(), sessions));
        } catch (IOException e) {
            System.err.println("The manifest in " + folder.path() + " still says 'running': " + e.getMessage());
        }
    }
}
