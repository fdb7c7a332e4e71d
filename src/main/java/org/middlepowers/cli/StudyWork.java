package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.middlepowers.results.FolderInUseException;
import org.middlepowers.results.Folders;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables;
import org.middlepowers.results.SweepShard;
import org.middlepowers.study.Rehearsal;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Study;

/** Runs a study into its folder, or goes on with one that was stopped, and tells the terminal how it ended. */
final class StudyWork {
    private static final Path RESULTS = Path.of("results");

    private StudyWork() {}

    /** Runs it; the exit code. */
    static int run(Study study, Request request, ExperimentOptions options) throws Exception {
        study.require();
        if (options.dryRun()) {
            return preview(study, request, options);
        }
        Manifest manifest = study.manifest(Version.program(), request, Runner.now());
        try (ResultsFolder folder = folder(study, manifest, options)) {
            return run(study, folder, begun(folder, manifest), options);
        }
    }

    /** Says how long it would take and how much it would write, after a few tasks; the exit code. */
    private static int preview(Study study, Request request, ExperimentOptions options) throws IOException {
        Path temporary = Files.createTempDirectory("rehearsal");
        Rehearsal.Cost forecast;
        try (ResultsFolder folder = ResultsFolder.create(temporary)) {
            forecast = Rehearsal.of(study, request, folder);
        } finally {
            Folders.delete(temporary);
        }
        double all = forecast.tasks();
        SweepPreview.say(study.unit(), String.format(Locale.ROOT, "%,d", forecast.tasks())
                + request.shard().map(s -> " in shard " + s).orElse(""));
        SweepPreview.say("time", SweepPreview.time(all * forecast.seconds() / options.threads()) + " on "
                + SweepPreview.count(options.threads(), "thread") + " (from " + forecast.tried() + " of them)");
        double most = all * (forecast.kept() + forecast.scratch());
        SweepPreview.say("disk", SweepPreview.size(all * forecast.kept())
                + (forecast.scratch() > 0 ? ", and " + SweepPreview.size(most) + " while it runs" : "")
                + room(options.output() == null ? RESULTS : options.output(), most));
        SweepPreview.failures(forecast.failures());
        System.out.println("Nothing was kept. Leave out --dry-run to run it.");
        return 0;
    }

    /** Whether a disk has room for so many bytes, in words. */
    private static String room(Path output, double bytes) throws IOException {
        Path there = output.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        long free = Files.getFileStore(there).getUsableSpace();
        return "; " + SweepPreview.size(free) + " are free" + (bytes > free ? ", which is not enough" : "");
    }

    /** Runs what a folder does not hold yet; the exit code. */
    static int run(Study study, ResultsFolder folder, Manifest manifest, ExperimentOptions options) throws IOException {
        Runner.Ended ended;
        try (ConsoleProgress progress = new ConsoleProgress(study.unit())) {
            ended = Runner.run(study, folder, manifest, options.threads(), progress);
        }
        return tell(study, folder, ended, options);
    }

    /** Tells an answer and where it is; draws the report, if it is wanted. */
    static void tell(Study.Answer answer, ResultsFolder folder, boolean report, boolean full)
            throws IOException {
        if (report) {
            System.err.println("Drawing charts and writing the report ...");
            answer.report().write();
        }
        PrintStream out = Terminal.out();
        out.print(answer.text().of(Terminal.width(), full));
        out.println("Tables:  " + folder.path());
        answer.hints().forEach(out::println);
        if (report) {
            out.println("Report:  " + folder.report().toAbsolutePath());
        }
        if (!full) {
            out.println("More:    report " + folder.path() + " --full");
        }
        out.flush();
    }

    private static int tell(Study study, ResultsFolder folder, Runner.Ended ended, ExperimentOptions options)
            throws IOException {
        StudyTables.Done done = ended.done();
        if (ended.status() == Status.INTERRUPTED) {
            System.err.println("Stopped. " + done.tasks() + " of " + ended.tasks() + " " + study.unit() + " are kept in "
                    + folder.path() + "; the same command with --output " + Request.quoted(List.of("" + folder.path()))
                    + " goes on from there.");
            return Failure.STOPPED;
        }
        String reasons = " The reasons are in " + folder.path() + ".";
        Optional<SweepShard> shard = ended.manifest().request().shard();
        if (shard.isPresent()) {
            System.out.println("Shard " + shard.get() + " is done: " + done.tasks() + " " + study.unit() + " in "
                    + folder.path() + ".");
            System.out.println("When all are: merge FOLDER ... --output WHOLE");
        } else if (ended.answer().isEmpty()) {
            System.err.println(
                    (done.failed() == done.rows()
                                    ? "Every run failed; the first, "
                                    : done.failed() + " runs failed, so that there is no answer; the first, ")
                            + done.firstFailure() + "." + reasons);
            return Failure.REFUSED;
        }
        if (ended.answer().isPresent()) {
            tell(ended.answer().get(), folder, options.report(), options.full());
        }
        if (done.failed() > 0) {
            System.err.println(done.failed() + " of " + done.rows() + " rows failed and are left out; the first, "
                    + done.firstFailure() + "." + reasons);
            return Failure.REFUSED;
        }
        return 0;
    }

    private static ResultsFolder folder(Study study, Manifest manifest, ExperimentOptions options) throws IOException {
        Path output = options.output();
        if (output == null) {
            String part = manifest.request().shard().map(s -> "-shard-" + s.number() + "-of-" + s.of()).orElse("");
            return ResultsFolder.createFree(RESULTS, study.name() + part);
        }
        return !options.overwrite() && cutOff(output, manifest)
                ? ResultsFolder.reopen(output)
                : ResultsFolder.create(output, options.overwrite(), manifest.kind());
    }

    /** Whether a folder holds work that was stopped, and is the same as this. */
    private static boolean cutOff(Path path, Manifest now) throws IOException {
        if (!Files.exists(path.resolve("manifest.json"))) {
            return false;
        }
        Manifest then = ResultsFolder.open(path).readManifest();
        if (then.status() == Status.COMPLETE || !then.kind().equals(now.kind())) {
            return false;
        }
        List<String> differences = new ArrayList<>();
        if (!then.request().equals(now.request())) {
            differences.add("it was asked for by '" + then.command() + "'");
        }
        if (!then.program().equals(now.program())) {
            differences.add("it was begun by version " + then.program().version() + ", build "
                    + then.program().commit() + ", of the program");
        }
        if (then.scenarios().size() != now.scenarios().size()) {
            differences.add("it is of other scenarios");
        }
        for (int k = 0; k < Math.min(then.scenarios().size(), now.scenarios().size()); k++) {
            if (!then.scenarios().get(k).hash().equals(now.scenarios().get(k).hash())) {
                differences.add("the scenario '" + now.scenarios().get(k).name() + "' has changed");
            }
        }
        if (!then.inputs().equals(now.inputs())) {
            differences.add("a theory or policy has changed");
        }
        if (!differences.isEmpty()) {
            throw new FolderInUseException("'" + path + "' holds work that was stopped, and this command would not go on"
                    + " with it: " + String.join("; ", differences)
                    + ". Choose another folder with --output, or throw that work away with --overwrite.");
        }
        return true;
    }

    /** The manifest to go on with; its beginning is that of the first program. */
    private static Manifest begun(ResultsFolder folder, Manifest manifest) throws IOException {
        StudyTables.Done held = StudyTables.held(folder, manifest);
        if (held.tasks() == 0) {
            return manifest;
        }
        Manifest then = folder.readManifest();
        System.err.println(folder.path() + " holds the first " + held.tasks() + " tasks already; the rest follows.");
        return manifest.begun(then.started());
    }
}
