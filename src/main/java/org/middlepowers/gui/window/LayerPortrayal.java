package org.middlepowers.gui.window;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.middlepowers.gui.draw.Layer;
import org.middlepowers.gui.draw.MapView;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A layer of the map in a display of MASON's, which zooms, pans and switches it. */
final class LayerPortrayal extends FieldPortrayal2D {
    /** The map in the size that the display asks for, shared by its layers. */
    static final class Canvas {
        private final Session session;
        private final double unit;
        private final Supplier<Rectangle2D> area;
        private MapView view;

        /** @param area what the whole map fills at present */
        Canvas(Session session, double unit, Supplier<Rectangle2D> area) {
            this.session = session;
            this.unit = unit;
            this.area = area;
        }

        MapView view() {
            Rectangle2D whole = area.get();
            if (view == null || !view.fits(session.scene(), whole, unit)) {
                view = new MapView(session.scene(), whole, unit);
            }
            return view;
        }
    }

    private final Layer layer;
    private final Canvas canvas;

    LayerPortrayal(Layer layer, Canvas canvas) {
        this.layer = layer;
        this.canvas = canvas;
        setField(layer);
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    @Override
    protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag putInHere) {
        // Clicks are answered by the map itself, which knows countries too.
        if (graphics != null) {
            MapView view = canvas.view();
            Scene scene = canvas.session.scene();
            Graphics2D g = (Graphics2D) graphics.create();
            Palette.prepare(g);
            layer.draw(g, view, scene);
            g.dispose();
        }
    }
}
