package org.middlepowers.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;

/**
 * The figure that answers the question at a glance: how the focus group's driver–stabiliser index differs from the
 * first scenario, beside the acts whose shares differ most. For a single scenario: the index over time, beside the acts
 * chosen most.
 */
final class AnswerFigure {
    private static final MeasureFormat SHARES = MeasureFormat.of("share");
    private static final int ACTS = 6;

    private final Findings findings;
    private final ShockMarks marks;
    private final String focus;

    AnswerFigure(Findings findings, ShockMarks marks) {
        this.findings = findings;
        this.marks = marks;
        this.focus = findings.focus();
    }

    Optional<Figure> figure() {
        return findings.others().isEmpty() ? single() : comparison();
    }

    private Optional<Figure> comparison() {
        List<DotPanel.Row> index = indexRows();
        if (index.isEmpty()) {
            return Optional.empty();
        }
        String first = Wording.quoted(findings.first());
        DotPanel left = new DotPanel(
                index,
                MeasureFormat.of(findings.unit(Findings.INDEX)),
                "Difference in driver–stabiliser index",
                Figures.DOWN,
                Figures.UP);
        List<DotPanel.Row> acts = actRows();
        DotPanel right = new DotPanel(acts, SHARES, "Difference, percentage points of states", "", "");
        return Optional.of(new Figure(
                "answer",
                AnswerTitle.of(findings),
                "Difference to " + first + " and its 95 % interval",
                "Paired difference in the driver–stabiliser index to " + first + ", and the acts that differ most.",
                List.of("Filled dots: mean over the period; hollow: at the end. Differences are paired by replication ("
                        + findings.manifest().replications()
                        + "); an interval that crosses the zero line shows no clear difference."),
                (g, area) -> {
                    double key = 12 + Legend.dots(g, findings.others(), area.getX(), area.getY(), area.getWidth());
                    double half = acts.isEmpty() ? area.getWidth() : area.getWidth() / 2 - 16;
                    double top = area.getY() + key;
                    double height = area.getHeight() - key;
                    left.draw(g, new Rectangle2D.Double(area.getX(), top, half, height), 215);
                    if (!acts.isEmpty()) {
                        double head = Texts.lineHeight(g, Theme.PANEL) + 8;
                        double x = area.getX() + half + 32;
                        Texts.draw(g, Theme.PANEL, Theme.INK, "Acts that differ most", x + 260, top);
                        right.draw(g, new Rectangle2D.Double(x, top + head, half, height - head), 260);
                    }
                }));
    }

    private List<DotPanel.Row> indexRows() {
        List<DotPanel.Row> rows = new ArrayList<>();
        for (int i = 1; i < findings.scenarios().size(); i++) {
            ScenarioEntry other = findings.scenarios().get(i);
            List<DotPanel.Dot> dots = new ArrayList<>();
            for (String statistic : List.of(Outcome.MEAN, Outcome.END)) {
                Interval difference = findings.summary().difference(other.name(), focus, Findings.INDEX, statistic);
                if (difference.known()) {
                    dots.add(new DotPanel.Dot(difference, i, statistic.equals(Outcome.END), true));
                }
            }
            if (!dots.isEmpty()) {
                rows.add(new DotPanel.Row(Wording.label(other), Theme.text(i), dots));
            }
        }
        return rows;
    }

    private List<DotPanel.Row> actRows() {
        List<Measure> acts = new ArrayList<>(findings.acts());
        acts.removeIf(act -> largest(act) == 0);
        acts.sort(Comparator.comparingDouble(this::largest).reversed());
        List<DotPanel.Row> rows = new ArrayList<>();
        for (Measure act : acts.subList(0, Math.min(ACTS, acts.size()))) {
            List<DotPanel.Dot> dots = new ArrayList<>();
            for (int i = 1; i < findings.scenarios().size(); i++) {
                Interval difference = difference(findings.scenarios().get(i), act);
                if (difference.known()) {
                    dots.add(new DotPanel.Dot(difference, i, false, false));
                }
            }
            rows.add(new DotPanel.Row(Wording.capital(findings.title(act.name())), color(act), dots));
        }
        return rows;
    }

    private double largest(Measure act) {
        double largest = 0;
        for (ScenarioEntry other : findings.others()) {
            double size = Math.abs(difference(other, act).mean());
            largest = size > largest ? size : largest;
        }
        return largest;
    }

    private Interval difference(ScenarioEntry other, Measure act) {
        return findings.summary().difference(other.name(), focus, act.name(), Outcome.MEAN);
    }

    private Optional<Figure> single() {
        Optional<TimePanel> path = Figures.panel(findings, marks, focus, Findings.INDEX, false);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<DotPanel.Row> acts = chosenRows();
        DotPanel right = new DotPanel(acts, SHARES, "Share of states per quarter (%)", "", "");
        return Optional.of(new Figure(
                "answer",
                AnswerTitle.of(findings),
                Figures.subtitle(findings, focus, Findings.INDEX, ""),
                "Driver–stabiliser index over time, and the acts chosen most.",
                List.of(),
                (g, area) -> {
                    double left = acts.isEmpty() ? area.getWidth() : area.getWidth() * .58;
                    path.get().draw(g, new Rectangle2D.Double(area.getX(), area.getY(), left, area.getHeight()));
                    if (!acts.isEmpty()) {
                        double head = Texts.lineHeight(g, Theme.PANEL) + 8;
                        double x = area.getX() + left + 16;
                        Texts.draw(g, Theme.PANEL, Theme.INK, "Acts chosen most", x + 230, area.getY());
                        right.draw(
                                g,
                                new Rectangle2D.Double(
                                        x, area.getY() + head, area.getMaxX() - x, area.getHeight() - head),
                                230);
                    }
                }));
    }

    private List<DotPanel.Row> chosenRows() {
        String scenario = findings.first().name();
        Comparator<Measure> byShare = Comparator.comparingDouble(act -> share(scenario, act).mean());
        return findings.acts().stream()
                .filter(act -> share(scenario, act).mean() > 0)
                .sorted(byShare.reversed())
                .limit(ACTS)
                .map(act -> new DotPanel.Row(
                        Wording.capital(findings.title(act.name())),
                        color(act),
                        List.of(new DotPanel.Dot(share(scenario, act), 0, false, false))))
                .toList();
    }

    private Interval share(String scenario, Measure act) {
        return findings.summary().value(scenario, focus, act.name(), Outcome.MEAN);
    }

    /** Names of drivers warm, of stabilisers cool. */
    private static Color color(Measure act) {
        return switch (act.tag()) {
            case "driver" -> new Color(0xA63603);
            case "stabiliser" -> new Color(0x08519C);
            default -> Theme.INK;
        };
    }
}
