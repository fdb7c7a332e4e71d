package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import org.middlepowers.analysis.AblationFindings.DyadFinding;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;

/** One outcome of an ablation: an interaction plot of the four cells, and a strip with I and the placebo's I. */
final class AblationPanel {
    private static final double LEFT = 66;
    private static final double STRIP = 72;
    private static final double DOT = 15;
    private static final int DECIMALS = 3;
    private static final double MARKS = 5.3;
    /** Below this share of the largest value the spread is drawn without zero. */
    private static final double NARROW = .3;

    private final DyadFinding outcome;
    private final MeasureFormat format;

    AblationPanel(DyadFinding outcome) {
        this.outcome = outcome;
        this.format = MeasureFormat.of(outcome.measure().unit());
    }

    void draw(Graphics2D g, Rectangle2D outer) {
        double x = outer.getX();
        double y = outer.getY();
        Texts.draw(g, Theme.PANEL, Theme.INK, outcome.measure().title(), x, y);
        y += Texts.lineHeight(g, Theme.PANEL);
        Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, outcome.measure().unit(), x, y);
        y += Texts.lineHeight(g, Theme.NOTE) + 14; // the mark at the top keeps clear of the unit
        double feet = Texts.lineHeight(g, Theme.NOTE) + 4;
        double bottom = outer.getMaxY() - STRIP - feet;
        plot(g, new Rectangle2D.Double(x + LEFT, y, outer.getWidth() - LEFT, bottom - y));
        strip(g, new Rectangle2D.Double(x, outer.getMaxY() - STRIP + 8, outer.getWidth(), STRIP - 8));
    }

    private void plot(Graphics2D g, Rectangle2D area) {
        double[] range = range();
        double step = step(range[1] - range[0]);
        DecimalFormat number = number(step);
        for (double tick = Math.ceil(range[0] / step) * step; tick <= range[1] + 1e-9; tick += step) {
            double y = y(tick, range, area);
            g.setColor(Theme.GRID);
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
            double line = Texts.lineHeight(g, Theme.NOTE);
            Texts.drawRight(g, Theme.NOTE, Theme.INK, number.format(tick), area.getX() - 8, y - line / 2);
        }
        double off = area.getX() + area.getWidth() * .24;
        double on = area.getX() + area.getWidth() * .76;
        line(g, 1, Cell.NEITHER, Cell.SUBNATIONAL, off, on, range, area);
        line(g, 0, Cell.ASYMMETRY, Cell.BOTH, off, on, range, area);
        centred(g, "without", off, area.getMaxY() + 2);
        centred(g, "with conflict", on, area.getMaxY() + 2);
    }

    private static void centred(Graphics2D g, String text, double x, double top) {
        Texts.draw(g, Theme.NOTE, Theme.INK, text, x - Texts.width(g, Theme.NOTE, text) / 2, top);
    }

    private void line(
            Graphics2D g, int style, Cell from, Cell to, double off, double on, double[] range, Rectangle2D area) {
        double a = y(outcome.couplings().cell(from).mean(), range, area);
        double b = y(outcome.couplings().cell(to).mean(), range, area);
        g.setColor(Theme.line(style));
        g.setStroke(Theme.stroke(style));
        g.draw(new Line2D.Double(off, a, on, b));
        for (Cell cell : new Cell[] {from, to}) {
            double x = cell == from ? off : on;
            Interval v = outcome.couplings().cell(cell).interval();
            g.setStroke(new BasicStroke(3));
            if (v.bounded()) {
                double low = y(v.low(), range, area);
                double high = y(v.high(), range, area);
                g.draw(new Line2D.Double(x, low, x, high));
                g.draw(new Line2D.Double(x - 9, low, x + 9, low));
                g.draw(new Line2D.Double(x - 9, high, x + 9, high));
            }
            AblationFigure.dot(g, x, y(v.mean(), range, area), DOT, Theme.line(style), true);
        }
    }

    /** I and the placebo's I on one scale, zero in the middle. */
    private void strip(Graphics2D g, Rectangle2D area) {
        Interval both = outcome.couplings().interaction().interval();
        Interval placebo = outcome.placebo().interaction().interval();
        double reach = 1.1 * Math.max(reach(both), reach(placebo));
        double text = 168;
        Rectangle2D scale = new Rectangle2D.Double(
                area.getX() + 8, area.getY(), area.getWidth() - text - 16, area.getHeight());
        g.setColor(Theme.MARK);
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(scale.getCenterX(), scale.getY(), scale.getCenterX(), scale.getMaxY()));
        row(g, both, true, scale, reach, scale.getY() + scale.getHeight() * .27, area.getMaxX());
        row(g, placebo, false, scale, reach, scale.getY() + scale.getHeight() * .73, area.getMaxX());
    }

    private void row(
            Graphics2D g, Interval v, boolean filled, Rectangle2D scale, double reach, double y, double right) {
        if (!v.known()) {
            return;
        }
        double unit = reach > 0 ? scale.getWidth() / 2 / reach : 0;
        Color color = filled ? Theme.INK : Theme.FAINT_INK;
        g.setColor(color);
        g.setStroke(new BasicStroke(4));
        if (v.bounded()) {
            g.draw(new Line2D.Double(
                    scale.getCenterX() + v.low() * unit, y, scale.getCenterX() + v.high() * unit, y));
        }
        AblationFigure.dot(g, scale.getCenterX() + v.mean() * unit, y, DOT, color, filled);
        double line = Texts.lineHeight(g, Theme.NOTE);
        Texts.drawRight(g, Theme.NOTE, color, format.signedWithHalf(v, DECIMALS), right, y - line / 2);
    }

    private static double reach(Interval v) {
        double reach = v.bounded() ? Math.max(Math.abs(v.low()), Math.abs(v.high())) : Math.abs(v.mean());
        return Double.isNaN(reach) ? 0 : reach;
    }

    private double[] range() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Cell cell : Cell.values()) {
            Interval v = outcome.couplings().cell(cell).interval();
            if (v.known()) {
                low = Math.min(low, v.bounded() ? v.low() : v.mean());
                high = Math.max(high, v.bounded() ? v.high() : v.mean());
            }
        }
        if (low > high) {
            return new double[] {0, 1};
        }
        boolean narrow = low > 0 && high - low < NARROW * high;
        double slack = high > low ? .12 * (high - low) : .5 * Math.max(1e-9, Math.abs(high));
        double foot = narrow || low < 0 ? low - slack : 0;
        return new double[] {foot, Math.max(high + slack, 0)};
    }

    /** A step of 1, 2 or 5 that gives three to five marks. */
    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / 2)));
        for (double digit : new double[] {1, 2, 5, 10}) {
            if (span / (digit * power) <= MARKS) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    private static DecimalFormat number(double step) {
        return new TickNumbers((int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    }

    private static double y(double value, double[] range, Rectangle2D area) {
        return area.getMaxY() - (value - range[0]) / (range[1] - range[0]) * area.getHeight();
    }
}
