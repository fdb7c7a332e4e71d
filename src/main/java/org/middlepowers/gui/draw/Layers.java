package org.middlepowers.gui.draw;

import java.awt.Graphics2D;
import java.util.List;

/** The layers of the map, from below. */
public record Layers(List<Layer> all) {
    /** New layers, for one map; they keep what they worked out for it. */
    public Layers() {
        this(List.of(
                new LandLayer(), new RouteLayer(), new RivalryLayer(), new SanctionLayer(), new TieLayer(), new ActLayer(),
                new ActorLayer(), new LabelLayer(), new LensLayer()));
    }

    /** Draws them all on a map of their own. */
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Layer layer : all) {
            Graphics2D own = (Graphics2D) g.create();
            Palette.prepare(own);
            layer.draw(own, view, scene);
            own.dispose();
        }
    }
}
