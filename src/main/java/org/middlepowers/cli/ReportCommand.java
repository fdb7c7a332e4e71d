package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.Folders;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: summary, charts and report of a results folder, rebuilt from its tables. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Rebuilds summary, charts and report of a results folder from its tables; of a sweep, its analysis,"
                + " as it was last asked for in its folder.",
        footer = {
            "",
            "Examples: report results/compare-kazakhstan-2022",
            "          report results/sweep-kazakhstan-drivers --full"
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "A folder that a command named at its end.")
    private Path path;

    @Option(names = "--full", description = "Print all of the report, not the answer alone.")
    private boolean full;

    @Override
    public Integer call() throws Exception {
        ResultsFolder folder = ResultsFolder.open(path);
        Manifest manifest = folder.readManifest();
        FolderCheck.require(folder, manifest);
        Optional<AnalyseCommand> analysis = analysis(manifest);
        if (analysis.isPresent()) {
            return analysis.get().call();
        }
        if (!(RequestedCommand.command(manifest.request(), more()) instanceof StudyCommand command)) {
            throw new Failure.Wrong("The report of '" + manifest.kind() + "' is made by the command itself; repeat it:"
                    + " middlepowers " + manifest.command());
        }
        if (manifest.status() != Manifest.Status.COMPLETE) {
            System.err.println("These results are not complete: " + manifest.reason());
        }
        Path texts = Files.createTempDirectory("report");
        try {
            RecordedInputs inputs = new RecordedInputs(manifest, texts);
            command.options().recorded(inputs, path);
            try (Seats seats = command.seats()) {
                Study study = command.study();
                inputs.notes().forEach(System.err::println);
                command.tell(study.answer(folder, manifest), folder);
                if (manifest.status() == Manifest.Status.COMPLETE) {
                    folder.writeManifest(manifest); // with the sums of the summaries as they are now
                }
                return 0;
            }
        } finally {
            Folders.delete(texts);
        }
    }

    private List<String> more() {
        return full ? List.of("--full") : List.of();
    }

    /** What a sweep, or an analysis of one, is reported by: its analysis, as it was asked for there, or with defaults. */
    private Optional<AnalyseCommand> analysis(Manifest manifest) throws Failure.Wrong, IOException {
        Path made = manifest.sweep() == null ? path : path.resolve(AnalyseCommand.FOLDER);
        boolean asked = Files.isRegularFile(made.resolve("manifest.json"));
        Request request = asked ? ResultsFolder.open(made).readManifest().request().without("--full") : Request.of(AnalyseCommand.NAME);
        if (!request.kind().equals(AnalyseCommand.NAME)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(more());
        if (manifest.sweep() == null) {
            request = AnalyseCommand.located(path, request, false);
            words.addAll(List.of("--output", path.toString(), "--overwrite"));
        } else {
            request = new Request(request.kind(), List.of(path.toString()), request.options());
        }
        return Optional.of((AnalyseCommand) RequestedCommand.command(request, words));
    }
}
