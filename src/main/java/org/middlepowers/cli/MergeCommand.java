package org.middlepowers.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.results.SweepCheck;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepMerge;
import org.middlepowers.study.Runner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: one folder from the shards of a sweep. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Joins the shards of a sweep into one folder, after making sure that they belong together and that"
                + " nothing is missing. The folders themselves are left as they are.",
        footer = {"", "Example: merge results/shard-* --output results/whole"})
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders that 'sweep --shard' filled.")
    private List<Path> folders;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true, description = "A new folder for the whole.")
    private Path output;

    @Option(
            names = "--partial",
            description = "Join what there is although runs are missing; 'sweep' with the same --output completes it.")
    private boolean partial;

    @Override
    public Integer call() throws Exception {
        List<SweepFolder> parts = new ArrayList<>();
        for (Path folder : folders) {
            SweepFolder part = SweepFolder.open(folder);
            SweepCheck.require(part, part.readManifest());
            parts.add(part);
        }
        SweepMerge merge = new SweepMerge(parts);
        List<String> objections = merge.objections();
        if (!objections.isEmpty()) {
            throw new Failure.Wrong(String.join("\n", objections) + "\nNothing was joined.");
        }
        List<String> missing = merge.missing();
        if (!missing.isEmpty() && !partial) {
            throw new Failure.Missing("The folders are not the whole sweep; missing: " + String.join("; ", missing)
                    + ". Add the folders that hold them, run the shards again, or join what there is with --partial."
                    + "\nNothing was joined.");
        }
        long runs = merge.into(output, Runner.now());
        System.err.println(runs + " runs from " + SweepPreview.count(folders.size(), "folder")
                + (missing.isEmpty() ? "; the sweep is whole." : "; missing: " + String.join("; ", missing) + "."));
        System.out.println(output);
        return missing.isEmpty() ? 0 : Failure.MISSING;
    }
}
