package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.study.sweep.SweepFixture;

/** Another program plays a state; its moves are kept and repeat the run without it; no file can start one. */
class PlayerSeatTest {
    @TempDir
    private Path folder;

    private String world;

    @BeforeEach
    void write() throws IOException {
        SweepFixture.write(folder);
        world = folder.resolve("world.yaml").toString();
    }

    private String said(int code, String... args) {
        Said said = Said.by(args);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return said.all();
    }

    private String run(int code, String how, String output, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run", world, "-r", "2", "-t", "2", "--no-report", "--policy", "KAZ=exec:" + TestPlayer.command(how),
                "--output", folder.resolve(output).toString()));
        args.addAll(List.of(more));
        return said(code, args.toArray(String[]::new));
    }

    private void same(String one, String other, String... tables) throws IOException {
        for (String table : tables) {
            assertThat(Files.readString(folder.resolve(other).resolve(table)))
                    .as(table)
                    .isEqualTo(Files.readString(folder.resolve(one).resolve(table)));
        }
    }

    @Test
    void itsMovesAreKeptAndRepeatTheRunWithoutIt() throws IOException {
        run(0, "last", "a");
        List<String> moves = Files.readAllLines(folder.resolve("a/moves.csv"));
        assertThat(moves.get(0)).isEqualTo("seed,replication,quarter,state,act,reason,note,question");
        assertThat(moves).hasSizeGreaterThanOrEqualTo(1 + 2 * 12);
        assertThat(moves.get(1)).startsWith("1,1,2015Q1,KAZ,").contains("the least of all");
        assertThat(moves.subList(1, moves.size())).isSorted();

        run(0, "last", "b", "--moves", folder.resolve("a").toString());
        same("a", "b", "runs.csv", "states.csv", "events.csv", "moves.csv");
        assertThat(said(0, "verify", folder.resolve("a").toString())).contains("moves.csv").contains("tables agree");

        said(0, "run", world, "-r", "2", "--no-report", "--output", folder.resolve("none").toString());
        assertThat(Files.readString(folder.resolve("none/states.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("a/states.csv")));
        assertThat(run(1, "last", "c", "--seed", "2", "--moves", folder.resolve("a").toString()))
                .contains("the recorded moves have none for KAZ 2015Q1 (seed 2, replication 1)");
    }

    @Test
    void itsShardsMakeTheWholeWhichIsReportedAndRepeatedWithoutIt() throws IOException {
        run(0, "last", "whole");
        String whole = folder.resolve("whole").toString();
        run(0, "last", "1", "--shard", "1/2", "--moves", whole);
        run(0, "last", "2", "--shard", "2/2", "--moves", whole);
        String merged = folder.resolve("merged").toString();
        said(0, "merge", folder.resolve("2").toString(), folder.resolve("1").toString(), "--no-report", "--output", merged);
        same("whole", "merged", "runs.csv", "states.csv", "moves.csv");
        said(0, "report", merged);
        assertThat(said(0, "verify", merged)).contains("moves.csv").contains("tables agree");
        assertThat(said(0, "verify", merged, "--quick")).contains("tables agree");
    }

    @Test
    void aRehearsalAsksNoProgram() {
        assertThat(run(2, "last", "a", "--dry-run")).contains("--dry-run tries runs, and would ask the programs of --policy");
    }

    @Test
    void whatIsNoAnswerIsToldAndTheStateFollowsItsOwnReasoning() throws IOException {
        String said = run(0, "wrong", "a");
        assertThat(said)
                .contains("The player answered 'no JSON' for KAZ 2015Q1")
                .contains("The player chose 'CONQUER' for KAZ")
                .contains("the state follows its own reasoning");
        said(0, "run", world, "-r", "2", "--no-report", "--output", folder.resolve("own").toString());
        same("own", "a", "states.csv", "events.csv");
        assertThat(run(1, "wrong", "b", "--player-failure", "stop")).contains("Every run failed").contains("'no JSON'");
    }

    @Test
    void aLateAnswerIsNotTakenForTheNextOne() throws IOException {
        String said = run(0, "late", "a", "--player-time", "1.5");
        assertThat(said).contains("gave no answer within 1.5 s");
        for (String move : Files.readAllLines(folder.resolve("a/moves.csv"))) {
            String[] fields = move.split(",");
            if (fields[5].startsWith("20")) {
                assertThat(fields[5]).isEqualTo(fields[2]);
            }
        }
    }

    @Test
    void aPlayerThatEndsIsToldOnceMoreAndTheRunGoesOn() throws IOException {
        assertThat(run(0, "crash", "a")).contains("player: out of ideas").contains("ended with exit code 7");
        assertThat(Files.readString(folder.resolve("a/moves.csv"))).contains("ended with exit code 7");
        assertThat(said(0, "run", world, "-r", "1", "--no-report", "--policy", "KAZ=exec:no-such-program-here", "--output",
                        folder.resolve("b").toString()))
                .contains("could not be started");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count()).isZero();
    }

    @Test
    void noFileStartsAProgram() throws IOException {
        String command = TestPlayer.command("last");
        Path scenario = folder.resolve("played.yaml");
        Files.writeString(scenario, "extends: world\npolicies: {KAZ: \"exec:" + command + "\"}\n");
        assertThat(said(2, "run", scenario.toString())).contains("no file may start a program").contains("--policy 'KAZ=exec:");
        Path started = folder.resolve("started");
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "title: x\nplayer: touch '" + started + "'\n");
        assertThat(said(2, "run", world, "--policy", "KAZ=" + policy)).contains("no file may start a program");
        assertThat(said(2, "tournament", policy.toString(), "--in", world)).contains("no file may start a program");
        Path sweep = folder.resolve("small.yaml");
        Files.writeString(sweep, Files.readString(sweep).replace("scenario: world", "scenario: world\nset: {policies.KAZ: 'exec:ls'}"));
        assertThat(said(2, "sweep", sweep.toString())).contains("no file may start a program");
        assertThat(started).doesNotExist();
    }

    @Test
    void itPlaysTournamentsSweepsAndGames() throws IOException {
        String player = "exec:" + TestPlayer.command("last");
        assertThat(said(0, "tournament", player, "hedge", "--in", world, "--states", "KAZ", "-r", "2", "--no-report",
                        "--output", folder.resolve("t").toString()))
                .contains("hedge");
        assertThat(said(0, "verify", folder.resolve("t").toString())).contains("tables agree");

        String sweep = folder.resolve("small.yaml").toString();
        said(0, "sweep", sweep, "--size", "1", "--policy", "KAZ=" + player, "--output", folder.resolve("s").toString());
        assertThat(SweepFixture.table(folder.resolve("s"), "runs")).contains(",ok,");
        assertThat(Files.readAllLines(folder.resolve("s/moves.csv"))).hasSizeGreaterThan(12);
        assertThat(said(0, "verify", folder.resolve("s").toString())).contains("tables agree");
        for (String shard : List.of("1/2", "2/2")) {
            said(0, "sweep", sweep, "--size", "1", "--policy", "KAZ=" + player, "--shard", shard, "--moves",
                    folder.resolve("s").toString(), "--output", folder.resolve(shard.replace("/", "-")).toString());
        }
        said(0, "merge", folder.resolve("1-2").toString(), folder.resolve("2-2").toString(), "--output",
                folder.resolve("m").toString());
        same("s", "m", "moves.csv", "runs/part-000001.csv");

        Path game = folder.resolve("game.yaml");
        said(0, "play", world, "--policy", player, "--output", game.toString());
        assertThat(Files.readString(game)).contains("2015Q1:");
        said(0, "run", world, "-r", "1", "--no-report", "--policy", "KAZ=" + game, "--output", folder.resolve("g").toString());
        run(0, "last", "p");
        assertThat(acts(folder.resolve("g/states.csv"))).isEqualTo(acts(folder.resolve("p/states.csv")));
    }

    /** Acts of the first replication. */
    private static List<String> acts(Path states) throws IOException {
        return Files.readAllLines(states).stream()
                .filter(row -> row.startsWith("1,") && row.contains(",KAZ,"))
                .map(row -> row.split(",")[5])
                .toList();
    }
}
