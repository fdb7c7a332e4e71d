package org.middlepowers.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.middlepowers.report.HindcastPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
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
    private static final Set<String> REBUILT = Set.of("run", "compare", "effect", "hindcast");

    @Parameters(paramLabel = "RESULTS", description = "A folder that run, compare, effect or hindcast has written.")
    private Path path;

    @Option(names = "--full", description = "Print all of the report, not the answer alone.")
    private boolean full;

    @Override
    public Integer call() throws Exception {
        ResultsFolder folder = ResultsFolder.open(path);
        Manifest manifest = folder.readManifest();
        if (manifest.status() != Manifest.Status.COMPLETE) {
            System.err.println("These results are not complete: " + manifest.reason());
        }
        String made = manifest.request().kind();
        if (!REBUILT.contains(made)) {
            throw new Failure.Wrong("The report of '" + made + "' is made by the command itself; repeat it: "
                    + manifest.command());
        }
        if (made.equals("hindcast")) {
            Answered.write(folder, HindcastPage.read(folder).page(), true, full);
        } else if (EffectReporting.made(manifest)) {
            EffectReporting.write(folder, true, full, manifest);
        } else {
            new Reporting(folder).write(true, full, manifest);
        }
        return 0;
    }
}
