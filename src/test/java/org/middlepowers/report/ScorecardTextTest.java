package org.middlepowers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.analysis.Scorecard.Finding;
import org.middlepowers.analysis.Scorecard.Row;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.LiteratureClaim.Check;

class ScorecardTextTest {
    private static final Check CHECK = Check.within("x", "another world", "share of things", "0.20", .1, .4);
    private static final Interval FIGURE = new Interval(9, .02345, -.01, .0567);

    @Test
    void theScoreNamesItsMisses() {
        LiteratureClaim claim = LiteratureClaim.test("P7", "a claim", "Somebody 2001", "", CHECK);
        Row row = new Row(
                claim, Verdict.NOT_HELD, List.of(new Finding(CHECK, FIGURE, Verdict.NOT_HELD)));
        String text = PageText.of(ScorecardPage.of(new Scorecard(List.of(row), 9)), 100, true);
        assertThat(text)
                .contains("not reproduced", "P7 a claim", "Somebody 2001", "0.1 to 0.4", "Not reproduced: P7.")
                .contains("0.023 (-0.010", "[another world]");
        assertThat(ScorecardPage.of(new Scorecard(List.of(row), 9))
                        .sections()
                        .get(2)
                        .tables()
                        .get(0)
                        .rows()
                        .get(0))
                .containsExactly(
                        "P7", "share of things", "another world", "0.20", "0.1 to 0.4", "0.023 (−0.010 to 0.057)",
                        "not reproduced");
    }

    @Test
    void rangesAndFiguresReadAsWords() {
        assertThat(ScorecardText.range(Check.positive("x", "w", "a", "l"))).isEqualTo("above 0");
        assertThat(ScorecardText.range(Check.negative("x", "w", "a", "l"))).isEqualTo("below 0");
        assertThat(ScorecardText.range(Check.shown("x", "w", "a", "l"))).isEmpty();
        assertThat(ScorecardText.figure(Interval.NONE)).isEqualTo("none");
        assertThat(ScorecardText.figure(new Interval(1, 1234.5, Double.NaN, Double.NaN))).isEqualTo("1235 (one replication)");
        assertThat(MeasureFormat.significant(.00001234)).isEqualTo("0.0000123");
    }
}
