package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.Range;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Factor;
import org.middlepowers.analysis.sweep.ResponseCurve;
import org.middlepowers.analysis.sweep.ResponseCurve.Bin;
import org.middlepowers.analysis.sweep.Strengths;
import org.middlepowers.results.Decimals;

/** How an outcome goes with each factor, all others as they come: small panels with one scale, the strongest first. */
final class ResponsesFigure {
    private static final int MOST = 8;
    private static final int COLUMNS = 4;
    private static final double GAP = 22;
    private static final double LEFT = 92;

    private ResponsesFigure() {}

    static Figure of(String name, String what, String unit, List<ResponseCurve> curves, Strengths strengths) {
        List<ResponseCurve> shown = strengths.ranked().stream()
                .limit(MOST)
                .map(s -> curves.stream()
                        .filter(c -> c.factor().name().equals(s.factor()))
                        .findFirst()
                        .orElseThrow())
                .filter(c -> !c.bins().isEmpty())
                .toList();
        boolean bounded = shown.stream().anyMatch(c -> c.bins().stream().anyMatch(b -> b.mean().bounded()));
        String first = shown.isEmpty() ? "" : direction(shown.get(0));
        String title = shown.isEmpty()
                ? Wording.capital(what)
                : Wording.capital(Wording.inSentence(what)) + first;
        return new Figure(
                name,
                title,
                "Mean over all other factors" + (bounded ? ", with 95 % intervals" : "") + (curves.size() > shown.size() ? "; the strongest " + shown.size() + " of " + curves.size() + " factors" : "; the strongest factors first")
                        + (unit.isEmpty() ? "" : "; " + unit),
                "For each factor the mean of " + Wording.inSentence(what) + " at its values, all other factors as they"
                        + " come in the sweep.",
                List.of("All panels have the same upright scale. The thin line is the mean of all points."),
                (g, area) -> draw(g, area, shown));
    }

    private static String direction(ResponseCurve curve) {
        List<Bin> bins = curve.bins();
        if (!curve.factor().numeric() || bins.size() < 2) {
            return " by factor";
        }
        double low = bins.get(0).mean().mean();
        double high = bins.get(bins.size() - 1).mean().mean();
        double most = bins.stream().mapToDouble(b -> b.mean().mean()).max().orElse(high);
        double least = bins.stream().mapToDouble(b -> b.mean().mean()).min().orElse(low);
        // Ends that cover most of the range.
        if (Math.abs(high - low) < .6 * (most - least)) {
            return " bends with " + curve.factor().name();
        }
        return (high > low ? " rises with " : " falls with ") + curve.factor().name();
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<ResponseCurve> shown) {
        double[] range = range(shown);
        int lines = (shown.size() + COLUMNS - 1) / COLUMNS;
        double width = (area.getWidth() - LEFT - (COLUMNS - 1) * GAP) / COLUMNS;
        double height = (area.getHeight() - (lines - 1) * GAP) / Math.max(1, lines);
        for (int k = 0; k < shown.size(); k++) {
            double x = area.getX() + LEFT + k % COLUMNS * (width + GAP);
            double y = area.getY() + k / COLUMNS * (height + GAP);
            panel(g, new Rectangle2D.Double(x, y, width, height), shown.get(k), range, k % COLUMNS == 0);
        }
    }

    private static void panel(
            Graphics2D g, Rectangle2D outer, ResponseCurve curve, double[] range, boolean numbers) {
        Texts.draw(
                g, Theme.LABEL, Theme.INK, Texts.fit(g, Theme.LABEL, curve.factor().name(), outer.getWidth()),
                outer.getX(), outer.getY());
        Axes axes = Axes.empty();
        boolean category = !curve.factor().numeric();
        List<Bin> bins = curve.bins();
        axes.levelRange(new Range(0, 1), null);
        axes.uprightRange(new Range(range[0], range[1]), null);
        axes.hideLevel();
        if (!numbers) {
            axes.hideUprightNumbers();
        }
        double left = numbers ? LEFT - 6 : 0;
        double feet = Texts.lineHeight(g, Theme.NOTE) + 4;
        Rectangle2D plot = new Rectangle2D.Double(
                outer.getX() - left, outer.getY() + 28, outer.getWidth() + left, outer.getHeight() - 28 - feet);
        axes.draw(g, plot, 2, left, 2, 4);
        Rectangle2D data = axes.area();
        double all = mean(bins);
        g.setColor(Theme.MARK);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(data.getX(), axes.y(all), data.getMaxX(), axes.y(all)));
        if (category) {
            dots(g, axes, data, bins);
        } else {
            line(g, axes, data, curve);
        }
    }

    private static void line(Graphics2D g, Axes axes, Rectangle2D data, ResponseCurve curve) {
        Factor f = curve.factor();
        Path2D line = new Path2D.Double();
        Path2D band = new Path2D.Double();
        List<Bin> bins = curve.bins();
        for (int k = 0; k < bins.size(); k++) {
            double x = axes.x(f.unit(bins.get(k).x()));
            if (k == 0) {
                line.moveTo(x, axes.y(bins.get(k).mean().mean()));
                band.moveTo(x, axes.y(high(bins.get(k).mean())));
            } else {
                line.lineTo(x, axes.y(bins.get(k).mean().mean()));
                band.lineTo(x, axes.y(high(bins.get(k).mean())));
            }
        }
        for (int k = bins.size() - 1; k >= 0; k--) {
            band.lineTo(axes.x(f.unit(bins.get(k).x())), axes.y(low(bins.get(k).mean())));
        }
        band.closePath();
        Shape clip = g.getClip();
        g.clip(data);
        g.setColor(Theme.band(0));
        g.fill(band);
        g.setClip(clip);
        g.setColor(Theme.line(0));
        g.setStroke(new BasicStroke(3.5f));
        g.draw(line);
        if (curve.exact()) {
            for (Bin bin : bins) {
                double x = axes.x(f.unit(bin.x()));
                double y = axes.y(bin.mean().mean());
                g.fill(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
            }
        }
        String low = Decimals.text(Decimals.round(f.low(), 3));
        String high = Decimals.text(Decimals.round(f.high(), 3)) + (f.logarithmic() ? " (log)" : "");
        Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, low, data.getX(), data.getMaxY() + 2);
        Texts.drawRight(g, Theme.NOTE, Theme.FAINT_INK, high, data.getMaxX(), data.getMaxY() + 2);
    }

    private static void dots(Graphics2D g, Axes axes, Rectangle2D data, List<Bin> bins) {
        double step = data.getWidth() / bins.size();
        Color color = Theme.line(0);
        for (int k = 0; k < bins.size(); k++) {
            Bin bin = bins.get(k);
            double x = data.getX() + (k + .5) * step;
            double y = axes.y(bin.mean().mean());
            g.setColor(color);
            g.setStroke(new BasicStroke(3.5f));
            if (bin.mean().bounded()) {
                g.draw(new Line2D.Double(
                        x, axes.y(clip(axes, low(bin.mean()))), x, axes.y(clip(axes, high(bin.mean())))));
            }
            AblationFigure.dot(g, x, y, 14, color, true);
            String level = Texts.fit(g, Theme.NOTE, bin.level(), step - 6);
            Texts.draw(
                    g, Theme.NOTE, Theme.FAINT_INK, level, x - Texts.width(g, Theme.NOTE, level) / 2,
                    data.getMaxY() + 2);
        }
    }

    private static double clip(Axes axes, double value) {
        return Math.max(axes.uprightRange().getLowerBound(), Math.min(axes.uprightRange().getUpperBound(), value));
    }

    private static double mean(List<Bin> bins) {
        double sum = 0;
        double n = 0;
        for (Bin bin : bins) {
            sum += bin.mean().n() * bin.mean().mean();
            n += bin.mean().n();
        }
        return sum / n;
    }

    private static double low(Interval i) {
        return i.bounded() ? i.low() : i.mean();
    }

    private static double high(Interval i) {
        return i.bounded() ? i.high() : i.mean();
    }

    /** One scale for all panels; very wide intervals of sparse cells do not set it. */
    private static double[] range(List<ResponseCurve> shown) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ResponseCurve curve : shown) {
            for (Bin bin : curve.bins()) {
                low = Math.min(low, bin.mean().n() > 5 ? low(bin.mean()) : bin.mean().mean());
                high = Math.max(high, bin.mean().n() > 5 ? high(bin.mean()) : bin.mean().mean());
            }
        }
        if (!(high > low)) {
            double at = Double.isInfinite(low) ? 0 : low;
            return new double[] {at - .5, at + .5};
        }
        double slack = .06 * (high - low);
        return new double[] {low - slack, high + slack};
    }
}
