package org.middlepowers.gui.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Captions;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Values;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.Quarter;

/** Six measures of the run so far on one axis of years; with a branch, the original beside it. A click goes to a quarter. */
final class LiveCharts extends ChartPanel implements Seen.Told {
    private static final long serialVersionUID = 1;
    private static final int PAUSE = 90;
    private static final Color ALL = new Color(0x9A9A9A);

    private final transient Session session;
    private final double unit;
    private final List<LiveSeries> series = new ArrayList<>();
    private final List<XYLineAndShapeRenderer> current = new ArrayList<>();
    private final List<XYPlot> plots = new ArrayList<>();
    private final transient CombinedDomainXYPlot all;
    /** Of whom the charts are: another world has other groups. */
    private transient Cast built;
    private transient Cast marked;
    /** The last quarter whose shocks may be seen. */
    private int seen;
    private final List<ValueMarker> now = new ArrayList<>();
    private final boolean few;
    private final javax.swing.Timer later;
    private long drawn;

    /** @param few whether only the two charts that a class needs are shown */
    LiveCharts(Session session, double unit, boolean few) {
        super(null, 400, 600, 50, 50, 10000, 10000, false, false, false, false, false, false);
        this.session = session;
        this.unit = unit;
        this.few = few;
        setName("charts");
        all = new CombinedDomainXYPlot(years());
        all.setGap(few ? 14 * unit : 11 * unit);
        build(session.story().cast());
        JFreeChart chart = new JFreeChart(null, null, all, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(2, 2, 2, 10 * unit));
        setChart(chart);
        setMouseZoomable(false);
        setPopupMenu(null);
        addMouseListener(new java.awt.event.MouseAdapter() {
            @Override
            public void mouseClicked(java.awt.event.MouseEvent e) {
                goTo(e.getPoint());
            }
        });
        show(session.scene());
        later = new javax.swing.Timer(PAUSE, e -> show(session.scene()));
        later.setRepeats(false);
        session.watch(scene -> soon());
    }

    /** Redraws now, or where quarters follow each other fast, in a moment: charts cost more than a map. */
    private void soon() {
        if (System.nanoTime() - drawn > PAUSE * 1_000_000L) {
            show(session.scene());
        } else if (!later.isRunning()) {
            later.start();
        }
    }

    @Override
    public void tell(Scene scene) {
        show(scene);
    }

    private void build(Cast cast) {
        plots.forEach(all::remove);
        plots.clear();
        series.clear();
        current.clear();
        built = cast;
        String who = cast.focusScope() > 0 ? cast.focusName() + " (grey: all)" : "all";
        lines((few ? "Conduct: " : "Conduct, 1 drives, −1 stabilises: ") + who, -1, 1, "dsi", true);
        lines("Tension between great powers" + (few ? "" : ", 0 calm, 1 hostile"), 0, 1, "tension", false);
        if (!few) {
            lines("Effective number of great-power poles", Double.NaN, Double.NaN, "poles", false);
            lines("Kantian index: below ⅓ Hobbes, above ⅔ Kant", 0, 1, "kantian", false);
            lines("Hedging, 0 with one power, 1 with all: " + who, 0, 1, "hedging", true);
            acts();
        }
    }

    /** Whether charts of one world can show the other, as those of a run can show its branch. */
    private static boolean sameGroups(Cast one, Cast other) {
        return one.focusScope() == other.focusScope()
                && one.focusName().equals(other.focusName())
                && one.groups().equals(other.groups());
    }

    private void lines(String title, double least, double most, String measure, boolean states) {
        XYPlot plot = plot(title, least, most);
        ToDoubleFunction<Frame> world = f -> states ? Values.states(f, 0, measure) : Values.world(f, measure);
        if (states && built.focusScope() > 0) {
            add(plot, new LiveSeries(world, false), ALL, 1.4f, null);
            int scope = built.focusScope();
            both(plot, f -> Values.states(f, scope, measure));
        } else {
            both(plot, world);
        }
        if (measure.equals("kantian")) {
            for (double border : new double[] {1.0 / 3, 2.0 / 3}) {
                plot.addRangeMarker(new ValueMarker(border, Palette.GRID, new BasicStroke(1)), Layer.BACKGROUND);
            }
        }
    }

    /** The original beneath what is current; without a branch they are the same, and only the latter is drawn. */
    private void both(XYPlot plot, ToDoubleFunction<Frame> value) {
        add(plot, new LiveSeries(value, true), Palette.NEUTRAL, 1.8f, new float[] {5, 3});
        add(plot, new LiveSeries(value, false), Palette.INK, 2.2f, null);
    }

    private void acts() {
        XYPlot plot = plot("States that drive (orange), stabilise (blue), give in (grey)", 0, Double.NaN);
        List<Color> colors = List.of(Palette.DRIVER, Palette.STABILISER, Palette.NEUTRAL);
        List<ToDoubleFunction<Frame>> counts = List.of(
                f -> count(f, Act.Tag.DRIVER), f -> count(f, Act.Tag.STABILISER), f -> Captions.count(f, Act.DEFER));
        for (int k = 0; k < counts.size(); k++) {
            add(plot, new LiveSeries(counts.get(k), false), colors.get(k), 1.8f, null);
        }
    }

    private static double count(Frame f, Act.Tag tag) {
        return f.states().stream().filter(i -> i.acts().stream().anyMatch(a -> a.tag() == tag)).count();
    }

    private void add(XYPlot plot, LiveSeries data, Color color, float width, float[] dash) {
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        lines.setSeriesPaint(0, color);
        float w = (float) (width * unit);
        lines.setSeriesStroke(
                0,
                dash == null
                        ? new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
        int k = series(plot);
        plot.setDataset(k, data);
        plot.setRenderer(k, lines);
        if (color == Palette.INK) {
            current.add(lines);
        }
        series.add(data);
    }

    private static int series(XYPlot plot) {
        return plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    }

    private XYPlot plot(String title, double least, double most) {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFont(Palette.font(Font.PLAIN, 9.5 * unit));
        axis.setAutoRangeIncludesZero(false);
        axis.setAxisLineVisible(false);
        if (!Double.isNaN(least) && !Double.isNaN(most)) {
            axis.setRange(least, most + .3 * (most - least)); // room for the heading
            axis.setTickUnit(new NumberTickUnit(most - least > 1 ? 1 : .5));
        } else if (!Double.isNaN(least)) {
            axis.setAutoRangeIncludesZero(true);
            axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            axis.setUpperMargin(.35);
        } else {
            axis.setAutoRangeMinimumSize(.2);
            axis.setUpperMargin(.35);
        }
        axis.setFixedDimension(34 * unit);
        XYPlot plot = new XYPlot(null, null, axis, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage(null);
        org.jfree.chart.annotations.XYTitleAnnotation heading = new org.jfree.chart.annotations.XYTitleAnnotation(
                .005, .99, heading(title), RectangleAnchor.TOP_LEFT);
        plot.addAnnotation(heading);
        plots.add(plot);
        all.add(plot, 1);
        return plot;
    }

    private org.jfree.chart.title.TextTitle heading(String title) {
        org.jfree.chart.title.TextTitle text =
                new org.jfree.chart.title.TextTitle(title, Palette.font(Font.BOLD, 10.5 * unit));
        text.setPaint(Palette.INK);
        text.setBackgroundPaint(new Color(255, 255, 255, 200));
        text.setPadding(0, 2, 0, 2);
        return text;
    }

    private NumberAxis years() {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new java.text.DecimalFormat("0"));
        axis.setTickLabelFont(Palette.font(Font.PLAIN, 10 * unit));
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** A quarter as a number of years; its middle lies an eighth after its start. */
    private static double year(Quarter q) {
        return q.year() + (q.quarterOfYear() - .5) / 4;
    }

    private void show(Scene scene) {
        drawn = System.nanoTime();
        Story story = scene.story();
        if (!sameGroups(built, story.cast())) {
            build(story.cast());
        }
        int shown = story.hidden() ? story.time() : Integer.MAX_VALUE;
        if (marked != story.cast() || seen != shown) {
            seen = shown;
            mark(story.cast());
        }
        Color line = story.branch().isPresent() ? Palette.BRANCH : Palette.INK;
        current.forEach(r -> r.setSeriesPaint(0, line, false));
        series.forEach(s -> s.show(story));
        double at = scene.begun() ? year(scene.frame().quarter()) : year(story.cast().scenario().start());
        now.forEach(m -> m.setValue(at));
    }

    /** Range of years, and the shocks: each is named in another chart, so that names do not meet. */
    private void mark(Cast cast) {
        marked = cast;
        Quarter start = cast.scenario().start();
        Quarter end = cast.scenario().end();
        NumberAxis axis = (NumberAxis) all.getDomainAxis();
        axis.setRange(start.year(), end.year() + 1);
        tick();
        now.clear();
        for (XYPlot plot : plots) {
            plot.clearDomainMarkers();
            ValueMarker line = new ValueMarker(0, Palette.FAINT, new BasicStroke((float) (1.2 * unit)));
            plot.addDomainMarker(line, Layer.BACKGROUND);
            now.add(line);
        }
        int place = 0;
        for (int t = 0; t < cast.scenario().quarters() && t <= seen; t++) {
            List<String> shocks = cast.shocks(start.plus(t));
            if (!shocks.isEmpty()) {
                for (int k = 0; k < plots.size(); k++) {
                    boolean named = k == place % plots.size();
                    ValueMarker mark = shock(year(start.plus(t)), named ? shocks.get(0) : "", t, cast);
                    int row = place / plots.size() % 3;
                    mark.setLabelOffset(new RectangleInsets(0, 3 * unit, 2 + row * 13 * unit, 3 * unit));
                    plots.get(k).addDomainMarker(mark, Layer.BACKGROUND);
                }
                place++;
            }
        }
    }

    /** As many years are named as there is room for. */
    private void tick() {
        NumberAxis axis = (NumberAxis) all.getDomainAxis();
        double room = Math.max(2, Math.min(8, (getWidth() - 50 * unit) / (48 * unit)));
        axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((axis.getRange().getLength() - 1) / room))));
    }

    @Override
    public void doLayout() {
        super.doLayout();
        tick();
    }

    private ValueMarker shock(double at, String words, int time, Cast cast) {
        ValueMarker m = new ValueMarker(
                at, Palette.RIVALRY, new BasicStroke((float) unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                        new float[] {4, 3}, 0));
        if (!words.isEmpty()) {
            boolean left = time > cast.scenario().quarters() * .5;
            m.setLabel(words);
            m.setLabelFont(Palette.font(Font.PLAIN, 9.5 * unit));
            m.setLabelPaint(Palette.RIVALRY);
            m.setLabelAnchor(left ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
            m.setLabelTextAnchor(left ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
        }
        return m;
    }

    private void goTo(Point2D at) {
        Rectangle2D area = getScreenDataArea();
        if (area.getWidth() > 0) {
            double years = all.getDomainAxis().java2DToValue(at.getX(), area, RectangleEdge.BOTTOM);
            int quarter = (int) Math.floor(years * 4);
            session.seek(quarter - session.story().cast().scenario().start().index());
        }
    }
}
