package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SyntheticResults;

class SummaryTest {
    private static final String A = "kazakhstan-2022";
    private static final String B = "kazakhstan-2022-no-war";

    @TempDir
    Path parent;

    @Test
    void differencesArePairedByReplicationAndFailedRunsLeftOut() throws IOException {
        ResultsFolder folder = ResultsFolder.create(parent.resolve("r"), false);
        Manifest manifest = new SyntheticResults(2, 4, 4, 0, 0).manifest();
        Files.writeString(folder.runs(), "run,scenario,replication,seed,status,reason,"
                + "tension.end,kazakhstan.dsi.mean,welfare\n"
                + "1," + A + ",1,11,ok,,1,0.5,\n2," + A + ",2,12,ok,,5,0.5,2\n3," + A + ",3,13,ok,,9,0.5,\n"
                + "4," + A + ",4,14,failed,\"NaN, somewhere\",,,\n"
                + "5," + B + ",2,12,ok,,7,0.5,3\n6," + B + ",1,11,ok,,2,0.5,\n7," + B + ",3,13,ok,,12,0.5,\n"
                + "8," + B + ",4,14,ok,,100,0.5,\n");
        Summary summary = Summary.of(folder, manifest);
        Interval difference = summary.difference(B, "world", "tension", "end");
        assertThat(difference.n()).isEqualTo(3);
        // Differences 1, 2 and 3: mean 2, variance 1.
        assertThat(difference.mean()).isCloseTo(2, within(1e-12));
        assertThat(difference.half()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(summary.value(A, "world", "tension", "end").mean()).isEqualTo(5);
        assertThat(summary.value(B, "world", "tension", "end").n()).isEqualTo(4);
        assertThat(summary.difference(B, "kazakhstan", "dsi", "mean").half()).isZero();
        assertThat(summary.value(A, "world", "welfare", "value").n()).isEqualTo(1);
        assertThat(summary.difference(A, "world", "tension", "end").known()).isFalse();
        assertThat(RunCount.read(folder.runs()).failures()).containsEntry("NaN, somewhere", 1L);
    }

    @Test
    void theSummaryReadsBackFromItsTable() throws IOException {
        ResultsFolder folder = new SyntheticResults(2, 8, 5, 0, -.2).write(parent.resolve("r"));
        Summary summary = Summary.of(folder, folder.readManifest());
        summary.write(folder.summary());
        Summary read = Summary.read(folder.summary());
        assertThat(read.rows()).hasSameSizeAs(summary.rows());
        Interval was = summary.difference(B, "world", "tension", "mean");
        Interval is = read.difference(B, "world", "tension", "mean");
        assertThat(is.mean()).isCloseTo(was.mean(), within(1e-5 * Math.abs(was.mean())));
        assertThat(is.low()).isCloseTo(was.low(), within(1e-5 * Math.abs(was.low())));
    }

    @Test
    void columnsNameScopeMeasureAndStatistic() {
        List<String> groups = List.of("kazakhstan");
        assertThat(Outcome.parse("kazakhstan.dsi.end", groups)).isEqualTo(new Outcome("kazakhstan", "dsi", "end"));
        assertThat(Outcome.parse("tension.mean", groups)).isEqualTo(new Outcome("world", "tension", "mean"));
        assertThat(Outcome.parse("effect.tension", groups)).isEqualTo(new Outcome("world", "effect.tension", "value"));
        assertThat(Outcome.parse("welfare", groups)).isEqualTo(new Outcome("world", "welfare", "value"));
    }

    @Test
    void seriesAgreeWithTheRunsTable() throws IOException {
        ResultsFolder folder = new SyntheticResults(2, 32, 6, 0, -.2).write(parent.resolve("r"));
        Findings findings = Findings.read(folder);
        Band path = findings.series().band(B, "central_asia", "dsi").orElseThrow();
        Interval end = findings.summary().value(B, "central_asia", "dsi", "end");
        assertThat(path.length()).isEqualTo(32);
        // The series keep six digits, the runs all.
        assertThat(path.at(31).mean()).isCloseTo(end.mean(), within(1e-5));
        assertThat(path.at(31).half()).isCloseTo(end.half(), within(1e-5));
        Band difference = findings.series().difference(B, "central_asia", "dsi").orElseThrow();
        Interval paired = findings.summary().difference(B, "central_asia", "dsi", "end");
        assertThat(difference.at(31).mean()).isCloseTo(paired.mean(), within(1e-5));
        assertThat(difference.at(31).half()).isCloseTo(paired.half(), within(1e-5));
        assertThat(findings.series().band(B, "central_asia", "tension")).isEmpty();
    }

    @Test
    void votesAreSharesOfStates() throws IOException {
        Path file = parent.resolve("votes.csv");
        Files.writeString(file, "run,scenario,replication,quarter,resolution,state,vote\n"
                + "1,a,1,2022Q1,r,KAZ,yes\n1,a,1,2022Q1,r,UZB,absent\n"
                + "2,a,2,2022Q1,r,KAZ,yes\n2,a,2,2022Q1,r,UZB,yes\n");
        VoteShares votes = VoteShares.read(file).get(0);
        assertThat(votes.shares().get("yes").mean()).isEqualTo(.75);
        assertThat(votes.shares().get("absent").mean()).isEqualTo(.25);
        assertThat(VoteShares.read(parent.resolve("none.csv"))).isEmpty();
    }
}
