package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationFindings.Outcome;
import org.middlepowers.analysis.Factorial;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.AblationFigure;
import org.middlepowers.draw.Charts.Chart;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.ResultsFolder;

/** What people read of an ablation: chart, report.html, and the text for a terminal. */
public final class AblationReport {
    private static final int DECIMALS = 4;
    private static final int WIDTH = 100;

    private AblationReport() {}

    /**
     * Draws the chart and writes report.html.
     *
     * @param hint how to find out what hangs on the scenario's own shocks, or ""
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, AblationFindings findings, String hint) throws IOException {
        Chart chart = AblationFigure.write(folder, findings);
        AblationText text = new AblationText(findings);
        List<String> answer = new ArrayList<>(text.answer());
        if (!hint.isEmpty()) {
            answer.add(hint);
        }
        List<String> sentences = findings.outcomes().stream().map(text::sentence).toList();
        List<Section> sections = List.of(
                new Section("The four worlds", List.of(), List.of(chart), List.of()),
                new Section("Outcome by outcome", sentences, List.of(), List.of(effects(findings))),
                new Section(
                        "The cells",
                        List.of("Mean and 95 % interval of each world; first with the couplings, then the placebo."),
                        List.of(),
                        List.of(cells(findings, false), cells(findings, true))),
                new Section("How it was computed", method(findings), List.of(), List.of()));
        PageWriter.write(
                folder,
                new Page(
                        "Asymmetry and sub-national conflict: " + findings.dyad(), text.question(), answer, sections));
    }

    /** The answer for a terminal, in plain characters. */
    public static String text(AblationFindings findings, String hint) {
        AblationText text = new AblationText(findings);
        List<String> paragraphs = new ArrayList<>(List.of(text.question()));
        List<String> answer = text.answer();
        paragraphs.add(answer.get(0));
        findings.outcomes().forEach(o -> paragraphs.add(text.sentence(o)));
        paragraphs.addAll(answer.subList(1, answer.size()));
        if (!hint.isEmpty()) {
            paragraphs.add(hint);
        }
        StringBuilder out = new StringBuilder("\n");
        paragraphs.forEach(p -> out.append(String.join("\n", Wording.wrap(Wording.plain(p), WIDTH))).append("\n\n"));
        return out.toString().stripTrailing() + "\n";
    }

    private static Table effects(AblationFindings findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome o : findings.outcomes()) {
            Factorial f = o.couplings();
            rows.add(List.of(
                    o.measure().title(),
                    AblationText.number(o, f.asymmetry().interval()),
                    AblationText.number(o, f.subnational().interval()),
                    AblationText.number(o, o.interaction()),
                    AblationText.number(o, o.placebo().interaction().interval()),
                    o.exempt() ? "not judged" : o.verdict().title(),
                    o.exempt() ? "not judged" : o.verdictAlone().title()));
        }
        return new Table(
                "Main effects, and interaction I",
                List.of(
                        "Outcome",
                        "Asymmetry",
                        "Sub-national",
                        "I",
                        "Placebo",
                        "Verdict",
                        "By effects alone"),
                List.of(1, 2, 3, 4),
                rows);
    }

    private static Table cells(AblationFindings findings, boolean placebo) {
        List<String> columns = new ArrayList<>(List.of("Outcome", "Unit"));
        for (Cell cell : Cell.values()) {
            columns.add(cell.title());
        }
        columns.add("Not defined");
        List<List<String>> rows = new ArrayList<>();
        for (Outcome o : findings.outcomes()) {
            Factorial f = placebo ? o.placebo() : o.couplings();
            List<String> row = new ArrayList<>(List.of(o.measure().title(), o.measure().unit()));
            for (Cell cell : Cell.values()) {
                Interval v = f.cell(cell).interval();
                row.add(v.known() ? MeasureFormat.of(o.measure().unit()).valueWithHalf(v, DECIMALS) : "–");
            }
            row.add("" + f.undefined());
            rows.add(row);
        }
        return new Table(placebo ? "Placebo" : "With couplings", columns, List.of(2, 3, 4, 5, 6), rows);
    }

    private static List<String> method(AblationFindings findings) {
        List<String> lines = new ArrayList<>(List.of(
                "Every replication runs eight worlds on the same random draws: asymmetry (attention, leverage,"
                        + " misperception) on or off, sub-national conflict (grievance, protest, win-set) on or off,"
                        + " and the same four as a placebo with protestSalience, protestKindness, protestBargaining and"
                        + " investorCaution at 0 and winSet at 1. Each replication gives one interaction"
                        + " I = O11 − O10 − O01 + O00; its standard error is that over replications.",
                "A main effect is the effect of a layer with and without the other, averaged; “alone” is its effect"
                        + " where the other is off. Complement: I has the sign of both main effects, or both are about"
                        + " zero. Substitutes: I opposes both. Encompassing: one layer's main effect and I are about"
                        + " zero. Independent: none of these. About zero: the 95 % interval includes zero. A main"
                        + " effect contains half of I, so that a large I gives both main effects its own sign; the last"
                        + " column of the table applies the same rules to the effects alone, a harder test. With many"
                        + " outcomes some intervals exclude zero by chance.",
                "instances.csv holds every event between the two in the world with both layers, for the first "
                        + findings.manifest().detail() + " replications. Filter it with the command 'events'."));
        findings.outcomes().forEach(o -> lines.add(o.measure().title() + ": " + o.measure().about() + "."));
        return lines;
    }
}
