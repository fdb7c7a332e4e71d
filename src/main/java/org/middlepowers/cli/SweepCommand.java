package org.middlepowers.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.study.Study;
import org.middlepowers.study.sweep.SweepStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sweep}: a designed experiment of many runs. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.ReportOptions.class,
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
final class SweepCommand extends StudyCommand {
    @Parameters(paramLabel = "SWEEP", arity = "0..1", description = "Name of a sweep in the library, or a file.")
    private String sweep;

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

    @Incidental
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv or parquet (default: csv, or what the folder has).")
    private Format format;

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

    @Mixin
    private StudyOptions options;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    private LoadedSweep loaded;

    enum Format {
        CSV,
        PARQUET
    }

    @Override
    StudyOptions options() {
        return options;
    }

    @Override
    Request request() {
        Request request = super.request();
        return untilCi == null ? request.without("--max-replications") : request;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        if (cluster.ofFolder()) {
            return cluster.look();
        }
        if (sweep == null) {
            throw new Failure.Wrong("Name a sweep of the library, or a file, as in: sweep kazakhstan-drivers --dry-run");
        }
        if (cluster.spreads()) {
            try (Seats seats = seats()) {
                loaded = load();
                return cluster.spread(folder(), words(), options.dryRun());
            }
        }
        cluster.requireNone();
        if (cluster.usage() == null || options.dryRun()) {
            return super.call();
        }
        Usage.require(cluster.usage());
        return Usage.told(cluster.usage(), options.threads(), super::call);
    }

    @Override
    Study study() throws Exception {
        loaded = load();
        return study(loaded);
    }

    private SweepStudy study(LoadedSweep asked) throws Exception {
        SweepStudy.How how = new SweepStudy.How(part(), format(), cluster.held(), options.threads());
        return new SweepStudy(asked, Version.program().version(), how);
    }

    @Override
    int preview(Study study) throws Exception {
        SweepPreview.print(loaded.sweep(), part().points(study.tasks() / loaded.sweep().replications()));
        return super.preview(study);
    }

    /** Runs it once, or adds replications until there are enough. */
    @Override
    int ask(Study study, Seats seats) throws Exception {
        StoppingRule enough = StoppingRule.of(untilCi, outcomes, maxReplications, loaded, part());
        if (enough == null) {
            return super.ask(study, seats);
        }
        Path folder = folder();
        int held = isNew() ? 0 : SweepFolder.open(folder).readManifest().replications();
        int replications = Math.max(StoppingRule.FEWEST, Math.max(held, loaded.sweep().replications()));
        while (true) {
            int code = run(seats.around(study(loaded.withReplications(replications))));
            if (code != 0) {
                return code;
            }
            options.goOn();
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

    /** Whether nothing is kept of what the folder may hold. */
    private boolean isNew() throws Exception {
        return options.overwrite() || !SweepFolder.isSweep(folder());
    }

    /** How parts are kept that are full: as asked for, or as the folder has it. */
    private String format() throws Exception {
        if (format != null) {
            return format.name().toLowerCase(Locale.ROOT);
        }
        return isNew() ? "csv" : SweepFolder.open(folder()).readManifest().sweep().format();
    }

    private Path folder() throws Failure.Wrong {
        return options.output().orElse(StudyOptions.named("sweep-" + loaded.name(), options.shard()));
    }

    private SweepShard part() throws Failure.Wrong {
        return options.shard().orElse(new SweepShard(1, 1));
    }

    /** What each shard of the sweep is asked. */
    private List<String> words() throws Failure.Wrong {
        if (part().of() > 1 || untilCi != null || options.overwrite()) {
            throw new Failure.Wrong("--shard, --until-ci and --overwrite do not go with --on and --commands; leave them out.");
        }
        if ("-".equals(points)) {
            throw new Failure.Wrong("Shards cannot share standard input; save the points in a file.");
        }
        List<String> words = new ArrayList<>(request().words());
        if (format != null) {
            words.addAll(List.of("--format", format.name().toLowerCase(Locale.ROOT)));
        }
        if (options.stopAtFailure()) {
            words.addAll(List.of("--on-failure", "stop"));
        }
        return words;
    }

    private LoadedSweep load() throws InvalidScenarioException, Failure.Wrong {
        List<String> changes = new ArrayList<>(sets);
        add(changes, "design", design);
        add(changes, "design.from", points == null ? null : "'" + points.replace("'", "''") + "'");
        for (String policy : options.policies()) {
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
        return options.inputs().sweep(sweep, changes);
    }

    private static void add(List<String> changes, String name, String value) {
        if (value != null) {
            changes.add(name + "=" + value);
        }
    }
}
