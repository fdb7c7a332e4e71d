package org.middlepowers.study;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.SweepShard;

/** A piece of another study's tasks, for one of several machines. */
final class ShardStudy implements Study {
    private final Study whole;
    private final SweepShard shard;

    private ShardStudy(Study whole, SweepShard shard) {
        this.whole = whole;
        this.shard = shard;
    }

    /** What of a study was asked for: all of it, or a shard. */
    static Study of(Study study, Request request) {
        Optional<SweepShard> shard = request.shard();
        return shard.isEmpty() ? study : new ShardStudy(study, shard.get());
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        return whole.manifest(program, request, now);
    }

    @Override
    public void require() throws IOException {
        whole.require();
    }

    @Override
    public List<Table> tables() {
        return whole.tables();
    }

    @Override
    public int tasks() {
        return shard.to(whole.tasks()) - shard.from(whole.tasks());
    }

    @Override
    public boolean work(Bench bench) throws IOException {
        return whole.work(new Piece(bench));
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        return whole.answer(folder, manifest);
    }

    @Override
    public String unit() {
        return whole.unit();
    }

    /** Whether there is an answer shows when the shards have been joined. */
    @Override
    public boolean answers(long rows, long failed) {
        return true;
    }

    @Override
    public boolean part() {
        return true;
    }

    /** Tasks of the whole on a bench that has those of the piece. */
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
        public boolean run(int all, IntFunction<Rows> run) throws IOException {
            int from = shard.from(all);
            return bench.run(shard.to(all) - from, task -> run.apply(from + task));
        }
    }
}
