package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.study.sweep.SweepFixture;

/** A sweep that other machines run comes to the bytes of one machine, whatever part of it was lost or done before. */
class SweepOnSlurmTest {
    /** Runs jobs one after the other, as Slurm would; the second task of the first job is lost. */
    private static final String SBATCH =
            """
            #!/bin/bash
            id=$(( $(cat "$STAND_IN/last" 2>/dev/null || echo 0) + 1 )); echo $id > "$STAND_IN/last"
            echo "$@" >> "$STAND_IN/asked"
            array=; before=
            while [[ $1 == --* ]]; do
              case $1 in --array=*) array=${1#*=};; --dependency=afterany:*) before=${1##*:};; esac
              shift
            done
            script=$1; shift
            [ -z "$array" ] && array=$(sed -n 's/^#SBATCH --array=//p' "$script")
            out=$(sed -n 's/^#SBATCH --output="\\(.*\\)"/\\1/p' "$script")
            (
              exec > /dev/null 2>&1
              while [ -n "$before" ] && [ ! -e "$STAND_IN/done-$before" ]; do sleep 0.1; done
              if [ -n "$array" ]; then
                for task in $(echo "${array%%%*}" | tr ',' '\\n' | sed 's/-/ /' | while read -r a b; do seq "$a" "${b:-$a}"; done); do
                  [ "$id.$task" = 1.2 ] || SLURM_ARRAY_TASK_ID=$task bash "$script" >> "${out/\\%a/$task}" 2>&1
                done
              else
                bash "$script" "$@" >> "$out" 2>&1
              fi
              touch "$STAND_IN/done-$id"
            ) &
            echo $id
            """;

    @TempDir
    private Path folder;

    private String sweep;

    @BeforeEach
    void write() throws IOException {
        sweep = SweepFixture.write(folder).toString();
    }

    private int run(String... args) {
        return Main.run(args);
    }

    private String said(int code, String... args) {
        Said said = Said.by(args);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return said.out();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void sameAs(String one, String other) {
        for (String table : List.of("runs", "series")) {
            assertThat(SweepFixture.table(folder.resolve(other), table))
                    .as(table)
                    .isEqualTo(SweepFixture.table(folder.resolve(one), table));
        }
    }

    /** Words of a line that a shell would be given. */
    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        var word = Pattern.compile("'([^']*)'|(\\S+)").matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words.subList(words.indexOf("sweep"), words.size()).toArray(String[]::new);
    }

    @Test
    void aLostShardIsSubmittedAgainAloneAndTheWholeIsAnalysed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash on this machine");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path sbatch = Files.writeString(bin.resolve("sbatch"), SBATCH);
        assertThat(sbatch.toFile().setExecutable(true)).isTrue();
        ProcessBuilder submit = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "org.middlepowers.cli.Main", "sweep", sweep, "--size", "4", "--on",
                "slurm", "--shards", "3", "--limit", "2", "--slurm", "--time=00:10:00 --account=x", "--output", at("s"));
        submit.environment().put("STAND_IN", bin.toString());
        submit.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        Process process = submit.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        for (int k = 0; k < 1200 && !Files.exists(bin.resolve("done-4")); k++) {
            Thread.sleep(100);
        }
        assertThat(run("sweep", sweep, "--size", "4", "--output", at("one"))).isZero();
        sameAs("one", "s");
        assertThat(folder.resolve("s/analysis/report.html")).exists();
        List<String> asked = Files.readAllLines(bin.resolve("asked"));
        assertThat(asked).hasSize(4);
        assertThat(asked.get(1)).contains("--dependency=afterany:1").endsWith("collect.sh 1");
        assertThat(asked.get(2)).contains("--array=2%2");
        assertThat(asked.get(3)).contains("--dependency=afterany:3").endsWith("collect.sh 2");
        assertThat(Files.readString(folder.resolve("s-shards/task.sh")))
                .contains("#SBATCH --array=1-3%2\n")
                .contains("#SBATCH --signal=B:TERM@")
                .contains("#SBATCH --requeue\n")
                .contains("#SBATCH --time=00:10:00\n#SBATCH --account=x\n");
        assertThat(said(0, "sweep", "--status", at("s"))).contains("core-hours").containsPattern("all +40 +0 +0");
    }

    @Test
    void whatALaptopBeganShardsFinishAndTheOtherWayRound() throws Exception {
        assertThat(run("sweep", sweep, "--size", "4", "--output", at("one"))).isZero();
        assertThat(run("sweep", sweep, "--size", "4", "--shard", "1/2", "--output", at("half"))).isZero();
        assertThat(run("merge", at("half"), "--partial", "--output", at("s"))).isEqualTo(3);

        List<String> commands = said(0, "sweep", sweep, "--size", "4", "--commands", "3", "--output", at("s")).lines().toList();
        assertThat(commands).hasSize(3);
        assertThat(run(words(commands.get(0)))).isZero();
        assertThat(run(words(commands.get(2)))).isZero();
        assertThat(SweepFixture.table(folder.resolve("s-shards/shard-1"), "runs").lines().count()).isLessThan(1 + 14);
        assertThat(run("sweep", "--collect", at("s"))).isEqualTo(3);
        assertThat(folder.resolve("s-shards/shard-1")).doesNotExist();
        assertThat(said(3, "sweep", "--status", at("s"))).containsPattern("\\n +1 +14 +0 +0").containsPattern("\\n +2 +6 +0 +8");

        // the laptop completes what shards left
        assertThat(run("sweep", sweep, "--size", "4", "--output", at("s"))).isZero();
        assertThat(run("sweep", "--collect", at("s"))).isZero();
        assertThat(run("merge", at("s"), "--output", at("ordered"))).isZero();
        sameAs("one", "ordered");
    }

    @Test
    void aGatheringThatWasCutOffIsGoneOnWith() throws Exception {
        assertThat(run("sweep", sweep, "--size", "2", "--output", at("one"))).isZero();
        said(0, "sweep", sweep, "--size", "2", "--commands", "2", "--output", at("s"));
        assertThat(run("sweep", sweep, "--size", "2", "--output", at("s"))).isZero();
        Files.move(folder.resolve("s"), folder.resolve("s-shards/whole"));
        Files.createDirectory(folder.resolve("s-shards/before"));
        Files.writeString(folder.resolve("s-shards/before/notes.txt"), "mine");
        assertThat(run("sweep", "--collect", at("s"))).isZero();
        sameAs("one", "s");
        assertThat(Files.readString(folder.resolve("s/notes.txt"))).isEqualTo("mine");
        assertThat(folder.resolve("s-shards/before")).doesNotExist();
    }

    /** As a scheduler ends a shard shortly before its time is up. */
    @Test
    void aShardThatIsToldToEndKeepsItsRowsAndSaysWhatItTook() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "no TERM on this machine");
        Process shard = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), "org.middlepowers.cli.Main", "sweep", sweep, "--size", "4000",
                        "--usage", at("usage.jsonl"), "--threads", "1", "--output", at("s"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        Path rows = folder.resolve("s/runs/part-000001.csv");
        for (int k = 0; k < 6000 && shard.isAlive() && (!Files.exists(rows) || Files.size(rows) < 5000); k++) {
            Thread.sleep(10);
        }
        shard.destroy();
        assertThat(shard.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shard.exitValue()).as(Files.readString(folder.resolve("said"))).isEqualTo(143);
        assertThat(Usage.read(folder.resolve("usage.jsonl"))).singleElement().satisfies(usage -> {
            assertThat(usage.exit()).isEqualTo(Failure.STOPPED);
            assertThat(usage.processor()).isPositive();
        });
        assertThat(Files.readString(folder.resolve("said"))).contains("are kept in " + at("s"));
    }

    @Test
    void whatCannotBeSpreadIsRefused() {
        assertThat(run("sweep", sweep, "--commands", "0")).isEqualTo(2);
        assertThat(run("sweep", sweep, "--commands", "2", "--on", "slurm")).isEqualTo(2);
        assertThat(run("sweep", sweep, "--commands", "2", "--shard", "1/2")).isEqualTo(2);
        for (String option : List.of("--slurm", "--limit", "--shards", "--rounds")) {
            Said said = Said.by("sweep", sweep, option, "2");
            assertThat(said.code()).as(option).isEqualTo(2);
            assertThat(said.err()).contains(option + " is for shards that --on submits");
        }
        assertThat(run("sweep", "--status", at("nothing"))).isEqualTo(2);
        assertThat(run("sweep")).isEqualTo(2);
        assertThat(Arrays.asList(Slurm.ranges(List.of(1, 2, 3, 7, 9, 10)))).containsExactly("1-3,7,9-10");
    }
}
