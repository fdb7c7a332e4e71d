package org.middlepowers.study.sweep;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.scenario.Scenario;

/**
 * What a run of a sweep costs beside the bare model's: processor time of one thread, the two in turn,
 * so that a busy machine disturbs both alike. Run it with {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.middlepowers.study.sweep.SweepCost -Dexec.args="SWEEP"}.
 */
public final class SweepCost {
    private static final int BATCH = 20;
    private static final int ROUNDS = 60;
    private static final int COLD = 20;

    private SweepCost() {}

    public static void main(String[] args) throws Exception {
        SweepPlan plan = new SweepPlan(SweepFiles.load(args[0], List.of()));
        Sampler sampler = new Sampler(plan, "measured");
        Cases cases = sampler.cases();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] bare = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        double[] making = new double[ROUNDS];
        int point = 1;
        for (int round = -COLD; round < ROUNDS; round++) {
            for (int k = 0; k < BATCH; k++) {
                long a = clock.getCurrentThreadCpuTime();
                Scenario ready = cases.of(point).scenario();
                long b = clock.getCurrentThreadCpuTime();
                new World(ready, plan.seed(point), 1, Agency.FULL).run();
                long c = clock.getCurrentThreadCpuTime();
                sampler.run(point, 1);
                long d = clock.getCurrentThreadCpuTime();
                point = point % plan.points() + 1;
                if (round >= 0) {
                    making[round] += (b - a) / 1e6 / BATCH;
                    bare[round] += (c - b) / 1e6 / BATCH;
                    whole[round] += (d - c) / 1e6 / BATCH;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "bare model %.3f ms, run of the sweep %.3f ms (of which its scenario %.3f ms): %.1f %% of the speed kept%n",
                median(bare), median(whole), median(making), 100 * median(bare) / median(whole));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
