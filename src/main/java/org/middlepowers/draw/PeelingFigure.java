package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.data.Range;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Box;
import org.middlepowers.analysis.sweep.Discovery;
import org.middlepowers.analysis.sweep.Discovery.Found;

/** The way from the whole space to a small box: what it holds of a side (coverage), and how pure it is (density). */
final class PeelingFigure {
    private static final double DOT = 11;
    private static final double RIGHT = 60;

    private PeelingFigure() {}

    static Figure of(String name, String what, Discovery d) {
        boolean told = !d.boxes().isEmpty();
        String title = told
                ? Wording.capital(what) + ": one box holds " + percent(d.boxes().get(0).coverage()) + " of it, and is "
                        + percent(d.boxes().get(0).box().density()) + " pure"
                : Wording.capital(what) + " gathers in no box that chance would not make as well";
        return new Figure(
                name,
                title,
                "Each dot is a box, peeled from the one to its right by a twentieth of its points; large: the box taken",
                "Density of boxes against their coverage along the peeling trajectory, from the whole space to the"
                        + " smallest box, with the box taken and what it does on points held back.",
                List.of(
                        told ? "Box: " + d.boxes().get(0).box().words() + "." : "",
                        "Hollow: boxes found on half of the points, on the other half (mean of 20)."),
                (g, area) -> draw(g, area, d));
    }

    private static void draw(Graphics2D g, Rectangle2D outer, Discovery d) {
        Axes axes = Axes.empty();
        axes.levelRange(new Range(0, 105), "Coverage: % of the side's points that the box holds");
        axes.uprightRange(new Range(0, 105), "Density: % of the box's points");
        axes.levelGrid();
        axes.draw(g, outer, 6, Axes.LEFT + 20, Axes.BOTTOM + 36, RIGHT);
        Rectangle2D area = axes.area();
        double everywhere = axes.y(100.0 * d.yes() / d.points());
        g.setColor(Theme.MARK);
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0));
        g.draw(new Line2D.Double(area.getX(), everywhere, area.getMaxX(), everywhere));
        CloudLabels labels = new CloudLabels(area);
        Texts.drawOnPaper(g, Theme.NOTE, Theme.FAINT_INK, "everywhere", area.getX() + 8, everywhere + 4);
        Path2D line = new Path2D.Double();
        for (Box b : d.trajectory()) {
            double x = axes.x(100 * b.coverage());
            double y = axes.y(100 * b.density());
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        g.setColor(Theme.line(0));
        g.setStroke(new BasicStroke(2f));
        g.draw(line);
        for (Box b : d.trajectory()) {
            double x = axes.x(100 * b.coverage());
            double y = axes.y(100 * b.density());
            AblationFigure.dot(g, x, y, DOT, Theme.line(0), true);
            labels.block(new Rectangle2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
        }
        Found found = d.boxes().isEmpty() ? d.refused().orElse(null) : d.boxes().get(0);
        if (found != null) {
            mark(g, axes, labels, found.coverage(), found.box().density(), true, "box taken");
            mark(g, axes, labels, found.heldCoverage(), found.heldDensity(), false, "held back");
        }
    }

    private static void mark(
            Graphics2D g, Axes axes, CloudLabels labels, double coverage, double density, boolean full, String text) {
        double x = axes.x(100 * coverage);
        double y = axes.y(100 * density);
        AblationFigure.dot(g, x, y, 2 * DOT, Theme.line(1), full);
        labels.block(new Rectangle2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        labels.place(g, Theme.LABEL, Theme.text(1), text, x, y, 16);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
