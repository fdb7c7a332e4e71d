package org.middlepowers.gui.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Timer;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.data.Range;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.draw.Typefaces;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Repeats;
import org.middlepowers.gui.time.Story;
import org.middlepowers.scenario.Quarter;

/** Measures of the run so far on one axis of years. A click goes to a quarter, the wheel zooms, the mouse shows values. */
final class LiveCharts extends ChartPanel implements Sighting.Told {
    private static final long serialVersionUID = 1;
    private static final int PAUSE = 90;
    private static final double LEAST_YEARS = 2;
    private static final double STEP = 1.3;
    /** Room of the axes, in points: years below all charts, values beside each. */
    private static final double YEARS = 24;
    private static final double BESIDE = 58;

    private final transient Session session;
    private final double unit;
    private final boolean few;
    private final transient List<OneChart> charts = new ArrayList<>();
    private final transient CombinedDomainXYPlot all;
    private final List<ValueMarker> now = new ArrayList<>();
    private final Timer later;
    private transient List<ChartSpec> specs;
    /** Of whom the charts are: another world has other groups. */
    private transient Cast built;
    private transient Cast marked;
    /** The width that shocks were named for. */
    private int markedWidth;
    /** The last quarter whose shocks may be seen. */
    private int seen;
    private transient Repeats repeats = Repeats.NONE;
    private boolean difference;
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
        specs = ChartSpec.first(session.story().cast(), few);
        build(session.story().cast());
        JFreeChart chart = new JFreeChart(null, null, all, false);
        chart.setBackgroundPaint(Color.WHITE);
        // Letters as wide as they are measured.
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.setPadding(new RectangleInsets(2, 2, 2, 10 * unit));
        setChart(chart);
        setMouseZoomable(false);
        setPopupMenu(null);
        setToolTipText("");
        MouseAdapter mouse = mouse();
        addMouseListener(mouse);
        addMouseWheelListener(mouse);
        show(session.scene());
        later = new Timer(PAUSE, e -> show(session.scene()));
        later.setRepeats(false);
        session.watch(scene -> soon());
    }

    private MouseAdapter mouse() {
        return new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                session.seek(time(e.getPoint()));
            }

            @Override
            public void mouseWheelMoved(MouseWheelEvent e) {
                zoom(e.getWheelRotation() < 0 ? 1 / STEP : STEP, year(e.getPoint()));
            }
        };
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

    List<ChartSpec> specs() {
        return specs;
    }

    List<OneChart> charts() {
        return List.copyOf(charts);
    }

    Repeats repeats() {
        return repeats;
    }

    /** Charts other measures. */
    void choose(List<ChartSpec> others) {
        specs = List.copyOf(others);
        build(built);
        refresh();
    }

    /** Shows how much the branch shown differs from the original, or the courses themselves. */
    void difference(boolean wanted) {
        difference = wanted;
        refresh();
    }

    /** Draws bands of repetitions. */
    void repeats(Repeats others) {
        repeats = others;
        refresh();
    }

    private void refresh() {
        show(session.scene());
        repaint();
    }

    private void build(Cast cast) {
        charts.forEach(c -> all.remove(c.plot));
        charts.clear();
        built = cast;
        marked = null;
        for (ChartSpec spec : specs) {
            OneChart chart = new OneChart(spec, cast, unit);
            charts.add(chart);
            all.add(chart.plot, 1);
        }
    }

    /** Whether charts of one world can show the other, as those of a run can show its branch. */
    private static boolean sameGroups(Cast one, Cast other) {
        return one.focusScope() == other.focusScope()
                && one.focusName().equals(other.focusName())
                && one.groups().equals(other.groups());
    }

    private NumberAxis years() {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new DecimalFormat("0"));
        axis.setTickLabelFont(Palette.font(Font.PLAIN, 10 * unit));
        axis.setAxisLineVisible(false);
        return axis;
    }

    private void show(Scene scene) {
        drawn = System.nanoTime();
        Story story = scene.story();
        if (!sameGroups(built, story.cast())) {
            specs = ChartSpec.first(story.cast(), few);
            build(story.cast());
        }
        int shown = story.hidden() ? story.time() : Integer.MAX_VALUE;
        if (marked != story.cast() || seen != shown || markedWidth != getWidth()) {
            seen = shown;
            mark(story.cast());
        }
        getChart().setNotify(false);
        double high = (getHeight() - YEARS * unit) / charts.size() - all.getGap();
        charts.forEach(c -> {
            c.room(getWidth() - BESIDE * unit, high);
            c.show(story, repeats, difference);
        });
        double at = scene.begun() ? LineData.year(scene.frame().quarter()) : LineData.year(story.cast().scenario().start());
        now.forEach(m -> m.setValue(at));
        getChart().setNotify(true);
    }

    /** Range of years, and the shocks: each is named in another chart, so that names do not meet. */
    private void mark(Cast cast) {
        boolean same = marked != null && marked.scenario().start().equals(cast.scenario().start())
                && marked.scenario().end().equals(cast.scenario().end());
        marked = cast;
        markedWidth = getWidth();
        Quarter start = cast.scenario().start();
        if (!same) {
            all.getDomainAxis().setRange(start.year(), cast.scenario().end().year() + 1);
            tick();
        }
        now.clear();
        for (OneChart chart : charts) {
            chart.plot.clearDomainMarkers();
            ValueMarker line = new ValueMarker(0, Palette.FAINT, new BasicStroke((float) (1.2 * unit)));
            chart.plot.addDomainMarker(line, Layer.BACKGROUND);
            now.add(line);
        }
        int place = 0;
        for (int t = 0; t < cast.scenario().quarters() && t <= seen; t++) {
            List<String> shocks = cast.shocks(start.plus(t));
            if (!shocks.isEmpty()) {
                for (int k = 0; k < charts.size(); k++) {
                    boolean named = k == place % charts.size();
                    ValueMarker mark = shock(LineData.year(start.plus(t)), named ? shocks.get(0) : "");
                    int row = place / charts.size() % 3;
                    mark.setLabelOffset(new RectangleInsets(0, 3 * unit, 2 + row * 13 * unit, 3 * unit));
                    charts.get(k).plot.addDomainMarker(mark, Layer.BACKGROUND);
                }
                place++;
            }
        }
    }

    private ValueMarker shock(double at, String words) {
        ValueMarker m = new ValueMarker(
                at, Palette.RIVALRY, new BasicStroke((float) unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                        new float[] {(float) (4 * unit), (float) (3 * unit)}, 0));
        if (!words.isEmpty()) {
            Font font = Palette.font(Font.PLAIN, 9.5 * unit);
            Range years = all.getDomainAxis().getRange();
            double plot = getWidth() - BESIDE * unit;
            double before = (at - years.getLowerBound()) / years.getLength() * plot;
            double beside = 6 * unit;
            boolean left = Typefaces.width(font, words) + beside > plot - before && before > plot - before;
            m.setLabel(Typefaces.fit(font, words, Math.max(before, plot - before) - beside));
            m.setLabelFont(font);
            m.setLabelPaint(Palette.RIVALRY);
            m.setLabelAnchor(left ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
            m.setLabelTextAnchor(left ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
        }
        return m;
    }

    /** As many years are named as there is room for. */
    private void tick() {
        NumberAxis axis = (NumberAxis) all.getDomainAxis();
        double room = Math.max(2, Math.min(8, (getWidth() - 50 * unit) / (48 * unit)));
        axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((axis.getRange().getLength() - 1) / room))));
    }

    /** Shows fewer or more years around one of them; never more than the run has. */
    void zoom(double factor, double around) {
        Cast cast = session.story().cast();
        double first = cast.scenario().start().year();
        double last = cast.scenario().end().year() + 1;
        NumberAxis axis = (NumberAxis) all.getDomainAxis();
        double length = Math.max(LEAST_YEARS, Math.min(last - first, axis.getRange().getLength() * factor));
        double part = (around - axis.getRange().getLowerBound()) / axis.getRange().getLength();
        double from = Math.max(first, Math.min(last - length, around - part * length));
        axis.setRange(from, from + length);
        tick();
        markedWidth = -1;
        show(session.scene());
    }

    /** Shows all years again. */
    void allYears() {
        zoom(Double.MAX_VALUE, all.getDomainAxis().getRange().getCentralValue());
    }

    @Override
    public void doLayout() {
        super.doLayout();
        tick();
        show(session.scene());
    }

    private double year(Point2D at) {
        Rectangle2D area = getScreenDataArea();
        return all.getDomainAxis().java2DToValue(at.getX(), area, RectangleEdge.BOTTOM);
    }

    /** The quarter at a place. */
    private int time(Point2D at) {
        return (int) Math.floor(year(at) * 4) - session.story().cast().scenario().start().index();
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        if (getScreenDataArea().getWidth() <= 0 || charts.isEmpty()) {
            return null;
        }
        Rectangle2D area = getScreenDataArea();
        int place = (int) Math.floor((e.getY() - area.getY()) / area.getHeight() * charts.size());
        int time = time(e.getPoint());
        if (place < 0 || place >= charts.size() || time < 0 || time >= session.story().current().quarters()) {
            return null;
        }
        return "<html><div width=" + (int) (300 * unit) + ">" + charts.get(place).values(session.story(), repeats, time)
                + "</div></html>";
    }
}
