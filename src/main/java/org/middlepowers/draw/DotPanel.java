package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.Range;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;

/** Dots with 95 % intervals on a level axis, a named row each. */
final class DotPanel {
    private static final double RADIUS = 9;
    private static final int FEW_ROWS = 3;

    private final List<Row> rows;
    private final MeasureFormat format;
    private final String axis;
    private final String less;
    private final String more;

    /** A row: its name, and the dots in it. */
    record Row(String name, Color color, List<Dot> dots) {}

    /** A dot: colour by scenario; hollow for a value at the end; labelled with its value if {@code when} is not empty. */
    record Dot(Interval value, int style, boolean hollow, String when) {}

    /**
     * @param axis name of the level axis
     * @param less what lies left of zero, and more what right; empty for none
     */
    DotPanel(List<Row> rows, MeasureFormat format, String axis, String less, String more) {
        this.rows = rows;
        this.format = format;
        this.axis = axis;
        this.less = less;
        this.more = more;
    }

    void draw(Graphics2D g, Rectangle2D outer, double left) {
        Axes axes = Axes.empty();
        axes.levelRange(range(), axis);
        axes.uprightRange(new Range(0, rows.size()), null);
        axes.hideUpright();
        axes.levelGrid();
        double arrows = less.isEmpty() ? 0 : Texts.lineHeight(g, Theme.NOTE) + 10;
        axes.draw(g, outer, arrows, left, Axes.BOTTOM + 36, 24);
        Rectangle2D area = axes.area();
        if (range().contains(0)) {
            g.setColor(Theme.INK);
            g.setStroke(new BasicStroke(2.4f));
            g.draw(new Line2D.Double(axes.x(0), area.getY(), axes.x(0), area.getMaxY()));
        }
        if (!less.isEmpty()) {
            drawArrows(g, axes, outer);
        }
        double height = area.getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            drawRow(g, axes, rows.get(i), area.getY() + i * height, height, outer.getX(), left);
        }
    }

    private void drawRow(Graphics2D g, Axes axes, Row row, double top, double height, double x, double left) {
        List<String> name = Texts.wrap(g, Theme.LABEL, row.name(), left - 20);
        double line = Texts.lineHeight(g, Theme.LABEL);
        int lines = Math.max(1, Math.min(name.size(), (int) (height / line)));
        for (int k = 0; k < lines; k++) {
            double y = top + height / 2 + (k - lines / 2.0) * line;
            boolean cut = k == lines - 1 && lines < name.size();
            Texts.drawRight(g, Theme.LABEL, row.color(), name.get(k) + (cut ? "…" : ""), x + left - 16, y);
        }
        double step = height / (row.dots().size() + 1);
        for (int k = 0; k < row.dots().size(); k++) {
            drawDot(g, axes, row.dots().get(k), top + (k + 1) * step);
        }
    }

    private void drawDot(Graphics2D g, Axes axes, Dot dot, double y) {
        double x = axes.x(dot.value().mean() * format.factor());
        g.setColor(Theme.line(dot.style()));
        g.setStroke(new BasicStroke(4));
        if (dot.value().bounded()) {
            double low = axes.x(dot.value().low() * format.factor());
            double high = axes.x(dot.value().high() * format.factor());
            g.draw(new Line2D.Double(low, y, high, y));
            g.draw(new Line2D.Double(low, y - 6, low, y + 6));
            g.draw(new Line2D.Double(high, y - 6, high, y + 6));
        }
        Ellipse2D circle = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        if (dot.hollow()) {
            g.setColor(Theme.PAPER);
            g.fill(circle);
            g.setColor(Theme.line(dot.style()));
            g.draw(circle);
        } else {
            g.fill(circle);
        }
        if (!dot.when().isEmpty()) {
            label(g, axes, dot, y);
        }
    }

    /** Says a dot's value: above it where rows are high, beside its interval where they are not. */
    private void label(Graphics2D g, Axes axes, Dot dot, double y) {
        Rectangle2D area = axes.area();
        double line = Texts.lineHeight(g, Theme.NOTE);
        Interval value = dot.value();
        String text = format.signed(value);
        if (rows.size() <= FEW_ROWS) {
            text += " " + dot.when();
            double half = Texts.width(g, Theme.NOTE, text) / 2;
            double x = axes.x(value.mean() * format.factor());
            x = Math.max(area.getX() + half, Math.min(area.getMaxX() - half, x));
            Texts.drawOnPaper(g, Theme.NOTE, Theme.text(dot.style()), text, x - half, y - RADIUS - 4 - line);
            return;
        }
        double width = Texts.width(g, Theme.NOTE, text);
        double high = value.bounded() ? value.high() : value.mean();
        double low = value.bounded() ? value.low() : value.mean();
        double right = axes.x(high * format.factor()) + RADIUS + 8;
        double left = axes.x(low * format.factor()) - RADIUS - 8 - width;
        double x = right + width <= area.getMaxX() ? right : left;
        Texts.drawOnPaper(g, Theme.NOTE, Theme.text(dot.style()), text, x, y - line / 2);
    }

    /** Names of the two directions, at the two ends. */
    private void drawArrows(Graphics2D g, Axes axes, Rectangle2D outer) {
        Rectangle2D area = axes.area();
        String leftText = "← " + less;
        String rightText = more + " →";
        double widest = Texts.width(g, Theme.NOTE, leftText + rightText) + 30;
        double left = Math.min(area.getX(), outer.getMaxX() - widest);
        Texts.draw(g, Theme.NOTE, Theme.INK, leftText, left, outer.getY());
        Texts.drawRight(g, Theme.NOTE, Theme.INK, rightText, outer.getMaxX(), outer.getY());
    }

    private Range range() {
        double low = 0;
        double high = 0;
        for (Row row : rows) {
            for (Dot dot : row.dots()) {
                Interval v = dot.value();
                low = Math.min(low, format.factor() * (v.bounded() ? v.low() : v.mean()));
                high = Math.max(high, format.factor() * (v.bounded() ? v.high() : v.mean()));
            }
        }
        double slack = high > low ? .12 * (high - low) : .1;
        // Differences show both directions; plain values begin at zero.
        boolean signed = !less.isEmpty() || low < 0;
        double least = less.isEmpty() ? 0 : .35 * Math.max(-low, high);
        return new Range(signed ? Math.min(low - slack, -least) : 0, Math.max(high + slack, least));
    }
}
