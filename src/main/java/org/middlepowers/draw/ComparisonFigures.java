package org.middlepowers.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Trend;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The figures of a results folder; a figure whose measures are missing is left out. */
final class ComparisonFigures {
    static final String UP = "more multipolar-driving";
    static final String DOWN = "more system-stabilising";

    private final Findings findings;
    private final ShockMarks marks;

    ComparisonFigures(Findings findings) {
        this.findings = findings;
        this.marks = ShockMarks.of(findings.scenarios());
    }

    /** All that can be drawn, in the order in which a report shows them. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        String focus = findings.focus();
        new AnswerFigure(findings, marks).figure().ifPresent(figures::add);
        if (!focus.equals(RunColumn.WORLD)) {
            line("dsi-focus", focus, Findings.INDEX).ifPresent(figures::add);
        }
        line("dsi", RunColumn.WORLD, Findings.INDEX).ifPresent(figures::add);
        new ActsFigure(findings, marks).figure().ifPresent(figures::add);
        line("tension", RunColumn.WORLD, "tension").ifPresent(figures::add);
        line("poles", RunColumn.WORLD, "poles").ifPresent(figures::add);
        line("kantian", RunColumn.WORLD, "kantian").ifPresent(figures::add);
        if (!focus.equals(RunColumn.WORLD)) {
            line("hedging-focus", focus, "hedging").ifPresent(figures::add);
        }
        line("hedging", RunColumn.WORLD, "hedging").ifPresent(figures::add);
        new GroupsFigure(findings, marks).figure("reexport", "reexport_income").ifPresent(figures::add);
        new GroupsFigure(findings, marks).figure("transit", "transit_income").ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> line(String name, String scope, String measure) {
        Optional<TimePanel> panel = panel(findings, marks, scope, measure, true);
        if (panel.isEmpty()) {
            return Optional.empty();
        }
        String about = findings.title(measure) + " over time, " + whose(findings, scope, measure)
                + ": mean over replications and its 95 % interval, a line per scenario.";
        return Optional.of(new Figure(
                name,
                Trend.sentence(findings, scope, measure, RunColumn.END),
                subtitle(findings, scope, measure, "at the end"),
                about,
                marks.notes(),
                (g, area) -> panel.get().draw(g, area)));
    }

    /** What a figure says below its title: of whom, compared to what and when, and how sure. */
    static String subtitle(Findings findings, String scope, String measure, String when) {
        String compared = findings.others().isEmpty() || when.isEmpty()
                ? ""
                : "; title compares with " + Wording.quoted(findings.first()) + " " + when;
        String of = findings.manifest().replications() > 1 ? ", mean and 95 % interval of " : ", ";
        return Wording.capital(whose(findings, scope, measure)) + of
                + Wording.count(findings.manifest().replications(), "replication") + compared;
    }

    private static String whose(Findings findings, String scope, String measure) {
        return findings.isWorldOnly(measure) ? "world" : findings.scopeName(scope);
    }

    /** Axes with a measure over time; empty if no scenario has it. */
    static Optional<TimePanel> panel(
            Findings findings, ShockMarks marks, String scope, String measure, boolean labelled) {
        List<TimePanel.Line> lines = new ArrayList<>();
        List<ScenarioEntry> scenarios = findings.scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            int style = i;
            String label = Wording.label(scenarios.get(i));
            findings.series()
                    .band(scenarios.get(i).name(), scope, measure)
                    .ifPresent(band -> lines.add(new TimePanel.Line(style, label, band)));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean index = measure.equals(Findings.INDEX);
        return Optional.of(new TimePanel(
                lines,
                MeasureFormat.of(findings.unit(measure)),
                new TimePanel.Upright(
                        Wording.capital(findings.title(measure)),
                        MeasureFormat.axisUnit(findings.unit(measure)),
                        index ? UP : "",
                        index ? DOWN : ""),
                marks,
                labelled));
    }
}
