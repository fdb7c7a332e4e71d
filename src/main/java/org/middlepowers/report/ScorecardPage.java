package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.analysis.Scorecard.Finding;
import org.middlepowers.analysis.Scorecard.Row;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts;
import org.middlepowers.report.Page.Claims;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

/** The report of a scorecard: score, misses first, then every figure. */
public final class ScorecardPage {
    private static final String QUESTION = "Which regularities that the literature reports does the model bring about,"
            + " and which does it miss?";

    private final Scorecard card;

    private ScorecardPage(Scorecard card) {
        this.card = card;
    }

    /** Makes the page. */
    public static Page of(Scorecard card) {
        return new ScorecardPage(card).page();
    }

    private Page page() {
        return new Page(
                "Patterns: what the literature reports and what the model does",
                QUESTION,
                new Page.Lead(new ScorecardText(card).answer(), folder -> Charts.scorecard(folder, card), List.of()),
                List.of(
                        new Section("How to read a verdict", List.of(reading())),
                        new Section("The scorecard, with remarks", List.of(), Figures.NONE, List.of(verdicts())),
                        new Section(
                                "Every check that decides", List.of(), Figures.NONE, List.of(checks(true))),
                        new Section(
                                "Figures to compare",
                                List.of("These decide nothing: the same figures in other worlds, and levels."),
                                Figures.NONE,
                                List.of(checks(false)))))
                .with(List.of(new Claims("Patterns, misses first", card.rows().stream().map(ScorecardPage::claim).toList())));
    }

    /** A pattern, with the checks that decided against it. */
    private static Page.Claim claim(Row row) {
        List<String> evidence = row.counted().stream()
                .filter(f -> f.verdict() == row.verdict())
                .map(f -> f.check().about() + ScorecardText.world(f.check()) + ": "
                        + ScorecardText.figure(f.figure()) + ", expected " + ScorecardText.range(f.check()))
                .toList();
        return new Page.Claim(
                ScorecardText.verdict(row),
                Page.Claim.style(row.verdict()),
                row.claim().id() + " " + row.claim().title(),
                evidence.isEmpty() ? row.claim().untestable() : String.join("; ", evidence),
                row.claim().source());
    }

    private String reading() {
        return "A check is met if the whole 95 % interval of the model's mean over " + Wording.count(card.replications(), "replication")
                + " lies in the range set down beforehand, missed if all of it lies outside, and unclear"
                + " in between. A pattern is reproduced if all of its checks are met, and not reproduced as soon as one"
                + " is missed. The interval shrinks with more replications: it says how well the model's own mean is"
                + " known, not how far the world may differ from it.";
    }

    private Table verdicts() {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : card.rows()) {
            String remark = row.claim().untestable().isEmpty() ? row.claim().note() : row.claim().untestable();
            String fit = row.fitted() ? "Fitted: " + row.claim().fitted() + ". " : "";
            rows.add(List.of(
                    row.claim().id(),
                    row.claim().title(),
                    row.claim().source(),
                    ScorecardText.verdict(row),
                    row.counted().isEmpty() ? "" : row.met() + " of " + row.counted().size(),
                    fit + remark));
        }
        return new Table("", List.of("", "Claim", "Source", "Verdict", "Checks met", "Remarks"), List.of(), rows);
    }

    private Table checks(boolean counted) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : card.rows()) {
            for (Finding f : row.findings()) {
                if (f.check().counted() == counted) {
                    List<String> cells = new ArrayList<>(List.of(
                            row.claim().id(),
                            f.check().about(),
                            f.check().world(),
                            f.check().literature(),
                            ScorecardText.figure(f.figure())));
                    if (counted) {
                        cells.add(4, ScorecardText.range(f.check()));
                        cells.add(f.verdict().ofLiterature());
                    }
                    rows.add(cells);
                }
            }
        }
        List<String> columns = counted
                ? List.of("", "What is measured", "World", "Literature", "Expected", "Model (95 %)", "Verdict")
                : List.of("", "What is measured", "World", "Literature", "Model (95 %)");
        return new Table("", columns, List.of(), rows);
    }
}
