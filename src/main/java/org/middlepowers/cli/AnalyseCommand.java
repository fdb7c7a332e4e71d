package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.middlepowers.analysis.Expected;
import org.middlepowers.analysis.ExpectedFile;
import org.middlepowers.analysis.sweep.Resampling;
import org.middlepowers.analysis.sweep.SideOf;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepReader;
import org.middlepowers.analysis.sweep.SweepTables;
import org.middlepowers.analysis.sweep.Where;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.report.SweepReport;
import org.middlepowers.results.ColumnMeaning;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFacts;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.study.Codebooks;
import org.middlepowers.study.Runner;
import org.middlepowers.study.expect.SweepClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyse}: what the runs of a sweep say. */
@Command(
        name = AnalyseCommand.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Means and intervals of a sweep's points, whether replications were enough, which factors move the outcomes"
                    + " (Sobol' indices, Morris' effects or shares of variance, by design), where the variance comes"
                    + " from, and which factors decide a verdict; as tables, charts and a report.",
            "",
            "Everything goes into a folder 'analysis' in that of the sweep, and replaces an earlier analysis there."
        },
        footer = {
            "",
            "Examples: analyse results/sweep-kazakhstan-drivers",
            "          analyse results/mine --verdict 'dsi>0' --verdict 'tension<0.3' --width 0.01",
            "          analyse results/mine --box 'dsi>0' --where 'tension<0.5' --output results/calm"
        })
final class AnalyseCommand implements Callable<Integer> {
    static final String NAME = "analyse";
    /** Where an analysis stands in the folder of its sweep. */
    static final String FOLDER = "analysis";

    private static final Map<String, Boolean> USUAL =
            Map.of("dsi", true, "effect.poles", true, "effect.tension", false);

    @Parameters(paramLabel = "RESULTS", description = "The folder of a sweep, as 'sweep' or 'merge' named it at its end.")
    private Path path;

    @Option(
            names = "--verdict",
            paramLabel = "OUTCOME>NUMBER",
            description = "A verdict for which the deciding factors are sought: an outcome above (>) or below (<) a number, in quotes"
                    + " for the shell; may be repeated (default: the driver-stabiliser index and the effect on poles"
                    + " above 0, the effect on tension below 0, where the sweep has them).")
    private List<String> verdicts = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Analyse only the points of a region: a factor or an outcome (its mean) above (>) or below (<) a"
                    + " number, or a factor = one of its levels, as in 'tension < 0.5' or 'theory = realism'; may be"
                    + " repeated, and all must hold.")
    private List<String> where = new ArrayList<>();

    @Option(
            names = "--box",
            paramLabel = "OUTCOME>NUMBER",
            description = "A verdict for which to find the boxes of the space where it holds (scenario discovery: PRIM, and a"
                    + " tree of cuts); may be repeated.")
    private List<String> boxes = new ArrayList<>();

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "Outcome to analyse; may be repeated (default: all; the first four are drawn).")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--width",
            paramLabel = "NUMBER",
            description = "Half-width wanted of the 95 %% intervals of points' means, in units of the outcome (default: a"
                    + " tenth of the spread of the points).")
    private double width = Double.NaN;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description = "Samples of bootstrap intervals, at least 100 (default: ${DEFAULT-VALUE}).")
    private int samples = 1000;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "N",
            description = "Seed of the bootstrap (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--allow-missing",
            description = "Analyse a design with missing runs; the report says which.")
    private boolean allowMissing;

    @Incidental
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the analysis goes (default: 'analysis' in the folder of the sweep).")
    private Path output;

    @Incidental
    @Option(names = "--overwrite", description = "Replace results that are in the folder of --output already.")
    private boolean overwrite;

    @Incidental
    @Option(names = "--no-report", description = "Write the tables only: no charts, no report.")
    private boolean noReport;

    @Incidental
    @Option(names = "--full", description = "Print the answer at length.")
    private boolean full;

    @Spec
    private CommandSpec spec;

    /**
     * The request of an analysis, with its sweep where it is: around the analysis, or beside it in a package.
     *
     * @param folder of the analysis
     * @param packed whether it came in a package
     */
    static Request located(Path folder, Request request, boolean packed) throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (!request.kind().equals(NAME) || parent == null) {
            return request;
        }
        Path beside = parent.resolve(Path.of(request.parameters().get(0)).toAbsolutePath().normalize().getFileName());
        Path found = Files.exists(parent.resolve("manifest.json")) ? parent
                : packed && SweepFolder.isSweep(beside) ? beside : null;
        return found == null ? request : new Request(request.kind(), List.of(found.toString()), request.options());
    }

    @Override
    public Integer call() throws Exception {
        if (samples < 100 || samples > 1_000_000) {
            throw new Failure.Wrong("--bootstrap is " + samples + "; allowed is a whole number from 100 to 1000000.");
        }
        if (!Double.isNaN(width) && !(width > 0 && Double.isFinite(width))) {
            throw new Failure.Wrong("--width is " + width + "; allowed is a number above 0.");
        }
        SweepFolder folder = SweepFolder.open(path);
        Manifest manifest = folder.readManifest();
        FolderCheck.require(ResultsFolder.open(path), manifest);
        SweepAsked words = new SweepAsked(manifest, outcomes);
        words.known(outcomes);
        List<SideOf> asked = verdicts.isEmpty() ? usual(manifest) : words.verdicts("--verdict", verdicts);
        List<SideOf> sought = words.verdicts("--box", boxes);
        Where region = words.where(where);
        System.err.println("Reading " + path + " ...");
        SweepReader.Read sweep = SweepReader.read(folder, outcomes);
        check(sweep);
        List<Expected> expected = SweepClaims.judged(
                manifest.sweep().name(), LoadedSweep.read(folder.path().toString(), manifest.sweep().text()), sweep.data());
        if (!where.isEmpty()) {
            sweep = sweep.within(region.in(sweep.data())
                    .orElseThrow(() -> new Failure.Wrong("No point of the sweep lies within " + String.join(" and ", where)
                            + "; points.csv of an analysis without --where lists what they come to.")));
        }
        try (ResultsFolder target = ResultsFolder.create(
                output != null ? output : path.resolve(FOLDER), output == null || overwrite, NAME)) {
            return write(sweep, asked, sought, expected, target);
        }
    }

    private int write(
            SweepReader.Read sweep, List<SideOf> asked, List<SideOf> sought, List<Expected> expected, ResultsFolder target)
            throws IOException {
        target.writeManifest(manifest(sweep.manifest(), Manifest.Status.RUNNING));
        System.err.println("Computing ...");
        SweepFindings findings = SweepFindings.of(
                sweep.data(),
                sweep.labels(),
                asked,
                sought,
                new SweepFindings.AnalysisMethod(width, new Resampling(seed, samples)));
        SweepTables.write(target, findings);
        ExpectedFile.write(target, expected);
        SweepReport report = new SweepReport(sweep, findings, expected);
        target.writeManifest(manifest(sweep.manifest(), Manifest.Status.COMPLETE));
        if (!noReport) {
            System.err.println("Drawing charts and writing the report ...");
            report.write(target);
        }
        System.out.print(report.text(full, Terminal.width()));
        System.out.println("Tables:  " + target.path());
        if (!noReport) {
            System.out.println("Report:  " + target.report().toAbsolutePath());
        }
        return 0;
    }

    private void check(SweepReader.Read sweep) throws Failure.Wrong, Failure.Incomplete {
        if (sweep.data().runs() == 0) {
            throw new Failure.Wrong("'" + path + "' holds no run that succeeded; there is nothing to analyse. "
                    + sweep.missing().sentence());
        }
        if (!sweep.missing().complete() && !allowMissing) {
            throw new Failure.Incomplete("The design of '" + path + "' is incomplete: " + sweep.missing().sentence()
                    + ". Complete it with the same command (middlepowers " + sweep.manifest().command()
                    + "), or join its shards with 'merge'; to analyse what is there, add --allow-missing.");
        }
        if (sweep.missing().failed() > 0) {
            System.err.println(sweep.missing().failed() + " runs failed and are left out; the first, "
                    + sweep.missing().failures().get(0) + ".");
        }
    }

    /** The verdicts that the sweep's outcomes allow where none is asked for. */
    private List<SideOf> usual(Manifest manifest) {
        List<SideOf> usual = new ArrayList<>();
        for (SweepFacts.Outcome o : manifest.sweep().outcomes()) {
            boolean there = !o.take().equals("series") && (outcomes.isEmpty() || outcomes.contains(o.name()));
            if (there && USUAL.containsKey(o.measure())) {
                usual.add(new SideOf(o.name(), USUAL.get(o.measure()), 0));
            }
        }
        return usual;
    }

    private Manifest manifest(Manifest sweep, Manifest.Status status) {
        return new Manifest(
                Version.program(), Requests.of(spec), status, "", Runner.now(),
                status == Manifest.Status.COMPLETE ? Runner.now() : "",
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"), 1, sweep.seed(),
                sweep.replications(), 0, sweep.scenarios(), List.of(), List.of(),
                columns(sweep.sweep()), List.of(), null);
    }

    /** Those of the codebook, and what the columns of the sweep's own factors are: numbers, or names. */
    private static List<ColumnMeaning> columns(SweepFacts sweep) {
        List<ColumnMeaning> columns = new ArrayList<>(Codebooks.all().of(NAME).columns());
        sweep.factors().forEach(f -> columns.add(new ColumnMeaning(
                NAME, "points", f.name(), SweepReader.isCategory(f) ? "text" : "number", f.unit(), "", "", "0.1.0",
                f.about().isEmpty() ? "value of the factor" : f.about())));
        if (sweep.factors().stream().anyMatch(SweepReader::isCategory)) {
            List.of("x_from", "x_to", "y_from", "y_to").forEach(name -> columns.add(new ColumnMeaning(
                    NAME, "maps", name, "text", "", "", "", "0.1.0", "end of the cell; of a category its name")));
        }
        return columns;
    }
}
