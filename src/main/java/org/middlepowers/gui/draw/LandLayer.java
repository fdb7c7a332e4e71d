package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.stream.IntStream;
import org.middlepowers.gui.atlas.Atlas;

/** Countries: great powers in the colour of their pole, middle powers in that of their conduct. */
final class LandLayer implements Layer {
    private static final double TINT = .45;
    /** Points of an image beyond which only the part that is seen is kept. */
    private static final double MOST = 12e6;

    private LandImage kept;

    @Override
    public String title() {
        return "Countries";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        int n = view.cast().states().size();
        Rectangle clip = g.getClipBounds();
        if (clip == null || Palette.lines(g)) {
            ground(g, view);
            for (int i = 0; i < n; i++) {
                fill(g, view, view.cast().states().get(i), scene.color(i));
            }
            borders(g, view);
            return;
        }
        AffineTransform at = g.getTransform();
        Rectangle region = view.area().getBounds();
        if (region.width * at.getScaleX() * region.height * at.getScaleY() > MOST) {
            region = clip;
        }
        if (kept == null || !kept.fits(view, at, region)) {
            kept = new LandImage(view, at, region, made -> ground(made, view), made -> borders(made, view));
        }
        kept.draw(g, IntStream.range(0, n).mapToObj(scene::color).toArray(Color[]::new));
    }

    private static void ground(Graphics2D g, MapView view) {
        g.setColor(Palette.SEA);
        g.fill(view.area().getBounds()); // so that no point of an image of it stays undrawn
        for (String code : Atlas.world().codes()) {
            fill(g, view, code, Palette.LAND);
        }
        for (int p = 0; p < view.cast().powers().size(); p++) {
            fill(g, view, view.cast().powers().get(p), Palette.mix(Palette.LAND, Poles.of(view.cast()).get(p), TINT));
        }
    }

    private static void borders(Graphics2D g, MapView view) {
        g.setColor(Palette.BORDER);
        g.setStroke(Palette.line(.7 * view.unit()));
        for (String code : Atlas.world().codes()) {
            g.draw(view.border(code));
        }
    }

    private static void fill(Graphics2D g, MapView view, String code, Color color) {
        Shape area = view.area(code);
        if (area != null) {
            g.setColor(color);
            g.fill(area);
        }
    }
}
