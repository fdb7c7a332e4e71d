package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Convergence;
import org.middlepowers.analysis.sweep.Convergence.Step;
import org.middlepowers.analysis.sweep.Strengths.Method;

/** How the strengths of the strongest factors settled as the design grew. */
final class ConvergenceFigure {
    private static final int MOST = 5;
    private static final double ROOM = 330;

    private final String name;
    private final String what;
    private final String unit;
    private final Convergence c;

    private ConvergenceFigure(String name, String what, String unit, Convergence c) {
        this.name = name;
        this.what = what;
        this.unit = unit;
        this.c = c;
    }

    static Figure of(String name, String what, String unit, Convergence c) {
        return new ConvergenceFigure(name, what, unit, c).figure();
    }

    private Figure figure() {
        Step last = c.steps().get(c.steps().size() - 1);
        boolean morris = c.method() == Method.MORRIS;
        String of = morris
                ? "Mean size of elementary effects on " + Wording.inSentence(what)
                        + (unit.isEmpty() ? "" : " (" + unit + ")")
                : (last.strengths().get(0).total().known() ? "Total" : "First-order") + " share of the variance of "
                        + Wording.inSentence(what) + ", %";
        return new Figure(
                name,
                title(morris),
                of + ", by the first so many " + c.unit() + " of the design; bars are 95 % intervals",
                "A line for each of the strongest factors: its strength from the first part of the design, by the size of"
                        + " that part.",
                List.of("Lines that have levelled off and intervals that no longer overlap say that the design is large enough"
                        + " for the order of the factors."),
                (g, area) -> draw(g, area, morris ? 1 : 100));
    }

    private String title(boolean morris) {
        double change = c.lastChange();
        if (Double.isNaN(change)) {
            return "No factor is distinguishable from chance yet: " + Wording.inSentence(what);
        }
        String by = morris
                ? String.format(Locale.ROOT, "%.2g", change)
                : String.format(Locale.ROOT, "%.0f percentage points", Math.ceil(100 * change));
        return Wording.capital(what) + ": from half of the design to all of it, no named factor moves by more than " + by;
    }

    private void draw(Graphics2D g, Rectangle2D outer, double scale) {
        Step last = c.steps().get(c.steps().size() - 1);
        List<Integer> factors = IntStream.range(0, last.strengths().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> -last.strengths().get(f).size()))
                .limit(MOST)
                .toList();
        double most = 0;
        for (Step s : c.steps()) {
            for (int f : factors) {
                Interval i = Convergence.shown(s.strengths().get(f));
                most = Math.max(most, scale * (i.bounded() ? i.high() : i.known() ? i.mean() : 0));
            }
        }
        Axes axes = Axes.empty();
        axes.wholeLevel();
        axes.levelRange(new Range(0, 1.03 * last.size()), Wording.capital(c.unit()));
        axes.uprightRange(new Range(0, most > 0 ? 1.05 * most : 1), scale == 100 ? "% of the variance" : "μ*");
        axes.draw(g, outer, 6, Axes.LEFT, Axes.BOTTOM + 36, ROOM);
        EndLabels labels = new EndLabels();
        for (int k = 0; k < factors.size(); k++) {
            line(g, axes, factors.get(k), k, factors.size(), scale, labels);
        }
        labels.draw(g, axes.area().getMaxX(), axes.area().getY(), axes.area().getMaxY());
    }

    private void line(Graphics2D g, Axes axes, int factor, int k, int of, double scale, EndLabels labels) {
        Path2D line = new Path2D.Double();
        double x = 0;
        double y = 0;
        Color bar = Theme.line(k);
        for (Step s : c.steps()) {
            Interval i = Convergence.shown(s.strengths().get(factor));
            if (!i.known()) {
                continue;
            }
            // Side by side, so that intervals of factors do not hide each other.
            x = axes.x(s.size()) + 9 * (k - (of - 1) / 2.0);
            y = axes.y(Math.max(0, scale * i.mean()));
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
            if (i.bounded()) {
                g.setColor(new Color(bar.getRed(), bar.getGreen(), bar.getBlue(), 120));
                g.setStroke(new BasicStroke(2.2f));
                g.draw(new Line2D.Double(x, axes.y(Math.max(0, scale * i.low())), x, axes.y(Math.max(0, scale * i.high()))));
            }
            AblationFigure.dot(g, x, y, 10, bar, true);
        }
        g.setColor(bar);
        g.setStroke(Theme.stroke(k));
        g.draw(line);
        String name = c.steps().get(0).strengths().get(factor).factor();
        labels.add(x, y, List.of(Texts.fit(g, Theme.LABEL, name, ROOM - 50)), Theme.text(k));
    }
}
