package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that start at the same moment never share a folder. */
class FolderRaceTest {
    private static final int ROUNDS = 20;
    private static final long APART = 40;

    @TempDir
    private Path folder;

    @Test
    void pairsOfProgramsTakeFoldersOfTheirOwn() throws Exception {
        long start = System.currentTimeMillis() + 4000;
        Process other = start(start);
        List<String> mine = new ArrayList<>();
        take(folder, start, mine);
        List<String> theirs = new String(other.getInputStream().readAllBytes()).lines().toList();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(theirs).hasSize(2 * ROUNDS);
        assertThat(mine).hasSize(2 * ROUNDS);
        for (int k = 0; k < ROUNDS; k++) {
            assertThat(List.of(mine.get(2 * k), theirs.get(2 * k)))
                    .as("a free name, round " + k)
                    .containsExactlyInAnyOrder("free-" + k, "free-" + k + "-2");
            assertThat(List.of(mine.get(2 * k + 1), theirs.get(2 * k + 1)))
                    .as("one name for both, round " + k)
                    .containsExactlyInAnyOrder("taken", "refused");
        }
    }

    /** Takes folders at moments that another program takes them as well. */
    private static void take(Path folder, long start, List<String> said) throws Exception {
        List<ResultsFolder> held = new ArrayList<>();
        for (int k = 0; k < ROUNDS; k++) {
            while (System.currentTimeMillis() < start + 2 * k * APART) {
                Thread.onSpinWait();
            }
            ResultsFolder free = ResultsFolder.createFree(folder, "free-" + k);
            held.add(free);
            said.add(free.path().getFileName().toString());
            while (System.currentTimeMillis() < start + (2 * k + 1) * APART) {
                Thread.onSpinWait();
            }
            try {
                ResultsFolder one = ResultsFolder.create(folder.resolve("one-" + k), true, "run");
                one.writeManifest(SyntheticResults.usual().manifest());
                held.add(one);
                said.add("taken");
            } catch (FolderInUseException e) {
                said.add("refused");
            }
        }
        // Held to the end, as by work that takes its time.
        Thread.sleep(1000);
        for (ResultsFolder one : held) {
            one.close();
        }
    }

    private Process start(long start) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx100m", "-cp",
                        System.getProperty("java.class.path"), Other.class.getName(), folder.toString(), "" + start)
                .redirectError(Files.createTempFile(folder, "err", ".txt").toFile())
                .start();
    }

    /** The other program. */
    public static final class Other {
        private Other() {}

        public static void main(String[] args) throws Exception {
            List<String> said = new ArrayList<>();
            take(Path.of(args[0]), Long.parseLong(args[1]), said);
            said.forEach(System.out::println);
        }
    }
}
