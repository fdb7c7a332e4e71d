package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.middlepowers.gui.atlas.Atlas;
import org.middlepowers.gui.time.Frame;

/** Countries: great powers in the colour of their pole, middle powers in that of their conduct. */
final class LandLayer implements Layer {
    private static final double TINT = .45;

    private MapView drawnFor;
    private AffineTransform drawnAt;
    private Rectangle drawnClip;
    private BufferedImage ground;

    @Override
    public String title() {
        return "Countries";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        Rectangle clip = g.getClipBounds();
        boolean file = clip == null || !(g.getDeviceConfiguration() != null
                && g.getDeviceConfiguration().getBounds().width > 0);
        if (file) {
            ground(g, view);
        } else {
            keepGround(g, view, clip);
        }
        if (scene.begun()) {
            Frame frame = scene.frame();
            for (int i = 0; i < view.cast().states().size(); i++) {
                String code = view.cast().states().get(i);
                country(g, view, code, Palette.conduct(frame.states().get(i).conduct()));
            }
        } else {
            view.cast().states().forEach(code -> country(g, view, code, Palette.conduct(0)));
        }
    }

    /** What stays the same is drawn once for a size and part of the map. */
    private void keepGround(Graphics2D g, MapView view, Rectangle clip) {
        AffineTransform at = g.getTransform();
        if (drawnFor != view || !at.equals(drawnAt) || !clip.equals(drawnClip)) {
            double sx = at.getScaleX();
            double sy = at.getScaleY();
            ground = new BufferedImage(
                    Math.max(1, (int) Math.ceil(clip.width * sx)), Math.max(1, (int) Math.ceil(clip.height * sy)),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D own = ground.createGraphics();
            own.scale(sx, sy);
            own.translate(-clip.x, -clip.y);
            Palette.prepare(own);
            own.setColor(Palette.SEA);
            own.fill(clip);
            ground(own, view);
            own.dispose();
            drawnFor = view;
            drawnAt = at;
            drawnClip = clip;
        }
        g.drawImage(ground, clip.x, clip.y, clip.width, clip.height, null);
    }

    private static void ground(Graphics2D g, MapView view) {
        g.setColor(Palette.SEA);
        g.fill(view.area());
        for (String code : Atlas.world().codes()) {
            country(g, view, code, Palette.LAND);
        }
        for (int p = 0; p < view.cast().powers().size(); p++) {
            country(g, view, view.cast().powers().get(p), Palette.mix(Palette.LAND, Palette.pole(p), TINT));
        }
    }

    private static void country(Graphics2D g, MapView view, String code, Color color) {
        Shape area = view.area(code);
        if (area != null) {
            g.setColor(color);
            g.fill(area);
            g.setColor(Palette.BORDER);
            g.setStroke(Palette.line(.7 * view.unit()));
            g.draw(view.border(code));
        }
    }
}
