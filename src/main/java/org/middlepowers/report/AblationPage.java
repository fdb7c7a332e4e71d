package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationFindings.DyadFinding;
import org.middlepowers.analysis.Factorial;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.draw.AblationFigure;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

/** The page of an ablation. */
public final class AblationPage {
    private static final int DECIMALS = 4;

    private final AblationFindings findings;
    private final String hint;

    private AblationPage(AblationFindings findings, String hint) {
        this.findings = findings;
        this.hint = hint;
    }

    /**
     * Makes the page.
     *
     * @param hint how to find out what hangs on the scenario's own shocks, or ""
     */
    public static Page of(AblationFindings findings, String hint) {
        return new AblationPage(findings, hint).page();
    }

    private Page page() {
        AblationText text = new AblationText(findings);
        List<String> answer = new ArrayList<>(List.of(text.overall(), text.placebo()));
        List<String> limits = new ArrayList<>(List.of(text.limits()));
        if (!hint.isEmpty()) {
            limits.add(hint);
        }
        List<String> sentences = findings.outcomes().stream().map(text::sentence).toList();
        return new Page(
                "Asymmetry and sub-national conflict: " + findings.dyad(),
                text.question(),
                new Page.Lead(answer, folder -> List.of(AblationFigure.write(folder, findings)), List.of(effects())),
                List.of(
                        new Section("Outcome by outcome", sentences),
                        new Section(
                                "The cells",
                                List.of("Mean and 95 % interval of each world; first with the couplings, then the placebo."),
                                Figures.NONE,
                                List.of(cells(false), cells(true))),
                        new Section("What this can establish, and what it cannot", limits),
                        new Section("How it was computed", method())));
    }

    private Table effects() {
        List<List<String>> rows = new ArrayList<>();
        for (DyadFinding o : findings.outcomes()) {
            Factorial f = o.couplings();
            rows.add(List.of(
                    o.measure().title(),
                    o.exempt() ? "not judged" : o.verdict().title(),
                    AblationText.number(o, o.interaction()),
                    AblationText.number(o, f.asymmetry().interval()),
                    AblationText.number(o, f.subnational().interval()),
                    AblationText.number(o, o.placebo().interaction().interval()),
                    o.exempt() ? "not judged" : o.verdictAlone().title()));
        }
        return new Table(
                "Verdicts, the interaction I and the main effects, with half their 95 % intervals",
                List.of(
                        "Outcome",
                        "Verdict",
                        "Interaction I",
                        "Asymmetry",
                        "Sub-national",
                        "I, placebo",
                        "By effects alone"),
                List.of(2, 3, 4, 5),
                rows);
    }

    private Table cells(boolean placebo) {
        List<String> columns = new ArrayList<>(List.of("Outcome", "Unit"));
        for (Cell cell : Cell.values()) {
            columns.add(cell.title());
        }
        columns.add("Not defined");
        List<List<String>> rows = new ArrayList<>();
        for (DyadFinding o : findings.outcomes()) {
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

    private List<String> method() {
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
                        + (findings.manifest().detail() == 1 ? "replication" : findings.manifest().detail() + " replications")
                        + ". Filter it with the command 'events'."));
        findings.outcomes().forEach(o -> lines.add(o.measure().title() + ": " + o.measure().about() + "."));
        return lines;
    }
}
