package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.data.Range;
import org.middlepowers.analysis.Band;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Quarters;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The mix of acts over time, stacked, a panel per scenario: drivers on top in warm tones, stabilisers below in cool. */
final class ActsFigure {
    /** From the bottom of the stack upwards. */
    private static final List<String> TAGS = List.of("stabiliser", "neutral", "driver");

    private static final Map<String, String> HEADINGS = Map.of(
            "driver", "Multipolar-driving", "neutral", "Neutral", "stabiliser", "System-stabilising");
    private static final double KEY_WIDTH = 350;
    private static final double GAP = 10;
    private static final BasicStroke SEAM = new BasicStroke(1.2f);

    private final Findings findings;
    private final ShockMarks marks;
    private final String scope;
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Measure act, Color color) {}

    ActsFigure(Findings findings, ShockMarks marks) {
        this.findings = findings;
        this.marks = marks;
        this.scope = findings.focus();
        for (String tag : TAGS) {
            int i = 0;
            for (Measure act : findings.acts()) {
                if (tag.equals(tagOf(act))) {
                    layers.add(new Layer(act, Theme.act(tag, i++)));
                }
            }
        }
    }

    Optional<Figure> figure() {
        List<ScenarioEntry> scenarios = findings.scenarios().stream().filter(s -> !bands(s).isEmpty()).toList();
        if (scenarios.isEmpty()) {
            return Optional.empty();
        }
        String who = findings.scopeName(scope);
        return Optional.of(new Figure(
                "acts",
                ActsTitle.of(findings),
                Wording.capital(who) + ": "
                        + (findings.isOne(scope) ? "how often it chose each act" : "share of states that chose each act")
                        + " in a quarter (%), mean of "
                        + Wording.count(findings.manifest().replications(), "replication"),
                "Mix of acts of " + who + " over time, one panel per scenario.",
                marks.notes(),
                (g, area) -> draw(g, area, scenarios)));
    }

    private void draw(Graphics2D g, Rectangle2D area, List<ScenarioEntry> scenarios) {
        int columns = scenarios.size() == 4 ? 2 : Math.min(3, scenarios.size());
        int rows = (scenarios.size() + columns - 1) / columns;
        double width = (area.getWidth() - KEY_WIDTH) / columns;
        double height = area.getHeight() / rows;
        double left = 70;
        double line = Texts.lineHeight(g, Theme.PANEL);
        int tallest = 1;
        for (ScenarioEntry scenario : scenarios) {
            int lines = Texts.wrap(g, Theme.PANEL, Wording.label(scenario), width - GAP - left).size();
            tallest = Math.max(tallest, lines);
        }
        for (int i = 0; i < scenarios.size(); i++) {
            Rectangle2D cell = new Rectangle2D.Double(
                    area.getX() + i % columns * width, area.getY() + i / columns * height, width - GAP, height - GAP);
            List<String> title = Texts.wrap(g, Theme.PANEL, Wording.label(scenarios.get(i)), cell.getWidth() - left);
            for (int k = 0; k < title.size(); k++) {
                Texts.draw(g, Theme.PANEL, Theme.INK, title.get(k), cell.getX() + left, cell.getY() + k * line);
            }
            double head = tallest * line + 4;
            panel(g, scenarios.get(i), new Rectangle2D.Double(
                    cell.getX(), cell.getY() + head, cell.getWidth(), cell.getHeight() - head), left);
        }
        key(g, area.getMaxX() - KEY_WIDTH + 16, area.getY());
    }

    private void panel(Graphics2D g, ScenarioEntry scenario, Rectangle2D area, double left) {
        Axes axes = Axes.empty();
        Map<String, Band> bands = bands(scenario);
        Band any = bands.values().iterator().next();
        axes.years(Quarters.year(any.start()), Quarters.year(any.start() + Math.max(1, any.length() - 1)));
        double[] base = new double[any.length()];
        for (Layer layer : layers) {
            Band band = bands.get(layer.act().name());
            if (band != null) {
                axes.plot().addAnnotation(new XYPolygonAnnotation(
                        outline(band, base), SEAM, Theme.PAPER, layer.color()), false);
            }
        }
        ShockMarks own = marks.in(scenario);
        // States that choose several acts in a quarter make more than a hundred per cent of them.
        axes.uprightRange(new Range(0, Math.max(100, Arrays.stream(base).max().orElse(100))), null);
        double right = 18;
        double inner = area.getWidth() - left - right;
        double top = marks.height(g, axes, area.getX() + left, inner, area.getMaxX());
        axes.draw(g, area, top, left, Axes.BOTTOM, right);
        own.draw(g, axes, area.getMaxX());
    }

    /** The strip between what is below and what this act adds; raises the base. */
    private static double[] outline(Band band, double[] base) {
        int n = Math.min(base.length, band.length());
        int width = Math.max(2, n);
        double[] points = new double[4 * width];
        for (int i = 0; i < width; i++) {
            int at = Math.min(i, n - 1);
            double x = Quarters.year(band.start() + i);
            double share = band.at(at).known() ? 100 * band.at(at).mean() : 0;
            points[2 * i] = x;
            points[2 * i + 1] = base[at];
            int back = points.length - 2 * i - 2;
            points[back] = x;
            points[back + 1] = base[at] + share;
        }
        for (int i = 0; i < n; i++) {
            base[i] += band.at(i).known() ? 100 * band.at(i).mean() : 0;
        }
        return points;
    }

    /** The key, in the order of the stack from the top. */
    private void key(Graphics2D g, double x, double top) {
        double line = Texts.lineHeight(g, Theme.NOTE) + 4;
        double y = top;
        for (int t = TAGS.size() - 1; t >= 0; t--) {
            String tag = TAGS.get(t);
            List<Layer> own = layers.stream().filter(l -> tagOf(l.act()).equals(tag)).toList();
            if (own.isEmpty()) {
                continue;
            }
            Texts.draw(g, Theme.PANEL, Theme.INK, HEADINGS.get(tag), x, y);
            y += line + 4;
            for (int i = own.size() - 1; i >= 0; i--) {
                g.setColor(own.get(i).color());
                g.fill(new Rectangle2D.Double(x, y + 2, 30, line - 6));
                String title = Wording.capital(findings.title(own.get(i).act().name()));
                for (String part : Texts.wrap(g, Theme.NOTE, title, KEY_WIDTH - 60)) {
                    Texts.draw(g, Theme.NOTE, Theme.INK, part, x + 40, y);
                    y += line;
                }
            }
            y += 12;
        }
    }

    private Map<String, Band> bands(ScenarioEntry scenario) {
        Map<String, Band> bands = new HashMap<>();
        for (Layer layer : layers) {
            String act = layer.act().name();
            findings.series().band(scenario.name(), scope, act).ifPresent(band -> bands.put(act, band));
        }
        return bands;
    }

    private static String tagOf(Measure act) {
        return TAGS.contains(act.tag()) ? act.tag() : "neutral";
    }
}
