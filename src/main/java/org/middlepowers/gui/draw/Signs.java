package org.middlepowers.gui.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.gui.time.Cast;

/** Everything that the map draws, each with what it means. */
final class Signs {
    private static final double LENGTH = 26;

    private Signs() {}

    /** All of them for a scene, great powers first. */
    static List<Sign> of(Scene scene) {
        Cast cast = scene.cast();
        List<Sign> signs = new ArrayList<>();
        for (int p = 0; p < cast.powers().size(); p++) {
            Color pole = Poles.of(cast).get(p);
            signs.add(new Sign(
                    cast.powerNames().get(p),
                    cast.powerNames().get(p) + ", a great power: its country is tinted in its colour, its disc is as large as its"
                            + " capability, and the same colour in rings and lines is its influence.",
                    (g, x, m, u) -> power(g, x, m, pole, u)));
        }
        signs.add(new Sign(
                "pale: both alike",
                "A pale country or disc: a middle power that drives and stabilises alike, or has done neither yet.",
                (g, x, m, u) -> Discs.disc(g, new Point2D.Double(x + LENGTH / 2 * u, m), 5 * u, Palette.conduct(0), Palette.INK, .8 * u)));
        signs.add(new Sign(
                "disc: weight in the world",
                "The area of a disc is an actor's weight: output, or capability, in one unit. The smallest are enlarged.",
                Signs::weights));
        signs.add(new Sign(
                "ring: whose influence",
                "The ring around a middle power tells whose influence it is under, each great power in its colour; the white gap is"
                        + " nobody's.",
                Signs::ring));
        signs.add(new Sign(
                "yellow: looked at",
                "The actor that was clicked, or the state that the story is about.",
                (g, x, m, u) -> {
                    Point2D.Double at = new Point2D.Double(x + LENGTH / 2 * u, m);
                    Discs.disc(g, at, 7.5 * u, Palette.HERO, Palette.INK, .8 * u);
                    Discs.disc(g, at, 4 * u, Palette.conduct(0), Palette.INK, .6 * u);
                }));
        signs.add(new Sign(
                "grey land: no actor",
                "Grey land without a disc is not an actor of this scenario.",
                (g, x, m, u) -> fill(g, x, m, Palette.LAND, u)));
        signs.add(new Sign(
                "rivalry, with its tension",
                "Rivalry of two great powers: the thicker, and the higher its number, the tenser, from 0, calm, to 1, hostile.",
                (g, x, m, u) -> line(g, x, m, Palette.RIVALRY, Palette.line(5 * u), u)));
        signs.add(new Sign(
                "act that drives change",
                "What a middle power did this quarter, at whom it was aimed: orange drives change. It fades over three quarters.",
                (g, x, m, u) -> arrow(g, x, m, Palette.DRIVER, u)));
        signs.add(new Sign(
                "act that stabilises",
                "What a middle power did this quarter, at whom it was aimed: blue stabilises the system as it is.",
                (g, x, m, u) -> arrow(g, x, m, Palette.STABILISER, u)));
        signs.add(new Sign(
                "mediates between powers",
                "Blue and dashed: the state offers to mediate between two great powers.",
                (g, x, m, u) -> line(g, x, m, Palette.STABILISER, Palette.dashed(2.2 * u, 4 * u), u)));
        signs.add(new Sign(
                "act aimed at nobody",
                "A thin ring outside that of influence: an act at nobody in particular, as to host a forum; orange drives change,"
                        + " blue stabilises.",
                Signs::alone));
        signs.add(new Sign(
                "defers to a power",
                "Grey: the state defers to a great power, and may take its project.",
                (g, x, m, u) -> arrow(g, x, m, Palette.NEUTRAL, u)));
        signs.add(new Sign(
                "influence, by power",
                "Lines in the colour of a great power: its influence on the state looked at, as thick as it is strong; thin ones are"
                        + " influence on others that grew this quarter.",
                (g, x, m, u) -> line(g, x, m, Poles.of(cast).get(0), Palette.line(2 * u), u)));
        signs.add(new Sign(
                "under sanctions",
                "A fence of spokes: under sanctions, as high as they are severe; thicker if third countries are punished too.",
                Signs::fence));
        signs.add(new Sign(
                "land route",
                "A land route, as wide as its share of the traffic.",
                (g, x, m, u) -> line(g, x, m, Palette.ROUTE, Palette.dashed(2.5 * u, 5 * u), u)));
        if (scene.story().branch().isPresent()) {
            signs.add(new Sign(
                    "acts otherwise now",
                    "A dashed ring: in this branch the state does something else this quarter than in the original.",
                    Signs::otherwise));
        }
        return signs;
    }

    private static void power(Graphics2D g, double x, double m, Color pole, double u) {
        fill(g, x, m, Palette.mix(Palette.LAND, pole, .45), u);
        Discs.disc(g, new Point2D.Double(x + LENGTH / 2 * u, m), 5.5 * u, pole, Color.WHITE, 1.2 * u);
    }

    private static void fill(Graphics2D g, double x, double m, Color color, double u) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x + 2 * u, m - 5.5 * u, (LENGTH - 4) * u, 11 * u));
    }

    private static void weights(Graphics2D g, double x, double m, double u) {
        Discs.disc(g, new Point2D.Double(x + 7 * u, m), 3.4 * u, Palette.conduct(0), Palette.INK, .5 * u);
        Discs.disc(g, new Point2D.Double(x + 17 * u, m), 6 * u, Palette.conduct(0), Palette.INK, .8 * u);
    }

    private static void ring(Graphics2D g, double x, double m, double u) {
        Point2D.Double at = new Point2D.Double(x + LENGTH / 2 * u, m);
        Discs.ring(g, at, 6.5 * u, 2.6 * u, new double[] {.3, .25, .2}, Poles.of(List.of("USA", "CHN", "RUS")));
        Discs.disc(g, at, 4 * u, Palette.conduct(0), Palette.INK, .6 * u);
    }

    private static void alone(Graphics2D g, double x, double m, double u) {
        Discs.disc(g, new Point2D.Double(x + LENGTH / 2 * u, m), 3 * u, Palette.conduct(0), Palette.INK, .6 * u);
        g.setColor(Palette.STABILISER);
        g.setStroke(Palette.line(1.6 * u));
        g.draw(new Ellipse2D.Double(x + (LENGTH / 2 - 6.5) * u, m - 6.5 * u, 13 * u, 13 * u));
    }

    private static void otherwise(Graphics2D g, double x, double m, double u) {
        g.setColor(Palette.BRANCH);
        g.setStroke(Palette.dashed(1.8 * u, 3 * u));
        g.draw(new Ellipse2D.Double(x + (LENGTH / 2 - 7) * u, m - 7 * u, 14 * u, 14 * u));
    }

    private static void line(Graphics2D g, double x, double m, Color color, Stroke stroke, double u) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x + 2 * u, m, x + (LENGTH - 2) * u, m));
    }

    private static void arrow(Graphics2D g, double x, double m, Color color, double u) {
        g.setColor(color);
        g.setStroke(Palette.line(2.2 * u));
        g.draw(new Line2D.Double(x, m, x + (LENGTH - 6) * u, m));
        Curves.head(g, Curves.between(new Point2D.Double(x, m), new Point2D.Double(x + LENGTH * u, m), 0), 9 * u);
    }

    /** Spokes, as around whoever is under sanctions. */
    static void fence(Graphics2D g, double x, double m, double u) {
        g.setColor(Palette.SANCTION);
        g.setStroke(new BasicStroke((float) (1.2 * u)));
        double middle = x + LENGTH / 2 * u;
        for (int k = 0; k < 16; k++) {
            double a = 2 * Math.PI * k / 16;
            g.draw(new Line2D.Double(
                    middle + 3.4 * u * Math.cos(a), m + 3.4 * u * Math.sin(a), middle + 7 * u * Math.cos(a),
                    m + 7 * u * Math.sin(a)));
        }
    }
}
