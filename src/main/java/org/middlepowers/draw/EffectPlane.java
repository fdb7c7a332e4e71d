package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.middlepowers.analysis.ActorEffect;
import org.middlepowers.analysis.EffectWording;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.analysis.Wording;

/** The plane of effects on poles (level) and tension (upright): an ellipse per actor, the quadrants in the corners. */
final class EffectPlane {
    static final Color SETTLED = new Color(0x0072B2);
    static final Color UNSETTLED = new Color(0x707070);
    static final Color WHOLE = new Color(0xD55E00);

    private static final int POINTS = 180;
    private static final double DOT = 5;
    private static final double GAP = .055;

    private final List<ActorEffect> actors;
    private final String what;
    private final SignedLog level;
    private final SignedLog upright;
    private Rectangle2D area = new Rectangle2D.Double();

    /** @param what the runs are, as in "replications" */
    EffectPlane(List<ActorEffect> actors, String what) {
        this.actors = actors;
        this.what = what;
        level = new SignedLog(extent(0), .06);
        // The corners hold the names of the quadrants.
        upright = new SignedLog(extent(1), .42);
    }

    SignedLog level() {
        return level;
    }

    SignedLog upright() {
        return upright;
    }

    private double[] extent(int axis) {
        return actors.stream()
                .flatMapToDouble(a -> DoubleStream.concat(
                        DoubleStream.of(axis == 0 ? a.poles().mean() : a.tension().mean()),
                        Stream.of(a.ellipse(POINTS)).mapToDouble(p -> p[axis])))
                .toArray();
    }

    void draw(Graphics2D g, Rectangle2D outer) {
        double left = 150;
        double bottom = 84;
        area = new Rectangle2D.Double(
                outer.getX() + left, outer.getY() + 4, outer.getWidth() - left - 10, outer.getHeight() - bottom);
        axes(g, outer);
        CloudLabels labels = new CloudLabels(area);
        corners(g, labels);
        // No label is struck through by a line of zero.
        labels.avoid(new Rectangle2D.Double(area.getX(), area.getMaxY() - upright.at(0) * area.getHeight() - 2, area.getWidth(), 4));
        labels.avoid(new Rectangle2D.Double(area.getX() + level.at(0) * area.getWidth() - 2, area.getY(), 4, area.getHeight()));
        // The settled lie above the unsettled, the whole above all.
        List<ActorEffect> order = Stream.of(
                        actors.stream().filter(a -> !a.whole() && !a.settled()),
                        actors.stream().filter(a -> !a.whole() && a.settled()),
                        actors.stream().filter(ActorEffect::whole))
                .flatMap(s -> s)
                .toList();
        Shape clip = g.getClip();
        g.clip(area);
        order.forEach(a -> ellipse(g, a));
        g.setClip(clip);
        for (ActorEffect a : order) {
            dot(g, a);
            double size = radius(a) + 1;
            labels.block(new Rectangle2D.Double(x(a) - size, y(a) - size, 2 * size, 2 * size));
        }
        labels(g, labels, order);
    }

    private void axes(Graphics2D g, Rectangle2D outer) {
        double line = Texts.lineHeight(g, Theme.TICK);
        for (double mark : level.marks(GAP * 1.3)) {
            double x = area.getX() + level.at(mark) * area.getWidth();
            rule(g, mark == 0, x, area.getY(), x, area.getMaxY());
            String text = SignedLog.text(mark);
            Texts.draw(g, Theme.TICK, Theme.INK, text, x - Texts.width(g, Theme.TICK, text) / 2, area.getMaxY() + 6);
        }
        for (double mark : upright.marks(GAP)) {
            double y = area.getMaxY() - upright.at(mark) * area.getHeight();
            rule(g, mark == 0, area.getX(), y, area.getMaxX(), y);
            Texts.drawRight(g, Theme.TICK, Theme.INK, SignedLog.text(mark), area.getX() - 8, y - line / 2);
        }
        g.setColor(Theme.FAINT_INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(area);
        String name = "Effect on the effective number of great-power poles";
        double half = Texts.width(g, Theme.AXIS, name) / 2;
        Texts.draw(g, Theme.AXIS, Theme.INK, name, area.getCenterX() - half, area.getMaxY() + 10 + line);
        Graphics2D turned = (Graphics2D) g.create();
        turned.rotate(-Math.PI / 2, outer.getX() + 4, area.getCenterY());
        String upName = "Effect on great-power tension (0 to 1)";
        double upHalf = Texts.width(turned, Theme.AXIS, upName) / 2;
        Texts.draw(turned, Theme.AXIS, Theme.INK, upName, outer.getX() + 4 - upHalf, area.getCenterY());
        turned.dispose();
    }

    private static void rule(Graphics2D g, boolean zero, double x1, double y1, double x2, double y2) {
        g.setColor(zero ? Theme.INK : Theme.GRID);
        g.setStroke(new BasicStroke(zero ? 2.6f : 1.2f));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void corners(Graphics2D g, CloudLabels labels) {
        corner(g, labels, Quadrant.CLIENT, true, true);
        corner(g, labels, Quadrant.DISRUPTIVE, false, true);
        corner(g, labels, Quadrant.PILLAR, true, false);
        corner(g, labels, Quadrant.ORDERLY, false, false);
    }

    /** Name of a quadrant, what it means, and how often the whole is in it. */
    private void corner(Graphics2D g, CloudLabels labels, Quadrant quadrant, boolean left, boolean top) {
        String name = Wording.capital(quadrant.title());
        String share = actors.stream()
                .filter(ActorEffect::whole)
                .findFirst()
                .or(() -> actors.stream().limit(1).findFirst())
                .map(a -> label(a) + ": " + new EffectWording(a).percent(quadrant) + " % of " + what)
                .orElse("");
        List<String> lines = List.of(name, quadrant.about(), share);
        List<Font> fonts = List.of(Theme.PANEL, Theme.NOTE, Theme.NOTE);
        List<Color> colors = List.of(Theme.INK, Theme.FAINT_INK, new Color(0x9A4300));
        double height = 0;
        double width = 0;
        for (int k = 0; k < lines.size(); k++) {
            height += Texts.lineHeight(g, fonts.get(k));
            width = Math.max(width, Texts.width(g, fonts.get(k), lines.get(k)));
        }
        double y = top ? area.getY() + 8 : area.getMaxY() - 8 - height;
        double x = left ? area.getX() + 12 : area.getMaxX() - 12 - width;
        g.setColor(Theme.PAPER);
        Rectangle2D patch = new Rectangle2D.Double(x - 4, y - 2, width + 8, height + 4);
        g.fill(patch);
        labels.block(patch);
        for (int k = 0; k < lines.size(); k++) {
            if (left) {
                Texts.draw(g, fonts.get(k), colors.get(k), lines.get(k), x, y);
            } else {
                Texts.drawRight(g, fonts.get(k), colors.get(k), lines.get(k), x + width, y);
            }
            y += Texts.lineHeight(g, fonts.get(k));
        }
    }

    private void ellipse(Graphics2D g, ActorEffect actor) {
        double[][] points = actor.ellipse(POINTS);
        if (points.length == 0) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int k = 0; k < points.length; k++) {
            double x = area.getX() + level.at(points[k][0]) * area.getWidth();
            double y = area.getMaxY() - upright.at(points[k][1]) * area.getHeight();
            if (k == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        Color color = color(actor);
        boolean clear = actor.settled() || actor.whole();
        if (clear) {
            g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 60));
            g.fill(path);
        }
        g.setColor(clear ? color : new Color(color.getRed(), color.getGreen(), color.getBlue(), 90));
        g.setStroke(new BasicStroke(actor.whole() ? 4.5f : clear ? 2.6f : 1.1f));
        g.draw(path);
    }

    private void dot(Graphics2D g, ActorEffect actor) {
        double size = radius(actor);
        g.setColor(color(actor));
        g.fill(new Ellipse2D.Double(x(actor) - size, y(actor) - size, 2 * size, 2 * size));
    }

    /** The whole first, then the settled, then the others from far to near: who comes first has the better place. */
    private void labels(Graphics2D g, CloudLabels labels, List<ActorEffect> order) {
        for (int k = order.size() - 1; k >= 0; k--) {
            ActorEffect actor = order.get(k);
            Font font = actor.whole() ? Theme.PANEL : actor.settled() ? Theme.LABEL : Theme.NOTE;
            labels.place(g, font, color(actor).darker(), label(actor), x(actor), y(actor), actor.whole() ? 14 : 7);
        }
    }

    private static String label(ActorEffect actor) {
        return actor.code().equals("ALL") ? "all middle powers" : actor.code();
    }

    private static double radius(ActorEffect actor) {
        return actor.whole() ? 2 * DOT : DOT;
    }

    private static Color color(ActorEffect actor) {
        return actor.whole() ? WHOLE : actor.settled() ? SETTLED : UNSETTLED;
    }

    private double x(ActorEffect actor) {
        return area.getX() + level.at(actor.poles().mean()) * area.getWidth();
    }

    private double y(ActorEffect actor) {
        return area.getMaxY() - upright.at(actor.tension().mean()) * area.getHeight();
    }
}
