package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of packed rows is what is read of the same rows in CSV. */
class PackedRowsTest {
    private static final List<String> COLUMNS = List.of("run", "scenario", "one", "two", "three");

    @TempDir
    Path folder;

    private static double any(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> -0.;
            case 2 -> random.nextInt(-2_000_000, 2_000_000);
            case 3 -> Double.longBitsToDouble(random.nextLong());
            case 4 -> random.nextBoolean() ? Double.POSITIVE_INFINITY : Double.MIN_VALUE;
            default -> random.nextDouble() - .5;
        };
    }

    private static void fill(TableChunk chunk, long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int r = 0; r < rows; r++) {
            chunk.add((long) random.nextInt()).add(List.of("", "a,b", "Türkiye", "\"quoted\"").get(random.nextInt(4)));
            chunk.add(any(random)).add(any(random));
            chunk.skip().endRow();
        }
    }

    private Path table(String name, boolean packed, int digits, int rows) throws IOException {
        Path path = folder.resolve(name);
        try (TableFile file = TableFile.open(path, COLUMNS)) {
            for (int seed = 0; seed < 3; seed++) {
                TableChunk chunk = packed ? TableChunk.packed(COLUMNS.size(), digits) : file.chunk(digits);
                fill(chunk, seed, rows);
                assertThat(chunk.rows()).isEqualTo(rows);
                file.append(chunk);
            }
        }
        return path;
    }

    @Test
    void theyReadAsInCsv() throws IOException {
        for (int digits : new int[] {0, 6}) {
            // More rows than are read at a time.
            try (TableReader csv = TableReader.open(table("a.csv", false, digits, 3000));
                    TableReader packed = TableReader.open(table("a.packed", true, digits, 3000))) {
                assertThat(packed.columns()).isEqualTo(csv.columns());
                while (csv.next()) {
                    assertThat(packed.next()).isTrue();
                    for (int c = 0; c < COLUMNS.size(); c++) {
                        assertThat(packed.text(c)).isEqualTo(csv.text(c));
                        if (c != 1) {
                            assertThat(Double.doubleToLongBits(packed.number(c)))
                                    .isEqualTo(Double.doubleToLongBits(csv.number(c)));
                        }
                    }
                }
                assertThat(packed.next()).isFalse();
            }
        }
    }

    @Test
    void aFileThatWasCutOffOrHoldsSomethingElseIsRefusedInASentence() throws IOException {
        Path packed = table("a.packed", true, 0, 5);
        byte[] bytes = Files.readAllBytes(packed);
        int header = String.join(",", COLUMNS).length() + 1;
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(packed, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> readAll(packed, 15)).isInstanceOf(IOException.class).hasMessageContaining("a.packed");
        }
        Files.write(packed, Arrays.copyOf(bytes, header - 1));
        assertThatThrownBy(() -> readAll(packed, 15)).isInstanceOf(ResultsException.class).hasMessageContaining("is empty");
        Files.write(packed, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> readAll(packed, 15)).isInstanceOf(ResultsException.class).hasMessageContaining("was cut off");
        bytes[header] = 'x';
        Files.write(packed, bytes);
        assertThatThrownBy(() -> readAll(packed, 15)).isInstanceOf(IOException.class).hasMessageContaining("row 2");
    }

    private static void readAll(Path path, int rows) throws IOException {
        try (TableReader table = TableReader.open(path)) {
            for (int r = 0; r < rows; r++) {
                if (!table.next()) {
                    throw new IOException(path + " has too few rows");
                }
            }
        }
    }
}
