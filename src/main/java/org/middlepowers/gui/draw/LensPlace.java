package org.middlepowers.gui.draw;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where the close-up stands on a map: where it hides nobody, as large as can be; else where it hides fewest. */
record LensPlace(MapView view) {
    private static final double WIDTH = .24;
    /** The least width in which names keep apart, and the largest share of a small map. */
    private static final double LEAST = 220;
    private static final double MOST = .34;
    private static final double ASPECT = .86;
    private static final double HIGHEST = .6;
    /** Smaller ones are tried where that lets everybody be seen. */
    private static final double[] SMALLER = {1, .95, .9, .85, .8, .75};
    private static final int STEPS = 24;
    private static final double EDGE = 6;
    private static final double DISC = 8;

    Rectangle2D find() {
        Rectangle2D a = view.area();
        double edge = EDGE * view.unit();
        double wanted = Math.max(a.getWidth() * WIDTH, Math.min(LEAST * view.unit(), a.getWidth() * MOST));
        Rectangle2D best = null;
        int fewest = Integer.MAX_VALUE;
        for (double smaller : SMALLER) {
            double w = wanted * smaller;
            double h = Math.min(w * ASPECT, a.getHeight() * HIGHEST);
            // Along the foot from the left, then up the sides.
            for (int k = 0; k <= 3 * STEPS; k++) {
                double along = (double) (k % (STEPS + 1)) / STEPS;
                double right = k <= STEPS ? along : k <= 2 * STEPS ? 0 : 1;
                double up = k <= STEPS ? 0 : along;
                Rectangle2D box = new Rectangle2D.Double(
                        a.getX() + edge + right * (a.getWidth() - w - 2 * edge),
                        a.getMaxY() - edge - h - up * (a.getHeight() - h - 2 * edge), w, h);
                int hidden = hidden(box);
                if (hidden < fewest) {
                    fewest = hidden;
                    best = box;
                }
            }
            if (fewest == 0) {
                break;
            }
        }
        return best;
    }

    private int hidden(Rectangle2D box) {
        int hidden = 0;
        double r = DISC * view.unit();
        for (int a = 0; a < view.cast().powers().size() + view.cast().states().size(); a++) {
            Point2D.Double at = view.actor(a);
            hidden += box.intersects(at.x - r, at.y - r, 2 * r, 2 * r) ? 1 : 0;
        }
        return hidden;
    }
}
