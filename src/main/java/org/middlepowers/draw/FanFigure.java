package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jfree.data.Range;
import org.middlepowers.analysis.score.HindcastFiles.Fan;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** Forecasts of some states as fans, and what was recorded: a panel a state. */
public final class FanFigure {
    private static final int ACROSS = 3;
    private static final double GAP = 4;
    /** Room for half of the last year's number. */
    private static final double RIGHT = 30;
    private static final double DOT = 6;

    private FanFigure() {}

    /** A state's forecasts from one origin, year by year. */
    public record Panel(String name, List<Fan> fans) {}

    /**
     * Writes the chart.
     *
     * @param unit of the numbers
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static WrittenChart write(ResultsFolder folder, String name, String title, String unit, List<Panel> panels)
            throws IOException {
        int origin = panels.get(0).fans().get(0).origin();
        return Charts.write(
                folder,
                new Figure(
                        name,
                        title,
                        "Forecasts of what was known in " + origin + ", in " + unit + ": median, 50 and 90 % intervals; dots:"
                                + " recorded",
                        "Fans of the model's forecasts from " + origin + " with the recorded values as dots, for "
                                + String.join(", ", panels.stream().map(Panel::name).toList()) + ".",
                        List.of("A 90 % interval should hold nine of ten dots."),
                        (g, area) -> draw(g, area, unit, panels)));
    }

    private static void draw(Graphics2D g, Rectangle2D area, String unit, List<Panel> panels) {
        int down = (panels.size() + ACROSS - 1) / ACROSS;
        double width = area.getWidth() / ACROSS;
        double height = area.getHeight() / down;
        for (int k = 0; k < panels.size(); k++) {
            double x = area.getX() + k % ACROSS * width;
            double y = area.getY() + k / ACROSS * height;
            Texts.draw(g, Theme.PANEL, Theme.INK, panels.get(k).name(), x + Axes.LEFT, y);
            double below = Texts.lineHeight(g, Theme.PANEL);
            panel(
                    g,
                    new Rectangle2D.Double(x, y + below, width - GAP, height - below - 8),
                    k % ACROSS == 0 ? unit : null,
                    panels.get(k).fans());
        }
    }

    private static void panel(Graphics2D g, Rectangle2D outer, String unit, List<Fan> fans) {
        Axes axes = Axes.empty();
        axes.years(fans.get(0).year(), fans.get(fans.size() - 1).year());
        axes.uprightRange(range(fans), unit);
        axes.draw(g, outer, 4, Axes.LEFT, Axes.BOTTOM, RIGHT);
        band(g, axes, fans, 0, 4, new Color(0xC6DBEF));
        band(g, axes, fans, 1, 3, new Color(0x6BAED6));
        Path2D median = new Path2D.Double();
        Map<Integer, Double> recorded = new TreeMap<>();
        for (Fan f : fans) {
            double x = axes.x(f.year());
            double y = axes.y(f.quantiles().get(2));
            if (median.getCurrentPoint() == null) {
                median.moveTo(x, y);
            } else {
                median.lineTo(x, y);
            }
            if (!Double.isNaN(f.recorded())) {
                recorded.put(f.year(), f.recorded());
            }
        }
        g.setColor(Theme.line(0));
        g.setStroke(new BasicStroke(4));
        g.draw(median);
        g.setColor(Theme.INK);
        recorded.forEach((year, value) -> g.fill(
                new Ellipse2D.Double(axes.x(year) - DOT, axes.y(value) - DOT, 2 * DOT, 2 * DOT)));
    }

    private static void band(Graphics2D g, Axes axes, List<Fan> fans, int low, int high, Color color) {
        NavigableMap<Integer, Fan> years = new TreeMap<>();
        fans.forEach(f -> years.put(f.year(), f));
        Path2D shape = new Path2D.Double();
        years.values().forEach(f -> add(shape, axes.x(f.year()), axes.y(f.quantiles().get(high))));
        years.descendingMap().values().forEach(f -> add(shape, axes.x(f.year()), axes.y(f.quantiles().get(low))));
        shape.closePath();
        g.setColor(color);
        g.fill(shape);
    }

    private static void add(Path2D shape, double x, double y) {
        if (shape.getCurrentPoint() == null) {
            shape.moveTo(x, y);
        } else {
            shape.lineTo(x, y);
        }
    }

    private static Range range(List<Fan> fans) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Fan f : fans) {
            double recorded = Double.isNaN(f.recorded()) ? f.mean() : f.recorded();
            low = Math.min(low, Math.min(f.quantiles().get(0), recorded));
            high = Math.max(high, Math.max(f.quantiles().get(4), recorded));
        }
        double slack = Math.max(.02, .08 * (high - low));
        return new Range(low - slack, high + slack);
    }
}
