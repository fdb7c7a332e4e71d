package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real program that fills tables at full speed, killed without warning at moments that a seed chooses: no task counts
 * as done that lacks a row, and what is done stays done.
 */
class KilledStoreTest {
    private static final int ROUNDS = 50;
    private static final int PART = 5000;
    private static final int MOST = 120_000;
    private static final PartTable PATHS =
            new PartTable("paths", List.of("task", "quarter", "x"), List.of("INTEGER", "INTEGER", "DOUBLE"));
    private static final List<PartTable> TABLES = List.of(
            new PartTable("runs", List.of("task", "text"), List.of("INTEGER", "VARCHAR")).leading(List.of(PATHS)), PATHS);

    @TempDir
    private Path folder;

    private static final class Progress {
        private final BitSet there = new BitSet();
        private int last;
        private long lastTasks;

        static Progress of(Path path, boolean repair) throws IOException {
            Progress progress = new Progress();
            Parts parts = new Parts(path);
            Recognition any = new Recognition() {
                @Override
                public int task(List<String> row) {
                    return Integer.parseInt(row.get(0));
                }

                @Override
                public String objection(List<String> row) {
                    return "";
                }
            };
            PartCheck check = new PartCheck(parts, TABLES, 1, any, (task, row) -> {
                boolean first = !progress.there.get(task);
                progress.there.set(task);
                return first;
            });
            for (PartTable table : TABLES) {
                for (SweepPart part : parts.of(table.name())) {
                    progress.last = Math.max(progress.last, part.number());
                }
            }
            for (int number = 1; number <= progress.last; number++) {
                PartCheck.Held held = check.check(number);
                assertThat(held.lost()).as("whole rows of runs whose other rows are not there").isZero();
                progress.lastTasks = held.good().size();
                if (repair) {
                    new PartRepair(parts, TABLES, 1).repair(held);
                }
            }
            return progress;
        }
    }

    @Test
    void noTaskIsLostOrBelievedAfterFiftyKills() throws Exception {
        long seed = Long.getLong("kill.seed", 20_251);
        System.err.println("killed at moments of seed " + seed);
        Random random = new Random(seed);
        Path path = folder.resolve("killed");
        BitSet before = new BitSet();
        int grown = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx100m",
                            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                            Filler.class.getName(), path.toString())
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().read(); // it has begun to write
            Thread.sleep(random.nextInt(200));
            process.destroyForcibly();
            process.waitFor();

            BitSet now = Progress.of(path, false).there;
            BitSet lost = (BitSet) before.clone();
            lost.andNot(now);
            assertThat(lost.isEmpty()).as("what was done is done, round " + round).isTrue();
            grown += now.cardinality() > before.cardinality() ? 1 : 0;
            before = now;
        }
        assertThat(grown).as("rounds in which tasks were done").isGreaterThan(4);
    }

    /** The program that is killed: does what is missing, as fast as it can. */
    public static final class Filler {
        private Filler() {}

        public static void main(String[] args) throws Exception {
            Path path = Path.of(args[0]);
            Files.createDirectories(path);
            Progress held = Progress.of(path, true);
            String text = "x".repeat(200); // makes the rows of runs the ones whose buffer fills first
            try (PartStore store = new PartStore(new Parts(path), TABLES, false, held.last, held.lastTasks, PART)) {
                System.out.println("begun");
                System.out.flush();
                for (int task = held.there.nextClearBit(0); task < MOST; task = held.there.nextClearBit(task + 1)) {
                    TableChunk row = new TableChunk(TABLES.get(0).columns().size(), 0);
                    row.add(task).add(text);
                    TableChunk rows = new TableChunk(3, 10);
                    for (int k = 0; k < 4; k++) {
                        rows.add(task).add(k).add(task / 3.0).endRow();
                    }
                    store.append(TaskRows.of(row, List.of(rows)));
                    if (task % 50 == 0) {
                        Thread.sleep(1); // so that fifty rounds fit
                    }
                }
            }
        }
    }
}
