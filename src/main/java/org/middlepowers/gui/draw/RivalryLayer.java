package org.middlepowers.gui.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.Locale;

/** Rivalry between great powers: the thicker the line, the higher the tension. */
final class RivalryLayer implements Layer {
    private static final double WORTH_A_NUMBER = .25;

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
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double t = scene.frame().tension(a, b);
                if (t > WORTH_A_NUMBER) {
                    QuadCurve2D line = Curves.between(view.power(a), view.power(b), .13);
                    Point2D.Double middle = Curves.at(line, .5 + .12 * ((a + b) % 3 - 1));
                    Type.boxed(g, String.format(Locale.ROOT, "%.2f", t), middle.x, middle.y, 9.5 * u, Palette.RIVALRY);
                }
            }
        }
    }
}
