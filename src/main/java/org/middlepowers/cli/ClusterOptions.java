package org.middlepowers.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.Request;
import picocli.CommandLine.Option;

/** How a sweep is spread over other machines, gathered again, and looked after. */
final class ClusterOptions {
    private static final int MOST_SHARDS = 100_000;
    private static final int USUAL_SHARDS = 40;
    private static final int USUAL_ROUNDS = 3;

    @Incidental
    @Option(
            names = "--on",
            paramLabel = "ENGINE",
            description = "slurm: submit the sweep as a job array of --shards and return to the shell; what they ran is"
                    + " gathered in the folder, shards with gaps are submitted again, and the whole is analysed. With"
                    + " --dry-run the scripts are shown and nothing is submitted.")
    private Engine engine;

    @Incidental
    @Option(names = "--shards", paramLabel = "N", description = "Shards of --on (default: " + USUAL_SHARDS + ").")
    private Integer shards;

    @Incidental
    @Option(names = "--limit", paramLabel = "N", description = "Most shards of --on at a time (default: all).")
    private Integer limit;

    @Incidental
    @Option(
            names = "--slurm",
            paramLabel = "OPTIONS",
            description = "Options of sbatch, as in \"--time=02:00:00 --account=x\"; may be repeated.")
    private List<String> slurm = new ArrayList<>();

    @Incidental
    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often shards are submitted in all while runs are missing (default: " + USUAL_ROUNDS + ").")
    private Integer rounds;

    @Incidental
    @Option(
            names = "--commands",
            paramLabel = "N",
            description = "Print the commands of N shards, one a line, for GNU parallel, HTCondor, Snakemake and their like;"
                    + " --collect gathers what they ran.")
    private Integer commands;

    @Incidental
    @Option(names = "--status", paramLabel = "FOLDER", description = "Report the status of the shards of a sweep.")
    private Path status;

    @Incidental
    @Option(
            names = "--collect",
            paramLabel = "FOLDER",
            description = "Gather what shards ran in the folder of their sweep; once nothing is missing, analyse it.")
    private Path collect;

    @Incidental
    @Option(names = "--round", hidden = true, defaultValue = "0", description = "Which round of --on has ended.")
    private int round;

    @Incidental
    @Option(
            names = "--held",
            paramLabel = "FOLDER",
            description = "Leave out runs that another folder of the sweep holds already, if it is there.")
    private Path held;

    @Incidental
    @Option(
            names = "--usage",
            paramLabel = "FILE",
            description = "Add a line to a file on what this session took: time, processor time, memory.")
    private Path usage;

    enum Engine {
        SLURM
    }

    Path held() {
        return held;
    }

    Path usage() {
        return usage;
    }

    /** Whether what is asked is about a folder and needs no sweep to be named. */
    boolean ofFolder() {
        return status != null || collect != null;
    }

    /** Whether the sweep is to be spread over shards, not run here. */
    boolean spreads() {
        return engine != null || commands != null;
    }

    /** Refuses options of {@code --on} where nothing is submitted. */
    void requireNone() throws Failure.Wrong {
        String given = !slurm.isEmpty() ? "--slurm"
                : limit != null ? "--limit"
                : shards != null ? "--shards"
                : rounds != null ? "--rounds" : "";
        if (!given.isEmpty()) {
            throw new Failure.Wrong(given + " is for shards that --on submits; add --on slurm, or leave it out.");
        }
    }

    /** Looks after a folder; the exit code. */
    int look() throws Exception {
        Path folder = (status != null ? status : collect).normalize();
        ClusterPlan plan = ClusterPlan.read(folder);
        return status != null ? SweepStatus.print(plan) : SweepCollect.run(plan, round);
    }

    /**
     * Spreads a sweep; the exit code.
     *
     * @param sweep words of the command for each shard
     */
    int spread(Path folder, List<String> sweep, boolean dryRun) throws Exception {
        int number = commands != null ? commands : or(shards, USUAL_SHARDS);
        int atOnce = or(limit, 0);
        int most = or(rounds, USUAL_ROUNDS);
        StudyOptions.check(commands != null ? "--commands" : "--shards", number, 1, MOST_SHARDS);
        StudyOptions.check("--limit", atOnce, 0, MOST_SHARDS);
        StudyOptions.check("--rounds", most, 1, 100);
        if (engine != null && commands != null) {
            throw new Failure.Wrong("--on submits shards and --commands prints them; leave out one of the two.");
        }
        List<String> options = new ArrayList<>();
        slurm.forEach(text -> options.addAll(List.of(text.strip().split("\\s+"))));
        options.removeIf(String::isEmpty);
        ClusterPlan plan = new ClusterPlan(
                folder.normalize().toString(), ThisProgram.words(), sweep, number, atOnce, most, options);
        return commands != null ? print(plan, dryRun) : submit(plan, dryRun);
    }

    private static int or(Integer given, int usual) {
        return given != null ? given : usual;
    }

    private static int print(ClusterPlan plan, boolean dryRun) throws Exception {
        if (!dryRun) {
            plan.write();
        }
        for (int shard = 1; shard <= plan.shards(); shard++) {
            System.out.println(plan.command(shard));
        }
        System.err.println("Run them in " + Path.of("").toAbsolutePath() + ", in any order, again where one failed; then: "
                + "sweep --collect " + Request.quoted(List.of(plan.folder())));
        return 0;
    }

    private static int submit(ClusterPlan plan, boolean dryRun) throws Exception {
        Slurm slurm = new Slurm(plan);
        if (dryRun) {
            System.out.println("# " + plan.work().resolve("task.sh") + "\n" + slurm.task());
            System.out.println("# " + plan.work().resolve("collect.sh") + "\n" + slurm.gather());
            System.out.println("# sbatch task.sh, and behind it: sbatch --dependency=afterany:JOB collect.sh 1");
            return 0;
        }
        slurm.write();
        String job = slurm.submit(List.of(), 1);
        System.err.println("Slurm has job " + job + " with " + Preview.count(plan.shards(), "shard")
                + ". What they run is gathered in " + plan.folder() + "; how they stand: sweep --status "
                + Request.quoted(List.of(plan.folder())));
        System.out.println(job);
        return 0;
    }
}
