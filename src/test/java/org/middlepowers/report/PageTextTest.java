package org.middlepowers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.report.Page.Claim;
import org.middlepowers.report.Page.Claims;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

class PageTextTest {
    private static final Table TABLE = new Table(
            "What differs most",
            List.of("Measure", "With the war", "Difference", "Per spread of runs", "Remark"),
            List.of(1, 2, 3),
            List.of(
                    List.of("Income from re-exports, share of output of the states that re-export", "0.42\n(0.40 to 0.44)",
                            "+0.12\n(+0.10 to +0.14)", "2.1", "clear, and large"),
                    List.of("Tension", "0.31\n(0.30 to 0.32)", "−0.02\n(−0.03 to −0.01)", "0.3", "clear, but small")));

    private static final Page PAGE = new Page(
                "A title",
                "Do middle powers drive the world towards more poles, or do they hold it together?",
                new Page.Lead(List.of("They drive. " + "The index is higher by a good deal in every year that was looked at. ".repeat(3)), Figures.NONE, List.of(TABLE)),
                List.of(
                    new Section("How it was computed", List.of("By simulation.")),
                    new Section("A heading that is longer than a terminal is wide, as those that are whole sentences can be", List.of())))
                .with(List.of(new Claims("Expected: 1 of 2 held.", List.of(
                    new Claim("held", "held", "Tension rises after the war begins.", "0.3, expected above 0", ""),
                    new Claim("not held", "missed", "Mediation pays.", "−0.1, expected above 0", "Touval 1982")))))
                .from(List.of("Touval (1982)"));

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 140})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(PageText.of(PAGE, width, true).lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void theAnswerFollowsTheQuestionAndTheRestIsLeftOutUnlessWanted() {
        String brief = PageText.of(PAGE, 80, false);
        assertThat(brief.lines().limit(15)).anyMatch(line -> line.startsWith("They drive."));
        assertThat(brief).doesNotContain("By simulation").doesNotContain("Touval (1982)");
        assertThat(PageText.of(PAGE, 80, true)).contains("HOW IT WAS COMPUTED", "By simulation", "Touval (1982)");
    }

    @Test
    void inBriefClaimsThatHeldAreCountedAndOthersNamed() {
        assertThat(PageText.of(PAGE, 80, false))
                .contains("Expected: 1 of 2 held.\nnot held  Mediation pays.\n")
                .doesNotContain("Tension rises");
        assertThat(PageText.of(PAGE, 80, true))
                .contains("held      Tension rises after the war begins. [0.3, expected above 0]\n")
                .contains("not held  Mediation pays. [-0.1, expected above 0]\n");
    }

    @Test
    void whereATableDoesNotFitTheLastColumnsAreLeftOutAndItSaysSo() {
        assertThat(PageText.of(PAGE, 120, false)).contains("Remark").doesNotContain("more column");
        assertThat(PageText.of(PAGE, 50, false))
                .containsPattern("\\(\\d more columns in the report\\.\\)")
                .doesNotContain("Remark");
    }

    @Test
    void aQuestionMarkInATableIsExplainedInItsCaption() {
        Page.Table marked = new Page.Table(
                "Shares", List.of("Measure", "Mean"), List.of(1), List.of(List.of("Why 2022?", "1 ±0.2?")));
        assertThat(marked.caption()).startsWith("Shares. ? = made by few replications");
        Page.Table plain = new Page.Table("Shares", List.of("Measure", "Mean"), List.of(1), List.of(List.of("2022?", "1 ±0.2")));
        assertThat(plain.caption()).isEqualTo("Shares");
    }
}
