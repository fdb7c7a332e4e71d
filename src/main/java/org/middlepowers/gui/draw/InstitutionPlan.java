package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;

/**
 * The network of institutions: middle powers on a ring, in the order of their ideal points at the start so that those of a
 * mind stand together; inside it the institutions that join them, as large as they are dense and in the colour of the power
 * that leads them.
 */
public final class InstitutionPlan implements Plan {
    @Override
    public String title() {
        return "Institutions";
    }

    @Override
    public Point2D.Double place(Rectangle2D area, Scene scene, int actor, double u) {
        int state = actor - scene.cast().powers().size();
        return state < 0 || state >= scene.cast().states().size() ? null : onRing(area, scene.cast(), state, u);
    }

    private static List<Integer> order(Cast cast) {
        return IntStream.range(0, cast.states().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i ->
                        cast.scenario().middlePowers().get(cast.states().get(i)).idealPoint()))
                .toList();
    }

    private static double angle(Cast cast, int state) {
        return -Math.PI / 2 + 2 * Math.PI * (order(cast).indexOf(state) + .5) / cast.states().size();
    }

    private static Point2D.Double onRing(Rectangle2D area, Cast cast, int state, double u) {
        double angle = angle(cast, state);
        double rx = area.getWidth() / 2 - 90 * u;
        double ry = area.getHeight() / 2 - 74 * u;
        return new Point2D.Double(
                area.getCenterX() + Math.min(rx, 1.7 * ry) * Math.cos(angle), area.getCenterY() - 4 * u + ry * Math.sin(angle));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Scene scene, double u) {
        Palette.prepare(g);
        g.setColor(Palette.PAPER);
        g.fill(area);
        Typefaces.draw(g, "Who is in which body. Size: density of its rules and contacts; colour: the power that leads it (white: nobody).",
                area.getX() + 10 * u, area.getMaxY() - 6 * u, Palette.font(Font.PLAIN, 10.5 * u), Palette.FAINT);
        if (!scene.begun()) {
            return;
        }
        Cast cast = scene.cast();
        Frame frame = scene.frame();
        List<Integer> bodies = IntStream.range(0, cast.bodies().size())
                .boxed()
                .filter(m -> frame.bodies().get(m).founded() && cast.bodies().get(m).type() != InstitutionType.UNIVERSAL)
                .toList();
        List<Point2D.Double> at = new ArrayList<>();
        for (int m : bodies) {
            at.add(inside(area, scene, m, bodies.indexOf(m), bodies.size(), u));
        }
        spread(at, 46 * u);
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < bodies.size(); k++) {
                for (int i = 0; i < frame.states().size(); i++) {
                    boolean near = scene.near(i);
                    if (frame.states().get(i).member()[bodies.get(k)] && near == (pass == 1)) {
                        tie(g, onRing(area, cast, i, u), at.get(k), color(cast, bodies.get(k)), near, i == scene.hero(), u);
                    }
                }
            }
        }
        for (int k = 0; k < bodies.size(); k++) {
            body(g, at.get(k), cast, frame, bodies.get(k), u);
        }
        states(g, area, scene, u);
        universal(g, area, cast, frame, u);
    }

    /** In the direction of its members, halfway or less; bodies of everybody near the middle. */
    private static Point2D.Double inside(Rectangle2D area, Scene scene, int m, int k, int count, double u) {
        double x = 0;
        double y = 0;
        int members = 0;
        for (int i = 0; i < scene.frame().states().size(); i++) {
            if (scene.frame().states().get(i).member()[m]) {
                Point2D.Double p = onRing(area, scene.cast(), i, u);
                x += p.x - area.getCenterX();
                y += p.y - area.getCenterY();
                members++;
            }
        }
        double around = 2 * Math.PI * k / count;
        double scale = members == 0 ? 0 : .62 / members;
        return new Point2D.Double(
                area.getCenterX() + x * scale + 14 * u * Math.cos(around), area.getCenterY() + y * scale + 14 * u * Math.sin(around));
    }

    /** Pushes places apart until none is nearer to another than a distance, or for some rounds. */
    private static void spread(List<Point2D.Double> at, double distance) {
        for (int round = 0; round < 60; round++) {
            for (Point2D.Double a : at) {
                for (Point2D.Double b : at) {
                    double d = a.distance(b);
                    if (a != b && d < distance) {
                        double push = (distance - d) / 2 / Math.max(d, 1);
                        double dx = (a.x - b.x) * push;
                        double dy = (a.y - b.y) * push;
                        a.setLocation(a.x + dx, a.y + dy);
                        b.setLocation(b.x - dx, b.y - dy);
                    }
                }
            }
        }
    }

    private static Color color(Cast cast, int m) {
        int power = cast.powers().indexOf(cast.bodies().get(m).sponsor().orElse(""));
        return power >= 0 ? Poles.of(cast).get(power) : Palette.NEUTRAL;
    }

    private static void tie(
            Graphics2D g, Point2D.Double from, Point2D.Double to, Color color, boolean near, boolean hero, double u) {
        g.setColor(Palette.fade(color, hero ? .95 : near ? .6 : .17));
        g.setStroke(Palette.line((hero ? 2.4 : near ? 1.4 : 1) * u));
        g.draw(new QuadCurve2D.Double(from.x, from.y, (from.x + to.x) / 2, (from.y * .3 + to.y * .7), to.x, to.y));
    }

    private static void body(Graphics2D g, Point2D.Double at, Cast cast, Frame frame, int m, double u) {
        InstitutionSpec spec = cast.bodies().get(m);
        double r = u * (7 + 20 * frame.bodies().get(m).density());
        boolean led = cast.powers().contains(spec.sponsor().orElse(""));
        Color fill = led ? color(cast, m) : Color.WHITE;
        Discs.disc(g, at, r, Palette.fade(fill, led ? .45 + .5 * frame.bodies().get(m).legitimacy() : .95), Palette.INK, 1.1 * u);
        String code = cast.scenario().institutions().keySet().stream().skip(m).findFirst().orElse("");
        String words = code.replace('_', ' ');
        Font font = Palette.font(Font.BOLD, 10 * u);
        Typefaces.haloed(g, words, at.x - Typefaces.width(g, font, words) / 2, at.y + 3.6 * u, font, Palette.INK);
    }

    private static void states(Graphics2D g, Rectangle2D area, Scene scene, double u) {
        Cast cast = scene.cast();
        for (int i = 0; i < cast.states().size(); i++) {
            Point2D.Double at = onRing(area, cast, i, u);
            Discs.state(g, at, Discs.radius(scene.frame().states().get(i).output(), u), scene.frame().states().get(i),
                    scene.color(i), Poles.of(scene.cast()), i == scene.hero(), u);
            double angle = angle(cast, i);
            boolean right = Math.cos(angle) >= 0;
            Font font = Palette.font(scene.near(i) ? Font.BOLD : Font.PLAIN, 10 * u);
            String name = cast.stateNames().get(i);
            AffineTransform before = g.getTransform();
            g.translate(at.x, at.y);
            g.rotate(right ? angle : angle + Math.PI);
            double gap = 13 * u;
            double x = right ? gap : -gap - Typefaces.width(g, font, name);
            Typefaces.draw(g, name, x, 3.6 * u, font, Palette.INK);
            g.setTransform(before);
        }
    }

    private static void universal(Graphics2D g, Rectangle2D area, Cast cast, Frame frame, double u) {
        double y = area.getMaxY() - 22 * u;
        for (int m = 0; m < cast.bodies().size(); m++) {
            if (cast.bodies().get(m).type() == InstitutionType.UNIVERSAL) {
                String text = String.format(
                        Locale.ROOT, "%s: everybody; density %.2f, legitimacy %.2f", cast.bodies().get(m).name(),
                        frame.bodies().get(m).density(), frame.bodies().get(m).legitimacy());
                Typefaces.draw(g, text, area.getX() + 10 * u, y, Palette.font(Font.PLAIN, 11 * u), Palette.INK);
                y += 14 * u;
            }
        }
    }
}
