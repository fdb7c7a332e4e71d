package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.gui.time.ActWords;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.model.Act;

/** Names: always of great powers and of the states that the story is about, of others where there is room. */
final class LabelLayer implements Layer {
    /** How much may be hidden rather than go away by one, in points. */
    private static final double FAR = 6;

    @Override
    public String title() {
        return "Names";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        Cast cast = view.cast();
        double u = view.unit();
        Names names = new Names();
        view.lens().ifPresent(names::keep);
        int hero = scene.hero();
        Point2D.Double heroAt = view.state(hero);
        double heroRadius = radius(view, scene, hero) + 7 * u;
        for (int p = 0; p < cast.powers().size(); p++) {
            double r = scene.begun() ? view.radius(scene.frame().powers().get(p).capability()) : view.radius(.1);
            names.keep(view.power(p), r * .9);
        }
        if (!view.isCrowd()) {
            for (int i = 0; i < cast.states().size(); i++) {
                names.keep(view.state(i), radius(view, scene, i) * .8 + u);
            }
        }
        for (int p = 0; p < cast.powers().size(); p++) {
            double r = scene.begun() ? view.radius(scene.frame().powers().get(p).capability()) : view.radius(.1);
            Font font = Palette.font(Font.BOLD, 12 * u);
            Color color = Palette.mix(Poles.of(cast).get(p), Palette.INK, .45);
            names.write(g, cast.powerNames().get(p), font, color, view.power(p), r, u, true);
        }
        callout(g, view, scene, hero, heroAt, heroRadius, names);
        if (scene.begun() && !view.isClose()) {
            RivalryLayer.numbers(g, view, scene, names);
        }
        List<Integer> order = IntStream.range(0, cast.states().size())
                .boxed()
                .filter(i -> i != hero && wanted(view, scene, i))
                .sorted(Comparator.comparingInt((Integer i) -> scene.near(i) ? 0 : 1)
                        .thenComparingDouble(i -> -cast.scenario().middlePowers().get(cast.states().get(i)).output()))
                .toList();
        for (int i : order) {
            boolean near = scene.near(i);
            Font font = Palette.font(near ? Font.BOLD : Font.PLAIN, (near ? 10.5 : 9.5) * u);
            names.write(g, cast.stateNames().get(i), font, Palette.INK, view.state(i), radius(view, scene, i) + 4 * u, u, false);
        }
    }

    /** The close-up names those that it shows; of a crowd only those that the story is about are named. */
    private static boolean wanted(MapView view, Scene scene, int i) {
        boolean closer = view.hasClose() && view.cast().focus().contains(i) && i != scene.selected();
        return !closer && (scene.near(i) || !view.isCrowd());
    }

    private static double radius(MapView view, Scene scene, int i) {
        return view.radius(scene.begun() ? scene.frame().states().get(i).output() : 0);
    }

    /** The state that stands out, with what it does in words. */
    private static void callout(
            Graphics2D g, MapView view, Scene scene, int i, Point2D.Double at, double r, Names names) {
        double u = view.unit();
        String name = view.cast().stateNames().get(i);
        List<String> lines = new ArrayList<>(List.of(name));
        Color color = Palette.INK;
        if (scene.begun()) {
            for (Act act : scene.frame().states().get(i).acts()) {
                lines.add(new ActWords(view.cast(), scene.frame(), i).verb(act));
                color = Palette.act(act);
            }
        }
        double size = 12 * u;
        double width = 0;
        for (int k = 0; k < lines.size(); k++) {
            width = Math.max(width, Typefaces.width(g, font(k, size), lines.get(k)));
        }
        double height = lines.size() * size * 1.25 + 6 * u;
        Rectangle2D box = free(view, at, r, width + 10 * u, height, names);
        double x = box.getX();
        double y = box.getY();
        g.setColor(Palette.fade(Palette.PAPER, .92));
        g.fill(box);
        g.setColor(color);
        g.setStroke(Palette.line(1.4 * u));
        g.draw(box);
        double foot = Math.max(x + 3 * u, Math.min(x + width + 7 * u, at.x));
        double side = Math.max(-r, Math.min(r, foot - at.x));
        g.draw(new Line2D.Double(
                at.x + side * .7, at.y + (y < at.y ? -r : r) * .7, foot, y < at.y ? y + height : y));
        for (int k = 0; k < lines.size(); k++) {
            Typefaces.draw(g, lines.get(k), x + 5 * u, y + 3 * u + (k + .95) * size * 1.2, font(k, size), k == 0
                    ? Palette.INK
                    : Palette.mix(color, Palette.INK, .25));
        }
        names.keep(box);
        names.keep(at, r);
    }

    /** A place for a box around a state that lies on the map and hides as little as can be, and is not far. */
    private static Rectangle2D free(
            MapView view, Point2D.Double at, double r, double width, double height, Names names) {
        double u = view.unit();
        double right = Math.min(at.x + r + 6 * u, view.area().getMaxX() - width - 4 * u);
        double left = at.x - r - 6 * u - width;
        double[] ups = {
            at.y - r - height - 4 * u, at.y + r + 4 * u, at.y - 3 * r - 2 * height, at.y + 3 * r + height, at.y + 3 * r + 3 * height
        };
        Rectangle2D best = new Rectangle2D.Double(right, ups[1], width, height);
        double least = Double.MAX_VALUE;
        for (double y : ups) {
            for (double x : new double[] {right, left, at.x - width / 2}) {
                Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
                double away = Math.max(Math.abs(box.getCenterX() - at.x) - width / 2, Math.abs(box.getCenterY() - at.y) - height / 2);
                double cost = names.hidden(box) + FAR * u * Math.max(0, away);
                if (view.area().contains(box) && cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    private static Font font(int line, double size) {
        return Palette.font(line == 0 ? Font.BOLD : Font.PLAIN, line == 0 ? size : size * .95);
    }
}
