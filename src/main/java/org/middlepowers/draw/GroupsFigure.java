package org.middlepowers.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jfree.data.Range;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Trend;
import org.middlepowers.analysis.Wording;

/** A measure over time in the focus group, Kazakhstan and its neighbours, side by side on one scale. */
final class GroupsFigure {
    private static final List<String> GROUPS = List.of("kazakhstan", "neighbours");
    private static final double GAP = 16;
    private static final double INDENT = 60;

    private final Findings findings;
    private final ShockMarks marks;

    private record Panel(String name, TimePanel axes) {}

    GroupsFigure(Findings findings, ShockMarks marks) {
        this.findings = findings;
        this.marks = marks;
    }

    Optional<Figure> figure(String name, String measure) {
        Set<String> scopes = new LinkedHashSet<>();
        scopes.add(findings.focus());
        scopes.addAll(GROUPS);
        List<Panel> panels = new ArrayList<>();
        for (String scope : scopes) {
            ComparisonFigures.panel(findings, marks, scope, measure, false)
                    .ifPresent(axes -> panels.add(new Panel(Wording.capital(findings.scopeName(scope)), axes)));
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Range all = panels.get(0).axes().range();
        for (Panel panel : panels) {
            all = Range.combine(all, panel.axes().range());
        }
        for (Panel panel : panels) {
            panel.axes().range(all);
            if (panel != panels.get(0)) {
                panel.axes().unnamed();
            }
        }
        String about = findings.title(measure) + " over time by group: mean over replications and its 95 % interval.";
        return Optional.of(new Figure(
                name,
                Trend.sentence(findings, findings.focus(), measure, RunColumn.AFTER),
                ComparisonFigures.subtitle(
                        findings,
                        findings.focus(),
                        measure,
                        findings.anyPartsLater() ? "since they part" : "over the period"),
                about,
                marks.notes(),
                (g, area) -> {
                    double key = 10 + Legend.lines(g, findings.scenarios(), area.getX(), area.getY(), area.getWidth());
                    double width = (area.getWidth() - GAP * (panels.size() - 1)) / panels.size();
                    double line = Texts.lineHeight(g, Theme.PANEL);
                    double heading = 6 + line * panels.stream()
                            .mapToInt(p -> title(g, p, width).size())
                            .max()
                            .orElse(1);
                    for (int i = 0; i < panels.size(); i++) {
                        double x = area.getX() + i * (width + GAP);
                        double y = area.getY() + key;
                        for (String part : title(g, panels.get(i), width)) {
                            Texts.draw(g, Theme.PANEL, Theme.INK, part, x + INDENT, y);
                            y += line;
                        }
                        panels.get(i).axes().draw(
                                g,
                                new Rectangle2D.Double(
                                        x, area.getY() + key + heading, width, area.getHeight() - key - heading));
                    }
                }));
    }

    private static List<String> title(Graphics2D g, Panel panel, double width) {
        return Texts.wrap(g, Theme.PANEL, panel.name(), width - INDENT);
    }
}
