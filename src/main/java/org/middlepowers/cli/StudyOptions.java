package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.results.SweepShard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that ask a study have in common: who plays, where it runs, where results go, what is told. */
final class StudyOptions {
    static final int MOST_THREADS = 512;
    private static final Path RESULTS = Path.of("results");

    private Inputs inputs = Inputs.FILES;

    @Option(
            names = "--policy",
            paramLabel = "STATE=POLICY",
            description = "Let a policy choose for a state, as in KAZ=hedge: drive, stabilise, hedge, comply, abstain, or"
                    + " a file; may be repeated. With exec:COMMAND another program chooses, as in"
                    + " 'KAZ=exec:python3 player.py'.")
    private List<String> policies = new ArrayList<>();

    @Mixin
    private PlayerOptions players = new PlayerOptions();

    @Incidental
    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Runs simulated at a time (default: as many as the machine has cores).")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run the I-th of N pieces only, as one of several machines; 'merge' joins them.")
    private String shard;

    @Incidental
    @Option(names = "--dry-run", description = "Say how long it would take and how much it would write; nothing is kept.")
    private boolean dryRun;

    @Incidental
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where results go, or where they are and are to be completed (default: a folder under results/).")
    private Path output;

    @Incidental
    @Option(names = "--overwrite", description = "Replace results that are in the folder already.")
    private boolean overwrite;

    @Incidental
    @Option(
            names = "--on-failure",
            paramLabel = "WHAT",
            description = "When a run fails: stop, or continue (default); either way it is a row with its reason.")
    private OnFailure onFailure = OnFailure.CONTINUE;

    @Incidental
    @Option(names = "--no-report", description = "Write the tables only: no charts, no report.")
    private boolean noReport;

    @Incidental
    @Option(names = "--full", description = "Print all of the report, not the answer alone.")
    private boolean full;

    /** What to do when a run fails. */
    enum OnFailure {
        STOP,
        CONTINUE
    }

    /** @throws Failure.Wrong with a sentence, if a number is not one that makes sense */
    void check() throws Failure.Wrong {
        check("--threads", threads, 1, MOST_THREADS);
        shard();
    }

    static void check(String option, long value, long least, long most) throws Failure.Wrong {
        if (value < least || value > most) {
            throw new Failure.Wrong(
                    option + " is " + value + "; allowed is a whole number from " + least + " to " + most + ".");
        }
    }

    /** The programs that policies name; they must be seated before scenarios are read. */
    Seats seats(List<String> asked) throws IOException, Failure.Wrong {
        return Seats.of(asked, players);
    }

    /** Entries of --policy, each a state and its policy. */
    List<String> policies() {
        return policies;
    }

    /** Policies that the command line names, each behind its state. */
    List<String> policyNames() {
        return policies.stream().map(p -> p.substring(p.indexOf('=') + 1)).toList();
    }

    /** Where scenarios, theories and policies come from. */
    Inputs inputs() {
        return inputs;
    }

    /** Takes texts from a manifest and moves of players from its folder, where a new study reads files and asks programs. */
    void recorded(Inputs texts, Path folder) {
        inputs = texts;
        players.moves(folder);
    }

    int threads() {
        return threads;
    }

    /** The piece that is run; empty for all. */
    Optional<SweepShard> shard() throws Failure.Wrong {
        try {
            return Optional.ofNullable(shard).map(SweepShard::parse);
        } catch (IllegalArgumentException e) {
            throw new Failure.Wrong("--shard: " + e.getMessage() + ".");
        }
    }

    /** Whether only to say what would be done. */
    boolean dryRun() {
        return dryRun;
    }

    /** Where results are to go; empty for a folder of the study's name. */
    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** The folder of a study's name. */
    static Path named(String study, Optional<SweepShard> shard) {
        return RESULTS.resolve(study + shard.map(s -> "-shard-" + s.number() + "-of-" + s.of()).orElse(""));
    }

    boolean overwrite() {
        return overwrite;
    }

    /** From now on goes on with what the folder holds. */
    void goOn() {
        overwrite = false;
    }

    boolean stopAtFailure() {
        return onFailure == OnFailure.STOP;
    }

    boolean report() {
        return !noReport;
    }

    boolean full() {
        return full;
    }
}
