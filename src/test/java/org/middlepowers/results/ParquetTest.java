package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts in Parquet say what parts in CSV say. */
class ParquetTest {
    private static final PartTable COLUMNS = new PartTable(
            SweepFolder.RUNS, List.of("point", "replication", "status", "reason", "x"),
            List.of("INTEGER", "INTEGER", "VARCHAR", "VARCHAR", "DOUBLE"))
            .leading(List.of());

    @TempDir
    private Path folder;

    private static final SweepLayout SEVEN = new SweepLayout(7, 1, new SweepShard(1, 1));

    private SweepFolder write(String name, boolean parquet, int from, int to) throws IOException {
        Path path = folder.resolve(name);
        SweepFolder sweep = new SweepFolder(
                Files.exists(path) ? ResultsFolder.reopen(path) : ResultsFolder.create(path));
        sweep.writeManifest(SweepManifests.of(7, 1, parquet ? "parquet" : "csv"));
        SweepProgress held = SweepProgress.of(sweep, SEVEN, List.of(COLUMNS), new SweepRows(SEVEN));
        try (PartStore store = sweep.store(List.of(COLUMNS), parquet, held, 3)) {
            for (int point = from; point <= to; point++) {
                TableChunk row = new TableChunk(6, 0);
                row.add(point).add(1).add(point == 2 ? "failed" : "ok").add(point == 2 ? "why, \"so\"" : "");
                row.add(point == 2 ? Double.NaN : point / 3.0);
                store.append(TaskRows.of(row, List.of()));
            }
            if (to == 7) {
                store.complete();
            }
        }
        sweep.close();
        return sweep;
    }

    private static String rows(SweepFolder sweep) throws IOException {
        StringBuilder text = new StringBuilder();
        try (SweepTable table = SweepTable.runs(sweep)) {
            while (table.next()) {
                for (int k = 0; k < 5; k++) {
                    text.append(table.text(k)).append('|');
                }
                text.append(table.number(4)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void finishedPartsAreParquetAndReadAsTheSameRows() throws IOException {
        SweepFolder csv = write("csv", false, 1, 7);
        SweepFolder parquet = write("parquet", true, 1, 7);

        assertThat(parquet.parts(SweepFolder.RUNS)).hasSize(3).allMatch(SweepPart::parquet);
        assertThat(rows(parquet)).isEqualTo(rows(csv)).contains("2|1|failed|why, \"so\"||NaN");
        assertThat(SweepProgress.of(List.of(parquet), SEVEN).failed()).isEqualTo(1);
    }

    @Test
    void aSweepThatWasCutOffKeepsItsLastPartInCsvUntilItGoesOn() throws IOException {
        SweepFolder sweep = write("cut", true, 1, 5);
        assertThat(sweep.parts(SweepFolder.RUNS)).extracting(SweepPart::parquet).containsExactly(true, false);
        write("cut", true, 6, 7);
        assertThat(sweep.parts(SweepFolder.RUNS)).hasSize(3).allMatch(SweepPart::parquet);
        assertThat(rows(sweep)).isEqualTo(rows(write("csv", false, 1, 7)));
    }

    /** A name with * ? [ is a name: other folders that it would fit as a pattern are neither read nor lost. */
    @Test
    void namesThatLookLikePatternsAreNames() throws IOException {
        for (String name : List.of("s1", "s*", "s[1]", "s?", "s'1")) {
            String other = rows(write("other" + name, false, 1, 4));
            write(name, true, 1, 4);
            assertThat(rows(SweepFolder.open(folder.resolve(name)))).as(name).isEqualTo(other);
            write(name, true, 5, 7);
        }
        String whole = rows(write("csv", false, 1, 7));
        for (String name : List.of("s1", "s*", "s[1]", "s?", "s'1")) {
            assertThat(rows(SweepFolder.open(folder.resolve(name)))).as(name).isEqualTo(whole);
        }
    }

    @Test
    void theDriverLeavesNoFileThatAKillCouldNotTakeAway() throws IOException {
        Parquet.require();
        assumeThat(Path.of("/proc/self/maps")).exists();
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            assertThat(maps.filter(line -> line.contains("duckdb") && line.contains("/")))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("(deleted)"));
        }
    }

    @Test
    void whatAKillLeftOfTheDriverIsRemovedAndAnUnpackingOneLetBe() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path left = Files.createTempFile(temporary, "libduckdb_java", ".so");
        Path young = Files.createTempFile(temporary, "libduckdb_java", ".so");
        try {
            Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(600)));
            Parquet.require();
            assertThat(left).doesNotExist();
            assertThat(young).exists();
        } finally {
            Files.deleteIfExists(young);
        }
    }

    @Test
    void aDamagedPartIsSaid() throws IOException {
        SweepFolder sweep = write("bad", true, 1, 7);
        Files.writeString(sweep.parts(SweepFolder.RUNS).get(1).file(), "no");
        assertThatThrownBy(() -> rows(sweep)).isInstanceOf(IOException.class).hasMessageContaining("delete it");
    }
}
