package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names beside discs, each where there is room beside what stands there already. */
final class Names {
    private static final double GAP = 2;

    private final List<Rectangle2D> taken = new ArrayList<>();

    /** Keeps a place free of names. */
    void keep(Rectangle2D box) {
        taken.add(box);
    }

    /** Keeps the square free that a disc fills. */
    void keep(Point2D at, double r) {
        keep(new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    }

    boolean free(Rectangle2D box) {
        return taken.stream().noneMatch(t -> t.intersects(box));
    }

    /** How much of what stands there a box would hide. */
    double hidden(Rectangle2D box) {
        double sum = 0;
        for (Rectangle2D t : taken) {
            double w = Math.min(t.getMaxX(), box.getMaxX()) - Math.max(t.getX(), box.getX());
            double h = Math.min(t.getMaxY(), box.getMaxY()) - Math.max(t.getY(), box.getY());
            sum += w > 0 && h > 0 ? w * h : 0;
        }
        return sum;
    }

    /**
     * Writes a name beside a disc, where it hides nothing; else where it hides least, if it has to be there.
     *
     * @param r radius of the disc
     */
    void write(Graphics2D g, String text, Font font, Color color, Point2D at, double r, double u, boolean always) {
        double w = Typefaces.width(g, font, text);
        double h = font.getSize2D();
        double d = r * .75 + GAP * u;
        double x = at.getX();
        double y = at.getY();
        double[][] places = {
            {x + r + GAP * u, y - h / 2}, {x - w / 2, y + r + GAP * u}, {x - w / 2, y - r - h - GAP * u},
            {x - r - w - GAP * u, y - h / 2}, {x + d, y - d - h}, {x + d, y + d}, {x - d - w, y - d - h}, {x - d - w, y + d}
        };
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (double[] place : places) {
            Rectangle2D box = new Rectangle2D.Double(place[0], place[1], w, h * 1.15);
            double hides = hidden(box);
            if (hides < least) {
                least = hides;
                best = box;
            }
        }
        if (least == 0 || always) {
            Typefaces.haloed(g, text, best.getX(), best.getY() + h * .92, font, color);
            keep(best);
        }
    }
}
