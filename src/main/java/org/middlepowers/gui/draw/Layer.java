package org.middlepowers.gui.draw;

import java.awt.Graphics2D;

/** One layer of the map, that can be switched off. */
public interface Layer {
    /** What it shows, in two or three words. */
    String title();

    /** Draws it; the graphics' settings are the layer's to change. */
    void draw(Graphics2D g, MapView view, Scene scene);
}
