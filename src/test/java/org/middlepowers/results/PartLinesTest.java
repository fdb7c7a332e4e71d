package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of parts, and their fields, are what was written, wherever the blocks end in which a file is read. */
class PartLinesTest {
    @TempDir
    private Path folder;

    @Test
    void linesOfAnyLengthAreReadInTurnAndOneThatWasCutOffIsNone() throws Exception {
        Random random = new Random(4);
        List<String> written = new ArrayList<>();
        for (int k = 0; k < 400; k++) {
            int longest = k % 50 == 0 ? 200_000 : 2_000;
            written.add(k + "," + random.nextInt(1_000_000_000) + "," + "é".repeat(random.nextInt(longest)) + "," + k);
        }
        Path file = folder.resolve("part.csv");
        Files.writeString(file, String.join("\n", written) + "\n7,8,cut o");
        long offset = 0;
        try (PartLines lines = new PartLines(file)) {
            for (String line : written) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.text().equals(line)).isTrue();
                assertThat(lines.offset()).isEqualTo(offset);
                assertThat(lines.key(2)).isEqualTo(line.substring(0, line.indexOf(',', line.indexOf(',') + 1)));
                assertThat(lines.count(0)).isEqualTo((int) lines.number() - 1);
                assertThat("" + lines.count(1)).isEqualTo(line.split(",")[1]);
                assertThat(lines.count(2)).isEqualTo(-1); // letters
                assertThat(lines.count(3)).isEqualTo(-1); // no comma behind it
                assertThat(lines.count(4)).isEqualTo(-1);
                String butLast = StandardCharsets.UTF_8.decode(lines.butLast()).toString();
                assertThat(butLast.equals(line.substring(0, line.lastIndexOf(',')))).isTrue();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                lines.writeTo(out);
                assertThat(out.toString(StandardCharsets.UTF_8).equals(line + "\n")).isTrue();
                offset += out.size();
            }
            assertThat(lines.next()).isFalse();
            assertThat(lines.next()).isFalse();
            assertThat(lines.offset()).isEqualTo(offset).isEqualTo(Files.size(file) - "7,8,cut o".length());
        }
    }

    @Test
    void fieldsAreThoseThatALibraryReads() throws Exception {
        Random random = new Random(5);
        for (int k = 0; k < 3000; k++) {
            TableChunk row = new TableChunk(4, 0);
            List<String> fields = new ArrayList<>();
            for (int f = 0; f < 4; f++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(6); n > 0; n--) {
                    text.append("ab,\"ü ".charAt(random.nextInt(6)));
                }
                fields.add(text.toString());
                row.add(text.toString());
            }
            row.endRow();
            String whole = StandardCharsets.UTF_8.decode(row.bytes()).toString();
            String line = whole.substring(0, whole.length() - 1);
            assertThat(CsvLine.fields(line)).as(line).isEqualTo(CsvReader.builder().ofCsvRecord(line).iterator().next().getFields());
            assertThat(CsvLine.fields(line)).isEqualTo(fields);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "\"a\"b,c", "a,\"b\"\"", "\""})
    void aQuoteThatIsNotClosedMakesNoFields(String line) {
        assertThat(CsvLine.fields(line)).isEmpty();
    }
}
