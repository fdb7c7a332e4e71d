package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.TableDifference.Compared;

/** Tables that differ are said to differ in words, whatever they are kept in and whatever their columns. */
class TableDifferenceTest {
    @TempDir
    private Path folder;

    private Path parquet(String name, int... bytes) throws IOException {
        Path path = Files.createDirectory(folder.resolve(name));
        byte[] all = new byte[bytes.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = (byte) bytes[k];
        }
        Files.write(path.resolve("series.parquet"), all);
        return path;
    }

    @Test
    void parquetIsComparedByBytesAndNotReadAsText() throws IOException {
        Path was = parquet("was", 'P', 'A', 'R', '1', '\n', 0xff, 0, 7);
        Path same = parquet("same", 'P', 'A', 'R', '1', '\n', 0xff, 0, 7);
        Path other = parquet("other", 'P', 'A', 'R', '1', '\n', 0xff, 0, 8);
        assertThat(TableDifference.ofFolders(was, same)).extracting(c -> c.difference().isPresent()).containsExactly(false);
        assertThat(TableDifference.ofFolders(was, other))
                .extracting(c -> c.difference().orElse(""))
                .containsExactly("holds other bytes");
    }

    private SweepFolder sweep(String name, String runs) throws IOException {
        try (ResultsFolder made = ResultsFolder.create(folder.resolve(name))) {
            Path part = new Parts(made.path()).file(SweepFolder.RUNS, 1, Parts.CSV);
            Files.createDirectories(part.getParent());
            Files.writeString(part, runs);
            return new SweepFolder(made);
        }
    }

    @Test
    void aShardOfOtherColumnsIsSaidToHaveThem() throws IOException {
        SweepFolder whole = sweep("whole", "point,replication,seed,tension\n1,1,5,0.5\n2,1,5,0.7\n");
        SweepFolder shard = sweep("shard", "point,replication,seed\n2,1,5\n");
        SweepFolder fitting = sweep("fitting", "point,replication,seed,tension\n2,1,5,0.7\n");
        SweepFolder differing = sweep("differing", "point,replication,seed,tension\n2,1,5,0.8\n");
        assertThat(difference(whole, shard)).contains("had 4 columns and has 3 now");
        assertThat(difference(whole, fitting)).isEmpty();
        assertThat(difference(whole, differing)).contains("point 2, replication 1").contains("'0.7' then, '0.8' now");
    }

    @Test
    void aTableThatIsGoneIsSaidToBeGoneWhenASampleIsCompared() throws IOException {
        Path was = Files.createDirectory(folder.resolve("was"));
        Path is = Files.createDirectory(folder.resolve("is"));
        for (String table : List.of("runs.csv", "states.csv", "series.scratch.csv")) {
            Files.writeString(is.resolve(table), "run\n1\n");
        }
        Files.writeString(was.resolve("states.csv"), "run\n0\n1\n2\n");
        assertThat(TableDifference.ofSample(was, is))
                .extracting(c -> c.table() + ": " + c.difference().orElse("agrees"))
                .containsExactly("runs.csv: is not in the folder, and is made now", "states.csv: agrees");
    }

    private static String difference(SweepFolder was, SweepFolder is) throws IOException {
        List<Compared> tables = TableDifference.ofShard(was, is);
        assertThat(tables).hasSize(1);
        return tables.get(0).difference().orElse("");
    }
}
