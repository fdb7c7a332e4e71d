package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.study.sweep.SweepFixture;

/** {@code run --json} prints what the table of runs would hold, and nothing else. */
class RunJsonTest {
    @TempDir
    private Path folder;

    private String out(int code, String... args) {
        Said said = Said.by(args);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return said.out();
    }

    @Test
    void aLineOfJsonHoldsTheRowOfTheTable() throws Exception {
        SweepFixture.write(folder);
        String world = folder.resolve("world.yaml").toString();
        String output = folder.resolve("table").toString();
        out(0, "run", world, "-r", "2", "-s", "7", "--no-report", "--output", output);
        List<String> table = Files.readAllLines(Path.of(output, "runs.csv"));
        List<String> lines = out(0, "run", world, "-r", "2", "-s", "7", "--json").lines().toList();
        assertThat(lines).hasSize(2);
        List<String> columns = List.of(table.get(0).split(","));
        for (int k = 0; k < 2; k++) {
            JsonNode line = new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(lines.get(k));
            String row = String.join(",", columns.stream()
                    .map(c -> line.get(c).isNull() ? "" : line.get(c).asText())
                    .toList());
            assertThat(Stream.of(row.split(",", -1)).map(RunJsonTest::value).toList())
                    .isEqualTo(Arrays.stream(table.get(k + 1).split(",", -1)).map(RunJsonTest::value).toList());
        }
        assertThat(out(0, "run", world, "-s", "7", "--json").lines().toList()).isEqualTo(lines.subList(0, 1));
    }

    @Test
    void whatHasNoMeaningWithoutAFolderIsRefused() throws Exception {
        SweepFixture.write(folder);
        assertThat(out(2, "run", folder.resolve("world.yaml").toString(), "--json", "--full")).isEmpty();
    }

    private static Object value(String text) {
        return text.matches("-?[0-9].*") ? (Object) Double.valueOf(text) : text;
    }
}
