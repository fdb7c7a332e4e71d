package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.LiteratureClaim.Check;

class ScorecardTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1.2, 1.8, HELD",
        "1, 2, 2.1, 2.8, NOT_HELD",
        "1, 2, .1, .8, NOT_HELD",
        "1, 2, .9, 1.5, UNCLEAR",
        "1, 2, .5, 2.5, UNCLEAR",
        "0, Infinity, .1, .3, HELD",
        "0, Infinity, -.1, .3, UNCLEAR",
        "0, Infinity, -.3, -.1, NOT_HELD",
        "0, Infinity, 0, .3, UNCLEAR",
        "0, Infinity, 0, 0, NOT_HELD",
        "-Infinity, 0, -.3, -.1, HELD",
        "-Infinity, 0, .1, .3, NOT_HELD",
        "0, 1, 0, 0, HELD",
        "1, 2, NaN, NaN, UNCLEAR",
    })
    void aCheckIsMetOnlyIfTheWholeIntervalLiesInTheRange(
            double low, double high, double from, double to, Verdict verdict) {
        Check check = Check.within("x", "world", "about", "literature", low, high);
        assertThat(Scorecard.verdict(check, new Interval(9, Double.isNaN(from) ? 1.5 : (from + to) / 2, from, to)))
                .isEqualTo(verdict);
        assertThat(Scorecard.verdict(check, Interval.NONE)).isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void oneMissSinksAClaimAndOneDoubtClouds() {
        LiteratureClaim claim = LiteratureClaim.test("P1", "t", "s", "");
        assertThat(Scorecard.verdict(claim, List.of(Verdict.HELD, Verdict.HELD))).isEqualTo(Verdict.HELD);
        assertThat(Scorecard.verdict(claim, List.of(Verdict.HELD, Verdict.UNCLEAR))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Scorecard.verdict(claim, List.of(Verdict.HELD, Verdict.NOT_TESTABLE))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Scorecard.verdict(claim, List.of(Verdict.UNCLEAR, Verdict.NOT_HELD)))
                .isEqualTo(Verdict.NOT_HELD);
        assertThat(Scorecard.verdict(claim, List.of())).isEqualTo(Verdict.NOT_TESTABLE);
        LiteratureClaim untestable = new LiteratureClaim("P1", "t", "s", "", "no data", "", List.of());
        assertThat(Scorecard.verdict(untestable, List.of(Verdict.HELD))).isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void missesComeFirstAndFitsDoNotCount() throws Exception {
        Path runs = Files.writeString(folder.resolve("runs.csv"), """
                run,status,PA.x,PB.x,PC.x,PD.x,PD.y,PE.z
                1,ok,1,-1,-3,1,,5
                2,ok,1.1,-1.1,-3.1,1.1,,6
                3,failed,,,,,,
                """);
        Check x = Check.positive("x", "world", "about", "literature");
        Check y = Check.positive("y", "world", "about", "literature");
        List<LiteratureClaim> claims = List.of(
                LiteratureClaim.test("PA", "holds", "s", "", x),
                LiteratureClaim.fitted("PB", "fitted, and missed", "s", "some parameter", "", x),
                LiteratureClaim.test("PC", "fails", "s", "", x),
                LiteratureClaim.test("PD", "half known", "s", "", x, y),
                new LiteratureClaim("PE", "no", "s", "", "no data", "", List.of(Check.shown("z", "world", "about", "lit"))));
        Scorecard card = Scorecard.read(runs, claims);
        assertThat(card.rows().stream().map(r -> r.claim().id())).containsExactly("PC", "PD", "PA", "PB", "PE");
        assertThat(card.replications()).isEqualTo(2);
        assertThat(card.counted()).isEqualTo(3);
        assertThat(card.count(Verdict.HELD)).isEqualTo(1);
        assertThat(card.count(Verdict.NOT_HELD)).isEqualTo(1);
        assertThat(card.count(Verdict.UNCLEAR)).isEqualTo(1);
        assertThat(card.fitted()).isEqualTo(1);
        assertThat(card.untestable()).isEqualTo(1);
        assertThat(card.rows().get(2).met()).isEqualTo(1);

        Path file = folder.resolve("patterns.csv");
        card.write(file);
        assertThat(Files.readAllLines(file)).hasSize(7);
        assertThat(Files.readAllLines(file).get(1))
                .startsWith("PC,fails,s,not reproduced,,x,yes,world,about,literature,0,,2,-3.05,");
    }
}
