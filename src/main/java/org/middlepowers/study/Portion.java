package org.middlepowers.study;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepShard;

/**
 * Which tasks of a study are done: all of them, the shard of one of several machines, or a sample. Those of a shard or a
 * sample are renumbered, 0, 1, …, in their order.
 */
public final class Portion {
    /** All tasks, as many as the study asks for. */
    public static final Portion ALL = new Portion(null);

    /** In ascending order; null for all. */
    private final int[] own;

    private Portion(int[] own) {
        this.own = own;
    }

    /** What of a study was asked for: all of it, or a shard. */
    static Portion of(Study study, Request request) {
        Optional<SweepShard> asked = request.shard();
        if (asked.isEmpty() || study.dealsShards()) {
            return ALL;
        }
        SweepShard shard = asked.get();
        int all = study.tasks();
        return new Portion(IntStream.range(shard.from(all), shard.to(all)).toArray());
    }

    /**
     * Tasks drawn by chance from those that were asked for.
     *
     * @param request says whether that was all of the study, or a shard
     * @param size how many; all, if there are fewer
     * @param seed of the draw
     */
    public static Portion sample(Study.Planned study, Request request, int size, long seed) {
        Portion asked = of(study, request);
        int tasks = asked.size(study.tasks());
        return new Portion(new Random(seed)
                .ints(0, Integer.MAX_VALUE)
                .map(n -> n % tasks)
                .distinct()
                .limit(Math.min(size, tasks))
                .sorted()
                .map(asked::task)
                .toArray());
    }

    /**
     * Number of its tasks.
     *
     * @param all tasks that there are
     */
    public int size(int all) {
        return own == null ? all : own.length;
    }

    /** The task of the study that is its k-th. */
    int task(int k) {
        return own == null ? k : own[k];
    }
}
