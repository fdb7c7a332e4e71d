package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.study.sweep.SweepFixture;

/** A sweep of a table of points runs them, carries its other columns, shards, merges and is analysed. */
class SweepFromTableTest {
    private static final String POINTS =
            "id,normDamping,contestHostility,layer\na1,0.1,10,true\na2,0.25,20.5,false\na3,0.4,30,true\n";

    @TempDir
    private Path folder;

    private Path sweep;

    @BeforeEach
    void write() throws Exception {
        String text = Files.readString(SweepFixture.write(folder))
                .replace("design: saltelli\nsize: 8", "design: {from: points.csv}");
        sweep = Files.writeString(folder.resolve("small.yaml"), text);
        Files.writeString(folder.resolve("points.csv"), POINTS);
    }

    private int sweep(String output, String... more) {
        List<String> args = new ArrayList<>(
                List.of("sweep", sweep.toString(), "--threads", "1", "--output", folder.resolve(output).toString()));
        args.addAll(List.of(more));
        return Main.run(args.toArray(String[]::new));
    }

    @Test
    void everyRowIsAPointAndItsOtherColumnsStandBesideTheResults() throws Exception {
        assertThat(sweep("a")).isZero();
        List<String> rows = SweepFixture.table(folder.resolve("a"), "runs").lines().toList();
        assertThat(rows.get(0)).startsWith("point,replication,seed,status,reason,run,normDamping,contestHostility,layer,id,dsi");
        assertThat(rows.subList(1, rows.size())).hasSize(6).allSatisfy(r -> assertThat(r).contains(",ok,"));
        assertThat(rows.get(3)).startsWith("2,1,").contains(",0.25,20.5,false,a2,");
        assertThat(Files.readAllLines(folder.resolve("a/design.csv")).get(3)).startsWith("3,0.4,30,true,a3,");
        assertThat(Main.run("analyse", folder.resolve("a").toString(), "--no-report")).isZero();
        assertThat(sweep("a")).isZero();
        Files.writeString(folder.resolve("points.csv"), POINTS.replace("0.25", "0.26"));
        assertThat(sweep("a")).isEqualTo(2);
    }

    @Test
    void shardsOfItMergeToTheSameBytes() throws Exception {
        assertThat(sweep("whole")).isZero();
        assertThat(sweep("s1", "--shard", "1/2")).isZero();
        assertThat(sweep("s2", "--shard", "2/2")).isZero();
        assertThat(Main.run("merge", folder.resolve("s1").toString(), folder.resolve("s2").toString(), "--output",
                        folder.resolve("m").toString()))
                .isZero();
        for (String table : List.of("runs", "series")) {
            assertThat(SweepFixture.table(folder.resolve("m"), table))
                    .isEqualTo(SweepFixture.table(folder.resolve("whole"), table));
        }
    }

    @Test
    void theTableMayComeFromStandardInput() throws Exception {
        assertThat(sweep("file")).isZero();
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(POINTS.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(sweep("piped", "--points", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(SweepFixture.table(folder.resolve("piped"), "runs"))
                .isEqualTo(SweepFixture.table(folder.resolve("file"), "runs"));
    }

    @Test
    void theTableMayBeParquet() throws Exception {
        assertThat(sweep("file")).isZero();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + folder.resolve("points.csv") + "')) TO '"
                    + folder.resolve("points.parquet") + "' (FORMAT parquet)");
        }
        assertThat(sweep("parquet", "--set", "design.from=points.parquet")).isZero();
        assertThat(SweepFixture.table(folder.resolve("parquet"), "runs"))
                .isEqualTo(SweepFixture.table(folder.resolve("file"), "runs"));
    }
}
