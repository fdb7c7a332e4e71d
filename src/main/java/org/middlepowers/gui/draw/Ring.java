package org.middlepowers.gui.draw;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.gui.time.Cast;

/**
 * Where middle powers stand around the network of institutions: in the order of their ideal points at the start, so that
 * those of a mind stand together, on an ellipse that leaves room for their names, which point outwards.
 */
final class Ring {
    /** Width of the ellipse over its height, at most. */
    private static final double FLATTEST = 1.7;
    private static final double GAP = 13;
    /** What the sentences at the foot take. */
    private static final double FOOT = 30;
    private static final double EDGE = 6;
    /** The longest name, as a share of the picture's height; longer ones are cut. */
    private static final double LONGEST = .27;

    private final Cast cast;
    private final Rectangle2D area;
    private final double unit;
    private final int[] seat;
    private final double x;
    private final double y;
    private final double rx;
    private final double ry;

    /** @param named whose names are written */
    Ring(Cast cast, Rectangle2D area, double unit, List<Integer> named) {
        this.cast = cast;
        this.area = area;
        this.unit = unit;
        int n = cast.states().size();
        seat = new int[n];
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> cast.scenario().middlePowers().get(cast.states().get(i)).idealPoint()))
                .toList();
        for (int k = 0; k < n; k++) {
            seat[order.get(k)] = k;
        }
        double high = (area.getHeight() - FOOT * unit) / 2;
        double wide = area.getWidth() / 2;
        x = area.getCenterX();
        y = area.getY() + high;
        double up = high - 2 * EDGE * unit;
        double aside = wide - 2 * EDGE * unit;
        for (int i : named) {
            double length = GAP * unit + Math.min(
                    longest(), Typefaces.width(Palette.font(Font.BOLD, 10 * unit), cast.stateNames().get(i)));
            double sin = Math.abs(Math.sin(angle(i)));
            double cos = Math.abs(Math.cos(angle(i)));
            up = Math.min(up, (high - length * sin - EDGE * unit) / Math.max(.1, sin));
            aside = Math.min(aside, (wide - length * cos - EDGE * unit) / Math.max(.1, cos));
        }
        ry = Math.max(10, up);
        rx = Math.max(10, Math.min(aside, FLATTEST * ry));
    }

    /** Width that a name has at most. */
    double longest() {
        return LONGEST * area.getHeight();
    }

    /** From the middle of the state's disc to its name. */
    double gap() {
        return GAP * unit;
    }

    /** Where the name of a state begins, as high as its letters. */
    Rectangle2D start(int state) {
        Point2D.Double at = place(state);
        double half = 6.5 * unit;
        return new Rectangle2D.Double(
                at.x + gap() * Math.cos(angle(state)) - half, at.y + gap() * Math.sin(angle(state)) - half, 2 * half, 2 * half);
    }

    /** In which direction a state stands, in radians clockwise from the right. */
    double angle(int state) {
        return -Math.PI / 2 + 2 * Math.PI * (seat[state] + .5) / seat.length;
    }

    /** Where a state stands. */
    Point2D.Double place(int state) {
        return at(1, angle(state));
    }

    /** A place in a direction, as a share of the way from the middle to the ring. */
    Point2D.Double at(double part, double angle) {
        return new Point2D.Double(x + part * rx * Math.cos(angle), y + part * ry * Math.sin(angle));
    }

    Point2D.Double middle() {
        return new Point2D.Double(x, y);
    }

    /** Moves a place inwards that lies beyond a share of the way to the ring. */
    void keepWithin(Point2D.Double at, double part) {
        double out = Math.hypot((at.x - x) / rx, (at.y - y) / ry);
        if (out > part) {
            at.setLocation(x + (at.x - x) * part / out, y + (at.y - y) * part / out);
        }
    }

    /** How far apart a number of places inside it can be. */
    double apart(int places) {
        return Math.sqrt(Math.PI * rx * ry / Math.max(1, places));
    }

    /** Whether it is still the ring of a cast in an area. */
    boolean fits(Cast other, Rectangle2D rectangle, double size) {
        return cast == other && area.equals(rectangle) && unit == size;
    }
}
