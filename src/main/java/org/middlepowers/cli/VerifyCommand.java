package org.middlepowers.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
import picocli.CommandLine;
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
            delete(temporary);
        }
    }

    private int folder(Path temporary) throws Exception {
        Manifest manifest = ResultsFolder.open(path).readManifest();
        begin(manifest.request(), manifest.program(), manifest.status());
        Path again = temporary.resolve("again");
        RecordedInputs inputs = new RecordedInputs(manifest, Files.createDirectory(temporary.resolve("texts")));
        Request request = manifest.request();
        List<String> words = new ArrayList<>(located(request).words());
        words.add("--no-report");
        if (!request.kind().equals("analyse")) {
            words.addAll(List.of("--threads", "" + threads));
        }
        repeat(words, again, inputs);
        inputs.notes().forEach(System.out::println);
        return tell(TableDifference.ofFolders(path, again));
    }

    private int sweep(Path temporary) throws Exception {
        SweepFolder was = SweepFolder.open(path);
        SweepManifest manifest = was.readManifest();
        begin(manifest.request(), manifest.program(), manifest.status());
        List<String> words = new ArrayList<>(manifest.request().words());
        words.addAll(List.of("--format", manifest.format(), "--threads", "" + threads));
        Path again = temporary.resolve("again");
        repeat(words, again, Inputs.FILES);
        SweepFolder is = SweepFolder.open(again);
        changes(manifest, is.readManifest()).forEach(System.out::println);
        return tell(TableDifference.ofSweeps(was, is));
    }

    /** Says what is repeated and by what; refuses what cannot be. */
    private void begin(Request request, Manifest.Program program, Manifest.Status status) throws Failure.Wrong {
        if (request.kind().isEmpty()) {
            throw new Failure.Wrong("'" + path + "' does not say in its manifest what was asked; it was made by an earlier"
                    + " version of the program. Repeat it with that version, or anew with this one.");
        }
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

    /** Does the work again into a new folder. What the command prints is not shown; its failures are. */
    private static void repeat(List<String> words, Path output, Inputs inputs) throws Exception {
        words.addAll(List.of("--output", output.toString()));
        CommandLine.ParseResult parsed = Main.commandLine().parseArgs(words.toArray(String[]::new));
        Object command = parsed.subcommand().commandSpec().userObject();
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
                    + Belonging.difference(was.text().lines().toList(), is.text().lines().toList()));
        }
        for (SweepManifest.Base base : was.scenarios()) {
            is.scenarios().stream()
                    .filter(now -> now.name().equals(base.name()) && !now.hash().equals(base.hash()))
                    .forEach(now -> notes.add("The scenario '" + base.name() + "' has changed since (- then, + now):\n"
                            + Belonging.difference(base.text().lines().toList(), now.text().lines().toList())));
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

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
