package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Countries as an image. What stays from quarter to quarter is drawn once: the ground, the borders, and how much of each
 * point a state covers. A quarter only mixes its colours in, which is some twenty times as fast as to fill all shapes.
 */
final class LandImage {
    /** How much of the points of a rectangle a state covers, 0 to 255. */
    private record Cover(int state, Rectangle box, byte[] share) {}

    private final MapView view;
    private final AffineTransform at;
    private final Rectangle region;
    private final int[] ground;
    /** Places of points on borders, few among all, and what is drawn there. */
    private final int[] borders;

    private final int[] lines;
    private final List<Cover> covers = new ArrayList<>();
    private final BufferedImage image;
    private Color[] shown = {};

    /**
     * An image of a part of a map.
     *
     * @param at what the graphics do to the map's coordinates: a shift, and a scale where a screen has fine points
     * @param region in the map's coordinates
     */
    LandImage(MapView view, AffineTransform at, Rectangle region, Consumer<Graphics2D> drawLand, Consumer<Graphics2D> drawLines) {
        this.view = view;
        this.at = new AffineTransform(at);
        this.region = region;
        int width = Math.max(1, (int) Math.ceil(region.width * at.getScaleX()));
        int height = Math.max(1, (int) Math.ceil(region.height * at.getScaleY()));
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ground = points(drawn(BufferedImage.TYPE_INT_RGB, new Rectangle(width, height), drawLand));
        int[] all = points(drawn(BufferedImage.TYPE_INT_ARGB_PRE, new Rectangle(width, height), drawLines));
        borders = IntStream.range(0, all.length).filter(k -> all[k] != 0).toArray();
        lines = IntStream.of(borders).map(k -> all[k]).toArray();
        for (int i = 0; i < view.cast().states().size(); i++) {
            Shape area = view.area(view.cast().states().get(i));
            if (area != null) {
                cover(i, area, new Rectangle(width, height));
            }
        }
    }

    private void cover(int state, Shape area, Rectangle whole) {
        AffineTransform to = AffineTransform.getScaleInstance(at.getScaleX(), at.getScaleY());
        to.translate(-region.x, -region.y);
        Rectangle box = to.createTransformedShape(area).getBounds();
        box.grow(1, 1);
        box = box.intersection(whole);
        if (!box.isEmpty()) {
            BufferedImage mask = drawn(BufferedImage.TYPE_BYTE_GRAY, box, g -> {
                g.setColor(Color.WHITE);
                g.fill(area);
            });
            covers.add(new Cover(state, box, ((DataBufferByte) mask.getRaster().getDataBuffer()).getData()));
        }
    }

    /** What is drawn into a part of the image, by itself. */
    private BufferedImage drawn(int type, Rectangle box, Consumer<Graphics2D> body) {
        BufferedImage made = new BufferedImage(box.width, box.height, type);
        Graphics2D g = made.createGraphics();
        Palette.prepare(g);
        g.translate(-box.x, -box.y);
        g.scale(at.getScaleX(), at.getScaleY());
        g.translate(-region.x, -region.y);
        body.accept(g);
        g.dispose();
        return made;
    }

    private static int[] points(BufferedImage of) {
        return ((DataBufferInt) of.getRaster().getDataBuffer()).getData();
    }

    /** Whether it is still an image of what is asked for. */
    boolean fits(MapView other, AffineTransform transform, Rectangle rectangle) {
        return view == other
                && region.equals(rectangle)
                && at.getScaleX() == transform.getScaleX()
                && at.getScaleY() == transform.getScaleY();
    }

    /** Draws it with each state in a colour. */
    void draw(Graphics2D g, Color[] colors) {
        if (!Arrays.equals(colors, shown)) {
            mix(colors);
            shown = colors;
        }
        g.drawImage(image, region.x, region.y, region.width, region.height, null);
    }

    private void mix(Color[] colors) {
        int[] to = points(image);
        System.arraycopy(ground, 0, to, 0, to.length);
        int width = image.getWidth();
        for (Cover cover : covers) {
            int color = colors[cover.state].getRGB();
            Rectangle box = cover.box;
            int from = 0;
            for (int y = 0; y < box.height; y++) {
                int place = (box.y + y) * width + box.x;
                for (int x = 0; x < box.width; x++, place++, from++) {
                    int share = cover.share[from] & 0xFF;
                    if (share == 255) {
                        to[place] = color;
                    } else if (share > 0) {
                        to[place] = between(to[place], color, share);
                    }
                }
            }
        }
        for (int k = 0; k < borders.length; k++) {
            to[borders[k]] = over(lines[k], to[borders[k]], 255 - (lines[k] >>> 24));
        }
    }

    private static int between(int one, int other, int share) {
        int rest = 255 - share;
        int red = ((one >> 16 & 0xFF) * rest + (other >> 16 & 0xFF) * share) / 255;
        int green = ((one >> 8 & 0xFF) * rest + (other >> 8 & 0xFF) * share) / 255;
        int blue = ((one & 0xFF) * rest + (other & 0xFF) * share) / 255;
        return red << 16 | green << 8 | blue;
    }

    /** A colour that has been multiplied by its opacity already, over what shows through. */
    private static int over(int line, int below, int through) {
        int red = (line >> 16 & 0xFF) + (below >> 16 & 0xFF) * through / 255;
        int green = (line >> 8 & 0xFF) + (below >> 8 & 0xFF) * through / 255;
        int blue = (line & 0xFF) + (below & 0xFF) * through / 255;
        return red << 16 | green << 8 | blue;
    }
}
