package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.Folders;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: summary, charts and report of a results folder, made anew from its tables. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes summary, charts and report of a results folder anew from its tables.",
        footer = {"", "Example: report results/compare-kazakhstan-2022"})
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "A folder that a command named at its end.")
    private Path path;

    @Option(names = "--full", description = "Print all of the report, not the answer alone.")
    private boolean full;

    @Override
    public Integer call() throws Exception {
        if (SweepFolder.isSweep(path)) {
            throw new Failure.Wrong("'" + path + "' is the folder of a sweep, which has tables only. Its report is made by:"
                    + " middlepowers analyse " + path);
        }
        ResultsFolder folder = ResultsFolder.open(path);
        Manifest manifest = folder.readManifest();
        FolderCheck.require(folder, manifest);
        if (!(RequestedCommand.command(manifest.request(), List.of()) instanceof StudyCommand command)) {
            throw new Failure.Wrong("The report of '" + manifest.kind() + "' is made by the command itself; repeat it:"
                    + " middlepowers " + manifest.command());
        }
        if (manifest.status() != Manifest.Status.COMPLETE) {
            System.err.println("These results are not complete: " + manifest.reason());
        }
        Path texts = Files.createTempDirectory("report");
        try {
            RecordedInputs inputs = new RecordedInputs(manifest, texts);
            command.recorded(inputs, path);
            try (Seats seats = command.seats()) {
                Study study = command.study();
                inputs.notes().forEach(System.err::println);
                StudyWork.tell(study.answer(folder, manifest), folder, true, full);
                if (manifest.status() == Manifest.Status.COMPLETE) {
                    folder.writeManifest(manifest); // with the sums of the summaries as they are now
                }
                return 0;
            }
        } finally {
            Folders.delete(texts);
        }
    }
}
