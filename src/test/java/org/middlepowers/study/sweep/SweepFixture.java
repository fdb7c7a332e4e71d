package org.middlepowers.study.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.PartStore;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepManifest;
import org.middlepowers.results.SweepProgress;
import org.middlepowers.results.SweepRows;
import org.middlepowers.results.SweepShard;
import org.middlepowers.study.Progress;

/** A small world on disk, and sweeps of it. */
public final class SweepFixture {
    private static final String WORLD =
            """
            title: A small world
            question: Does it work?
            start: 2015Q1
            end: 2017Q4
            greatPowers:
              USA: {name: United States, capital: [38.9, -77.04], capability: .3, worldGdpShare: .24, idealPoint: 2.2,
                    invest: 1, coerce: 1, guarantee: 1, engage: 1}
              CHN: {name: China, capital: [39.9, 116.4], capability: .25, worldGdpShare: .18, idealPoint: -.8,
                    invest: 1, coerce: 1, guarantee: 1, engage: 1}
            middlePowers:
              KAZ: {name: Kazakhstan, capital: [51.17, 71.45], output: .002}
              UZB: {name: Uzbekistan, capital: [41.3, 69.2], output: .001}
            groups:
              central_asia: {name: Central Asia, members: [KAZ, UZB]}
            """;
    private static final String SWEEP =
            """
            title: A small sweep
            scenario: world
            design: saltelli
            size: 8
            replications: 2
            commonRandomNumbers: false
            factors:
              normDamping: {range: [0, 1]}
              contestHostility: {range: [1, 2500], scale: log}
              layer: {path: rules.subnationalLayer, values: [true, false]}
            outputs:
              dsi: {measure: dsi, scope: central_asia}
              tension: {measure: tension, take: mean}
              path: {measure: poles, take: series}
              calm: {measure: effect.tension}
            """;

    private SweepFixture() {}

    /** Writes the files into a folder; the sweep's. */
    public static Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("world.yaml"), WORLD);
        return Files.writeString(folder.resolve("small.yaml"), SWEEP);
    }

    static SweepPlan plan(Path sweep, String... sets) throws InvalidScenarioException {
        return new SweepPlan(SweepFiles.load(sweep.toString(), List.of(sets)));
    }

    /** Runs what is missing; at most so many runs at a time, and no more than so many in all. */
    static SweepRun.Result run(SweepPlan plan, Path output, int threads, String shard, long most, boolean stopOnFailure)
            throws IOException, InvalidScenarioException {
        try (SweepFolder folder = SweepFolder.create(output, false)) {
            return run(plan, folder, threads, shard, most, stopOnFailure);
        }
    }

    private static SweepRun.Result run(
            SweepPlan plan, SweepFolder folder, int threads, String shard, long most, boolean stopOnFailure)
            throws IOException, InvalidScenarioException {
        Sampler sampler = new Sampler(plan, "1");
        SweepManifest manifest = SweepManifests.of(
                plan, sampler, new Manifest.Program("p", "1", "c"), org.middlepowers.results.Request.of("sweep"), shard, "csv", "now");
        folder.writeManifest(manifest);
        DesignTable.write(plan, folder.design());
        SweepProgress held =
                SweepProgress.of(folder, manifest, sampler.tables(), new SweepRows(manifest));
        held.repair(folder, sampler.tables());
        SweepShard part = shard.isEmpty() ? new SweepShard(1, 1) : SweepShard.parse(shard);
        try (PartStore store = folder.store(sampler.tables(), false, held)) {
            return new SweepRun(sampler, plan, manifest.replications(), part)
                    .run(held, store, threads, stopOnFailure, new UpTo(most));
        }
    }

    /** All bytes of a table, its parts one after the other. */
    public static String table(Path output, String table) {
        try {
            StringBuilder text = new StringBuilder();
            for (var part : SweepFolder.open(output).parts(table)) {
                text.append(Files.readString(part.file()));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class UpTo implements Progress {
        private final long most;
        private long done;

        UpTo(long most) {
            this.most = most;
        }

        @Override
        public void ran(int runs, int failed, int all) {
            done = runs;
        }

        @Override
        public boolean stopped() {
            return done >= most;
        }
    }
}
