package org.middlepowers.gui.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Rivalry between great powers: the thicker the line, the higher the tension. */
final class RivalryLayer implements Layer {
    private static final double WORTH_A_NUMBER = .25;
    private static final double[] PLACES = {.5, .38, .62, .3, .7};

    @Override
    public String title() {
        return "Rivalry of great powers";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        if (!scene.begun() || view.isClose()) {
            return;
        }
        int n = view.cast().powers().size();
        double u = view.unit();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double t = scene.frame().tension(a, b);
                QuadCurve2D line = Curves.between(view.power(a), view.power(b), .13);
                g.setColor(Palette.fade(Palette.RIVALRY, .25 + .6 * t));
                g.setStroke(Palette.line(u * (.6 + 9 * t)));
                g.draw(line);
            }
        }
    }

    /** How tense each rivalry is, in figures, where the line has room for them beside what is taken already. */
    static void numbers(Graphics2D g, MapView view, Scene scene, Names names) {
        int n = view.cast().powers().size();
        double u = view.unit();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double t = scene.frame().tension(a, b);
                if (t > WORTH_A_NUMBER) {
                    QuadCurve2D line = Curves.between(view.power(a), view.power(b), .13);
                    number(g, String.format(Locale.ROOT, "%.2f", t), line, 9.5 * u, names);
                }
            }
        }
    }

    private static void number(Graphics2D g, String text, QuadCurve2D line, double size, Names names) {
        double w = Typefaces.width(g, Palette.font(Font.BOLD, size), text) + size;
        double h = size * 1.6;
        for (double part : PLACES) {
            Point2D.Double at = Curves.at(line, part);
            Rectangle2D box = new Rectangle2D.Double(at.x - w / 2, at.y - h / 2, w, h);
            if (names.free(box)) {
                Typefaces.boxed(g, text, at.x, at.y, size, Palette.RIVALRY);
                names.keep(box);
                return;
            }
        }
    }
}
