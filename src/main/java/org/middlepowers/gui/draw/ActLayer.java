package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Frame.Action;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventType;

/** What states did, this quarter and the last: arrows to whom it was aimed at, rings where at nobody; they fade. */
final class ActLayer implements Layer {
    private static final double[] OPACITY = {.95, .4, .16};
    /** Arrows fainter than this cannot be seen, and a map has many of them. */
    private static final double SEEN = .06;

    @Override
    public String title() {
        return "Acts and mediation";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (int ago = Scene.FADING - 1; ago >= 0; ago--) {
            Frame frame = scene.begun() ? scene.ago(ago) : null;
            if (frame != null) {
                quarter(g, view, scene, frame, OPACITY[ago]);
            }
        }
    }

    private static void quarter(Graphics2D g, MapView view, Scene scene, Frame frame, double opacity) {
        int n = view.cast().powers().size();
        for (Action d : frame.deeds()) {
            Act act = d.type().act().orElse(null);
            int state = d.source() - n;
            if (act == null || state < 0 || d.type() == EventType.COMPLY_HEGEMON) {
                continue;
            }
            boolean near = scene.near(state);
            if (view.isCrowd() && !near) {
                continue;
            }
            boolean mediates = act == Act.MEDIATE;
            double shown = opacity * (near ? 1 : mediates ? .7 : .3);
            if (shown < SEEN) {
                continue;
            }
            Color color = Palette.fade(Palette.act(act), shown);
            Point2D.Double from = view.state(state);
            Point2D.Double to = view.actor(d.target());
            double u = view.unit();
            double width = u * (near ? 2.6 : mediates ? 1.8 : 1.1);
            double radius = view.radius(frame.states().get(state).output());
            g.setColor(color);
            if (to == null) {
                double r = radius + 6 * u;
                g.setStroke(Palette.line(width));
                g.draw(new Ellipse2D.Double(from.x - r, from.y - r, 2 * r, 2 * r));
            } else {
                double end = d.target() < n ? view.radius(frame.powers().get(d.target()).capability()) : 6 * u;
                QuadCurve2D line = Curves.shortened(Curves.between(from, to, .09), radius + 5 * u, end + 2 * u);
                g.setStroke(mediates ? Palette.dashed(width, 4 * u) : Palette.line(width));
                g.draw(line);
                Curves.head(g, line, u * (near ? 10 : 6));
            }
        }
    }
}
