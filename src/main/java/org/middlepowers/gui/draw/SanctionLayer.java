package org.middlepowers.gui.draw;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Frame.SanctionsInForce;

/** Sanctions in force: a fence around the target, as high as they are severe, and who holds it up. */
final class SanctionLayer implements Layer {
    private static final int POSTS = 20;

    @Override
    public String title() {
        return "Sanctions";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        if (!scene.begun()) {
            return;
        }
        double u = view.unit();
        Frame frame = scene.frame();
        int n = view.cast().powers().size();
        for (SanctionsInForce s : frame.sanctions()) {
            Point2D.Double target = view.actor(s.target());
            double weight = s.target() < n
                    ? frame.powers().get(s.target()).capability()
                    : frame.states().get(s.target() - n).output();
            double inner = view.radius(weight) + 3 * u;
            double outer = inner + u * (3 + 9 * s.severity());
            for (int p = 0; p < n; p++) {
                if (s.senders()[p]) {
                    QuadCurve2D line = Curves.between(view.power(p), target, -.1);
                    g.setColor(Palette.fade(Palette.SANCTION, .55));
                    g.setStroke(Palette.dashed(u * (.5 + 1.5 * s.severity()), 3 * u));
                    g.draw(Curves.shortened(line, 0, outer));
                }
            }
            g.setColor(Palette.SANCTION);
            g.setStroke(Palette.line(u * (s.secondary() ? 2.2 : 1.3)));
            for (int k = 0; k < POSTS; k++) {
                double angle = 2 * Math.PI * k / POSTS;
                double c = Math.cos(angle);
                double d = Math.sin(angle);
                g.draw(new Line2D.Double(
                        target.x + inner * c, target.y + inner * d, target.x + outer * c, target.y + outer * d));
            }
        }
    }
}
