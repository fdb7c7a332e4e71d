package org.middlepowers.study;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.TaskStore;

/**
 * Some tasks of a study that are all known before the first one runs, in their order: the shard of one of several
 * machines, or a sample.
 */
public final class Portion implements Work {
    private final Work whole;
    private final int[] own;

    /** @param own tasks, in ascending order */
    private Portion(Work whole, int[] own) {
        this.whole = whole;
        this.own = own;
    }

    /** What of a study was asked for: all of it, or a shard. */
    static Work of(Study study, Request request) {
        Optional<SweepShard> asked = request.shard();
        if (asked.isEmpty() || study.dealsShards()) {
            return study;
        }
        SweepShard shard = asked.get();
        int all = study.tasks();
        return new Portion(study, IntStream.range(shard.from(all), shard.to(all)).toArray());
    }

    /**
     * Tasks drawn by chance from those that were asked for.
     *
     * @param request says whether that was all of the study, or a shard
     * @param size how many; all, if there are fewer
     * @param seed of the draw
     */
    public static Work sample(PlannedStudy study, Request request, int size, long seed) {
        Work asked = of(study, request);
        int tasks = asked.tasks();
        int[] drawn = new Random(seed)
                .ints(0, Integer.MAX_VALUE)
                .map(n -> n % tasks)
                .distinct()
                .limit(Math.min(size, tasks))
                .sorted()
                .toArray();
        return new Portion(asked, drawn);
    }

    @Override
    public List<Table> tables() {
        return whole.tables();
    }

    @Override
    public int tasks() {
        return own.length;
    }

    @Override
    public boolean work(Bench bench) throws IOException {
        return whole.work(new Piece(bench));
    }

    @Override
    public TaskStore store(ResultsFolder folder, String asked) throws IOException {
        return whole.store(folder, asked);
    }

    @Override
    public String unit() {
        return whole.unit();
    }

    /** A bench for all tasks that passes on the portion's own. */
    private final class Piece implements Bench {
        private final Bench bench;

        Piece(Bench bench) {
            this.bench = bench;
        }

        @Override
        public ResultsFolder folder() {
            return bench.folder();
        }

        @Override
        public int held() {
            return bench.held();
        }

        @Override
        public boolean run(int all, IntFunction<Study.Rows> run) throws IOException {
            return bench.run(own.length, k -> run.apply(own[k]));
        }

        @Override
        public IntStream due(int all) {
            return bench.due(own.length).map(k -> own[k]);
        }

        @Override
        public void ahead(int tasks) {
            bench.ahead(tasks);
        }
    }
}
