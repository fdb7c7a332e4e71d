package org.middlepowers.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;

/**
 * The figure that answers the question at a glance: how the focus group's driver–stabiliser index differs
 * between scenarios, where they differ by events what those change, beside the acts whose shares differ most. For a single scenario: the index over time, beside the acts
 * chosen most.
 */
final class AnswerFigure {
    private static final MeasureFormat SHARES = MeasureFormat.of("share");
    private static final int ACTS = 6;

    private final Findings findings;
    private final ShockMarks marks;
    private final String focus;
    private final List<Contrast> contrasts;
    private final boolean ofEvents;

    AnswerFigure(Findings findings, ShockMarks marks) {
        this.findings = findings;
        this.marks = marks;
        this.focus = findings.focus();
        this.contrasts = Contrast.all(findings);
        long labels = contrasts.stream().map(Contrast::label).distinct().count();
        this.ofEvents = labels == contrasts.size() && contrasts.stream().allMatch(Contrast::isOfEvents);
    }

    Optional<Figure> figure() {
        return findings.others().isEmpty() ? single() : comparison();
    }

    private Optional<Figure> comparison() {
        List<DotPanel.Row> index = indexRows();
        if (index.isEmpty()) {
            return Optional.empty();
        }
        DotPanel left = new DotPanel(
                index,
                MeasureFormat.of(findings.unit(Findings.INDEX)),
                "Difference in driver–stabiliser index",
                ComparisonFigures.DOWN,
                ComparisonFigures.UP);
        List<DotPanel.Row> acts = actRows();
        DotPanel right = new DotPanel(acts, SHARES, "Difference, percentage points of states", "", "");
        String subtitle = ofEvents
                ? "Difference with these events minus without them, and its 95 % interval"
                : "Difference to " + Wording.quoted(findings.first()) + " (each minus it) and its 95 % interval";
        return Optional.of(new Figure(
                "answer",
                AnswerTitle.of(findings),
                subtitle,
                subtitle + ": driver–stabiliser index, and the acts that differ most.",
                notes(),
                (g, area) -> {
                    List<String> labels = contrasts.stream().map(this::label).toList();
                    double key = 12 + Legend.dots(g, labels, area.getX(), area.getY(), area.getWidth());
                    double half = acts.isEmpty() ? area.getWidth() : area.getWidth() / 2 - 24;
                    double top = area.getY() + key;
                    double height = area.getHeight() - key;
                    left.draw(g, new Rectangle2D.Double(area.getX(), top, half, height), 225);
                    if (!acts.isEmpty()) {
                        double head = Texts.lineHeight(g, Theme.PANEL) + 8;
                        double x = area.getX() + half + 32;
                        Texts.draw(g, Theme.PANEL, Theme.INK, "Acts that differ most", x + 230, top);
                        right.draw(g, new Rectangle2D.Double(x, top + head, area.getMaxX() - x, height - head), 230);
                    }
                }));
    }

    private List<String> notes() {
        String filled = findings.anyPartsLater() ? "since the scenarios part" : "over the period";
        List<String> notes = new ArrayList<>();
        if (ofEvents) {
            List<String> pairs = contrasts.stream()
                    .map(c -> Wording.quoted(c.plus()) + " minus " + Wording.quoted(c.minus()))
                    .toList();
            notes.add((pairs.size() > 1 ? "From the top: " : "") + String.join("; ", pairs) + ".");
        }
        notes.add("Filled dots: mean " + filled + "; hollow: at the end. Differences are paired by replication ("
                + findings.manifest().replications()
                + "); an interval that crosses the zero line shows no clear difference.");
        return notes;
    }

    private List<DotPanel.Row> indexRows() {
        List<DotPanel.Row> rows = new ArrayList<>();
        for (int i = 0; i < contrasts.size(); i++) {
            Contrast contrast = contrasts.get(i);
            List<DotPanel.Dot> dots = new ArrayList<>();
            Interval since = difference(contrast, Findings.INDEX, findings.since(contrast.other()));
            if (since.known()) {
                boolean parts = findings.since(contrast.other()).equals(RunColumn.AFTER);
                String when = parts ? "since " + findings.parting(contrast.other()).orElse("") : "over the period";
                dots.add(new DotPanel.Dot(since, i + 1, false, when));
            }
            Interval end = difference(contrast, Findings.INDEX, RunColumn.END);
            if (end.known()) {
                dots.add(new DotPanel.Dot(end, i + 1, true, "at the end"));
            }
            if (!dots.isEmpty()) {
                rows.add(new DotPanel.Row(label(contrast), Theme.text(i + 1), dots));
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
            for (int i = 0; i < contrasts.size(); i++) {
                Interval difference = difference(contrasts.get(i), act);
                if (difference.known()) {
                    dots.add(new DotPanel.Dot(difference, i + 1, false, ""));
                }
            }
            rows.add(new DotPanel.Row(Wording.capital(findings.title(act.name())), color(act), dots));
        }
        return rows;
    }

    private double largest(Measure act) {
        double largest = 0;
        for (Contrast contrast : contrasts) {
            double size = Math.abs(difference(contrast, act).mean());
            largest = size > largest ? size : largest;
        }
        return largest;
    }

    private Interval difference(Contrast contrast, Measure act) {
        return difference(contrast, act.name(), findings.since(contrast.other()));
    }

    /** With the events minus without them; or, if not all comparisons are of events, the other minus the first. */
    private Interval difference(Contrast contrast, String measure, String statistic) {
        return ofEvents
                ? contrast.difference(focus, measure, statistic)
                : findings.summary().difference(contrast.other().name(), focus, measure, statistic);
    }

    private String label(Contrast contrast) {
        return ofEvents ? contrast.label() : Wording.label(contrast.other());
    }

    private Optional<Figure> single() {
        Optional<TimePanel> path = ComparisonFigures.panel(findings, marks, focus, Findings.INDEX, false);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<DotPanel.Row> acts = chosenRows();
        DotPanel right = new DotPanel(
                acts, SHARES, findings.isOne(focus) ? "Share of quarters (%)" : "Share of states per quarter (%)", "", "");
        return Optional.of(new Figure(
                "answer",
                AnswerTitle.of(findings),
                ComparisonFigures.subtitle(findings, focus, Findings.INDEX, ""),
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
                        List.of(new DotPanel.Dot(share(scenario, act), 0, false, ""))))
                .toList();
    }

    private Interval share(String scenario, Measure act) {
        return findings.summary().value(scenario, focus, act.name(), RunColumn.MEAN);
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
