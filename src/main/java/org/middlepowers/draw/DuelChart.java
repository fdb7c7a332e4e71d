package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.jfree.data.Range;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** Small multiples: an outcome a panel, a theory a row, a dot with its interval. */
public final class DuelChart {
    private static final String NAME = "duel";
    private static final int COLUMNS = 4;
    private static final double GAP = 26;
    private static final double RADIUS = 8;

    private DuelChart() {}

    /**
     * One outcome.
     *
     * @param title of the panel, with what it is about
     * @param unit of its axis, or ""
     * @param values a mean with its interval per theory
     */
    public record Panel(String title, String unit, List<Interval> values) {}

    /**
     * Draws the chart into a folder, as PNG and SVG.
     *
     * @param message its title
     * @param rows names of the theories
     * @throws IOException with a sentence that says what to do
     */
    public static WrittenChart write(
            ResultsFolder folder, String message, String subtitle, String about, List<String> rows, List<Panel> panels)
            throws IOException {
        Figure figure = new Figure(
                NAME,
                message,
                subtitle,
                about,
                List.of("Dots are means, bars 95 % intervals over replications; theories share all random draws."),
                (g, area) -> draw(g, area, rows, panels));
        return Charts.write(folder, figure);
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<String> rows, List<Panel> panels) {
        double names = 0;
        for (String row : rows) {
            names = Math.max(names, Texts.width(g, Theme.LABEL, row) + 16);
        }
        names = Math.min(names, area.getWidth() / 5);
        int lines = (panels.size() + COLUMNS - 1) / COLUMNS;
        int columns = Math.min(COLUMNS, panels.size());
        double width = (area.getWidth() - names - GAP * (columns - 1)) / columns;
        double height = (area.getHeight() - GAP * (lines - 1)) / lines;
        for (int k = 0; k < panels.size(); k++) {
            double x = area.getX() + names + k % COLUMNS * (width + GAP);
            double y = area.getY() + k / COLUMNS * (height + GAP);
            drawPanel(g, new Rectangle2D.Double(x, y, width, height), panels.get(k), rows, k % COLUMNS == 0 ? names : 0);
        }
    }

    private static void drawPanel(Graphics2D g, Rectangle2D outer, Panel panel, List<String> rows, double names) {
        double top = outer.getY();
        double line = Texts.lineHeight(g, Theme.LABEL);
        List<String> title = Texts.wrap(g, Theme.LABEL, panel.title(), outer.getWidth());
        for (String text : title.subList(0, Math.min(2, title.size()))) {
            Texts.draw(g, Theme.LABEL, Theme.INK, text, outer.getX(), top);
            top += line;
        }
        top = outer.getY() + 2 * line + 6; // all panels of a row begin at the same height
        MeasureFormat format = MeasureFormat.of(panel.unit());
        Axes axes = Axes.empty();
        axes.levelRange(range(panel, format.factor()), null);
        axes.uprightRange(new Range(0, rows.size()), null);
        axes.hideUpright();
        axes.levelGrid();
        Rectangle2D body = new Rectangle2D.Double(
                outer.getX(), top, outer.getWidth(), outer.getMaxY() - top);
        axes.draw(g, body, 0, 26, Axes.BOTTOM, 26); // the outermost labels need room
        Rectangle2D area = axes.area();
        if (range(panel, format.factor()).contains(0)) {
            g.setColor(Theme.INK);
            g.setStroke(new BasicStroke(2));
            g.draw(new Line2D.Double(axes.x(0), area.getY(), axes.x(0), area.getMaxY()));
        }
        double step = area.getHeight() / rows.size();
        for (int k = 0; k < rows.size(); k++) {
            double y = area.getY() + (k + .5) * step;
            if (names > 0) {
                String name = Texts.fit(g, Theme.LABEL, rows.get(k), names - 12);
                Texts.drawRight(g, Theme.LABEL, Theme.text(k), name, outer.getX() - 10, y - line / 2);
            }
            drawDot(g, axes, panel.values().get(k), k, y, format);
        }
    }

    private static void drawDot(Graphics2D g, Axes axes, Interval v, int style, double y, MeasureFormat format) {
        if (!v.known()) {
            return;
        }
        double x = axes.x(v.mean() * format.factor());
        double low = v.bounded() ? axes.x(v.low() * format.factor()) : x;
        double high = v.bounded() ? axes.x(v.high() * format.factor()) : x;
        g.setColor(Theme.line(style));
        g.setStroke(new BasicStroke(4));
        g.draw(new Line2D.Double(low, y, high, y));
        g.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        String text = format.value(v);
        double width = Texts.width(g, Theme.NOTE, text);
        double right = Math.max(high, x + RADIUS) + 7;
        double left = Math.min(low, x - RADIUS) - 7 - width;
        double at = right + width <= axes.area().getMaxX() ? right : left;
        Texts.drawOnPaper(g, Theme.NOTE, Theme.text(style), text, at, y - Texts.lineHeight(g, Theme.NOTE) / 2);
    }

    private static Range range(Panel panel, double factor) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Interval v : panel.values()) {
            if (v.known()) {
                low = Math.min(low, factor * (v.bounded() ? v.low() : v.mean()));
                high = Math.max(high, factor * (v.bounded() ? v.high() : v.mean()));
            }
        }
        if (low > high) {
            return new Range(0, 1);
        }
        double slack = high > low ? .3 * (high - low) : Math.max(.1, .1 * Math.abs(high));
        return new Range(low - slack, high + slack);
    }
}
