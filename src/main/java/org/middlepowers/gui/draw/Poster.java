package org.middlepowers.gui.draw;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.middlepowers.gui.time.Cast;

/** A quarter on one sheet, for files: title, map, legend, what the states of interest did, and the caption. */
public final class Poster {
    private static final double UNIT_LINES = 720;

    private final Dimension size;
    private final double u;
    private final List<Layer> layers = Layers.create();
    private MapView view;

    /** A sheet of a size in pixels. */
    public Poster(Dimension size) {
        this.size = size;
        u = size.height / UNIT_LINES;
    }

    /** Draws a quarter. */
    public void draw(Graphics2D g, Scene scene) {
        Palette.prepare(g);
        Cast cast = scene.cast();
        double w = size.width;
        double h = size.height;
        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, w, h));
        String changed = scene.story().branch().map(b -> "; " + b.branch().label()).orElse("");
        Font title = Palette.font(Font.BOLD, 18 * u);
        Typefaces.draw(g, Typefaces.fit(g, title, cast.scenario().title() + changed, w - 20 * u), 10 * u, 25 * u, title, Palette.INK);
        double below = h - 192 * u;
        Rectangle2D area = new Rectangle2D.Double(0, 36 * u, w, below - 36 * u);
        if (view == null || !view.fits(cast, area, u)) {
            view = new MapView(cast, area, u);
        }
        Graphics2D map = (Graphics2D) g.create();
        map.clip(area);
        map.setColor(Palette.SEA);
        map.fill(area);
        Layers.draw(layers, map, view, scene);
        map.dispose();
        MapLegend.draw(g, new Rectangle2D.Double(0, below, w * .45, 124 * u), cast, u);
        ConductStrip.draw(g, new Rectangle2D.Double(w * .47, below, w * .53, 124 * u), scene, u);
        CaptionLine.draw(g, new Rectangle2D.Double(0, h - 66 * u, w, 60 * u), scene, u);
    }
}
