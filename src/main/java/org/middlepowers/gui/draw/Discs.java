package org.middlepowers.gui.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.middlepowers.gui.time.Frame.State;

/** Actors as discs, the same in every picture. */
final class Discs {
    private Discs() {}

    /** A middle power: filled by conduct, ringed by whose influence it is under; the one looked at on a bright ground. */
    static void state(
            Graphics2D g, Point2D.Double at, double r, State state, Color fill, List<Color> poles, boolean hero, double u) {
        if (hero) {
            disc(g, at, r + 6 * u, Palette.HERO, Palette.INK, .8 * u);
        }
        ring(g, at, r + 2.6 * u, 2.6 * u, state.influence(), poles);
        disc(g, at, r, fill, Palette.INK, .8 * u);
    }

    /** Shares of a whole as arcs of a ring, clockwise from the top; what is left of the whole is a gap. */
    static void ring(Graphics2D g, Point2D.Double at, double r, double width, double[] shares, List<Color> poles) {
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke((float) (width + 1)));
        g.draw(new Ellipse2D.Double(at.x - r, at.y - r, 2 * r, 2 * r));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double from = 90;
        for (int p = 0; p < shares.length; p++) {
            double extent = -360 * shares[p];
            g.setColor(poles.get(p));
            g.draw(new Arc2D.Double(at.x - r, at.y - r, 2 * r, 2 * r, from, extent, Arc2D.OPEN));
            from += extent;
        }
    }

    static void disc(Graphics2D g, Point2D.Double at, double r, Color fill, Color edge, double width) {
        Ellipse2D disc = new Ellipse2D.Double(at.x - r, at.y - r, 2 * r, 2 * r);
        g.setColor(fill);
        g.fill(disc);
        g.setColor(edge);
        g.setStroke(Palette.line(width));
        g.draw(disc);
    }

    /** Radius for a weight, as on the map. */
    static double radius(double weight, double u) {
        return u * Math.max(4, 25 * Math.sqrt(Math.min(weight, 1)));
    }
}
