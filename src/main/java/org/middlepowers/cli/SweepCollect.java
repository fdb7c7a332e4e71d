package org.middlepowers.cli;

import java.util.List;
import org.middlepowers.study.Runner;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepGather;

/** Gathers the shards of a sweep, has those with gaps run again where Slurm runs them, and analyses the whole. */
final class SweepCollect {
    private static final int LISTED = 20;

    private SweepCollect() {}

    /**
     * Does what is to be done behind a round; the exit code.
     *
     * @param round that has ended; 0 if somebody gathers by hand, when nothing is submitted
     */
    static int run(ClusterPlan plan, int round) throws Exception {
        SweepGather.Gathered now =
                new SweepGather(plan.path(), plan.work()).gather(plan.shardFolders(), plan.shards(), Runner.now());
        System.err.println(plan.folder() + " holds " + Preview.count(now.runs(), "run") + ".");
        if (now.gaps().isEmpty()) {
            System.out.println(plan.folder());
            return Main.run("analyse", plan.folder());
        }
        String which = "Runs of " + Preview.count(now.gaps().size(), "shard") + " are missing ("
                + ranges(now.gaps()) + ")";
        if (round > 0 && round < plan.rounds()) {
            String job = new Slurm(plan).submit(now.gaps(), round + 1);
            System.err.println(which + "; submitted again as job " + job + ", round " + (round + 1) + " of " + plan.rounds()
                    + ".");
            return 0;
        }
        System.err.println(which + (round > 0 ? " after " + Preview.count(round, "round") : "") + ". Their logs are in "
                + plan.work().resolve("log") + "; run their commands again, or complete the folder here: "
                + Request.quoted(plan.sweep()) + " --output " + Request.quoted(List.of(plan.folder())));
        return Failure.MISSING;
    }

    private static String ranges(List<Integer> gaps) {
        String all = Slurm.ranges(gaps.subList(0, Math.min(LISTED, gaps.size())));
        return gaps.size() > LISTED ? all + ", …" : all;
    }
}
