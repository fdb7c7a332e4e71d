package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.middlepowers.gui.atlas.Atlas;

/**
 * Countries: great powers in the colour of their pole, middle powers in that of their conduct. What stays the same, the
 * ground and all borders, is kept as images for as long as size and part of the map stay the same.
 */
final class LandLayer implements Layer {
    private static final double TINT = .45;

    private MapView keptFor;
    private AffineTransform keptAt;
    private Rectangle keptClip;
    private BufferedImage ground;
    private BufferedImage borders;

    @Override
    public String title() {
        return "Countries";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        Rectangle clip = g.getClipBounds();
        boolean lines = clip == null || Palette.lines(g);
        if (lines) {
            ground(g, view);
        } else {
            keep(g.getTransform(), view, clip);
            g.drawImage(ground, clip.x, clip.y, clip.width, clip.height, null);
        }
        for (int i = 0; i < view.cast().states().size(); i++) {
            fill(g, view, view.cast().states().get(i), scene.color(i));
        }
        if (lines) {
            borders(g, view);
        } else {
            g.drawImage(borders, clip.x, clip.y, clip.width, clip.height, null);
        }
    }

    private void keep(AffineTransform at, MapView view, Rectangle clip) {
        if (keptFor != view || !at.equals(keptAt) || !clip.equals(keptClip)) {
            ground = image(at, clip, BufferedImage.TYPE_INT_RGB, g -> ground(g, view));
            borders = image(at, clip, BufferedImage.TYPE_INT_ARGB_PRE, g -> borders(g, view));
            keptFor = view;
            keptAt = at;
            keptClip = clip;
        }
    }

    /** An image of a part of the map, with as many points as the screen has for it. */
    private static BufferedImage image(AffineTransform at, Rectangle clip, int type, Consumer<Graphics2D> body) {
        int width = Math.max(1, (int) Math.ceil(clip.width * at.getScaleX()));
        int height = Math.max(1, (int) Math.ceil(clip.height * at.getScaleY()));
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            g.setColor(Palette.SEA);
            g.fillRect(0, 0, width, height);
        }
        g.scale(at.getScaleX(), at.getScaleY());
        g.translate(-clip.x, -clip.y);
        Palette.prepare(g);
        body.accept(g);
        g.dispose();
        return image;
    }

    private static void ground(Graphics2D g, MapView view) {
        g.setColor(Palette.SEA);
        g.fill(view.area());
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
