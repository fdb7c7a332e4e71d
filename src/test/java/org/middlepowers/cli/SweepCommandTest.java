package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepLayout;
import org.middlepowers.study.sweep.SweepFixture;

/** The commands {@code sweep} and {@code merge} as a user meets them. */
class SweepCommandTest {
    @TempDir
    private Path folder;

    private String sweep;

    @BeforeEach
    void write() throws IOException {
        sweep = SweepFixture.write(folder).toString();
    }

    private Said sweep(String output, String... more) {
        List<String> args = new ArrayList<>(List.of("sweep", sweep, "--output", at(output)));
        args.addAll(List.of(more));
        if (!args.contains("--size")) {
            args.addAll(List.of("--size", "2"));
        }
        return Said.by(args.toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Manifest manifest(String name) throws IOException {
        return SweepFolder.open(folder.resolve(name)).readManifest();
    }

    @Test
    void failedRunsAreRowsSoThatASweepThatHasThemAllEndsWellAlsoWhenStartedAgain() throws IOException {
        Path file = folder.resolve("failing.yaml");
        Files.writeString(file, """
                title: Two points, one of which cannot be run
                scenario: kazakhstan-2022
                set: {end: 2015Q4}
                design: list
                factors:
                  selfExcitation: {values: [0.1, 0.6]}
                  reciprocity: {values: [0.1, 0.6]}
                outputs:
                  tension: {measure: tension}
                """);
        Said first = Said.by("sweep", file.toString(), "--output", at("failing"));
        assertThat(first.code()).as(first.toString()).isZero();
        Said again = Said.by("sweep", file.toString(), "--output", at("failing"));
        assertThat(again.code()).as(again.toString()).isZero();
        assertThat(again.err()).contains("Nothing is left to run.").contains("1 of 2 rows failed");
    }

    @Test
    void aSweepSaysWhatItIsAndTheSameCommandFindsNothingLeft() throws IOException {
        assertThat(sweep("a").code()).isZero();
        Manifest manifest = manifest("a");
        assertThat(manifest.kind()).isEqualTo("sweep");
        assertThat(manifest.status()).isEqualTo(Status.COMPLETE);
        assertThat(manifest.sweep().points()).isEqualTo(10);
        assertThat(SweepLayout.of(manifest).runs()).isEqualTo(20);
        assertThat(manifest.sessions()).hasSize(1);
        assertThat(manifest.sweep().factors().get(0).symbol()).isEqualTo("χ_K");
        assertThat(Files.readAllLines(folder.resolve("a/design.csv")))
                .hasSize(11)
                .first()
                .isEqualTo("point,normDamping,contestHostility,layer,base,matrix,trajectory,step,delta");

        String before = SweepFixture.table(folder.resolve("a"), SweepFolder.RUNS);
        Said again = sweep("a");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("holds 20 of 20 runs").contains("Nothing is left");
        assertThat(SweepFixture.table(folder.resolve("a"), SweepFolder.RUNS)).isEqualTo(before);
    }

    @Test
    void aRowNamesTheRunThatRepeatsIt() {
        sweep("a");
        String row = SweepFixture.table(folder.resolve("a"), SweepFolder.RUNS).lines().toList().get(4);
        String name = row.split("\"")[1];
        assertThat(Said.by("run", name, "--output", at("b"), "--no-report").code()).isZero();
    }

    @Test
    void aSweepKilledBeforeItHadAManifestBeginsAnewAndOtherFilesAreLeftAlone() throws IOException {
        Path begun = Files.createDirectory(folder.resolve("begun"));
        Files.createFile(begun.resolve(".lock"));
        Files.createFile(begun.resolve("writable123.part"));
        Files.writeString(begun.resolve("manifest.json.part"), "{");
        assertThat(sweep("begun").code()).isZero();

        Path other = Files.createDirectory(folder.resolve("other"));
        Files.createFile(other.resolve(".lock"));
        Files.createFile(other.resolve("thesis.txt"));
        assertThat(sweep("other").code()).isEqualTo(2);
        assertThat(other.resolve("thesis.txt")).exists();
    }

    @Test
    void aChangeThatWouldMixDesignsIsRefusedAndShown() {
        sweep("a");
        Said range = sweep("a", "--set", "factors.normDamping.range=[0,0.5]");
        assertThat(range.code()).isEqualTo(2);
        assertThat(range.err()).contains("- range: [0, 1]").contains("+ range: [0, 0.5]").contains("--overwrite");
        assertThat(sweep("a", "--seed", "2").code()).isEqualTo(2);
        assertThat(sweep("a", "--replications", "1").err()).contains("more than the");
        assertThat(sweep("a", "--shard", "1/2").err()).contains("the whole sweep").contains("shard 1/2");
    }

    @Test
    void aScenarioThatHasChangedIsRefusedAndShown() throws IOException {
        sweep("a");
        Path world = folder.resolve("world.yaml");
        Files.writeString(world, Files.readString(world).replace("output: .002", "output: .003"));
        Said said = sweep("a", "--replications", "3");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("- output: 0.002").contains("+ output: 0.003");
    }

    @Test
    void moreReplicationsAndMoreBasePointsAreAnExtension() throws IOException {
        sweep("a");
        assertThat(sweep("a", "--replications", "3").code()).isZero();
        assertThat(sweep("a", "--replications", "3", "--size", "4").code()).isZero();
        assertThat(SweepLayout.of(manifest("a")).runs()).isEqualTo(60);
        assertThat(manifest("a").sessions()).hasSize(3);
    }

    @Test
    void shardsAreMergedAndAMissingOneIsNamed() throws IOException {
        for (String shard : List.of("1/2", "2/2")) {
            assertThat(sweep("s" + shard.charAt(0), "--shard", shard).code()).isZero();
        }
        Said half = Said.by("merge", at("s1"), "--output", at("half"));
        assertThat(half.code()).isEqualTo(3);
        assertThat(half.err()).contains("missing: point 2; point 4").contains("--partial");
        assertThat(Said.by("merge", at("s1"), at("s2"), "--output", at("both")).code()).isZero();
        sweep("whole");
        assertThat(SweepFixture.table(folder.resolve("both"), SweepFolder.RUNS))
                .isEqualTo(SweepFixture.table(folder.resolve("whole"), SweepFolder.RUNS));
        assertThat(manifest("both").status()).isEqualTo(Status.COMPLETE);

        assertThat(Said.by("merge", at("s1"), "--output", at("part"), "--partial").code()).isEqualTo(3);
        assertThat(sweep("part").code()).isZero();
        assertThat(Said.by("merge", at("part"), "--output", at("ordered")).code()).isZero();
        assertThat(SweepFixture.table(folder.resolve("ordered"), SweepFolder.RUNS))
                .isEqualTo(SweepFixture.table(folder.resolve("whole"), SweepFolder.RUNS));
    }

    @Test
    void replicationsAreAddedUntilIntervalsAreNarrow() throws IOException {
        Said wide = sweep("a", "--until-ci", "0.5", "--outcome", "tension");
        assertThat(wide.code()).isZero();
        assertThat(manifest("a").replications()).isEqualTo(StoppingRule.FEWEST);
        Said narrow = sweep("a", "--until-ci", "0.05", "--outcome", "tension");
        assertThat(narrow.code()).isZero();
        assertThat(narrow.err()).contains("widest 95 % interval");
        assertThat(manifest("a").replications()).isGreaterThan(StoppingRule.FEWEST);
        assertThat(sweep("b", "--until-ci", "1e-9", "--max-replications", "8").code()).isEqualTo(3);
        assertThat(manifest("b").replications()).isEqualTo(8);
        assertThat(sweep("c", "--until-ci", "0.1", "--outcome", "tensoin").err()).contains("did you mean 'tension'");
    }

    /** A real program, killed without warning at moments that a seed chooses, until it has come to the end. */
    @Test
    void aKilledSweepGoesOnAndComesToTheSameBytes() throws Exception {
        String[] size = {"--size", "300"};
        assertThat(sweep("whole", size).code()).isZero();
        Random random = new Random(3);
        Path output = folder.resolve("killed");
        int killed = 0;
        for (int attempt = 0; attempt < 12; attempt++) {
            Process process = start(output, size);
            boolean last = killed >= 2;
            if (!last) {
                Path part = output.resolve("runs/part-000001.csv");
                long before = Files.exists(part) ? Files.size(part) : 0;
                for (int wait = 0; wait < 6000 && process.isAlive() && size(part) <= before; wait++) {
                    Thread.sleep(10);
                }
                Thread.sleep(random.nextInt(60));
                process.destroyForcibly();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            if (process.exitValue() == 0) {
                break;
            }
            killed++;
        }
        assertThat(killed).isPositive();
        for (String table : List.of(SweepFolder.RUNS, SweepFolder.SERIES)) {
            assertThat(SweepFixture.table(output, table).equals(SweepFixture.table(folder.resolve("whole"), table)))
                    .as(table)
                    .isTrue();
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private Process start(Path output, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "sweep", sweep, "--output",
                output.toString()));
        words.addAll(List.of(more));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** On a disk that is full after some runs; skipped where the tests may not mount one. */
    @Test
    void aFullDiskIsSaidAndLosesOnlyUnfinishedRuns() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(mount("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()))
                .as("a disk of 600 kB can be mounted")
                .isTrue();
        try {
            Said full = sweep("disk/a", "--size", "300");
            assertThat(full.code()).isEqualTo(1);
            assertThat(full.err()).contains("disk is full");
            assertThat(mount("mount", "-o", "remount,size=20m", disk.toString())).isTrue();
            Said on = sweep("disk/a", "--size", "300");
            assertThat(on.code()).isZero();
            assertThat(on.err()).containsPattern("holds [1-9]\\d* of 3000 runs");
            sweep("whole", "--size", "300");
            assertThat(SweepFixture.table(disk.resolve("a"), SweepFolder.RUNS)
                            .equals(SweepFixture.table(folder.resolve("whole"), SweepFolder.RUNS)))
                    .isTrue();
        } finally {
            mount("umount", disk.toString());
        }
    }

    private static boolean mount(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
