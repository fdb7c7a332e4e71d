package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SyntheticResults;

/** Paths and periods say of the series of all runs what can be worked out by hand, however few numbers are held at a time. */
class CondensedSeriesTest {
    @TempDir
    private Path parent;

    @Test
    void pathsHaveMeanQuantilesAndPairedDifference() throws IOException {
        ResultsFolder folder = ResultsFolder.create(parent.resolve("r"));
        Manifest manifest = new SyntheticResults(2, 2, 5, 0, 0).manifest();
        String one = manifest.scenarios().get(0).name();
        String two = manifest.scenarios().get(1).name();
        StringBuilder series = new StringBuilder("run,scenario,replication,quarter,scope,tension\n");
        double[] values = {1, 2, 3, 4, 10};
        for (int s = 0; s < 2; s++) {
            for (int r = 1; r <= 5; r++) {
                String run = (5 * s + r) + "," + (s == 0 ? one : two) + "," + r;
                series.append(run).append(",2015Q1,world,").append(values[r - 1]).append('\n');
                series.append(run).append(",2015Q2,world,").append(values[r - 1] + s * r).append('\n');
            }
        }
        Files.writeString(folder.series(), series);
        CondensedSeries.write(folder, manifest);
        List<String> paths = Files.readAllLines(folder.paths());
        assertThat(paths.get(0)).isEqualTo("scenario,scope,quarter,statistic,tension");
        assertThat(paths).contains(
                one + ",world,2015Q1,n,5", one + ",world,2015Q1,mean,4", one + ",world,2015Q1,p50,3",
                // Between the first and the second, a fifth of the way; between the last two, four fifths.
                one + ",world,2015Q1,p05,1.2", one + ",world,2015Q1,p95,8.8",
                two + ",world,2015Q1,difference,0", two + ",world,2015Q2,difference,3",
                two + ",world,2015Q2,mean,7");
        assertThat(paths).noneMatch(row -> row.startsWith(one + ",world") && row.contains("difference"));
        // The second parts in the second quarter; of either there is one number since then.
        assertThat(Files.readAllLines(folder.periods()))
                .hasSize(1 + 10)
                .contains("5," + one + ",5,2015Q2,2015Q2,world,10", "10," + two + ",5,2015Q2,2015Q2,world,15");
    }

    @Test
    void howManyNumbersAreHeldAtATimeChangesNothing() throws IOException {
        SyntheticResults synthetic = new SyntheticResults(3, 12, 7, 0, .1, 0).identicalBefore(1);
        ResultsFolder whole = synthetic.write(parent.resolve("whole"));
        ResultsFolder pieces = synthetic.write(parent.resolve("pieces"));
        CondensedSeries.write(whole, whole.readManifest());
        CondensedSeries.write(pieces, pieces.readManifest(), 1);
        assertThat(pieces.paths()).hasSameBinaryContentAs(whole.paths());
        assertThat(pieces.periods()).hasSameBinaryContentAs(whole.periods());
    }
}
