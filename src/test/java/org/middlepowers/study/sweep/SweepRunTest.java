package org.middlepowers.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepMerge;
import org.middlepowers.results.SweepTable;
import org.middlepowers.study.Runner;

/** However a sweep is run, its tables are the same to the byte. */
class SweepRunTest {
    private static final String NONE = "";

    @TempDir
    private Path folder;

    private Path sweep;
    private Path whole;

    @BeforeEach
    void runOnOneThread() throws Exception {
        sweep = SweepFixture.write(folder);
        whole = folder.resolve("whole");
        SweepFixture.run(SweepFixture.sweep(sweep), whole, 1, NONE, Long.MAX_VALUE, false);
    }

    private void assertSame(Path other) {
        assertThat(SweepFixture.table(other, SweepFolder.RUNS)).isEqualTo(SweepFixture.table(whole, SweepFolder.RUNS));
        assertThat(SweepFixture.table(other, SweepFolder.SERIES))
                .isEqualTo(SweepFixture.table(whole, SweepFolder.SERIES));
    }

    @Test
    void fourThreadsGiveTheBytesOfOne() throws Exception {
        Path four = folder.resolve("four");
        SweepFixture.run(SweepFixture.sweep(sweep), four, 4, NONE, Long.MAX_VALUE, false);

        assertThat(SweepFixture.table(whole, SweepFolder.RUNS).lines()).hasSize(1 + 8 * 5 * 2);
        assertThat(SweepFixture.table(whole, SweepFolder.SERIES).lines()).hasSize(1 + 8 * 5 * 2 * 12);
        assertSame(four);
    }

    @Test
    void threeShardsMergedGiveTheBytesOfTheWhole() throws Exception {
        List<SweepFolder> shards = Stream.of("1/3", "2/3", "3/3").map(this::shard).toList();
        SweepMerge merge = new SweepMerge(shards);

        assertThat(merge.objections()).isEmpty();
        assertThat(merge.missing()).isEmpty();
        merge.into(folder.resolve("merged"), "now");
        assertSame(folder.resolve("merged"));
        assertThat(new SweepMerge(shards.subList(0, 2)).missing()).isNotEmpty();
        assertThat(new SweepMerge(List.of(shards.get(0), shards.get(0))).objections())
                .singleElement()
                .asString()
                .contains("in two of the folders");
    }

    private SweepFolder shard(String shard) {
        try {
            Path path = folder.resolve("shard" + shard.charAt(0));
            SweepFixture.run(SweepFixture.sweep(sweep), path, 2, shard, Long.MAX_VALUE, false);
            return SweepFolder.open(path);
        } catch (IOException | InvalidScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasCutTwiceAndGoneOnWithGivesTheBytesOfTheWhole() throws Exception {
        Path cut = folder.resolve("cut");
        LoadedSweep plan = SweepFixture.sweep(sweep);
        assertThat(SweepFixture.run(plan, cut, 2, NONE, 13, false).status()).isEqualTo(Status.INTERRUPTED);
        tear(cut, SweepFolder.RUNS, 30);
        tear(cut, SweepFolder.SERIES, 5);
        assertThat(SweepFixture.run(plan, cut, 2, NONE, 20, false).status()).isEqualTo(Status.INTERRUPTED);
        tear(cut, SweepFolder.RUNS, 1);
        assertThat(SweepFixture.run(plan, cut, 2, NONE, Long.MAX_VALUE, false).status()).isEqualTo(Status.COMPLETE);

        assertSame(cut);
    }

    /** Cuts bytes off the end of a table, as a power cut may. */
    private static void tear(Path output, String table, int bytes) throws IOException {
        Path part = SweepFolder.open(output).parts(table).get(0).file();
        byte[] all = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(all, all.length - bytes), StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Test
    void moreReplicationsAreAddedToThoseThatAreThere() throws Exception {
        SweepFixture.run(SweepFixture.sweep(sweep), folder.resolve("grown"), 2, NONE, Long.MAX_VALUE, false);
        LoadedSweep more = SweepFixture.sweep(sweep, "replications=3");
        Path at = folder.resolve("grown");
        String before = SweepFixture.table(at, SweepFolder.RUNS);
        SweepFixture.run(more, at, 2, NONE, Long.MAX_VALUE, false);
        Path anew = folder.resolve("anew");
        SweepFixture.run(more, anew, 2, NONE, Long.MAX_VALUE, false);

        assertThat(SweepFixture.table(at, SweepFolder.RUNS)).startsWith(before);
        assertThat(rows(at)).isEqualTo(rows(anew));
    }

    private static String rows(Path output) throws IOException {
        StringBuilder text = new StringBuilder();
        try (SweepTable table = SweepTable.runs(SweepFolder.open(output))) {
            while (table.next()) {
                for (int k = 0; k < table.columns().size(); k++) {
                    text.append(table.text(k)).append(',');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void pointsHaveSeedsOfTheirOwnUnlessTheyShareRandomNumbers() throws Exception {
        SweepPlan own = SweepFixture.plan(sweep);
        assertThat(own.seed(1)).isNotEqualTo(own.seed(2)).isEqualTo(SweepFixture.plan(sweep).seed(1));
        assertThat(own.seed(1)).isNotEqualTo(SweepFixture.plan(sweep, "seed=2").seed(1));
        SweepPlan shared = SweepFixture.plan(sweep, "commonRandomNumbers=true");
        assertThat(shared.seed(1)).isEqualTo(shared.seed(2)).isEqualTo(1);
    }

    @Test
    void valuesThatDoNotGoTogetherBecomeARowWithItsReason() throws Exception {
        String[] grid = {
            "design=grid", "size=0", "replications=1", "factors.normDamping=null", "factors.layer=null",
            "factors.contestHostility=null",
            "factors.one={path: selfExcitation, values: [0.3, 0.6]}",
            "factors.other={path: reciprocity, values: [0.3, 0.6]}"
        };
        Path at = folder.resolve("failing");
        Runner.Ended all = SweepFixture.run(SweepFixture.sweep(sweep, grid), at, 2, NONE, Long.MAX_VALUE, false);

        assertThat(all.done().tasks()).isEqualTo(4);
        assertThat(all.done().failed()).isEqualTo(1);
        try (SweepTable table = SweepTable.runs(SweepFolder.open(at))) {
            for (int k = 0; k < 4; k++) {
                table.next();
            }
            assertThat(table.text(table.column("status"))).isEqualTo("failed");
            assertThat(table.text(table.column("reason"))).contains("selfExcitation + reciprocity 1.2");
            assertThat(table.text(table.column("run"))).contains("selfExcitation=0.6,reciprocity=0.6");
            assertThat(table.number(table.column("dsi"))).isNaN();
        }

        Path stopped = folder.resolve("stopped");
        LoadedSweep worst = SweepFixture.sweep(
                sweep, "design=list", "size=0", "replications=40", "factors.normDamping=null", "factors.layer=null",
                "factors.contestHostility=null",
                "factors.one={path: selfExcitation, values: [0.6, 0.1]}",
                "factors.other={path: reciprocity, values: [0.6, 0.1]}");
        Runner.Ended one = SweepFixture.run(worst, stopped, 1, NONE, Long.MAX_VALUE, true);
        assertThat(one.status()).isEqualTo(Status.INTERRUPTED);
        assertThat(one.done().tasks()).isLessThan(10);
        assertThat(one.done().firstFailure()).startsWith("point 1, replication 1: ");
    }
}
