package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.Folders;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyMerge;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepMerge;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: one folder from the shards of a sweep. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Joins the shards of a sweep, or of any other work that was done with --shard, into one folder, after"
                + " making sure that they belong together and that nothing is missing. The folders themselves are left as"
                + " they are.",
        footer = {
            "",
            "Examples: merge results/shard-* --output results/whole",
            "          merge effect-1 effect-2 --output results/effect"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders that a command with --shard filled.")
    private List<Path> folders;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true, description = "A new folder for the whole.")
    private Path output;

    @Option(
            names = "--partial",
            description = "Of a sweep: join what there is although runs are missing; 'sweep' with the same --output completes"
                    + " it.")
    private boolean partial;

    @Option(names = "--no-report", description = "Write the tables only: no charts, no report. A sweep has none here.")
    private boolean noReport;

    @Override
    public Integer call() throws Exception {
        return SweepFolder.isSweep(folders.get(0)) ? sweep() : study();
    }

    private int study() throws Exception {
        List<ResultsFolder> parts = new ArrayList<>();
        for (Path folder : folders) {
            ResultsFolder part = ResultsFolder.open(folder);
            FolderCheck.require(part, part.readManifest());
            parts.add(part);
        }
        StudyMerge merge = new StudyMerge(parts);
        refuse(merge.objections());
        List<String> missing = merge.missing();
        if (!missing.isEmpty()) {
            throw new Failure.Incomplete("The folders are not the whole; missing: " + String.join("; ", missing)
                    + ". Run them, and add their folders.\nNothing was joined.");
        }
        Manifest manifest = merge.manifest();
        StudyCommand command = (StudyCommand) RequestedCommand.command(manifest.request(), noReport ? List.of("--no-report") : List.of());
        Path texts = Files.createTempDirectory("merge");
        try (ResultsFolder whole = ResultsFolder.create(output)) {
            merge.into(whole);
            command.options().recorded(new RecordedInputs(manifest, texts), output);
            try (Seats seats = command.seats()) {
                Study study = command.study();
                study.require();
                return command.run(study, whole, manifest);
            }
        } finally {
            Folders.delete(texts);
        }
    }

    private static void refuse(List<String> objections) throws Failure.Wrong {
        if (!objections.isEmpty()) {
            throw new Failure.Wrong(String.join("\n", objections) + "\nNothing was joined.");
        }
    }

    private int sweep() throws Exception {
        List<SweepFolder> parts = new ArrayList<>();
        for (Path folder : folders) {
            ResultsFolder part = ResultsFolder.open(folder);
            FolderCheck.require(part, part.readManifest());
            parts.add(new SweepFolder(part));
        }
        SweepMerge merge = new SweepMerge(parts);
        refuse(merge.objections());
        List<String> missing = merge.missing();
        if (!missing.isEmpty() && !partial) {
            throw new Failure.Incomplete("The folders are not the whole sweep; missing: " + String.join("; ", missing)
                    + ". Add the folders that hold them, run the shards again, or join what there is with --partial."
                    + "\nNothing was joined.");
        }
        long runs = merge.into(output, Runner.now()).count();
        System.err.println(runs + " runs from " + Preview.count(folders.size(), "folder")
                + (missing.isEmpty() ? "; the sweep is whole." : "; missing: " + String.join("; ", missing) + "."));
        System.out.println(output);
        return missing.isEmpty() ? 0 : Failure.MISSING;
    }
}
