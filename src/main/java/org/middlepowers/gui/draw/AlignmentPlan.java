package org.middlepowers.gui.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Digits;
import org.middlepowers.gui.time.Frame;

/**
 * Alignment space: great powers on the rim, every middle power the nearer to the middle the more it hedges, and in the
 * direction of those whose influence weighs most; {@link Compass} says where. Lines between great powers are rivalries.
 */
public final class AlignmentPlan implements Plan {
    private static final int TRAIL = 12;

    @Override
    public String title() {
        return "Alignment";
    }

    @Override
    public Point2D.Double place(Rectangle2D area, Scene scene, int actor, double u) {
        int n = scene.cast().powers().size();
        Compass compass = new Compass(scene.cast(), area, u);
        return actor < n
                ? compass.power(actor)
                : scene.begun() ? compass.state(scene.frame().states().get(actor - n)) : null;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Scene scene, double u) {
        Palette.prepare(g);
        g.setColor(Palette.PAPER);
        g.fill(area);
        Cast cast = scene.cast();
        int n = cast.powers().size();
        Compass compass = new Compass(cast, area, u);
        rings(g, compass, u);
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double t = scene.begun() ? scene.frame().tension(a, b) : 0;
                Point2D.Double from = compass.power(a);
                Point2D.Double to = compass.power(b);
                g.setColor(Palette.fade(Palette.RIVALRY, .12 + .3 * t));
                g.setStroke(Palette.line(u * (.8 + 9 * t)));
                g.draw(new Line2D.Double(from, to));
                if (scene.begun()) {
                    double part = compass.opposite(a, b) ? .16 : .5; // beside the crowd in the middle
                    Typefaces.boxed(
                            g, String.format(Locale.ROOT, "%.2f", t), from.x + part * (to.x - from.x),
                            from.y + part * (to.y - from.y), 9.5 * u, Palette.RIVALRY);
                }
            }
        }
        List<Rectangle2D> taken = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            Point2D.Double at = compass.power(p);
            double r = Discs.radius(scene.begun() ? scene.frame().powers().get(p).capability() : .1, u);
            Discs.disc(g, at, r, Poles.of(cast).get(p), Palette.PAPER, 1.5 * u);
            Font font = Palette.font(Font.BOLD, 12.5 * u);
            double w = Typefaces.width(g, font, cast.powerNames().get(p));
            boolean top = at.y < area.getCenterY();
            Typefaces.haloed(g, cast.powerNames().get(p), at.x - w / 2, top ? at.y - r - 5 * u : at.y + r + 15 * u, font,
                    Palette.mix(Poles.of(cast).get(p), Palette.INK, .35));
        }
        Typefaces.draw(g, "In the middle: spread over all powers (hedging 1). On the rim: held by one. Direction: whose influence weighs most."
                        + " Tail: 3 years.",
                area.getX() + 10 * u, area.getMaxY() - 6 * u, Palette.font(Font.PLAIN, 10.5 * u), Palette.FAINT);
        if (scene.begun()) {
            states(g, compass, scene, taken, u);
        }
    }

    /** Where states hedge alike. */
    private static void rings(Graphics2D g, Compass compass, double u) {
        g.setStroke(Palette.line(.8 * u));
        for (double hedging : new double[] {.6, .75, .9}) {
            Ellipse2D ring = compass.ring(hedging);
            g.setColor(Palette.GRID);
            g.draw(ring);
            Typefaces.boxed(g, "hedging " + Digits.of(hedging, 2), ring.getCenterX(), ring.getMinY(), 9 * u, Palette.FAINT);
        }
    }

    private static void states(Graphics2D g, Compass compass, Scene scene, List<Rectangle2D> taken, double u) {
        Frame frame = scene.frame();
        Cast cast = scene.cast();
        List<Integer> order = IntStream.range(0, frame.states().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> i == scene.hero() ? 2 : scene.near(i) ? 1 : 0))
                .toList();
        for (int i : order) {
            tail(g, compass, scene, i, u);
        }
        for (int i : order) {
            Point2D.Double at = compass.state(frame.states().get(i));
            double r = Discs.radius(frame.states().get(i).output(), u);
            Discs.state(g, at, r, frame.states().get(i), scene.color(i), Poles.of(scene.cast()), i == scene.hero(), u);
        }
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            boolean near = scene.near(i);
            Point2D.Double at = compass.state(frame.states().get(i));
            double r = Discs.radius(frame.states().get(i).output(), u) + 6 * u;
            Font font = Palette.font(near ? Font.BOLD : Font.PLAIN, (near ? 11.5 : 9.5) * u);
            double w = Typefaces.width(g, font, cast.stateNames().get(i));
            Rectangle2D right = new Rectangle2D.Double(at.x + r, at.y - 7 * u, w, 13 * u);
            Rectangle2D left = new Rectangle2D.Double(at.x - r - w, at.y - 7 * u, w, 13 * u);
            Rectangle2D spot = taken.stream().noneMatch(t -> t.intersects(right))
                    ? right
                    : taken.stream().noneMatch(t -> t.intersects(left)) ? left : near ? right : null;
            if (spot != null) {
                Typefaces.haloed(g, cast.stateNames().get(i), spot.getX(), spot.getY() + 10.5 * u, font, Palette.INK);
                taken.add(spot);
            }
        }
    }

    private static void tail(Graphics2D g, Compass compass, Scene scene, int i, double u) {
        Path2D path = null;
        for (int ago = TRAIL; ago >= 0; ago--) {
            Frame frame = scene.ago(ago);
            if (frame != null) {
                Point2D.Double at = compass.state(frame.states().get(i));
                if (path == null) {
                    path = new Path2D.Double();
                    path.moveTo(at.x, at.y);
                } else {
                    path.lineTo(at.x, at.y);
                }
            }
        }
        g.setColor(Palette.fade(Palette.INK, scene.near(i) ? .7 : .25));
        g.setStroke(Palette.line((scene.near(i) ? 1.6 : .9) * u));
        g.draw(path);
    }
}
