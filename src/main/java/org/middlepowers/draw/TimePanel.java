package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.middlepowers.analysis.Band;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Quarters;

/** A measure over time in one pair of axes: a line with its 95 % band per scenario, shocks, labels at the ends. */
final class TimePanel {
    private static final double LABEL_SHARE = .21;
    private static final double LABEL_REACH = 40;

    private final List<Line> lines;
    private final MeasureFormat format;
    private final Upright upright;
    private final ShockMarks marks;
    private final boolean labelled;
    private Range range;
    private boolean named = true;

    /** A line: which scenario it is, in colour and style, and its label. */
    record Line(int style, String label, Band band) {}

    /**
     * What the upright axis says.
     *
     * @param title its name
     * @param unit in brackets after it; alone where there is no room for both
     * @param up what lies above zero, and down what lies below; empty for a measure without such poles
     */
    record Upright(String title, String unit, String up, String down) {}

    /**
     * @param labelled whether lines are labelled at their ends
     */
    TimePanel(
            List<Line> lines,
            MeasureFormat format,
            Upright upright,
            ShockMarks marks,
            boolean labelled) {
        this.lines = lines;
        this.format = format;
        this.upright = upright;
        this.marks = marks;
        this.labelled = labelled;
        this.range = rangeOf(lines, format.factor());
    }

    /** Range of the upright axis that shows all lines and bands. */
    Range range() {
        return range;
    }

    /** Leaves out the upright axis's name, for a panel right of one that has it. */
    void unnamed() {
        named = false;
    }

    void range(Range wider) {
        range = wider;
    }

    void draw(Graphics2D g, Rectangle2D outer) {
        Axes axes = new Axes(dataset(), renderer());
        axes.years(years().getLowerBound(), years().getUpperBound());
        boolean fits = Texts.width(g, Theme.AXIS, upright.title() + upright.unit()) + 3 < outer.getHeight() - 130;
        String name = fits && !upright.unit().isEmpty() ? upright.title() + " (" + upright.unit() + ")" : fits || upright.unit().isEmpty() ? upright.title() : upright.unit();
        axes.uprightRange(range, named ? name : null);
        double left = named ? Axes.LEFT : Axes.LEFT - 34;
        double right = labelled ? LABEL_SHARE * outer.getWidth() + LABEL_REACH : 24;
        double top = marks.height(
                g, axes, outer.getX() + left, outer.getWidth() - left - right, outer.getMaxX());
        axes.draw(g, outer, top, left, Axes.BOTTOM, right);
        marks.draw(g, axes, outer.getMaxX());
        drawZero(g, axes);
        if (labelled) {
            drawLabels(g, axes, outer);
        }
    }

    private void drawLabels(Graphics2D g, Axes axes, Rectangle2D outer) {
        EndLabels labels = new EndLabels();
        double width = LABEL_SHARE * outer.getWidth() - 4;
        for (Line line : lines) {
            int last = lastKnown(line.band());
            Interval end = line.band().at(last);
            List<String> text = new ArrayList<>(Texts.wrap(g, Theme.LABEL, line.label(), width));
            text.add(format.value(end));
            double x = axes.x(Quarters.year(line.band().start() + last));
            labels.add(x, axes.y(end.mean() * format.factor()), text, Theme.text(line.style()));
        }
        labels.draw(g, axes.area().getMaxX(), outer.getY(), outer.getMaxY());
    }

    private void drawZero(Graphics2D g, Axes axes) {
        if (upright.up().isEmpty()) {
            return;
        }
        Rectangle2D area = axes.area();
        if (range.contains(0)) {
            g.setColor(Theme.INK);
            g.setStroke(new BasicStroke(1.8f));
            g.draw(new Line2D.Double(area.getX(), axes.y(0), area.getMaxX(), axes.y(0)));
        }
        if (range.getUpperBound() > 0) {
            Texts.drawOnPaper(g, Theme.NOTE, Theme.FAINT_INK, "↑ " + upright.up(), area.getX() + 10, area.getY() + 4);
        }
        if (range.getLowerBound() < 0) {
            double top = area.getMaxY() - Texts.lineHeight(g, Theme.NOTE) - 6;
            Texts.drawOnPaper(g, Theme.NOTE, Theme.FAINT_INK, "↓ " + upright.down(), area.getX() + 10, top);
        }
    }

    private YIntervalSeriesCollection dataset() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        for (Line line : lines) {
            YIntervalSeries series = new YIntervalSeries(data.getSeriesCount());
            for (int i = 0; i < line.band().length(); i++) {
                Interval at = line.band().at(i);
                if (at.known()) {
                    double mean = at.mean() * format.factor();
                    series.add(
                            Quarters.year(line.band().start() + i),
                            mean,
                            at.bounded() ? at.low() * format.factor() : mean,
                            at.bounded() ? at.high() * format.factor() : mean);
                }
            }
            data.addSeries(series);
        }
        return data;
    }

    private DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        for (int i = 0; i < lines.size(); i++) {
            int style = lines.get(i).style();
            renderer.setSeriesPaint(i, Theme.line(style));
            renderer.setSeriesStroke(i, Theme.stroke(style));
            renderer.setSeriesFillPaint(i, Theme.band(style));
            boolean single = lines.get(i).band().length() == 1;
            renderer.setSeriesShapesVisible(i, single);
        }
        return renderer;
    }

    private Range years() {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (Line line : lines) {
            from = Math.min(from, Quarters.year(line.band().start()));
            to = Math.max(to, Quarters.year(line.band().start() + line.band().length() - 1));
        }
        return new Range(from, to);
    }

    private static int lastKnown(Band band) {
        int last = band.length() - 1;
        while (last > 0 && !band.at(last).known()) {
            last--;
        }
        return last;
    }

    private static Range rangeOf(List<Line> lines, double factor) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Line line : lines) {
            for (Interval at : line.band().quarters()) {
                if (at.known()) {
                    low = Math.min(low, factor * (at.bounded() ? at.low() : at.mean()));
                    high = Math.max(high, factor * (at.bounded() ? at.high() : at.mean()));
                }
            }
        }
        double span = high - low;
        double slack = span > 1e-9 ? .07 * span : Math.max(.01, .1 * Math.abs(high));
        // Something that is never negative has an axis that is not either.
        return new Range(low >= 0 ? Math.max(0, low - slack) : low - slack, high + slack);
    }
}
