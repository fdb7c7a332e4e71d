package org.middlepowers.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.results.Folders;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.TableDifference;
import org.middlepowers.results.TableDifference.Compared;
import org.middlepowers.study.Study;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Runner;
import org.middlepowers.study.paper.Unpacked;
import org.middlepowers.study.sweep.SameSweep;
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
            "A package that 'paper' made is verified folder by folder, and its files are held against its checksums.",
            "",
            "Scenarios, theories and policies are taken from the texts in the manifest, so that it works although a file"
                    + " has changed. The folder itself is left as it is. Exit code 0 only if all tables agree, 1 if some do"
                    + " not."
        },
        footer = {"", "Examples: verify results/compare-kazakhstan-2022", "          verify paper.zip --quick"})
final class VerifyCommand implements Callable<Integer> {
    /** Runs, or other tasks, that a quick look repeats. */
    private static final int SAMPLE = 20;

    @Parameters(paramLabel = "RESULTS", description = "A folder that a command named at its end, or a package of 'paper'.")
    private Path path;

    @Option(
            names = "--quick",
            description = "Repeat a sample of " + SAMPLE + " runs of each folder, and look for its rows in the tables; what"
                    + " cannot be sampled is repeated whole.")
    private boolean quick;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "N",
            description = "Seed of the sample (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Runs simulated at a time (default: as many as the machine has cores).")
    private int threads = Math.min(StudyOptions.MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Override
    public Integer call() throws Exception {
        StudyOptions.check("--threads", threads, 1, StudyOptions.MOST_THREADS);
        Path temporary = Files.createTempDirectory("verify");
        try {
            return Files.isRegularFile(path) ? packed(temporary) : one(path, temporary);
        } finally {
            Folders.delete(temporary);
        }
    }

    private int packed(Path temporary) throws Exception {
        Unpacked paper = Unpacked.of(path, Files.createDirectory(temporary.resolve("paper")));
        if (paper.folders().isEmpty()) {
            throw new Failure.Wrong("'" + path + "' holds no results, so there is nothing that could hold. Pack the folders of"
                    + " results again with 'paper'.");
        }
        int code = paper.faults().isEmpty() ? 0 : Failure.REFUSED;
        paper.faults().forEach(System.out::println);
        for (Path folder : paper.folders()) {
            System.out.println("\n" + temporary.resolve("paper").relativize(folder));
            Path work = Files.createDirectory(temporary.resolve("work"));
            int one = whole(folder, work);
            Folders.delete(work);
            if (one == Failure.STOPPED) {
                return one;
            }
            code = Math.max(code, one);
        }
        System.out.println("\n" + (code == 0
                ? "All " + paper.folders().size() + " results of the package hold."
                : "Not all of the package holds: see above."));
        return code;
    }

    /** As {@link #one}, where one folder that cannot be repeated is no reason to leave out the others. */
    private int whole(Path folder, Path temporary) throws Exception {
        try {
            return one(folder, temporary);
        } catch (Failure.Wrong | InvalidScenarioException | ResultsException e) {
            System.out.println("It cannot be repeated: " + e.getMessage());
            return Failure.REFUSED;
        }
    }

    private int one(Path path, Path temporary) throws Exception {
        Manifest manifest = ResultsFolder.open(path).readManifest();
        begin(path, manifest);
        Path again = temporary.resolve("again");
        RecordedInputs inputs = new RecordedInputs(manifest, Files.createDirectory(temporary.resolve("texts")));
        Request request = sampled(manifest);
        if (RequestedCommand.command(request, format(manifest)) instanceof StudyCommand command) {
            command.options().recorded(inputs, path);
            try (Seats seats = command.seats()) {
                Study study = command.study();
                study.require();
                if (quick && study instanceof Study.Planned planned) {
                    return sample(planned, inputs, path, again);
                }
                if (!repeated(seats.around(study), request, again)) {
                    return Failure.STOPPED;
                }
                SameSweep.changes(manifest, ResultsFolder.open(again).readManifest()).forEach(System.out::println);
                if (!request.equals(manifest.request())) {
                    System.out.println("A sample of " + study.tasks() + " runs (shard " + request.shard().orElseThrow() + "):");
                }
            }
        } else {
            boolean analysis = request.kind().equals(AnalyseCommand.NAME);
            Request there = AnalyseCommand.located(path, request, Files.isRegularFile(this.path));
            repeat(there, again, inputs, analysis ? List.of() : List.of("--threads", "" + threads));
        }
        inputs.notes().forEach(System.out::println);
        return tell(TableDifference.ofFolders(path, again));
    }

    /** What is asked: all, or of a sweep that has only to be looked at quickly, a shard. */
    private Request sampled(Manifest manifest) {
        Request request = manifest.request();
        if (!quick || manifest.sweep() == null || request.shard().isPresent()) {
            return request;
        }
        int points = Math.max(1, SAMPLE / Math.max(1, manifest.replications()));
        int of = Math.max(1, manifest.sweep().points() / points);
        return of == 1 ? request : request.with("--shard", new SweepShard(1 + (int) Math.floorMod(seed - 1, (long) of), of).toString());
    }

    /** A sweep is kept as its folder is. */
    private static List<String> format(Manifest manifest) {
        return manifest.sweep() == null ? List.of() : List.of("--format", manifest.sweep().format());
    }

    private int sample(Study.Planned study, RecordedInputs inputs, Path path, Path again) throws IOException {
        Portion sample = Portion.sample(study, ResultsFolder.open(path).readManifest().request(), SAMPLE, seed);
        if (!sampled(study, sample, again)) {
            return Failure.STOPPED;
        }
        inputs.notes().forEach(System.out::println);
        System.out.println("A sample of " + sample.size(study.tasks()) + " " + study.unit() + " (seed " + seed + "):");
        return tell(TableDifference.ofSample(path, again));
    }

    /** Whether all of a sample was done. */
    private boolean sampled(Study study, Portion sample, Path again) throws IOException {
        try (ResultsFolder into = ResultsFolder.create(again);
                ConsoleProgress progress = new ConsoleProgress(study.unit())) {
            return Runner.fill(study, sample, into, threads, progress).tasks() == sample.size(study.tasks());
        }
    }

    /** Whether a study was done again to its end. */
    private boolean repeated(Study study, Request request, Path again) throws IOException {
        try (ResultsFolder into = ResultsFolder.create(again);
                ConsoleProgress progress = new ConsoleProgress(study.unit())) {
            Manifest repeated = study.manifest(Version.program(), request, Runner.now());
            return Runner.run(study, into, repeated, threads, progress).status() != Manifest.Status.INTERRUPTED;
        }
    }

    /** Says what is repeated and by what; refuses what cannot be. */
    private static void begin(Path path, Manifest manifest) throws Failure.Wrong {
        Request request = manifest.request();
        Manifest.Program program = manifest.program();
        if (manifest.status() != Manifest.Status.COMPLETE) {
            throw new Failure.Wrong("'" + path + "' is not complete (its manifest says "
                    + manifest.status().toString().toLowerCase(Locale.ROOT)
                    + "), so it has no whole tables to compare. Repeat: middlepowers " + request.command());
        }
        if (request.kind().equals("sweep") && manifest.sweep() == null) {
            throw new Failure.Wrong("'" + path.getFileName() + "' is a sweep as an earlier build kept it, which this one does not"
                    + " read. Verify it with " + program.release() + ", or run the sweep again.");
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

    /** Does the work of a command again into a new folder. What the command prints is not shown; its failures are. */
    private static void repeat(Request request, Path output, Inputs inputs, List<String> more) throws Exception {
        List<String> words = new ArrayList<>(more);
        words.addAll(List.of("--output", output.toString(), "--no-report"));
        Object command = RequestedCommand.command(request, words);
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

    private static int tell(List<Compared> findings) {
        int width = findings.stream().mapToInt(f -> f.table().length()).max().orElse(0);
        for (Compared f : findings) {
            System.out.println(String.format("%-" + (width + 2) + "s", f.table()) + f.difference().orElse("agrees"));
        }
        long differ = findings.stream().filter(f -> f.difference().isPresent()).count();
        System.out.println(differ == 0
                ? (findings.size() == 1 ? "The table agrees." : "All " + findings.size() + " tables agree.")
                : differ + " of " + findings.size() + " tables differ.");
        return differ == 0 ? 0 : Failure.REFUSED;
    }
}
