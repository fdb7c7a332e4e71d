package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The answer and the tables of outcomes as plain text, 100 columns wide. */
public final class TextSummary {
    private static final int WIDTH = 100;
    private static final int NAME = 29;
    private static final int MOST_DECIMALS = 4;
    private static final String ROW = "%-29s %s %15s %16s%s %15s %16s%s";

    private final Findings findings;
    private final StringBuilder out = new StringBuilder();

    private TextSummary(Findings findings) {
        this.findings = findings;
    }

    /** The whole text, ending in a line break. */
    public static String of(Findings findings) {
        TextSummary summary = new TextSummary(findings);
        summary.headline();
        summary.legend();
        for (String scope : ReportModel.scopes(findings)) {
            summary.table(OutcomeTable.of(findings, scope));
        }
        return plain(summary.out.toString());
    }

    /** Only the answer, without tables. */
    public static String headline(Findings findings) {
        TextSummary summary = new TextSummary(findings);
        summary.headline();
        return plain(summary.out.toString());
    }

    private void headline() {
        String question = findings.first().question();
        if (!question.isEmpty()) {
            paragraph(question);
        }
        new Answer(findings, findings.focus()).paragraphs().forEach(this::paragraph);
        new Effects(findings).sentences().forEach(this::paragraph);
        long failed = findings.runs().failed();
        if (failed > 0) {
            paragraph(Wording.count(failed, "run") + " failed and " + (failed == 1 ? "is" : "are")
                    + " left out; runs.csv says why.");
        }
    }

    private void legend() {
        List<ScenarioEntry> scenarios = findings.scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            out.append(letter(i)).append("  ").append(scenarios.get(i).name());
            out.append(i == 0 && scenarios.size() > 1 ? "  (the others are compared with it)" : "").append('\n');
        }
        paragraph("Mean and 95 % interval (±) of " + Wording.count(findings.manifest().replications(), "replication")
                + (scenarios.size() > 1
                        ? "; diff. = paired difference to A; * = its interval excludes zero."
                        : "."));
    }

    private void table(OutcomeTable table) {
        out.append(table.title()).append('\n').append("-".repeat(WIDTH)).append('\n');
        boolean compared = findings.scenarios().size() > 1;
        line("", "", "over the period", compared ? "diff." : "", "", "at the end", compared ? "diff." : "", "");
        for (OutcomeTable.Entry entry : table.entries()) {
            if (shown(table.scope(), entry.measure())) {
                entry(entry);
            }
        }
        out.append('\n');
    }

    private void entry(OutcomeTable.Entry entry) {
        MeasureFormat format = MeasureFormat.of(findings.unit(entry.measure()));
        String unit = format.suffix().isEmpty() ? "" : ", %";
        int mostPeriod = most(format, entry.lines().stream().map(OutcomeTable.Line::period));
        int mostEnd = most(format, entry.lines().stream().map(OutcomeTable.Line::end));
        for (int i = 0; i < entry.lines().size(); i++) {
            OutcomeTable.Line line = entry.lines().get(i);
            String name = i == 0 ? shorten(entry.title(), NAME - unit.length()) + unit : "";
            line(
                    name, letter(i),
                    value(format, line.period()), difference(format, line.period(), mostPeriod),
                    line.period().clear() ? "*" : " ",
                    value(format, line.end()), difference(format, line.end(), mostEnd),
                    line.end().clear() ? "*" : " ");
        }
    }

    private void line(Object... cells) {
        out.append(String.format(Locale.ROOT, ROW, cells).stripTrailing()).append('\n');
    }

    /** The world's acts and goals say little; those of the groups say what changed. */
    private static boolean shown(String scope, String measure) {
        return !scope.equals(Outcome.WORLD) || !measure.startsWith("act_") && !measure.startsWith("goal_");
    }

    private static String value(MeasureFormat format, OutcomeTable.Cell cell) {
        return cell.number().known() ? plain(format.valueWithHalf(cell.number(), MOST_DECIMALS)) : "";
    }

    private static String difference(MeasureFormat format, OutcomeTable.Cell cell, int most) {
        return cell.paired().known() ? plain(format.signedWithHalf(cell.paired(), most)) : "";
    }

    /** Decimals for differences: one more than the values have, as far as that fits the column. */
    private static int most(MeasureFormat format, Stream<OutcomeTable.Cell> cells) {
        int decimals = cells.mapToInt(cell -> format.decimals(cell.number())).max().orElse(0);
        return Math.min(MOST_DECIMALS, decimals + 1);
    }

    private void paragraph(String text) {
        for (String line : wrap(text)) {
            out.append(line).append('\n');
        }
        out.append('\n');
    }

    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String shorten(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }

    private static String letter(int i) {
        return String.valueOf((char) ('A' + i % 26));
    }

    /** Without the characters that an old terminal may not have. */
    private static String plain(String text) {
        return text.replace('−', '-').replace('–', '-').replace("“", "\"").replace("”", "\"").replace("±", "+-");
    }
}
