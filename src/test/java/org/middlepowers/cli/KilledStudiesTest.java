package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real programs, each running a study, killed without warning at moments that a seed chooses, and gone on with by the same
 * command until all is done: the tables are then those of a program that nobody killed. A few kills here;
 * {@code -Dkills.rounds=50 -Dkills.seed=7} for so many of each kind, {@code -Dkills.kind=sweep} for one kind.
 */
class KilledStudiesTest {
    private static final List<String> ALL = List.of(
            "run", "run-series", "run-parquet", "run-player", "compare", "effect", "duel", "ablate", "patterns", "tournament",
            "break", "hindcast", "calibrate", "sweep", "sweep-parquet", "sweep-player", "shard", "run-posterior");
    private static final List<String> FEW = List.of("run-series", "sweep");
    /** Replications that make a kind last for some seconds, so that rows are on the disk when the kill comes; other kinds are long enough, or short. */
    private static final Map<String, String> LONGER = Map.ofEntries(
            Map.entry("run", "-r 500"), Map.entry("run-series", "-r 80"), Map.entry("run-parquet", "-r 300"),
            Map.entry("run-posterior", "-r 400"), Map.entry("run-player", "-r 16"), Map.entry("compare", "-r 200"),
            Map.entry("effect", "-r 60"), Map.entry("duel", "-r 20"), Map.entry("ablate", "-r 25"), Map.entry("patterns", "-r 8"),
            Map.entry("tournament", "-r 100"), Map.entry("break", "-r 5 --evaluations 20"), Map.entry("hindcast", "-r 20"),
            Map.entry("sweep", "-r 30"), Map.entry("sweep-parquet", "-r 100"), Map.entry("sweep-player", "-r 3"),
            Map.entry("shard", "-r 900"));
    private static final int MOST_GOES = 60;

    @TempDir
    private Path base;

    private final Map<String, int[]> counts = new TreeMap<>();

    @Test
    void whatWasKilledAndGoneOnWithIsWhatNobodyKilled() throws Exception {
        long seed = Long.getLong("kills.seed", 20_263);
        int rounds = Integer.getInteger("kills.rounds", 2);
        String only = System.getProperty("kills.kind", "");
        List<String> kinds = rounds < 5 ? FEW : ALL;
        System.err.println("killed at moments of seed " + seed);
        FolderOfEachKind folders = new FolderOfEachKind(base);
        for (String kind : only.isEmpty() ? kinds : List.of(only)) {
            Random random = new Random(seed + kind.hashCode());
            long millis = reference(folders, kind);
            int kills = 0;
            for (int go = 0; kills < rounds && go < MOST_GOES; go++) {
                kills += killed(folders, kind, random, millis, rounds - kills);
            }
            System.err.println(kind + ": kills, of them with rows kept, and folders that were whole in the end "
                    + List.of(counts.get(kind)[0], counts.get(kind)[1], counts.get(kind)[2]));
            assertThat(kills).as(kind).isEqualTo(rounds);
        }
    }

    /** Runs it undisturbed; how long its work takes once its folder is there. */
    private long reference(FolderOfEachKind folders, String kind) throws Exception {
        Path whole = base.resolve("whole-" + kind);
        counts.put(kind, new int[3]);
        Process process = start(folders, kind, whole);
        begun(process, whole);
        long start = System.nanoTime();
        assertThat(process.waitFor()).as(kind + "\n" + said()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Kills a study up to so many times, lets it end, and compares; the number of kills. */
    private int killed(FolderOfEachKind folders, String kind, Random random, long millis, int most) throws Exception {
        Path out = base.resolve("killed");
        int kills = 0;
        int share = 1 + random.nextInt(Math.min(5, most));
        while (kills < share) {
            Process process = start(folders, kind, out);
            begun(process, out);
            boolean ended = process.waitFor(random.nextInt((int) millis + 1), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            int code = process.waitFor();
            if (ended) {
                assertThat(code).as(kind + "\n" + said()).isZero();
                break;
            }
            if (Files.exists(out.resolve("manifest.json")) && complete(out)) {
                break; // the kill came when all was done
            }
            kills++;
            counts.get(kind)[0]++;
            looks(kind, out);
        }
        String last = "";
        if (!Files.exists(out.resolve("manifest.json")) || !complete(out)) {
            Process process = start(folders, kind, out);
            assertThat(process.waitFor()).as(kind + ", gone on with\n" + said()).isZero();
            last = said();
        }
        counts.get(kind)[1] += last.contains("already") || last.contains("holds") || last.contains("are there") ? 1 : 0;
        Map<String, String> whole = tables(base.resolve("whole-" + kind));
        Map<String, String> made = tables(out);
        if (kind.equals("shard")) {
            made.keySet().retainAll(whole.keySet()); // those that a look in between made of what was there
        }
        assertThat(made).as(kind + ", after " + kills + " kills\n" + last).isEqualTo(whole);
        assertThat(Said.by("report", out.toString()).code()).as("report of " + kind).isIn(kind.matches("sweep.*|shard") ? List.of(0, 2) : List.of(0));
        if (kind.endsWith("parquet")) {
            Said said = Said.by("verify", out.toString());
            assertThat(said.code()).as(kind + "\n" + said.all()).isZero();
        }
        counts.get(kind)[2]++;
        FolderOfEachKind.clear(out);
        return kills;
    }

    /** Whoever looks into a folder that a kill left gets a sentence, or what there is. */
    private static void looks(String kind, Path out) {
        Said said = Said.by("report", out.toString());
        assertThat(said.code()).as(kind + " after a kill\n" + said.all()).isIn(0, 2, 3);
        assertThat(said.all()).as(kind).doesNotContain("Exception").doesNotContain("should not have");
    }

    private static boolean complete(Path out) throws IOException {
        return Files.readString(out.resolve("manifest.json")).contains("\"status\" : \"complete\"");
    }

    private Process start(FolderOfEachKind folders, String kind, Path out) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(words(folders, kind));
        words.addAll(List.of("--output", out.toString()));
        return new ProcessBuilder(words)
                .directory(base.toFile())
                .redirectOutput(base.resolve("out.txt").toFile())
                .redirectError(base.resolve("err.txt").toFile())
                .start();
    }

    private static List<String> words(FolderOfEachKind folders, String kind) {
        List<String> words = folders.making(switch (kind) {
            case "sweep-player" -> "sweep";
            case "shard" -> "run";
            default -> kind;
        });
        if (kind.equals("sweep-player")) {
            words.addAll(folders.making("run-player").subList(4, 6));
        }
        if (kind.equals("shard")) {
            words.addAll(List.of("--shard", "2/3"));
        }
        for (String word : LONGER.getOrDefault(kind, "").split(" ")) {
            int at = word.startsWith("-") ? words.indexOf(word) : -1;
            if (at >= 0) {
                words.subList(at, at + 2).clear();
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static void begun(Process process, Path folder) throws InterruptedException {
        while (process.isAlive() && !Files.exists(folder.resolve("manifest.json"))) {
            Thread.sleep(2);
        }
    }

    private String said() throws IOException {
        return Files.readString(base.resolve("err.txt"));
    }

    /** Tables and parts; the rows of a sweep in the order of their text, since runs that are done again stand behind others. */
    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new HashMap<>(FolderOfEachKind.tables(folder));
        Path runs = folder.resolve("runs");
        if (Files.isDirectory(runs)) {
            Map<String, String> parts = new TreeMap<>();
            tables.forEach((name, text) -> parts.merge(name.replaceAll("/.*", ""), text.lines().sorted().toList().toString(), String::concat));
            return parts;
        }
        return tables;
    }
}
