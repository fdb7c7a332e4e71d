package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.draw.Texts;

/** Writing on pictures. */
public final class Typefaces {
    private static final Written WRITTEN = new Written();
    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private Typefaces() {}

    /** Width of a line of text in pixels. */
    public static double width(Graphics2D g, Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    /** Width of a line of text on a screen, in pixels, where nothing is being drawn. */
    public static double width(Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, SCREEN).getWidth();
    }

    /** A line of text from the left end of its baseline. */
    public static void draw(Graphics2D g, String text, double x, double y, Font font, Color color) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) y);
    }

    /** Text with a bright rim, to be read on any ground. */
    static void haloed(Graphics2D g, String text, double x, double y, Font font, Color color) {
        if (text.isEmpty()) {
            return;
        }
        boolean points = !Palette.lines(g) && g.getTransform().getScaleX() == 1;
        if (points) {
            BufferedImage image = WRITTEN.get(new Writing(text, font, color));
            int pad = pad(font);
            g.drawImage(image, (int) Math.round(x) - pad, (int) Math.round(y) - image.getHeight() * 3 / 4, null);
        } else {
            rim(g, text, x, y, font, color);
        }
    }

    private static void rim(Graphics2D g, String text, double x, double y, Font font, Color color) {
        Shape outline =
                new TextLayout(text, font, g.getFontRenderContext()).getOutline(AffineTransform.getTranslateInstance(x, y));
        g.setColor(Palette.fade(Palette.PAPER, .85));
        g.setStroke(Palette.line(font.getSize2D() * .28));
        g.draw(outline);
        g.setColor(color);
        g.fill(outline);
    }

    private static int pad(Font font) {
        return (int) Math.ceil(font.getSize2D() * .3);
    }

    private record Writing(String text, Font font, Color color) {}

    /** Words as they were written last, for the same few are written again and again. */
    private static final class Written {
        private static final int MOST = 600;

        private final Map<Writing, BufferedImage> images = new LinkedHashMap<>(64, .75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Writing, BufferedImage> eldest) {
                return size() > MOST;
            }
        };

        synchronized BufferedImage get(Writing w) {
            return images.computeIfAbsent(w, Written::write);
        }

        private static BufferedImage write(Writing w) {
            Rectangle2D bounds = w.font().getStringBounds(w.text(), SCREEN);
            int height = (int) Math.ceil(w.font().getSize2D() * 1.8);
            BufferedImage image = new BufferedImage(
                    (int) Math.ceil(bounds.getWidth()) + 2 * pad(w.font()), height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = image.createGraphics();
            Palette.prepare(g);
            rim(g, w.text(), pad(w.font()), height * 3 / 4, w.font(), w.color());
            g.dispose();
            return image;
        }
    }

    /** Text in a box around a point. */
    static void boxed(Graphics2D g, String text, double x, double y, double size, Color color) {
        Font font = Palette.font(Font.BOLD, size);
        Rectangle2D bounds = font.getStringBounds(text, g.getFontRenderContext());
        double w = bounds.getWidth() + size * .7;
        double h = size * 1.5;
        g.setColor(Palette.fade(Palette.PAPER, .9));
        g.fill(new RoundRectangle2D.Double(x - w / 2, y - h / 2, w, h, h / 2, h / 2));
        draw(g, text, x - bounds.getWidth() / 2, y + size * .36, font, color);
    }

    /** Lines no wider than a width, as figures break them. */
    public static List<String> wrap(Graphics2D g, Font font, String text, double width) {
        return Texts.wrap(g, font, text, width);
    }

    /** The same, measured for a screen. */
    public static List<String> wrap(Font font, String text, double width) {
        return Texts.wrap(part -> width(font, part), text, width);
    }

    /** The font, or a smaller one down to a share of it, in which a line fits a width if it can. */
    public static Font shrunk(Graphics2D g, Font font, String text, double width, double least) {
        return shrunk(font, width / Math.max(1, width(g, font, text)), least);
    }

    /** The same, measured for a screen. */
    public static Font shrunk(Font font, String text, double width, double least) {
        return shrunk(font, width / Math.max(1, width(font, text)), least);
    }

    private static Font shrunk(Font font, double part, double least) {
        return part >= 1 ? font : font.deriveFont((float) (font.getSize2D() * Math.max(least, part)));
    }

    /** Text cut to a width, with an ellipsis, as figures cut it. */
    public static String fit(Graphics2D g, Font font, String text, double width) {
        return Texts.fit(g, font, text, width);
    }

    /** The same, measured for a screen. */
    public static String fit(Font font, String text, double width) {
        return Texts.fit(part -> width(font, part), text, width);
    }
}
