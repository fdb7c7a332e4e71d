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
import org.middlepowers.gui.time.Frame.State;
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

    private static final String FOOT =
            "Who is in which body. Size: density of its rules and contacts; colour: the power that leads it (white: nobody).";
    private static final double BODIES_APART = 46;
    /** Share of the way to the ring that institutions keep within. */
    private static final double INSIDE = .86;
    /** Number of institutions from which on only those are named that there is room for. */
    private static final int MANY = 40;

    private Ring last;

    @Override
    public Point2D.Double place(Rectangle2D area, Scene scene, int actor, double u) {
        int state = actor - scene.cast().powers().size();
        return state < 0 || state >= scene.cast().states().size() ? null : ring(area, scene.cast(), u).place(state);
    }

    private Ring ring(Rectangle2D area, Cast cast, double u) {
        if (last == null || !last.fits(cast, area, u)) {
            List<Integer> all = IntStream.range(0, cast.states().size()).boxed().toList();
            last = new Ring(cast, area, u, Scene.crowd(cast) ? cast.focus() : all);
        }
        return last;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Scene scene, double u) {
        Palette.prepare(g);
        g.setColor(Palette.PAPER);
        g.fill(area);
        Font small = Typefaces.shrunk(g, Palette.font(Font.PLAIN, 10.5 * u), FOOT, area.getWidth() - 20 * u, .7);
        Typefaces.draw(g, FOOT, area.getX() + 10 * u, area.getMaxY() - 6 * u, small, Palette.FAINT);
        if (!scene.begun()) {
            return;
        }
        Cast cast = scene.cast();
        Frame frame = scene.frame();
        Ring ring = ring(area, cast, u);
        List<Integer> bodies = IntStream.range(0, cast.bodies().size())
                .boxed()
                .filter(m -> frame.bodies().get(m).founded() && cast.bodies().get(m).type() != InstitutionType.UNIVERSAL)
                .toList();
        List<Point2D.Double> at = new ArrayList<>();
        for (int m : bodies) {
            at.add(inside(ring, frame, m, bodies.indexOf(m), bodies.size(), u));
        }
        double apart = Math.min(BODIES_APART * u, ring.apart(bodies.size()) * INSIDE);
        spread(at, apart, ring);
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < bodies.size(); k++) {
                for (int i = 0; i < frame.states().size(); i++) {
                    boolean near = scene.near(i);
                    if (frame.states().get(i).member()[bodies.get(k)] && near == (pass == 1) && (near || !Scene.crowd(cast))) {
                        tie(g, ring.place(i), at.get(k), color(cast, bodies.get(k)), near, i == scene.hero(), u);
                    }
                }
            }
        }
        for (int k = 0; k < bodies.size(); k++) {
            body(g, at.get(k), cast, frame, bodies.get(k), apart / BODIES_APART);
        }
        titles(g, at, scene, bodies, u);
        states(g, ring, scene, u);
        universal(g, area, cast, frame, u);
    }

    /** In the direction of its members, halfway or less; bodies of everybody near the middle. */
    private static Point2D.Double inside(Ring ring, Frame frame, int m, int k, int count, double u) {
        double x = 0;
        double y = 0;
        int members = 0;
        Point2D.Double middle = ring.middle();
        for (int i = 0; i < frame.states().size(); i++) {
            if (frame.states().get(i).member()[m]) {
                Point2D.Double p = ring.place(i);
                x += p.x - middle.x;
                y += p.y - middle.y;
                members++;
            }
        }
        double around = 2 * Math.PI * k / count;
        double scale = members == 0 ? 0 : .62 / members;
        return new Point2D.Double(
                middle.x + x * scale + 14 * u * Math.cos(around), middle.y + y * scale + 14 * u * Math.sin(around));
    }

    /** Pushes places apart, within the ring, until none is nearer to another than a distance, or for some rounds. */
    private static void spread(List<Point2D.Double> at, double distance, Ring ring) {
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
                ring.keepWithin(a, INSIDE);
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
        double r = u * (7 + 20 * frame.bodies().get(m).density());
        boolean led = cast.powers().contains(cast.bodies().get(m).sponsor().orElse(""));
        Color fill = led ? color(cast, m) : Color.WHITE;
        Discs.disc(g, at, r, Palette.fade(fill, led ? .45 + .5 * frame.bodies().get(m).legitimacy() : .95), Palette.INK, 1.1 * u);
    }

    /** Names of institutions, first of those that the state looked at is in. */
    private static void titles(Graphics2D g, List<Point2D.Double> at, Scene scene, List<Integer> bodies, double u) {
        List<String> codes = List.copyOf(scene.cast().scenario().institutions().keySet());
        boolean[] member = scene.frame().states().get(scene.hero()).member();
        Font font = Palette.font(Font.BOLD, 10 * u);
        Names names = new Names();
        IntStream.range(0, bodies.size())
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> !member[bodies.get(k)]))
                .forEach(k -> {
                    String words = codes.get(bodies.get(k)).replace('_', ' ');
                    double w = Typefaces.width(g, font, words);
                    Rectangle2D box = title(at.get(k), w, names, u);
                    if (bodies.size() < MANY || names.free(box)) {
                        Typefaces.haloed(g, words, box.getX(), box.getY() + 10.6 * u, font, Palette.INK);
                        names.keep(box);
                    }
                });
    }

    /** On the institution, or where that is taken below it or above it; on it, if there is no room at all. */
    private static Rectangle2D title(Point2D.Double at, double w, Names names, double u) {
        for (double off : new double[] {0, 15, -15}) {
            Rectangle2D box = new Rectangle2D.Double(at.x - w / 2, at.y + (off - 7) * u, w, 14 * u);
            if (names.free(box)) {
                return box;
            }
        }
        return new Rectangle2D.Double(at.x - w / 2, at.y - 7 * u, w, 14 * u);
    }

    private static void states(Graphics2D g, Ring ring, Scene scene, double u) {
        Cast cast = scene.cast();
        for (int i = 0; i < cast.states().size(); i++) {
            if (Scene.crowd(cast) && !scene.near(i)) {
                Discs.disc(g, ring.place(i), 1.6 * u, scene.color(i), Palette.NEUTRAL, .4 * u);
            }
        }
        Names names = new Names();
        for (int k = 0; k < cast.states().size(); k++) {
            int i = k == 0 ? scene.hero() : k <= scene.hero() ? k - 1 : k; // who is looked at is named in any case
            if (!Scene.crowd(cast) || scene.near(i)) {
                Point2D.Double at = ring.place(i);
                State state = scene.frame().states().get(i);
                Discs.state(g, at, Discs.radius(state.output(), u), state, scene.color(i), Poles.of(cast), i == scene.hero(), u);
                Rectangle2D start = ring.start(i);
                if (!Scene.crowd(cast) || names.free(start)) {
                    name(g, at, ring, i, scene, u);
                    names.keep(start);
                }
            }
        }
    }

    /** Outwards, and never upside down. */
    private static void name(Graphics2D g, Point2D.Double at, Ring ring, int i, Scene scene, double u) {
        double angle = ring.angle(i);
        boolean right = Math.cos(angle) >= 0;
        Font font = Palette.font(scene.near(i) ? Font.BOLD : Font.PLAIN, 10 * u);
        String name = Typefaces.fit(g, font, scene.cast().stateNames().get(i), ring.longest());
        AffineTransform before = g.getTransform();
        g.translate(at.x, at.y);
        g.rotate(right ? angle : angle + Math.PI);
        double x = right ? ring.gap() : -ring.gap() - Typefaces.width(g, font, name);
        Typefaces.draw(g, name, x, 3.6 * u, font, Palette.INK);
        g.setTransform(before);
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
