package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs that begin the same kind of study at the same moment, with different seeds: into one folder, into one that
 * may be overwritten, or wherever there is room. Each folder then holds the tables of one of them, whole, and whoever got
 * none was told. A few pairs here; {@code -Dstarts.rounds=260 -Dstarts.seed=7} for more.
 */
class SimultaneousStartsTest {
    private static final List<String> KINDS = List.of(
            "run", "run-series", "compare", "effect", "duel", "ablate", "patterns", "tournament", "break", "hindcast",
            "calibrate", "sweep", "run-posterior");

    @TempDir
    private Path base;

    private final List<Other> others = new ArrayList<>();
    private final Map<String, Map<String, String>> references = new HashMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();

    /** A program that runs a command when it is told to, at a moment that is given. */
    private record Other(Process process, BufferedReader said, Writer told) {
        static Other start(Path folder) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
                            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                            Waiting.class.getName())
                    .directory(folder.toFile())
                    .redirectError(Files.createTempFile(folder, "err", ".txt").toFile())
                    .start();
            return new Other(process, process.inputReader(), process.outputWriter());
        }

        void tell(long moment, List<String> command) throws IOException {
            told.write(moment + "\t" + String.join("\t", command) + "\n");
            told.flush();
        }
    }

    @Test
    void eachFolderIsOfOneProgramAlone() throws Exception {
        long seed = Long.getLong("starts.seed", 20_262);
        int rounds = Integer.getInteger("starts.rounds", 4);
        System.err.println("starts by seed " + seed);
        Random random = new Random(seed);
        FolderOfEachKind folders = new FolderOfEachKind(base);
        others.add(Other.start(base));
        others.add(Other.start(base));
        for (int round = 0; round < rounds; round++) {
            String kind = KINDS.get(rounds < KINDS.size() ? random.nextInt(KINDS.size()) : round % KINDS.size());
            // A sweep goes on in the folder of its name, and takes no other.
            int way = random.nextInt(kind.equals("sweep") ? 2 : 3);
            Path out = base.resolve("out" + round);
            if (way == 1 && random.nextBoolean()) {
                assertThat(Said.by(command(folders, kind, 1, out, false)).code()).isZero();
            }
            pair(folders, kind, way, out, random, "round " + round + ", " + kind + ", way " + way);
        }
        for (Other other : others) {
            other.told.close();
            other.process.waitFor();
        }
        System.err.println("exit codes of pairs: " + ends);
    }

    private void pair(FolderOfEachKind folders, String kind, int way, Path out, Random random, String what)
            throws IOException {
        long moment = System.currentTimeMillis() + 60;
        for (int k = 0; k < 2; k++) {
            others.get(k).tell(moment + random.nextInt(40), command(folders, kind, 1 + k, way == 2 ? null : out, way == 1));
        }
        List<String> codes = new ArrayList<>();
        List<Path> made = new ArrayList<>();
        for (Other other : others) {
            String[] said = other.said.readLine().split("\t", 2);
            codes.add(said[0]);
            if (said[0].equals("0") && way == 2) {
                made.add(base.resolve(said[1]));
            }
        }
        ends.merge((way == 0 ? "one folder " : way == 1 ? "overwrite " : "free names ") + codes.stream().sorted().toList(), 1, Integer::sum);
        if (way == 0) {
            assertThat(codes).as(what).containsExactlyInAnyOrder("0", "2");
        } else if (way == 1) {
            assertThat(codes).as(what).contains("0").containsAnyOf("0", "2").doesNotContain("1");
        } else {
            assertThat(codes).as(what).containsExactly("0", "0");
            assertThat(made).as(what).doesNotHaveDuplicates().hasSize(2);
        }
        for (Path folder : way == 2 ? made : List.of(out)) {
            Map<String, String> tables = FolderOfEachKind.tables(folder);
            assertThat(List.of(reference(folders, kind, 1), reference(folders, kind, 2)))
                    .as(what + ", tables of " + folder)
                    .contains(tables);
            FolderOfEachKind.clear(folder);
        }
    }

    private Map<String, String> reference(FolderOfEachKind folders, String kind, int seed) throws IOException {
        Map<String, String> known = references.get(kind + seed);
        if (known == null) {
            Path folder = base.resolve("reference-" + kind + seed);
            assertThat(Said.by(command(folders, kind, seed, folder, false)).code()).isZero();
            known = FolderOfEachKind.tables(folder);
            references.put(kind + seed, known);
        }
        return known;
    }

    private static List<String> command(FolderOfEachKind folders, String kind, int seed, Path out, boolean overwrite) {
        List<String> words = folders.making(kind);
        if (!kind.equals("calibrate")) {
            words.addAll(List.of("--seed", "" + seed));
        }
        if (out != null) {
            words.addAll(List.of("--output", out.toString()));
        }
        if (overwrite) {
            words.add("--overwrite");
        }
        return words;
    }

    /** The other program: prints the exit code and the folder that it named. */
    public static final class Waiting {
        private Waiting() {}

        public static void main(String[] args) throws IOException {
            PrintStream real = System.out;
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> words = List.of(line.split("\t"));
                while (System.currentTimeMillis() < Long.parseLong(words.get(0))) {
                    Thread.onSpinWait();
                }
                Said said = Said.by(words.subList(1, words.size()));
                System.err.println(words + "\n" + said.code() + "\n" + said.err());
                String folder = said.out()
                        .lines()
                        .filter(l -> l.startsWith("Tables:") || l.startsWith("results"))
                        .map(l -> l.replace("Tables:", "").strip())
                        .findFirst()
                        .orElse("");
                real.println(said.code() + "\t" + folder);
            }
        }
    }
}
