package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** A pair of axes in the theme's looks, and where a value lies on them once they are drawn. */
final class Axes {
    /** Room for the numbers and the name of the upright axis. */
    static final double LEFT = 118;
    /** Room for the numbers of the level axis, without a name. */
    static final double BOTTOM = 54;

    private final XYPlot plot;
    private final NumberAxis level = new NumberAxis();
    private final NumberAxis upright = new NumberAxis();
    private Rectangle2D area = new Rectangle2D.Double();

    /** Axes that are drawn on later. */
    static Axes empty() {
        return new Axes(new XYSeriesCollection(), new XYLineAndShapeRenderer());
    }

    /** Axes around a dataset. */
    Axes(XYDataset data, XYItemRenderer renderer) {
        plot = new XYPlot(data, level, upright, renderer);
        // The solid line of the first scenario lies below, so that broken lines show on it.
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1.2f));
        style(level);
        style(upright);
        level.setTickMarkStroke(new BasicStroke(1.8f));
        level.setTickMarkOutsideLength(7);
        level.setTickLabelInsets(new RectangleInsets(8, 16, 2, 16));
        upright.setTickLabelInsets(new RectangleInsets(14, 4, 14, 6));
    }

    XYPlot plot() {
        return plot;
    }

    /** Makes the level axis one of years. */
    void years(double from, double to) {
        boolean brief = to - from < 3;
        double slack = to > from ? 0 : .5;
        level.setRange(from - slack, to + slack);
        TickUnits units = new TickUnits();
        NumberFormat format = new QuarterFormat();
        for (double step : brief ? new double[] {.25, .5, 1} : new double[] {1, 2, 5, 10, 20, 50}) {
            units.add(new NumberTickUnit(step, format));
        }
        level.setStandardTickUnits(units);
    }

    void levelRange(Range range, String name) {
        level.setRange(range);
        level.setLabel(name);
    }

    void uprightRange(Range range, String name) {
        upright.setRange(range);
        upright.setLabel(name);
    }

    /** Hides the upright axis, whose places have names of their own. */
    void hideUpright() {
        upright.setVisible(false);
        plot.setRangeGridlinesVisible(false);
    }

    /** Marks whole numbers only on the level axis. */
    void wholeLevel() {
        level.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }

    /** Hides the level axis, whose ends the caller names. */
    void hideLevel() {
        level.setVisible(false);
    }

    /** Leaves the upright axis without numbers, as a neighbour has them. */
    void hideUprightNumbers() {
        upright.setTickLabelsVisible(false);
        upright.setTickMarksVisible(false);
    }

    Range uprightRange() {
        return upright.getRange();
    }

    void levelGrid() {
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1.2f));
    }

    /** Draws into {@code outer}, leaving so much room beside the data area. */
    void draw(Graphics2D g, Rectangle2D outer, double top, double left, double bottom, double right) {
        AxisSpace leftSpace = new AxisSpace();
        leftSpace.setLeft(left);
        AxisSpace bottomSpace = new AxisSpace();
        bottomSpace.setBottom(bottom);
        plot.setFixedRangeAxisSpace(leftSpace);
        plot.setFixedDomainAxisSpace(bottomSpace);
        plot.setInsets(new RectangleInsets(top, 0, 0, right));
        JFreeChart chart = new JFreeChart(null, Theme.TITLE, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, outer, info);
        Theme.prepare(g);
        area = info.getPlotInfo().getDataArea();
    }

    /** Where the data are, after drawing. */
    Rectangle2D area() {
        return area;
    }

    double x(double value) {
        return level.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return upright.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    Range years() {
        return level.getRange();
    }

    private static void style(NumberAxis axis) {
        axis.setLabelFont(Theme.AXIS);
        axis.setTickLabelFont(Theme.TICK);
        axis.setLabelPaint(Theme.INK);
        axis.setTickLabelPaint(Theme.INK);
        axis.setAxisLinePaint(Theme.FAINT_INK);
        axis.setTickMarkPaint(Theme.FAINT_INK);
        axis.setStandardTickUnits(TickNumbers.units());
    }

    /** Years as 2015; quarters within a year as Q2. */
    private static final class QuarterFormat extends NumberFormat {
        @Override
        public StringBuffer format(double year, StringBuffer out, FieldPosition position) {
            long quarters = Math.round(4 * year);
            long part = Math.floorMod(quarters, 4L);
            return out.append(part == 0 ? String.valueOf(quarters / 4) : "Q" + (part + 1));
        }

        @Override
        public StringBuffer format(long year, StringBuffer out, FieldPosition position) {
            return out.append(year);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            // Labels are written, never read: nothing here is a number to the contract of NumberFormat.
            position.setErrorIndex(position.getIndex());
            return null;
        }
    }
}
