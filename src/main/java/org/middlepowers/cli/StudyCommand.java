package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.TaskStore;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that asks a {@link Study}: runs it into its folder, or goes on with one that was stopped, and tells the
 * terminal how it ended.
 */
abstract class StudyCommand implements Callable<Integer> {
    /** The command with the values of its options. */
    @Spec
    CommandSpec spec;

    abstract StudyOptions options();

    /**
     * The study that the options ask for. Defaults that depend on what was read are put into their fields, so that the
     * request names them.
     *
     * @throws Exception with a sentence, if something in the command or a file is wrong
     */
    abstract Study study() throws Exception;

    /** What was asked; whole once the study was made. */
    Request request() {
        return Requests.of(spec);
    }

    /** Policies that the command line names. */
    List<String> policies() {
        return options().policyNames();
    }

    /** The programs that the command line lets choose for states; they must be seated before scenarios are read. */
    final Seats seats() throws IOException, Failure.Wrong {
        return options().seats(policies());
    }

    @Override
    public Integer call() throws Exception {
        try (Seats seats = seats()) {
            Study study = study();
            if (options().dryRun()) {
                seats.requireNone("--dry-run");
                return preview(study);
            }
            return ask(study, seats);
        }
    }

    /** Says what a study would take; the exit code. */
    int preview(Study study) throws Exception {
        return Preview.of(study, request(), options());
    }

    /** Does what was asked, with programs in the seats; the exit code. */
    int ask(Study study, Seats seats) throws Exception {
        return run(seats.around(study));
    }

    /** Runs a study into its folder; the exit code. */
    final int run(Study study) throws Exception {
        study.require();
        Manifest manifest = study.manifest(Version.program(), request(), Runner.now());
        try (ResultsFolder folder = folder(study, manifest)) {
            boolean begun = folder.begun();
            return run(study, folder, begun ? manifest.continuing(folder.readManifest()) : manifest);
        }
    }

    /** Runs what a folder does not hold yet; the exit code. */
    final int run(Study study, ResultsFolder folder, Manifest manifest) throws IOException {
        Runner.Ended ended;
        try (ConsoleProgress progress = new ConsoleProgress(study.unit(), options().stopAtFailure())) {
            ended = Runner.run(study, folder, manifest, options().threads(), progress);
            if (ended.status() == Status.INTERRUPTED) {
                return stopped(study, folder, ended, progress.stoppedAtFailure());
            }
        }
        return tell(study, folder, ended);
    }

    private ResultsFolder folder(Study study, Manifest manifest) throws IOException {
        Path named = StudyOptions.named(study.name(), manifest.request().shard());
        if (options().output().isEmpty() && !study.grows()) {
            return ResultsFolder.createFree(named.getParent(), named.getFileName().toString());
        }
        Path output = options().output().orElse(named);
        return !options().overwrite() && isGoneOnWith(output, study, manifest)
                ? ResultsFolder.reopen(output)
                : ResultsFolder.create(output, options().overwrite(), manifest.kind());
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

    private static int stopped(Study study, ResultsFolder folder, Runner.Ended ended, boolean atFailure) {
        TaskStore.Done done = ended.done();
        System.err.println((atFailure ? "Stopped at a failure: " + done.firstFailure() + ". " : "Stopped. ")
                + done.tasks() + " of " + ended.tasks() + " " + study.unit() + " are kept in " + folder.path()
                + "; the same command with --output " + Request.quoted(List.of("" + folder.path()))
                + " goes on from there.");
        return atFailure ? Failure.MISSING : Failure.STOPPED;
    }

    private int tell(Study study, ResultsFolder folder, Runner.Ended ended) throws IOException {
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
            tell(ended.answer().get(), folder);
        }
        if (done.failed() > 0) {
            System.err.println(done.failed() + " of " + done.rows() + " rows failed"
                    + (study.keepsFailures() ? "" : " and are left out") + "; the first, " + done.firstFailure() + "."
                    + reasons);
            return study.keepsFailures() ? 0 : Failure.REFUSED;
        }
        return 0;
    }

    /** Tells an answer and where it is; draws the report, if there is one and it is wanted. */
    final void tell(Study.Answer answer, ResultsFolder folder) throws IOException {
        boolean report = options().report() && answer.hasReport();
        if (report) {
            System.err.println("Drawing charts and writing the report ...");
            answer.report().write();
        }
        PrintStream out = Terminal.out();
        out.print(answer.text().of(Terminal.width(), options().full()));
        out.println("Tables:  " + folder.path());
        answer.hints().forEach(out::println);
        if (report) {
            out.println("Report:  " + folder.report().toAbsolutePath());
        }
        if (answer.hasReport() && !options().full()) {
            out.println("More:    report " + folder.path() + " --full");
        }
        out.flush();
    }
}
