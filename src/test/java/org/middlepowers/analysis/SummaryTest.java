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
        ResultsFolder folder = ResultsFolder.create(parent.resolve("r"));
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
    void meansSinceThePartingArePairedOverTheSameQuarters() throws IOException {
        ResultsFolder folder = ResultsFolder.create(parent.resolve("r"));
        Manifest manifest = new SyntheticResults(3, 4, 3, 0, 0, 0).manifest();
        String c = manifest.scenarios().get(2).name();
        Files.writeString(folder.runs(), "run,scenario,replication,seed,status,reason,tension.end,tension.mean\n"
                + "1," + A + ",1,1,ok,,4,2.5\n2," + A + ",2,2,ok,,4,2.5\n"
                + "3," + B + ",1,1,ok,,6,3\n4," + B + ",2,2,ok,,9,4.5\n5," + c + ",1,1,ok,,4,2.5\n");
        StringBuilder series = new StringBuilder("run,scenario,replication,quarter,scope,tension\n");
        rows(series, A, 1, 1, 2, 3, 4);
        rows(series, A, 2, 1, 2, 3, 4);
        // The second replication parts in the second quarter already, so both are counted from then on.
        rows(series, B, 1, 1, 2, 3, 6);
        rows(series, B, 2, 1, 5, 3, 9);
        rows(series, c, 1, 1, 2, 3, 4);
        Files.writeString(folder.series(), series);
        CondensedSeries.write(folder, manifest);
        Findings findings = Findings.read(folder, manifest);
        assertThat(findings.parting(manifest.scenarios().get(1))).contains("2015Q2");
        assertThat(findings.since(manifest.scenarios().get(1))).isEqualTo(RunColumn.AFTER);
        assertThat(findings.parting(manifest.scenarios().get(2))).isEmpty();
        Interval value = findings.summary().value(B, "world", "tension", "after");
        assertThat(value.mean()).isCloseTo((11 + 17) / 3.0 / 2, within(1e-7));
        Interval difference = findings.summary().difference(B, "world", "tension", "after");
        // Differences 2/3 and 8/3: mean 5/3, standard error 1.
        assertThat(difference.mean()).isCloseTo(5 / 3.0, within(1e-7));
        assertThat(difference.half()).isCloseTo(12.7062, within(1e-3));
        assertThat(findings.summary().value(c, "world", "tension", "after").known()).isFalse();
        findings.summary().write(folder.summary());
        assertThat(Files.readString(folder.summary())).contains("world,tension,after," + B + ",2,4.66667,");
    }

    @Test
    void scenariosThatDifferFromTheFirstQuarterOnAreComparedOverTheWholePeriod() throws IOException {
        ResultsFolder folder = new SyntheticResults(2, 8, 5, 0, -.2).write(parent.resolve("r"));
        Findings findings = Findings.read(folder);
        assertThat(findings.since(findings.others().get(0))).isEqualTo(RunColumn.MEAN);
        assertThat(findings.anyPartsLater()).isFalse();
        assertThat(findings.summary().difference(B, "central_asia", "dsi", "after").mean())
                .isCloseTo(findings.summary().difference(B, "central_asia", "dsi", "mean").mean(), within(1e-5));
    }

    private static void rows(StringBuilder series, String scenario, int replication, double... values) {
        for (int q = 0; q < values.length; q++) {
            series.append("1,").append(scenario).append(',').append(replication).append(",2015Q").append(q + 1);
            series.append(",world,").append(values[q]).append('\n');
        }
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
        assertThat(RunColumn.parse("kazakhstan.dsi.end", groups)).isEqualTo(new RunColumn("kazakhstan", "dsi", "end"));
        assertThat(RunColumn.parse("tension.mean", groups)).isEqualTo(new RunColumn("world", "tension", "mean"));
        assertThat(RunColumn.parse("effect.tension", groups)).isEqualTo(new RunColumn("world", "effect.tension", "value"));
        assertThat(RunColumn.parse("welfare", groups)).isEqualTo(new RunColumn("world", "welfare", "value"));
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
        Files.writeString(file, "run,scenario,replication,quarter,resolution,KAZ,UZB,IND\n"
                + "1,a,1,2022Q1,r,yes,absent,\n2,a,2,2022Q1,r,yes,yes,\n");
        VoteShares votes = VoteShares.read(file).get(0);
        assertThat(votes.shares().get("yes").mean()).isEqualTo(.75);
        assertThat(votes.shares().get("absent").mean()).isEqualTo(.25);
        assertThat(VoteShares.read(parent.resolve("none.csv"))).isEmpty();
    }
}
