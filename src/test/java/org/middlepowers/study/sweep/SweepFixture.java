package org.middlepowers.study.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Runner;

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

    /** The sweep in a file, with changes. */
    static LoadedSweep sweep(Path file, String... sets) throws InvalidScenarioException {
        return SweepFiles.load(file.toString(), List.of(sets));
    }

    static SweepPlan plan(Path sweep, String... sets) throws InvalidScenarioException {
        return new SweepPlan(sweep(sweep, sets));
    }

    /** Runs what is missing; at most so many runs now. */
    static Runner.Ended run(LoadedSweep sweep, Path output, int threads, String shard, long most, boolean stopOnFailure)
            throws IOException, InvalidScenarioException {
        SweepShard part = shard.isEmpty() ? new SweepShard(1, 1) : SweepShard.parse(shard);
        SweepStudy study = new SweepStudy(sweep, "1", new SweepStudy.How(part, "csv", null, threads));
        Request request = shard.isEmpty() ? Request.of("sweep") : Request.of("sweep").with("--shard", shard);
        Manifest manifest = study.manifest(new Manifest.Program("p", "1", "c"), request, "now");
        try (ResultsFolder folder = Files.exists(output) ? ResultsFolder.reopen(output) : ResultsFolder.create(output)) {
            return Runner.run(study, folder, manifest, threads, new UpTo(most, stopOnFailure));
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
        private final boolean stopOnFailure;
        private long held;
        private long done;
        private boolean failed;

        UpTo(long most, boolean stopOnFailure) {
            this.most = most;
            this.stopOnFailure = stopOnFailure;
        }

        @Override
        public void found(int runs, int failures, List<String> sentences) {
            held = runs;
        }

        @Override
        public void ran(int runs, int failures, int all) {
            done = runs - held;
            failed = failures > 0;
        }

        @Override
        public boolean stopped() {
            return done >= most || stopOnFailure && failed;
        }
    }
}
