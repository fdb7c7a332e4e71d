package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The tables of outcomes and, last, the answer as plain text, 100 columns wide. */
public final class TextSummary {
    private static final int WIDTH = 100;
    private static final int MOST_DECIMALS = 4;
    /** Letter; value and difference over the period; difference since the parting; value and difference at the end. */
    private static final String ROW = "  %s %17s %16s%s %17s%s %17s %16s%s";
    private static final String SINGLE = "%-55s %20s %20s";
    private static final int SINGLE_TITLE = 55;

    private final Findings findings;
    private final boolean compared;
    private final StringBuilder out = new StringBuilder();

    private TextSummary(Findings findings) {
        this.findings = findings;
        this.compared = !findings.others().isEmpty();
    }

    /** The whole text, ending in a line break: tables first, so that a terminal ends with the answer. */
    public static String of(Findings findings) {
        TextSummary summary = new TextSummary(findings);
        for (String scope : ReportModel.scopes(findings)) {
            summary.table(OutcomeTable.of(findings, scope));
        }
        summary.legend();
        summary.headline();
        Expectations.lines(findings, WIDTH).forEach(line -> summary.out.append(line).append('\n'));
        return Wording.plain(summary.out.toString());
    }

    /** Only the answer, without tables. */
    public static String headline(Findings findings) {
        TextSummary summary = new TextSummary(findings);
        summary.headline();
        return Wording.plain(summary.out.toString());
    }

    private void headline() {
        long failed = findings.runs().failed();
        if (failed > 0) {
            paragraph(Wording.count(failed, "run") + " failed and " + (failed == 1 ? "is" : "are")
                    + " left out; runs.csv says why.");
        }
        new Effects(findings).sentences().forEach(this::paragraph);
        String question = findings.first().question();
        if (!question.isEmpty()) {
            paragraph(question);
        }
        findings.otherFocus().ifPresent(this::paragraph);
        for (Answer.Paragraph answer : new Answer(findings, findings.focus()).paragraphs()) {
            if (!answer.heading().isEmpty()) {
                lines(answer.heading() + ":");
            }
            paragraph(answer.words());
        }
    }

    private void legend() {
        List<ScenarioEntry> scenarios = findings.scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            String parting = findings.parting(scenarios.get(i)).map(q -> "  (parts from A in " + q + ")").orElse("");
            out.append(letter(i)).append("  ").append(scenarios.get(i).name());
            out.append(i == 0 && compared ? "  (the others are compared with it)" : parting).append('\n');
        }
        paragraph("Mean and 95 % interval (±; none where all are alike; " + MeasureFormat.UNSURE_MEANS + ") of "
                + Wording.count(findings.manifest().replications(), "replication")
                + (compared ? "; diff. = each minus A, paired" + (findings.anyPartsLater() ? ", since = since the two part" : "")
                                + "; * = its interval excludes zero." : "."));
    }

    private void table(OutcomeTable table) {
        out.append(table.title()).append('\n').append("-".repeat(WIDTH)).append('\n');
        if (compared) {
            String since = findings.anyPartsLater() ? "diff. since" : "";
            line(ROW, " ", "over the period", "diff.", " ", since, " ", "at the end", "diff.", " ");
        } else {
            line(SINGLE, "", "over the period", "at the end");
        }
        table.entries().forEach(compared ? this::entry : this::single);
        out.append('\n');
    }

    private void entry(OutcomeTable.Entry entry) {
        MeasureFormat format = MeasureFormat.of(findings.unit(entry.measure()));
        int mostPeriod = most(format, entry.lines().stream().map(OutcomeTable.Line::period));
        int mostEnd = most(format, entry.lines().stream().map(OutcomeTable.Line::end));
        lines(title(entry, format));
        for (int i = 0; i < entry.lines().size(); i++) {
            OutcomeTable.Line line = entry.lines().get(i);
            line(
                    ROW,
                    letter(i),
                    value(format, line.period()), difference(format, line.period(), mostPeriod), star(line.period()),
                    difference(format, line.after(), mostPeriod), star(line.after()),
                    value(format, line.end()), difference(format, line.end(), mostEnd), star(line.end()));
        }
    }

    private void single(OutcomeTable.Entry entry) {
        MeasureFormat format = MeasureFormat.of(findings.unit(entry.measure()));
        OutcomeTable.Line values = entry.lines().get(0);
        List<String> title = Wording.wrap(title(entry, format), SINGLE_TITLE);
        line(SINGLE, title.get(0), value(format, values.period()), value(format, values.end()));
        title.subList(1, title.size()).forEach(part -> out.append(part).append('\n'));
    }

    private static String title(OutcomeTable.Entry entry, MeasureFormat format) {
        return entry.title() + (format.suffix().isEmpty() ? "" : ", %");
    }

    private void line(String row, Object... cells) {
        out.append(String.format(Locale.ROOT, row, cells).stripTrailing()).append('\n');
    }

    private static String star(OutcomeTable.Cell cell) {
        return cell.clear() ? "*" : " ";
    }

    private static String value(MeasureFormat format, OutcomeTable.Cell cell) {
        return cell.number().known() ? Wording.plain(format.valueWithHalf(cell.number(), MOST_DECIMALS)) : "";
    }

    private static String difference(MeasureFormat format, OutcomeTable.Cell cell, int most) {
        return cell.paired().known() ? Wording.plain(format.signedWithHalf(cell.paired(), most)) : "";
    }

    /** Decimals for differences: one more than the values have, as far as that fits the column. */
    private static int most(MeasureFormat format, Stream<OutcomeTable.Cell> cells) {
        int decimals = cells.mapToInt(cell -> format.decimals(cell.number())).max().orElse(0);
        return Math.min(MOST_DECIMALS, decimals + 1);
    }

    private void paragraph(String text) {
        lines(text);
        out.append('\n');
    }

    private void lines(String text) {
        Wording.wrap(text, WIDTH).forEach(line -> out.append(line).append('\n'));
    }

    private static String letter(int i) {
        return String.valueOf((char) ('A' + i % 26));
    }
}
