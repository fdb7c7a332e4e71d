package org.middlepowers.gui.window;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.middlepowers.gui.draw.Layers;
import org.middlepowers.gui.draw.MapView;
import org.middlepowers.gui.draw.Scene;

/** The map with all its layers, where no display of MASON's is at hand. */
final class MapPicture implements Picture.Painter {
    private final Layers layers = new Layers();
    private final double unit;
    private MapView view;

    MapPicture(double unit) {
        this.unit = unit;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area, Scene scene) {
        if (view == null || !view.fits(scene, area, unit)) {
            view = new MapView(scene, area, unit);
        }
        layers.draw(g, view, scene);
    }
}
