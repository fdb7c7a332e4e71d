package org.middlepowers.gui.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A picture of the world that is not a map: where actors stand follows from what they are, not from where they lie. */
public interface Plan {
    /** What it shows, in two or three words. */
    String title();

    /** Draws it into a rectangle. */
    void draw(Graphics2D g, Rectangle2D area, Scene scene, double u);

    /** Where an actor of the event log stands; null if nowhere. */
    Point2D.Double place(Rectangle2D area, Scene scene, int actor, double u);
}
