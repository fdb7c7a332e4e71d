package org.middlepowers.gui.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.CompositeTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleAnchor;
import org.middlepowers.draw.TickNumbers;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Typefaces;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Digits;
import org.middlepowers.gui.time.Reading;
import org.middlepowers.gui.time.Repeats;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;
import org.middlepowers.scenario.Quarter;

/**
 * A measure of all courses of a story: the one shown as a thick line up to the quarter shown, the others dashed, with bands
 * where they were repeated; or how much the one shown differs from the original.
 */
final class OneChart {
    private static final Color ALL = new Color(0x9A9A9A);
    /** Of kinds of acts in their order: those that drive, stabilise, do neither. */
    private static final Color[] KINDS = {Palette.DRIVER, Palette.STABILISER, Palette.NEUTRAL};
    private static final float BAND = .18f;
    /** Most courses that are drawn at once. */
    private static final int COURSES = 6;
    /** Heights of the heading and of the sentence below it, in points. */
    private static final double HEADING = 17;
    private static final double VERDICT = 13;
    /** How far the heading shrinks before it breaks into lines. */
    private static final double SMALLEST = .85;
    /** Most of a plot that words may take. */
    private static final double MOST = .6;

    final ChartSpec spec;
    final XYPlot plot;
    private final double unit;
    private final String title;
    private final TextTitle heading;
    private final TextTitle verdict;
    private final List<LineData> drawn = new ArrayList<>();
    private final List<DeviationRenderer> renderers = new ArrayList<>();
    private final NumberAxis axis = new NumberAxis();
    private double height;
    private int lines = 1;

    OneChart(ChartSpec spec, Cast cast, double unit) {
        this.spec = spec;
        this.unit = unit;
        axis.setTickLabelFont(Palette.font(Font.PLAIN, 9.5 * unit));
        axis.setStandardTickUnits(TickNumbers.units());
        axis.setAutoRangeStickyZero(false); // what lies below zero needs room for the heading too
        axis.setAxisLineVisible(false);
        axis.setFixedDimension(34 * unit);
        plot = new XYPlot(null, null, axis, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setOutlineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD); // the course shown lies on top
        title = spec.title(cast);
        heading = title(title, Font.BOLD, 10.5);
        verdict = title("", Font.PLAIN, 9.5);
        BlockContainer both = new BlockContainer(new ColumnArrangement());
        both.add(heading);
        both.add(verdict);
        plot.addAnnotation(new XYTitleAnnotation(.005, .99, new CompositeTitle(both), RectangleAnchor.TOP_LEFT));
        if (spec.hasAll()) {
            line(ALL, 1.4f, null);
        }
        for (int k = 0; k < COURSES + spec.beside().size(); k++) {
            line(Palette.INK, 1.8f, null);
        }
        if (spec.measure().equals("kantian")) {
            for (double border : new double[] {1.0 / 3, 2.0 / 3}) {
                plot.addRangeMarker(new ValueMarker(border, Palette.GRID, new BasicStroke(1)), Layer.BACKGROUND);
            }
        }
    }

    private TextTitle title(String words, int style, double size) {
        TextTitle text = new TextTitle(words, Palette.font(style, size * unit));
        text.setPaint(Palette.INK);
        text.setTextAlignment(HorizontalAlignment.LEFT);
        text.setBackgroundPaint(new Color(255, 255, 255, 200));
        text.setPadding(0, 2, 0, 2);
        return text;
    }

    private void line(Color color, float width, float[] dash) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND);
        int k = drawn.size();
        LineData data = new LineData("line " + k);
        data.show(Quarter.of(2000, 1), 0, t -> 0);
        drawn.add(data);
        renderers.add(renderer);
        style(k, color, width, dash);
        plot.setDataset(k, data);
        plot.setRenderer(k, renderer);
    }

    private void style(int k, Color color, float width, float[] dash) {
        float w = (float) (width * unit);
        renderers.get(k).setSeriesPaint(0, color, false);
        renderers.get(k).setSeriesFillPaint(0, color, false);
        renderers.get(k).setSeriesStroke(
                0,
                dash == null
                        ? new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0),
                false);
    }

    /** Shows a story; of the difference, if there is a branch to differ. */
    void show(Story story, Repeats repeats, boolean difference) {
        boolean differs = difference && story.branch().isPresent();
        Quarter start = story.cast().scenario().start();
        for (LineData line : drawn) {
            line.show(start, 0, t -> 0);
        }
        if (differs) {
            difference(story, repeats, start);
        } else {
            courses(story, repeats, start);
        }
        verdict(story, repeats);
        scale(differs);
    }

    private void courses(Story story, Repeats repeats, Quarter start) {
        ToDoubleFunction<Reading> value = spec.value();
        int at = 0;
        if (spec.hasAll()) {
            ToDoubleFunction<Reading> all = new ChartSpec(spec.measure(), 0).value();
            Track now = story.current();
            drawn.get(at++).show(start, story.time() + 1, t -> all.applyAsDouble(now.frame(t)));
        }
        if (!spec.beside().isEmpty()) {
            kinds(story, repeats);
            return;
        }
        List<Track> courses = story.courses();
        int shown = story.shown() + 1;
        for (int k = 0; k < courses.size() && k < COURSES; k++) {
            if (k != shown) {
                Color color = k == 0 ? Palette.NEUTRAL : Palette.branch(k - 1);
                course(at++, value, courses.get(k), story.visible(courses.get(k)), repeats, color, 1.7f, dash(), story);
            }
        }
        course(at, value, story.current(), story.time() + 1, repeats, shown > 0 ? Palette.branch(shown - 1) : Palette.INK, 2.2f,
                null, story);
    }

    /** Several measures, each in its colour: of the course shown, and dashed of the original that it left. */
    private void kinds(Story story, Repeats repeats) {
        List<ChartSpec> all = new ArrayList<>(List.of(spec));
        all.addAll(spec.beside());
        int at = 0;
        if (story.branch().isPresent()) {
            for (int k = 0; k < all.size(); k++) {
                Track was = story.original();
                course(at++, all.get(k).value(), was, story.visible(was), Repeats.NONE, KINDS[k], 1.2f, dash(), story);
            }
        }
        for (int k = 0; k < all.size(); k++) {
            course(at++, all.get(k).value(), story.current(), story.time() + 1, repeats, KINDS[k], 2, null, story);
        }
    }

    private float[] dash() {
        return new float[] {(float) (5 * unit), (float) (3 * unit)};
    }

    private void course(
            int at, ToDoubleFunction<Reading> value, Track course, int seen, Repeats repeats, Color color, float width, float[] dash,
            Story story) {
        style(at, color, width, dash);
        int count = Math.min(seen, course.known());
        Quarter start = story.cast().scenario().start();
        if (repeats.count(course) < 2) {
            drawn.get(at).show(start, count, t -> value.applyAsDouble(course.frame(t)));
        } else {
            Repeats.ValueRange[] bands = new Repeats.ValueRange[count];
            Arrays.setAll(bands, t -> repeats.band(course, t, value));
            drawn.get(at).show(
                    start, count, t -> value.applyAsDouble(course.frame(t)), t -> bands[t].low(), t -> bands[t].high());
        }
    }

    private void difference(Story story, Repeats repeats, Quarter start) {
        ToDoubleFunction<Reading> value = spec.value();
        Track now = story.current();
        Track was = story.original();
        style(0, Palette.branch(story.shown()), 2.2f, null);
        int count = Math.min(story.time() + 1, was.known());
        boolean band = Math.min(repeats.count(now), repeats.count(was)) >= 2;
        Repeats.ValueRange[] bands = new Repeats.ValueRange[count];
        Arrays.setAll(bands, t -> band
                ? repeats.difference(now, was, t, value)
                : new Repeats.ValueRange(difference(now, was, t), difference(now, was, t)));
        drawn.get(0).show(start, count, t -> difference(now, was, t), t -> bands[t].low(), t -> bands[t].high());
    }

    private double difference(Track now, Track was, int t) {
        return spec.value().applyAsDouble(now.frame(t)) - spec.value().applyAsDouble(was.frame(t));
    }

    /** Says how much room the plot has on the screen: the heading fits it, smaller or in lines. */
    void room(double wide, double high) {
        height = high;
        Font font = Palette.font(Font.BOLD, 10.5 * unit);
        double room = Math.max(40 * unit, wide - 8 * unit);
        Font fitting = Typefaces.shrunk(font, title, room, SMALLEST);
        heading.setFont(fitting);
        List<String> broken = Typefaces.wrap(fitting, title, room);
        lines = broken.size();
        String words = String.join("\n", broken);
        if (!heading.getText().equals(words)) {
            heading.setText(words);
        }
    }

    /** Share of the plot's height that the words at its top take; lines do not run behind them. */
    private double head() {
        double words = unit * (HEADING * lines + (verdict.getText().isEmpty() ? 0 : VERDICT));
        return height > 0 ? Math.min(MOST, words / height) : .2;
    }

    private void scale(boolean differs) {
        double[] range = spec.range();
        double head = head() / (1 - head());
        if (!differs && range.length == 2) {
            axis.setRange(range[0], range[1] + head * (range[1] - range[0]));
            boolean wide = range[1] - range[0] > 1;
            axis.setTickUnit(new NumberTickUnit(wide ? 1 : .5, new TickNumbers(wide ? 0 : 1)) {
                private static final long serialVersionUID = 1;

                /** Beside the words at the top there are no values. */
                @Override
                public String valueToString(double value) {
                    return value > range[1] ? "" : super.valueToString(value);
                }
            });
        } else {
            axis.setAutoTickUnitSelection(true);
            axis.setAutoRangeMinimumSize(differs ? .02 : .2);
            axis.setAutoRangeIncludesZero(differs);
            axis.setUpperMargin(head * (1 + axis.getLowerMargin()));
            axis.setAutoRange(true);
        }
    }

    /** In how many repetitions the difference of this quarter goes the same way. */
    private void verdict(Story story, Repeats repeats) {
        String words = "";
        Track now = story.current();
        Track was = story.original();
        int runs = Math.min(repeats.count(now), repeats.count(was));
        if (story.branch().isPresent() && runs >= 2 && story.time() >= 0) {
            int[] counts = repeats.moreAndLess(now, was, story.time(), spec.value());
            boolean more = difference(now, was, story.time()) >= 0;
            words = (spec.beside().isEmpty() ? "" : "drive: ")
                    + (counts[0] + counts[1] == 0
                            ? "the same as originally in all of " + runs + " runs"
                            : (more ? "higher" : "lower") + " than originally in " + counts[more ? 0 : 1] + " of " + runs + " runs");
        }
        if (!verdict.getText().equals(words)) {
            verdict.setText(words);
            verdict.setPaint(story.shown() >= 0 ? Palette.branch(story.shown()) : Palette.INK);
        }
    }

    /** What the verdict says at present; "" without one. */
    String verdict() {
        return verdict.getText();
    }

    /** The values of a quarter in words. */
    String values(Story story, Repeats repeats, int time) {
        StringBuilder words = new StringBuilder("<b>" + title + "</b>, " + story.cast().scenario().start().plus(time));
        for (Track course : story.courses()) {
            boolean hidden = story.hidden() && time > story.time();
            if (time < course.known() && !hidden) {
                String name = course == story.original() ? "original" : course.branch().label();
                words.append("<br>").append(name).append(": ").append(number(spec.value().applyAsDouble(course.frame(time))));
                if (repeats.count(course) >= 2) {
                    Repeats.ValueRange band = repeats.band(course, time, spec.value());
                    words.append(String.format(
                            Locale.ROOT, " (nine in ten of %d runs: %s to %s)", repeats.count(course), number(band.low()),
                            number(band.high())));
                }
            }
        }
        return words + "<br>" + spec.about();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "not defined" : Digits.of(value, 3);
    }
}
