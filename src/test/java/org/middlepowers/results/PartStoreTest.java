package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A task is done when all that belongs to it is on the disk, whatever was cut off, damaged, doubled or laid in. */
class PartStoreTest {
    private static final int PART = 50;
    private static final int TASKS = 180;
    private static final PartTable PATHS =
            new PartTable("paths", List.of("task", "quarter", "x"), List.of("INTEGER", "VARCHAR", "DOUBLE"));
    private static final PartTable ACTS = new PartTable("acts", List.of("task", "act"), List.of("INTEGER", "VARCHAR"));
    private static final List<PartTable> TABLES = List.of(
            new PartTable("runs", List.of("task", "seed", "note"), List.of("INTEGER", "INTEGER", "VARCHAR"))
                    .leading(List.of(PATHS, ACTS)),
            PATHS,
            ACTS);

    @TempDir
    private Path folder;

    private static Recognition of(int seed) {
        return new Recognition() {
            @Override
            public int task(List<String> row) {
                return Integer.parseInt(row.get(0));
            }

            @Override
            public String objection(List<String> row) {
                return row.get(1).equals("" + seed) ? "" : "its seed is " + row.get(1) + ", not " + seed;
            }
        };
    }

    /** Rows of a task: some tasks have none in one table, some have long texts. */
    private static List<TableChunk> rows(int task, int seed) {
        TableChunk row = new TableChunk(TABLES.get(0).columns().size(), 0);
        row.add(task).add(seed).add(task % 7 == 0 ? "a, \"b\" č" : "");
        TableChunk paths = new TableChunk(3, 10);
        for (int k = 0; k < task % 5; k++) {
            paths.add(task).add("2015Q" + (k + 1)).add(task / (k + 3.0)).endRow();
        }
        TableChunk acts = new TableChunk(2, 0);
        for (int k = 0; k < 40 * (task % 3); k++) {
            acts.add(task).add("ACT " + k).endRow();
        }
        return TaskRows.of(row, Arrays.asList(task % 5 == 0 ? null : paths, acts));
    }

    private record Found(Set<Integer> there, List<PartCheck.Held> parts) {}

    private Found look(Path path, int seed) throws IOException {
        Parts parts = new Parts(path);
        Set<Integer> there = new HashSet<>();
        PartCheck check = new PartCheck(parts, TABLES, 1, of(seed), (task, row) -> there.add(task));
        List<PartCheck.Held> held = new ArrayList<>();
        int last = 0;
        for (PartTable table : TABLES) {
            for (SweepPart part : parts.of(table.name())) {
                last = Math.max(last, part.number());
            }
        }
        for (int number = 1; number <= last; number++) {
            held.add(check.check(number));
        }
        return new Found(there, held);
    }

    /** Runs what is missing, as a program does that was started again; how many tasks that were. */
    private int goOn(Path path, int seed) throws IOException {
        Found found = look(path, seed);
        PartRepair repair = new PartRepair(new Parts(path), TABLES, 1);
        for (PartCheck.Held held : found.parts()) {
            repair.repair(held);
        }
        int last = found.parts().size();
        int run = 0;
        try (PartStore store =
                new PartStore(new Parts(path), TABLES, false, last, last == 0 ? 0 : PART, PART)) {
            for (int task = 0; task < TASKS; task++) {
                if (!found.there().contains(task)) {
                    store.append(rows(task, seed));
                    run++;
                }
            }
        }
        return run;
    }

    private Path whole() throws IOException {
        Path path = folder.resolve("whole");
        assertThat(goOn(path, 1)).isEqualTo(TASKS);
        return path;
    }

    private void assertWhole(Path path) throws IOException {
        Found found = look(path, 1);
        assertThat(found.there()).hasSize(TASKS);
        assertThat(found.parts()).allMatch(PartCheck.Held::sound);
        List<String> lines = lines(path);
        List<String> whole = lines(folder.resolve("whole"));
        Set<String> known = new HashSet<>(whole);
        assertThat(lines.stream().filter(line -> !known.contains(line))).as("rows that should not be there").isEmpty();
        assertThat(lines).hasSameSizeAs(whole);
    }

    /** All rows, in the order of their text: parts that were mended hold them elsewhere. */
    private static List<String> lines(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PartTable table : TABLES) {
            for (SweepPart part : new Parts(path).of(table.name())) {
                List<String> all = Files.readAllLines(part.file());
                all.subList(Math.min(1, all.size()), all.size()).forEach(line -> lines.add(table.name() + " " + line));
            }
        }
        lines.sort(null);
        return lines;
    }

    @Test
    void whatIsWholeIsFoundWhole() throws IOException {
        Path path = whole();
        assertWhole(path);
        assertThat(goOn(path, 1)).isZero();
    }

    /** Bytes cut off, overwritten, taken out or doubled anywhere in any part: nothing is lost and nothing is believed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damageOfAnyKindIsMendedByRunningAgain(long seed) throws IOException {
        whole();
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            Path path = folder.resolve("damaged-" + round);
            copy(folder.resolve("whole"), path);
            String done = "";
            for (int k = 0; k <= random.nextInt(3); k++) {
                done += damage(path, random) + " ";
            }
            int again = goOn(path, 1);
            assertThat(again).as("seed " + seed + ", round " + round + ": " + done).isLessThan(TASKS);
            assertWhole(path);
        }
    }

    private static String damage(Path path, Random random) throws IOException {
        PartTable table = TABLES.get(random.nextInt(TABLES.size()));
        List<SweepPart> parts = new Parts(path).of(table.name());
        Path file = parts.get(random.nextInt(parts.size())).file();
        byte[] bytes = Files.readAllBytes(file);
        int header = TABLES.get(0).columns().size() * 12;
        int at = Math.min(bytes.length - 1, header + random.nextInt(Math.max(1, bytes.length - header)));
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        int line = lines.size() < 2 ? 0 : 1 + random.nextInt(lines.size() - 1);
        int kind = random.nextInt(5);
        if (kind == 0) {
            Files.write(file, Arrays.copyOf(bytes, at));
        } else if (kind == 1 && bytes[at] != '\n') {
            bytes[at] = (byte) (bytes[at] == '#' ? '!' : '#');
            Files.write(file, bytes);
        } else if (kind == 2 && line > 0) {
            lines.remove(line);
            Files.write(file, lines, StandardCharsets.ISO_8859_1);
        } else if (kind == 3 && line > 0) {
            lines.add(line, lines.get(line));
            Files.write(file, lines, StandardCharsets.ISO_8859_1);
        } else if (kind == 4) {
            Files.delete(file);
        }
        return file.getParent().getFileName() + "/" + file.getFileName() + " kind " + kind + " at " + at;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (PartTable table : TABLES) {
            Files.createDirectories(to.resolve(table.name()));
            for (SweepPart part : new Parts(from).of(table.name())) {
                Files.copy(part.file(), to.resolve(table.name()).resolve(part.file().getFileName()));
            }
        }
    }

    @Test
    void aPartOfAnotherSeedIsRefusedAndLeftAlone() throws IOException {
        Path path = whole();
        goOn(folder.resolve("other"), 2);
        Path laid = path.resolve("runs/part-000002.csv");
        Files.copy(folder.resolve("other/runs/part-000002.csv"), laid, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> goOn(path, 1))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("part-000002.csv' is not of this study: its seed is 2, not 1")
                .hasMessageContaining("Take that line, or the whole part");
        assertThat(laid).hasSameBinaryContentAs(folder.resolve("other/runs/part-000002.csv"));
    }

    @Test
    void theFirstFailureEndsAllWritingAndIsToldOnce() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path path = folder.resolve("full");
        for (PartTable table : TABLES) {
            Files.createDirectories(path.resolve(table.name()));
        }
        Files.createSymbolicLink(path.resolve("paths/part-000001.csv"), full);
        assertThatThrownBy(() -> {
                    try (PartStore store = new PartStore(new Parts(path), TABLES, false, 1, 0, PART)) {
                        for (int task = 0; task < TASKS; task++) {
                            store.append(rows(task, 1));
                        }
                    }
                })
                .hasMessageContaining("the disk is full")
                .hasNoSuppressedExceptions();
        assertThat(path.resolve("runs/part-000001.csv")).isEmptyFile();
    }
}
