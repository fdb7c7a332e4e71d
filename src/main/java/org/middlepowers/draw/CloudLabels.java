package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Labels in a cloud of points: each goes to the nearest free place, with a thin line to its point if that is far. */
final class CloudLabels {
    private static final int DIRECTIONS = 16;
    private static final double STEP = 7;
    private static final double FARTHEST = 230;
    private static final double NEAR = 12;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> avoided = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** Labels stay within the area. */
    CloudLabels(Rectangle2D area) {
        this.area = area;
    }

    /** Keeps a place free of labels. */
    void block(Rectangle2D place) {
        taken.add(place);
    }

    /** Keeps a place free of labels, but not of the thin lines that lead to them. */
    void avoid(Rectangle2D place) {
        avoided.add(place);
    }

    /** Draws a label near a point, or nowhere if all is taken. */
    void place(Graphics2D g, Font font, Color color, String text, double x, double y, double distance) {
        double width = Texts.width(g, font, text) + 2;
        // Capitals and digits leave the descent empty, so that lines may lie closer.
        double line = Texts.lineHeight(g, font);
        double height = .74 * line;
        for (double d = distance; d < FARTHEST; d += STEP) {
            for (int k = 0; k < DIRECTIONS; k++) {
                double angle = 2 * Math.PI * k / DIRECTIONS;
                double cx = x + Math.cos(angle) * (d + width / 2);
                double cy = y - Math.sin(angle) * (d + height / 2);
                Rectangle2D place = new Rectangle2D.Double(cx - width / 2, cy - height / 2, width, height);
                Line2D leader = new Line2D.Double(x, y, clamp(x, place.getX(), place.getMaxX()),
                        clamp(y, place.getY(), place.getMaxY()));
                boolean far = leader.getP1().distance(leader.getP2()) > NEAR + distance;
                if (area.contains(place)
                        && taken.stream().noneMatch(place::intersects)
                        && avoided.stream().noneMatch(place::intersects)
                        && lines.stream().noneMatch(l -> l.intersects(place))
                        && (!far || clear(leader))) {
                    if (far) {
                        g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 150));
                        g.setStroke(new BasicStroke(1.2f));
                        g.draw(leader);
                        lines.add(leader);
                    }
                    taken.add(place);
                    Texts.draw(g, font, color, text, place.getX() + 1, cy - .54 * line);
                    return;
                }
            }
        }
    }

    /** Whether a line crosses neither a label nor another line; the dot it starts from does not count. */
    private boolean clear(Line2D leader) {
        return lines.stream().noneMatch(leader::intersectsLine)
                && taken.stream().filter(r -> !r.contains(leader.getP1())).noneMatch(leader::intersects);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
