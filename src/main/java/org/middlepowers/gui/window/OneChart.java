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
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleAnchor;
import org.middlepowers.gui.draw.Palette;
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
    private static final float BAND = .18f;
    /** Bands, then lines, one of each for so many courses at most. */
    private static final int COURSES = 6;

    final ChartSpec spec;
    final XYPlot plot;
    private final double unit;
    private final TextTitle heading;
    private final TextTitle verdict;
    private final List<LineData> lines = new ArrayList<>();
    private final List<DeviationRenderer> renderers = new ArrayList<>();
    private final NumberAxis axis = new NumberAxis();

    OneChart(ChartSpec spec, Cast cast, double unit) {
        this.spec = spec;
        this.unit = unit;
        axis.setTickLabelFont(Palette.font(Font.PLAIN, 9.5 * unit));
        axis.setAutoRangeIncludesZero(false);
        axis.setAxisLineVisible(false);
        axis.setFixedDimension(34 * unit);
        plot = new XYPlot(null, null, axis, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setOutlineVisible(false);
        heading = title(spec.title(cast), Font.BOLD, 10.5);
        verdict = title("", Font.PLAIN, 9.5);
        plot.addAnnotation(new XYTitleAnnotation(.005, .99, heading, RectangleAnchor.TOP_LEFT));
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
        int k = lines.size();
        LineData data = new LineData("line " + k);
        data.show(Quarter.of(2000, 1), 0, t -> 0);
        lines.add(data);
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
        for (LineData line : lines) {
            line.show(start, 0, t -> 0);
        }
        if (differs) {
            difference(story, repeats, start);
        } else {
            courses(story, repeats, start);
        }
        scale(differs);
        verdict(story, repeats);
    }

    private void courses(Story story, Repeats repeats, Quarter start) {
        ToDoubleFunction<Reading> value = spec.value();
        int at = 0;
        if (spec.hasAll()) {
            ToDoubleFunction<Reading> all = new ChartSpec(spec.measure(), 0).value();
            Track now = story.current();
            lines.get(at++).show(start, story.time() + 1, t -> all.applyAsDouble(now.frame(t)));
        }
        List<Track> courses = story.courses();
        int shown = story.shown() + 1;
        for (int k = 0; k < courses.size() && k < COURSES; k++) {
            if (k != shown && spec.beside().isEmpty()) {
                Color color = k == 0 ? Palette.NEUTRAL : Palette.branch(k - 1);
                course(at++, value, courses.get(k), story.visible(courses.get(k)), repeats, color, 1.7f, new float[] {(float) (5 * unit), (float) (3 * unit)}, story);
            }
        }
        List<ChartSpec> beside = spec.beside();
        Color first = !beside.isEmpty() ? Palette.DRIVER : shown > 0 ? Palette.branch(shown - 1) : Palette.INK;
        course(at++, value, story.current(), story.time() + 1, repeats, first, 2.2f, null, story);
        Color[] colors = {Palette.STABILISER, Palette.NEUTRAL};
        for (int k = 0; k < beside.size(); k++) {
            course(at++, beside.get(k).value(), story.current(), story.time() + 1, repeats, colors[k], 1.8f, null, story);
        }
    }

    private void course(
            int at, ToDoubleFunction<Reading> value, Track course, int seen, Repeats repeats, Color color, float width, float[] dash,
            Story story) {
        style(at, color, width, dash);
        int count = Math.min(seen, course.known());
        Quarter start = story.cast().scenario().start();
        if (repeats.count(course) < 2) {
            lines.get(at).show(start, count, t -> value.applyAsDouble(course.frame(t)));
        } else {
            Repeats.Band[] bands = new Repeats.Band[count];
            Arrays.setAll(bands, t -> repeats.band(course, t, value));
            lines.get(at).show(
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
        Repeats.Band[] bands = new Repeats.Band[count];
        Arrays.setAll(bands, t -> band
                ? repeats.difference(now, was, t, value)
                : new Repeats.Band(difference(now, was, t), difference(now, was, t)));
        lines.get(0).show(start, count, t -> difference(now, was, t), t -> bands[t].low(), t -> bands[t].high());
    }

    private double difference(Track now, Track was, int t) {
        return spec.value().applyAsDouble(now.frame(t)) - spec.value().applyAsDouble(was.frame(t));
    }

    private void scale(boolean differs) {
        double[] range = spec.range();
        if (!differs && range.length == 2) {
            axis.setRange(range[0], range[1] + .3 * (range[1] - range[0])); // room for the heading
            axis.setTickUnit(new NumberTickUnit(range[1] - range[0] > 1 ? 1 : .5));
        } else {
            axis.setAutoTickUnitSelection(true);
            axis.setAutoRangeMinimumSize(differs ? .02 : .2);
            axis.setAutoRangeIncludesZero(differs);
            axis.setUpperMargin(.35);
            axis.setAutoRange(true);
        }
    }

    /** In how many repetitions the difference of this quarter goes the same way. */
    private void verdict(Story story, Repeats repeats) {
        String words = "";
        Track now = story.current();
        Track was = story.original();
        int runs = Math.min(repeats.count(now), repeats.count(was));
        if (story.branch().isPresent() && runs >= 2 && story.time() >= 0 && spec.beside().isEmpty()) {
            int[] counts = repeats.moreAndLess(now, was, story.time(), spec.value());
            boolean more = difference(now, was, story.time()) >= 0;
            words = counts[0] + counts[1] == 0
                    ? "the same as originally in all of " + runs + " runs"
                    : (more ? "higher" : "lower") + " than originally in " + counts[more ? 0 : 1] + " of " + runs + " runs";
        }
        if (!verdict.getText().equals(words)) {
            verdict.setText(words);
            verdict.setPaint(story.shown() >= 0 ? Palette.branch(story.shown()) : Palette.INK);
            plot.getAnnotations().stream().filter(a -> a instanceof XYTitleAnnotation t && t.getTitle() == verdict).findFirst()
                    .ifPresent(a -> plot.removeAnnotation((XYTitleAnnotation) a));
            if (!words.isEmpty()) {
                plot.addAnnotation(new XYTitleAnnotation(.005, .8, verdict, RectangleAnchor.TOP_LEFT));
            }
        }
    }

    /** What the verdict says at present; "" without one. */
    String verdict() {
        return verdict.getText();
    }

    /** The values of a quarter in words. */
    String values(Story story, Repeats repeats, int time) {
        StringBuilder words = new StringBuilder("<b>" + heading.getText() + "</b>, " + story.cast().scenario().start().plus(time));
        for (Track course : story.courses()) {
            boolean hidden = story.hidden() && time > story.time();
            if (time < course.known() && !hidden) {
                String name = course == story.original() ? "original" : course.branch().label();
                words.append("<br>").append(name).append(": ").append(number(spec.value().applyAsDouble(course.frame(time))));
                if (repeats.count(course) >= 2) {
                    Repeats.Band band = repeats.band(course, time, spec.value());
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
