package org.middlepowers.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepManifest;
import org.middlepowers.results.TableDifference;
import org.middlepowers.results.TableDifference.Finding;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a results folder can still be reproduced. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Repeats what the manifest of a results folder says was done, and compares every table byte for byte; those of"
                    + " a sweep row by row. Says which agree, and where those that do not first differ.",
            "",
            "Scenarios, theories and policies are taken from the texts in the manifest, so that it works although a file"
                    + " has changed. The folder itself is left as it is. Exit code 0 only if all tables agree, 1 if some do"
                    + " not."
        },
        footer = {"", "Example: verify results/compare-kazakhstan-2022"})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "A folder that a command named at its end.")
    private Path path;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Runs simulated at a time (default: as many as the machine has cores).")
    private int threads = Math.min(ExperimentOptions.MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Override
    public Integer call() throws Exception {
        ExperimentOptions.check("--threads", threads, 1, ExperimentOptions.MOST_THREADS);
        Path temporary = Files.createTempDirectory("verify");
        try {
            return SweepFolder.isSweep(path) ? sweep(temporary) : folder(temporary);
        } catch (ResultsException e) {
            throw new Failure.Wrong(e.getMessage());
        } finally {
            Folders.delete(temporary);
        }
    }

    private int folder(Path temporary) throws Exception {
        Manifest manifest = ResultsFolder.open(path).readManifest();
        begin(manifest.request(), manifest.program(), manifest.status());
        Path again = temporary.resolve("again");
        RecordedInputs inputs = new RecordedInputs(manifest, Files.createDirectory(temporary.resolve("texts")));
        Request request = manifest.request();
        if (Asked.command(request, List.of()) instanceof StudyCommand command) {
            command.options().inputs(inputs);
            Study study = command.study();
            study.require();
            try (ResultsFolder into = ResultsFolder.create(again);
                    ConsoleProgress progress = new ConsoleProgress(study.unit())) {
                Manifest repeated = study.manifest(Version.program(), request, Runner.now());
                if (Runner.run(study, into, repeated, threads, progress).status() == Manifest.Status.INTERRUPTED) {
                    return Failure.STOPPED;
                }
            }
        } else {
            boolean analysis = request.kind().equals("analyse");
            repeat(located(request), again, inputs, analysis ? List.of() : List.of("--threads", "" + threads), true);
        }
        inputs.notes().forEach(System.out::println);
        return tell(TableDifference.ofFolders(path, again));
    }

    private int sweep(Path temporary) throws Exception {
        SweepFolder was = SweepFolder.open(path);
        SweepManifest manifest = was.readManifest();
        begin(manifest.request(), manifest.program(), manifest.status());
        Path again = temporary.resolve("again");
        repeat(
                manifest.request(), again, Inputs.FILES,
                List.of("--format", manifest.format(), "--threads", "" + threads), false);
        SweepFolder is = SweepFolder.open(again);
        changes(manifest, is.readManifest()).forEach(System.out::println);
        return tell(TableDifference.ofSweeps(was, is));
    }

    /** Says what is repeated and by what; refuses what cannot be. */
    private void begin(Request request, Manifest.Program program, Manifest.Status status) throws Failure.Wrong {
        if (status != Manifest.Status.COMPLETE) {
            throw new Failure.Wrong("'" + path + "' is not complete (its manifest says "
                    + status.toString().toLowerCase(java.util.Locale.ROOT)
                    + "), so it has no whole tables to compare. Repeat: middlepowers " + request.command());
        }
        System.out.println("Repeating: " + request.command());
        Manifest.Program here = Version.program();
        if (!program.version().equals(here.version())) {
            System.out.println("The folder is of version " + program.version() + " of the program, this is "
                    + here.version() + "; results of two versions may differ.");
        } else if (!program.commit().equals(here.commit())) {
            System.out.println("The folder is of build " + program.commit() + ", this is " + here.commit() + ".");
        }
    }

    /** An analysis that stands in the folder of its sweep is found there although the folder was moved. */
    private Request located(Request request) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        boolean moved = request.kind().equals("analyse") && parent != null && Files.exists(parent.resolve("manifest.json"));
        return moved ? new Request(request.kind(), List.of(parent.toString()), request.options()) : request;
    }

    /** Does the work of a command again into a new folder. What the command prints is not shown; its failures are. */
    private static void repeat(Request request, Path output, Inputs inputs, List<String> more, boolean report)
            throws Exception {
        List<String> words = new ArrayList<>(more);
        words.addAll(List.of("--output", output.toString()));
        if (report) {
            words.add("--no-report");
        }
        Object command = Asked.command(request, words);
        if (command instanceof Repeatable repeatable) {
            repeatable.inputs(inputs);
        }
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            ((Callable<?>) command).call();
        } finally {
            System.setOut(out);
        }
    }

    private static List<String> changes(SweepManifest was, SweepManifest is) {
        List<String> notes = new ArrayList<>();
        if (!was.text().equals(is.text())) {
            notes.add("The sweep '" + was.name() + "' has changed since (- then, + now):\n"
                    + SameSweep.difference(was.text().lines().toList(), is.text().lines().toList()));
        }
        for (SweepManifest.Base base : was.scenarios()) {
            is.scenarios().stream()
                    .filter(now -> now.name().equals(base.name()) && !now.hash().equals(base.hash()))
                    .forEach(now -> notes.add("The scenario '" + base.name() + "' has changed since (- then, + now):\n"
                            + SameSweep.difference(base.text().lines().toList(), now.text().lines().toList())));
        }
        return notes;
    }

    private static int tell(List<Finding> findings) {
        int width = findings.stream().mapToInt(f -> f.table().length()).max().orElse(0);
        for (Finding f : findings) {
            System.out.println(String.format("%-" + (width + 2) + "s", f.table()) + f.difference().orElse("agrees"));
        }
        long differ = findings.stream().filter(f -> f.difference().isPresent()).count();
        System.out.println(differ == 0
                ? "All " + findings.size() + " tables agree."
                : differ + " of " + findings.size() + " tables differ.");
        return differ == 0 ? 0 : Failure.REFUSED;
    }
}
