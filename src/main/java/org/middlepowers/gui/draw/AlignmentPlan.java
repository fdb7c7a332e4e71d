package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Digits;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Frame.State;

/**
 * Alignment space: great powers on the rim, every middle power the nearer to the middle the more it hedges, and in the
 * direction of those whose influence weighs most; {@link Compass} says where. Lines between great powers are rivalries.
 */
public final class AlignmentPlan implements Plan {
    private static final int TRAIL = 12;
    /** Hedging that a ring is drawn for. */
    private static final double[] HEDGING = {.6, .75, .9};
    /** Where along a line its tension may stand. */
    private static final double[] PLACES = {.5, .35, .65, .2, .8, .12, .88};
    private static final String FOOT =
            "In the middle: spread over all powers (hedging 1). On the rim: held by one. Direction: whose influence weighs most."
                    + " Tail: 3 years.";

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
        Names names = new Names();
        for (int p = 0; p < n; p++) {
            names.keep(compass.power(p), Discs.radius(scene.begun() ? scene.frame().powers().get(p).capability() : .1, u));
        }
        if (scene.begun() && !Scene.crowd(cast)) {
            for (State state : scene.frame().states()) {
                names.keep(compass.state(state), Discs.radius(state.output(), u) + 3 * u);
            }
        }
        for (double hedging : HEDGING) {
            g.setStroke(Palette.line(.8 * u));
            g.setColor(Palette.GRID);
            g.draw(compass.ring(hedging));
        }
        rivalries(g, compass, scene, names, u);
        if (scene.begun()) {
            states(g, compass, scene, u);
        }
        powers(g, area, compass, scene, names, u);
        for (double hedging : HEDGING) {
            hedging(g, compass.ring(hedging), hedging, names, u);
        }
        if (scene.begun()) {
            names(g, compass, scene, names, u);
        }
        Font small = Typefaces.shrunk(g, Palette.font(Font.PLAIN, 10.5 * u), FOOT, area.getWidth() - 20 * u, .7);
        Typefaces.draw(g, FOOT, area.getX() + 10 * u, area.getMaxY() - 6 * u, small, Palette.FAINT);
    }

    private static void rivalries(Graphics2D g, Compass compass, Scene scene, Names names, double u) {
        int n = scene.cast().powers().size();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double t = scene.begun() ? scene.frame().tension(a, b) : 0;
                g.setColor(Palette.fade(Palette.RIVALRY, .12 + .3 * t));
                g.setStroke(Palette.line(u * (.8 + 9 * t)));
                g.draw(new Line2D.Double(compass.power(a), compass.power(b)));
            }
        }
        for (int a = 0; a < n && scene.begun(); a++) {
            for (int b = a + 1; b < n; b++) {
                Point2D.Double from = compass.power(a);
                Point2D.Double to = compass.power(b);
                for (double part : PLACES) {
                    Point2D at = new Point2D.Double(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
                    Rectangle2D box = new Rectangle2D.Double(at.getX() - 15 * u, at.getY() - 8 * u, 30 * u, 16 * u);
                    if (names.free(box)) {
                        Typefaces.boxed(
                                g, Digits.of(scene.frame().tension(a, b), 2), at.getX(), at.getY(), 9.5 * u, Palette.RIVALRY);
                        names.keep(box);
                        break;
                    }
                }
            }
        }
    }

    private static void powers(Graphics2D g, Rectangle2D area, Compass compass, Scene scene, Names names, double u) {
        Cast cast = scene.cast();
        Font font = Palette.font(Font.BOLD, 12.5 * u);
        for (int p = 0; p < cast.powers().size(); p++) {
            Point2D.Double at = compass.power(p);
            double r = Discs.radius(scene.begun() ? scene.frame().powers().get(p).capability() : .1, u);
            Color pole = Poles.of(cast).get(p);
            Discs.disc(g, at, r, pole, Palette.PAPER, 1.5 * u);
            String name = Typefaces.fit(g, font, cast.powerNames().get(p), area.getWidth() / 2);
            double w = Typefaces.width(g, font, name);
            double x = Math.max(area.getX() + 4 * u, Math.min(area.getMaxX() - w - 4 * u, at.x - w / 2));
            double base = at.y < area.getCenterY() ? at.y - r - 5 * u : at.y + r + 15 * u;
            Typefaces.haloed(g, name, x, base, font, Palette.mix(pole, Palette.INK, .35));
            names.keep(new Rectangle2D.Double(x, base - 12 * u, w, 16 * u));
        }
    }

    /** How much those hedge who stand on a ring, where the ring has room to say so. */
    private static void hedging(Graphics2D g, Ellipse2D ring, double hedging, Names names, double u) {
        String text = "hedging " + Digits.of(hedging, 2);
        for (double degrees : new double[] {-90, 90, -70, -110, 70, 110, -50, -130, 50, 130, 0, 180}) {
            double x = ring.getCenterX() + ring.getWidth() / 2 * Math.cos(Math.toRadians(degrees));
            double y = ring.getCenterY() + ring.getHeight() / 2 * Math.sin(Math.toRadians(degrees));
            Rectangle2D box = new Rectangle2D.Double(x - 34 * u, y - 7 * u, 68 * u, 14 * u);
            if (names.free(box)) {
                Typefaces.boxed(g, text, x, y, 9 * u, Palette.FAINT);
                names.keep(box);
                return;
            }
        }
    }

    /** The states in the order of drawing: those that the story is about come last and lie on top. */
    private static List<Integer> order(Scene scene) {
        return IntStream.range(0, scene.frame().states().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> i == scene.hero() ? 2 : scene.near(i) ? 1 : 0))
                .toList();
    }

    private static void states(Graphics2D g, Compass compass, Scene scene, double u) {
        boolean crowd = scene.crowd();
        for (int i : order(scene)) {
            if (!crowd || scene.near(i)) {
                tail(g, compass, scene, i, u);
            }
        }
        for (int i : order(scene)) {
            State state = scene.frame().states().get(i);
            Point2D.Double at = compass.state(state);
            if (crowd && !scene.near(i)) {
                Discs.disc(g, at, 2.2 * u, scene.color(i), Palette.NEUTRAL, .4 * u);
            } else {
                Discs.state(g, at, Discs.radius(state.output(), u), state, scene.color(i), Poles.of(scene.cast()), i == scene.hero(), u);
            }
        }
    }

    private static void names(Graphics2D g, Compass compass, Scene scene, Names names, double u) {
        List<Integer> order = new ArrayList<>(order(scene));
        Collections.reverse(order);
        for (int i : order) {
            boolean near = scene.near(i);
            if (near || !scene.crowd()) {
                State state = scene.frame().states().get(i);
                Font font = Palette.font(near ? Font.BOLD : Font.PLAIN, (near ? 11.5 : 9.5) * u);
                double r = Discs.radius(state.output(), u) + (i == scene.hero() ? 7 : 4) * u;
                names.write(g, scene.cast().stateNames().get(i), font, Palette.INK, compass.state(state), r, u, near);
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
