package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.study.sweep.SweepStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sweep}: a designed experiment of many runs. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs a scenario at the many points of a design, as a sweep file says. What has run is on the disk; the same"
                    + " command goes on where it was cut off.",
            ""
        },
        footer = {
            "",
            "Examples: sweep kazakhstan-drivers --dry-run",
            "          sweep my-sweep.yaml --replications 5 --set factors.normDamping.range=[0,0.5]",
            "          sweep my-sweep.yaml --points points.csv",
            "          sweep my-sweep.yaml --shard 2/10 --output results/shard-2",
            "          sweep my-sweep.yaml --on slurm --shards 40 --limit 10 --slurm \"--time=02:00:00 --account=x\"",
            "          sweep --status results/sweep-my-sweep"
        })
final class SweepCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SWEEP", arity = "0..1", description = "Name of a sweep in the library, or a file.")
    private String sweep;

    @Incidental
    @Option(names = "--dry-run", description = "Say what would be run, how long it would take and how large it would be.")
    private boolean dryRun;

    @Option(names = "--design", paramLabel = "DESIGN", description = "Another design than the file's.")
    private String design;

    @Option(
            names = "--points",
            paramLabel = "TABLE",
            description = "Take the points from a table, a CSV or Parquet file with a row for each, or - for standard"
                    + " input.")
    private String points;

    @Option(names = "--size", paramLabel = "N", description = "Another size of the design.")
    private String size;

    @Option(names = {"-r", "--replications"}, paramLabel = "N", description = "Another number of replications.")
    private String replications;

    @Option(names = {"-s", "--seed"}, paramLabel = "N", description = "Another seed.")
    private String seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the sweep file, as in factors.normDamping.range=[0,0.5] or"
                    + " set.end=2025Q4; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "STATE=POLICY",
            description = "Let a policy choose for a state at every point, as in KAZ=hedge, or another program, as in"
                    + " 'KAZ=exec:python3 player.py'; may be repeated.")
    private List<String> policies = new ArrayList<>();

    @Mixin
    private PlayerOptions players = new PlayerOptions();

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Incidental
    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Runs simulated at a time (default: as many as the machine has cores).")
    private int threads = Math.min(ExperimentOptions.MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Incidental
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where results go, or where they are and are to be completed (default:"
                    + " results/sweep-NAME).")
    private Path output;

    @Incidental
    @Option(names = "--overwrite", description = "Throw away what the folder holds of a sweep, and begin anew.")
    private boolean overwrite;

    @Incidental
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv or parquet (default: csv, or what the folder has).")
    private Format format;

    @Option(names = "--shard", paramLabel = "I/N", description = "Run the I-th of N parts only; 'merge' joins them.")
    private String shard;

    @Incidental
    @Option(
            names = "--on-failure",
            paramLabel = "WHAT",
            defaultValue = "continue",
            description = "When a run fails: stop, or continue (default); either way it becomes a row with its reason.")
    private WorkOptions.OnFailure onFailure;

    @Option(
            names = "--until-ci",
            paramLabel = "WIDTH",
            description = "Add replications until the 95 %% interval of the mean reaches at most WIDTH to either side at"
                    + " every point: in the outcome's own unit, as in 0.05, or of the mean, as in 5%%.")
    private String untilCi;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "Outcome that --until-ci looks at; may be repeated (default: all).")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Most replications that --until-ci goes to (default: ${DEFAULT-VALUE}).")
    private int maxReplications;

    @Spec
    private CommandSpec spec;

    enum Format {
        CSV,
        PARQUET
    }

    @Override
    public Integer call() throws Exception {
        ExperimentOptions.check("--threads", threads, 1, ExperimentOptions.MOST_THREADS);
        if (cluster.ofFolder()) {
            return cluster.look();
        }
        if (sweep == null) {
            throw new Failure.Wrong("Name a sweep of the library, or a file, as in: sweep kazakhstan-drivers --dry-run");
        }
        SweepShard part = part();
        List<String> names = policies.stream().map(p -> p.substring(p.indexOf('=') + 1)).toList();
        try (Seats seats = Seats.of(names, players)) {
            return run(part, seats);
        }
    }

    private int run(SweepShard part, Seats seats) throws Exception {
        LoadedSweep loaded = load();
        Path folder = output != null ? output : Path.of("results", folder(loaded, part));
        if (cluster.spreads()) {
            return cluster.spread(folder, words(part), dryRun);
        }
        cluster.requireNone();
        if (cluster.usage() != null) {
            Usage.require(cluster.usage());
        }
        SweepStudy.How how = new SweepStudy.How(part, format(folder), cluster.held(), threads);
        String version = Version.program().version();
        if (dryRun) {
            seats.requireNone("--dry-run");
            SweepStudy study = new SweepStudy(loaded, version, how);
            SweepPreview.print(loaded.sweep(), study.points());
            return Preview.of(study, request(), options(folder, overwrite));
        }
        StoppingRule enough = StoppingRule.of(untilCi, outcomes, maxReplications, loaded, part);
        Round round = (sweep, anew) -> StudyWork.run(
                seats.around(new SweepStudy(sweep, version, how)), request(), options(folder, anew));
        Callable<Integer> session =
                () -> enough == null ? round.run(loaded, overwrite) : rounds(loaded, enough, round, folder);
        return cluster.usage() == null ? session.call() : Usage.told(cluster.usage(), threads, session);
    }

    private WorkOptions options(Path folder, boolean anew) {
        return new WorkOptions(folder, anew, threads, onFailure == WorkOptions.OnFailure.STOP, false, true);
    }

    private interface Round {
        /** Runs a sweep, anew or with what its folder holds; the exit code. */
        int run(LoadedSweep sweep, boolean anew) throws Exception;
    }

    /** Adds replications until there are enough; the exit code. */
    private int rounds(LoadedSweep loaded, StoppingRule enough, Round round, Path folder) throws Exception {
        int held = overwrite || !SweepFolder.isSweep(folder) ? 0 : SweepFolder.open(folder).readManifest().replications();
        int replications = Math.max(StoppingRule.FEWEST, Math.max(held, loaded.sweep().replications()));
        for (boolean anew = overwrite; ; anew = false) {
            int code = round.run(loaded.withReplications(replications), anew);
            if (code != 0) {
                return code;
            }
            StoppingRule.Precision verdict = enough.judge(SweepFolder.open(folder), replications);
            System.err.println(replications + " replications: " + enough.say(verdict) + ".");
            if (verdict.enough()) {
                return 0;
            }
            if (replications >= enough.most()) {
                System.err.println("That is not narrow enough, and --max-replications allows no more.");
                return Failure.MISSING;
            }
            replications = verdict.needed();
        }
    }

    /** How parts are kept that are full: as asked for, or as the folder has it. */
    private String format(Path folder) throws IOException {
        if (format != null) {
            return format.name().toLowerCase(Locale.ROOT);
        }
        return overwrite || !SweepFolder.isSweep(folder) ? "csv" : SweepFolder.open(folder).readManifest().sweep().format();
    }

    /** What each shard of the sweep is asked. */
    private List<String> words(SweepShard part) throws Failure.Wrong {
        if (part.of() > 1 || untilCi != null || overwrite) {
            throw new Failure.Wrong("--shard, --until-ci and --overwrite do not go with --on and --commands; leave them out.");
        }
        if ("-".equals(points)) {
            throw new Failure.Wrong("Shards cannot share standard input; save the points in a file.");
        }
        List<String> words = new ArrayList<>(request().words());
        if (format != null) {
            words.addAll(List.of("--format", format.name().toLowerCase(Locale.ROOT)));
        }
        if (onFailure == WorkOptions.OnFailure.STOP) {
            words.addAll(List.of("--on-failure", "stop"));
        }
        return words;
    }

    private Request request() {
        Request request = Requests.of(spec);
        return untilCi == null ? request.without("--max-replications") : request;
    }

    private LoadedSweep load() throws InvalidScenarioException, Failure.Wrong {
        List<String> changes = new ArrayList<>(sets);
        add(changes, "design", design);
        add(changes, "design.from", points == null ? null : "'" + points.replace("'", "''") + "'");
        for (String policy : policies) {
            int equals = policy.indexOf('=');
            if (equals < 1) {
                throw new Failure.Wrong("--policy is '" + policy + "'; write STATE=POLICY, as in KAZ=hedge.");
            }
            add(changes, "set", "{policies." + policy.substring(0, equals) + ": '"
                    + policy.substring(equals + 1).replace("'", "''") + "'}");
        }
        add(changes, "size", size);
        add(changes, "replications", replications);
        add(changes, "seed", seed);
        return SweepFiles.load(sweep, changes, new PointTables());
    }

    private static void add(List<String> changes, String name, String value) {
        if (value != null) {
            changes.add(name + "=" + value);
        }
    }

    private SweepShard part() throws Failure.Wrong {
        try {
            return shard == null ? new SweepShard(1, 1) : SweepShard.parse(shard);
        } catch (IllegalArgumentException e) {
            throw new Failure.Wrong("--shard: " + e.getMessage() + ".");
        }
    }

    private static String folder(LoadedSweep loaded, SweepShard part) {
        String name = "sweep-" + loaded.name();
        return part.of() == 1 ? name : name + "-shard-" + part.number() + "-of-" + part.of();
    }
}
