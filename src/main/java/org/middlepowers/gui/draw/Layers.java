package org.middlepowers.gui.draw;

import java.awt.Graphics2D;
import java.util.List;

/** The layers of the map, from below. */
public final class Layers {
    private Layers() {}

    /** New layers, for one map; they keep what they worked out for it. */
    public static List<Layer> create() {
        return List.of(
                new LandLayer(), new RouteLayer(), new RivalryLayer(), new SanctionLayer(), new TieLayer(), new ActLayer(),
                new ActorLayer(), new LabelLayer(), new LensLayer());
    }

    /** Draws them all on a map of their own. */
    public static void draw(List<Layer> layers, Graphics2D g, MapView view, Scene scene) {
        for (Layer layer : layers) {
            Graphics2D own = (Graphics2D) g.create();
            Palette.prepare(own);
            layer.draw(own, view, scene);
            own.dispose();
        }
    }
}
