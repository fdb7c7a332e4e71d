package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that was divided among machines and joined is, table by table, that of one machine. */
class ShardsTest {
    private static final String EFFECT = "effect kazakhstan-2022 --set end=2016Q4 -r 3 --states KAZ";

    @TempDir
    Path folder;

    private String said = "";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run kazakhstan-2022 --set end=2016Q4 -r 5 --detail 1",
                "compare kazakhstan-2022 china-kazakhstan --set end=2016Q4 -r 2 --series",
                EFFECT + " --draws 2",
                "duel kazakhstan-2022 --set end=2016Q4 --theories realism,liberalism -r 2 --claims 1 --since 2016Q1",
                "ablate china-kazakhstan --set end=2016Q4 -r 3 --detail 1",
                "patterns --only P2 -r 3",
                "tournament hedge comply --in kazakhstan-2022 --set end=2016Q4 --states KAZ -r 2",
                "hindcast -r 2 --powers given",
            })
    void theShardsOfEveryKindMakeTheWhole(String command) throws IOException {
        Path whole = make(command + " --threads 2", "whole");
        List<String> merge = new ArrayList<>(List.of("merge", "--no-report", "--output", folder + "/merged"));
        for (int k = 3; k >= 1; k--) {
            merge.add(make(command + " --threads 1 --shard " + k + "/3", "shard" + k).toString());
        }
        assertThat(run(merge.toArray(String[]::new))).as(said).isZero();
        assertThat(files(folder.resolve("merged"))).isEqualTo(files(whole));
        assertThat(run("report", folder + "/merged")).as(said).isZero();
    }

    @Test
    void shardsThatDoNotMakeAWholeAreNotJoined() throws IOException {
        Path one = make(EFFECT + " --shard 1/2", "one");
        Path two = make(EFFECT + " -s 5 --shard 2/2", "two");
        Path whole = make(EFFECT, "whole");
        String out = folder + "/merged";
        assertThat(run("merge", one.toString(), "-o", out)).isEqualTo(3);
        assertThat(said).contains("missing: shard 2/2");
        assertThat(run("merge", one.toString(), two.toString(), "-o", out)).isEqualTo(2);
        assertThat(said).contains("were asked for by different commands", "--seed 5");
        assertThat(run("merge", one.toString(), one.toString(), "-o", out)).isEqualTo(2);
        assertThat(said).contains("Shard 1/2 is there twice");
        assertThat(run("merge", whole.toString(), "-o", out)).isEqualTo(2);
        assertThat(said).contains("is not a shard");
        assertThat(folder.resolve("merged")).doesNotExist();
        assertThat(run("verify", one.toString())).as(said).isZero();
        assertThat(run("verify", two.toString(), "--quick")).as(said).isZero();
        assertThat(run((EFFECT + " --shard 3/2").split(" "))).isEqualTo(2);
        assertThat(said).contains("--shard: a shard is written i/n");
    }

    @Test
    void aRehearsalForecastsTimeAndDiskAndKeepsNothing() throws IOException {
        assertThat(run(("run kazakhstan-2022 --set end=2016Q4 -r 5 --dry-run -o " + folder + "/out").split(" ")))
                .as(said)
                .isZero();
        assertThat(said).containsPattern("runs +5\n").containsPattern("disk +\\d+ [kM]B, and \\d+ [kM]B while it runs; .* are free");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Path make(String command, String name) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.addAll(List.of("--no-report", "--output", folder + "/" + name));
        assertThat(run(words.toArray(String[]::new))).as(said).isZero();
        return folder.resolve(name);
    }

    private int run(String... args) {
        Said heard = Said.by(args);
        said = Arrays.toString(args) + "\n" + heard.all();
        return heard.code();
    }

    /** Tables and their sums. */
    private static Map<String, String> files(Path path) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(path)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".csv")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
