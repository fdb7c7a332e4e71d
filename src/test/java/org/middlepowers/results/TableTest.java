package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path path = folder.resolve("table.csv");
        List<String> texts = List.of("plain", "a,b", "say \"hi\"", "two\nlines", "Türkiye, Ankara", "");
        try (TableFile table = TableFile.open(path, List.of("text", "whole", "number", "none"))) {
            TableChunk chunk = table.chunk(0);
            for (String text : texts) {
                chunk.add(text).add(Long.MIN_VALUE).add(1 / 3.0).skip().endRow();
            }
            assertThat(chunk.rows()).isEqualTo(texts.size());
            table.append(chunk);
        }
        try (TableReader reader = TableReader.open(path)) {
            assertThat(reader.columns()).containsExactly("text", "whole", "number", "none");
            for (String text : texts) {
                assertThat(reader.next()).isTrue();
                assertThat(reader.text("text")).isEqualTo(text);
                assertThat(reader.text("whole")).isEqualTo("-9223372036854775808");
                assertThat(reader.number("number")).isEqualTo(1 / 3.0);
                assertThat(reader.number("none")).isNaN();
            }
            assertThat(reader.next()).isFalse();
        }
    }

    @Test
    void quotingAndNumbersAreThoseOfRfc4180WithDots() throws IOException {
        Path path = folder.resolve("table.csv");
        try (TableFile table = TableFile.open(path, List.of("a", "b"))) {
            TableChunk chunk = table.chunk(6);
            chunk.add("x, \"y\"").add(0.123456789).endRow();
            chunk.add("z").add(Double.NaN).endRow();
            chunk.add("w").add(-7.0).endRow();
            table.append(chunk);
        }
        assertThat(Files.readString(path)).isEqualTo("a,b\n\"x, \"\"y\"\"\",0.123457\nz,\nw,-7\n");
    }

    @Test
    void aClearedChunkIsUsedAgain() throws IOException {
        Path path = folder.resolve("table.csv");
        try (TableFile table = TableFile.open(path, List.of("a"))) {
            TableChunk chunk = table.chunk(0);
            for (int i = 0; i < 3; i++) {
                chunk.clear();
                chunk.add(i).endRow();
                table.append(chunk);
            }
        }
        assertThat(Files.readString(path)).isEqualTo("a\n0\n1\n2\n");
    }

    @Test
    void aRowOfTheWrongLengthIsRefused() {
        TableChunk chunk = new TableChunk(2, 0);
        chunk.add(1);
        assertThatThrownBy(chunk::endRow).isInstanceOf(IllegalStateException.class).hasMessageContaining("1 fields");
    }

    @Test
    void aTableThatWasCutOffIsNamedWithItsLine() throws IOException {
        Path path = Files.writeString(folder.resolve("runs.csv"), "a,b\n1,2\n3");
        try (TableReader reader = TableReader.open(path)) {
            assertThat(reader.next()).isTrue();
            assertThatThrownBy(reader::next).hasMessageContaining("line 3").hasMessageContaining("cut off");
        }
    }

    @Test
    void missingColumnsAndWrongNumbersAreNamed() throws IOException {
        Path path = Files.writeString(folder.resolve("runs.csv"), "a\nx\n");
        try (TableReader reader = TableReader.open(path)) {
            reader.next();
            assertThatThrownBy(() -> reader.column("tension")).hasMessageContaining("no column 'tension'");
            assertThatThrownBy(() -> reader.number(0)).hasMessageContaining("'x' is not a number");
        }
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThatThrownBy(() -> TableReader.open(empty)).hasMessageContaining("is empty");
        assertThatThrownBy(() -> TableReader.open(folder.resolve("none.csv"))).hasMessageContaining("There is no file");
    }

    /** Texts of letters that tables, spreadsheets and screens take for something else, and numbers of all sizes. */
    @Test
    void aHundredThousandGeneratedRowsAreReadAsTheyWereWritten() throws IOException {
        long seed = Long.getLong("rows.seed", 11);
        Path path = folder.resolve("many.csv");
        Random random = new Random(seed);
        try (TableFile table = TableFile.open(path, List.of("text", "whole", "number", "other"))) {
            TableChunk chunk = table.chunk(0);
            for (int k = 0; k < 100_000; k++) {
                chunk.clear();
                chunk.add(text(random)).add(random.nextLong()).add(number(random)).add(text(random)).endRow();
                table.append(chunk);
            }
        }
        Random again = new Random(seed);
        try (TableReader reader = TableReader.open(path)) {
            for (int k = 0; k < 100_000; k++) {
                assertThat(reader.next()).isTrue();
                String text = text(again);
                String whole = "" + again.nextLong();
                double number = number(again);
                boolean same = reader.text(0).equals(text)
                        && reader.text(1).equals(whole)
                        && Double.compare(reader.number(2), number) == 0
                        && reader.text(3).equals(text(again));
                assertThat(same).as("row " + k + " of seed " + seed).isTrue();
            }
            assertThat(reader.next()).isFalse();
        }
    }

    private static String text(Random random) {
        String letters = "ab,;\"'\n\t =+-@|é中\ud83c\udf0d.0";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(8);
        for (int k = 0; k < length; k++) {
            int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
            text.appendCodePoint(letters.codePointAt(at));
        }
        return text.toString();
    }

    private static double number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1000);
            case 1 -> random.nextGaussian();
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            default -> Double.NaN;
        };
    }
}
