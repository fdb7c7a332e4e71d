package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.TaskStore;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Study;

/** Runs a study into its folder, or goes on with one that was stopped, and tells the terminal how it ended. */
final class StudyWork {
    private static final Path RESULTS = Path.of("results");

    private StudyWork() {}

    /** Runs it; the exit code. */
    static int run(Study study, Request request, WorkOptions options) throws Exception {
        study.require();
        Manifest manifest = study.manifest(Version.program(), request, Runner.now());
        try (ResultsFolder folder = folder(study, manifest, options)) {
            boolean begun = folder.begun();
            return run(study, folder, begun ? manifest.continuing(folder.readManifest()) : manifest, options);
        }
    }

    /** Runs what a folder does not hold yet; the exit code. */
    static int run(Study study, ResultsFolder folder, Manifest manifest, WorkOptions options) throws IOException {
        Runner.Ended ended;
        try (ConsoleProgress progress = new ConsoleProgress(study.unit(), options.stopAtFailure())) {
            ended = Runner.run(study, folder, manifest, options.threads(), progress);
            if (ended.status() == Status.INTERRUPTED) {
                return stopped(study, folder, ended, progress.stoppedAtFailure());
            }
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

    private static int stopped(Study study, ResultsFolder folder, Runner.Ended ended, boolean atFailure) {
        TaskStore.Done done = ended.done();
        System.err.println((atFailure ? "Stopped at a failure: " + done.firstFailure() + ". " : "Stopped. ")
                + done.tasks() + " of " + ended.tasks() + " " + study.unit() + " are kept in " + folder.path()
                + "; the same command with --output " + Request.quoted(List.of("" + folder.path()))
                + " goes on from there.");
        return atFailure ? Failure.MISSING : Failure.STOPPED;
    }

    private static int tell(Study study, ResultsFolder folder, Runner.Ended ended, WorkOptions options)
            throws IOException {
        TaskStore.Done done = ended.done();
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
            System.err.println(done.failed() + " of " + done.rows() + " rows failed"
                    + (study.keepsFailures() ? "" : " and are left out") + "; the first, " + done.firstFailure() + "."
                    + reasons);
            return study.keepsFailures() ? 0 : Failure.REFUSED;
        }
        return 0;
    }

    private static ResultsFolder folder(Study study, Manifest manifest, WorkOptions options) throws IOException {
        Path output = options.output();
        if (output == null) {
            String name = study.name() + manifest.request().shard().map(s -> "-shard-" + s.number() + "-of-" + s.of()).orElse("");
            if (!study.grows()) {
                return ResultsFolder.createFree(RESULTS, name);
            }
            output = RESULTS.resolve(name);
        }
        return !options.overwrite() && isGoneOnWith(output, study, manifest)
                ? ResultsFolder.reopen(output)
                : ResultsFolder.create(output, options.overwrite(), manifest.kind());
    }

    /** Whether a folder holds work that was stopped, or that grows, and is the same as this. */
    private static boolean isGoneOnWith(Path path, Study study, Manifest now) throws IOException {
        if (!Files.exists(path.resolve("manifest.json"))) {
            return study.grows() && SweepFolder.lostManifest(path);
        }
        Manifest then = ResultsFolder.open(path).readManifest();
        if (then.status() == Status.COMPLETE && !study.grows() || !then.kind().equals(now.kind())) {
            return false;
        }
        study.requireSame(path, then, now).forEach(System.err::println);
        return true;
    }
}
