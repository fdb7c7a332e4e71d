package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.data.Range;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.MorrisEffects;
import org.middlepowers.analysis.sweep.MorrisEffects.Effects;

/** Elementary effects: mean size against standard deviation, as Morris (1991) draws them. */
final class MorrisFigure {
    private static final double DOT = 15;

    private MorrisFigure() {}

    static Figure of(String name, String what, String unit, MorrisEffects morris) {
        List<Effects> effects = morris.effects().stream()
                .sorted(Comparator.comparingDouble(
                                (Effects e) -> e.muStar().known() ? e.muStar().mean() : 0)
                        .reversed())
                .toList();
        List<String> first =
                effects.stream().filter(Effects::told).limit(2).map(Effects::factor).toList();
        String of = unit.isEmpty() ? "" : " (" + unit + ")";
        return new Figure(
                name,
                first.isEmpty()
                        ? "No factor is distinguishable from what seeds do to " + Wording.inSentence(what)
                        : Wording.join(first) + (first.size() > 1 ? " move " : " moves ") + Wording.inSentence(what)
                                + " most",
                "Change of " + Wording.inSentence(what) + of + " over a factor's whole range, one factor at a time; "
                        + morris.trajectories() + (morris.trajectories() == 1 ? " trajectory" : " trajectories"),
                "Each factor by the mean size of its elementary effects (level) and their standard deviation (upright),"
                        + " with 95 % intervals.",
                List.of("Below the line the effect has much the same size everywhere; above it depends on the other"
                        + " factors or bends. Blue: effect mostly positive; orange: mostly negative."),
                (g, area) -> draw(g, area, effects));
    }

    private static void draw(Graphics2D g, Rectangle2D outer, List<Effects> effects) {
        double most = 0;
        double spread = 0;
        for (Effects e : effects) {
            most = Math.max(most, high(e.muStar().high(), e.muStar().mean()));
            spread = Math.max(spread, high(e.sigma().high(), e.sigma().mean()));
        }
        double width = most > 0 ? 1.08 * most : 1;
        double height = spread > 0 ? 1.1 * spread : width;
        Axes axes = Axes.empty();
        axes.levelRange(new Range(0, width), "Importance: mean size of the effect, μ*");
        axes.uprightRange(new Range(0, height), "Interaction or bend: σ");
        axes.levelGrid();
        axes.draw(g, outer, 6, Axes.LEFT + 20, Axes.BOTTOM + 36, 24);
        Rectangle2D area = axes.area();
        g.setColor(Theme.MARK);
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0));
        double end = Math.min(width, height);
        g.draw(new Line2D.Double(axes.x(0), axes.y(0), axes.x(end), axes.y(end)));
        CloudLabels labels = new CloudLabels(area);
        for (Effects e : effects) {
            if (e.muStar().known()) {
                cross(g, axes, e);
                double x = axes.x(e.muStar().mean());
                double y = axes.y(sigma(e));
                labels.block(new Rectangle2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
            }
        }
        for (Effects e : effects) {
            if (e.muStar().known()) {
                labels.place(
                        g, Theme.NOTE, tone(e, true), e.factor(), axes.x(e.muStar().mean()), axes.y(sigma(e)), 11);
            }
        }
    }

    private static void cross(Graphics2D g, Axes axes, Effects e) {
        double x = axes.x(e.muStar().mean());
        double y = axes.y(sigma(e));
        Color c = tone(e, false);
        g.setColor(new Color(c.getRed(), c.getGreen(), c.getBlue(), 110));
        g.setStroke(new BasicStroke(2.2f));
        if (e.muStar().bounded()) {
            g.draw(new Line2D.Double(axes.x(e.muStar().low()), y, axes.x(e.muStar().high()), y));
        }
        if (e.sigma().bounded()) {
            g.draw(new Line2D.Double(x, axes.y(e.sigma().low()), x, axes.y(e.sigma().high())));
        }
        AblationFigure.dot(g, x, y, DOT, c, true);
    }

    private static Color tone(Effects e, boolean text) {
        int style = e.mu().mean() < 0 ? 1 : 0;
        return text ? Theme.text(style) : Theme.line(style);
    }

    /** σ; 0 of a single effect, which has none. */
    private static double sigma(Effects e) {
        return e.sigma().known() ? e.sigma().mean() : 0;
    }

    private static double high(double bound, double mean) {
        return Double.isNaN(bound) ? Double.isNaN(mean) ? 0 : mean : bound;
    }
}
