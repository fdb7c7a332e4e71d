package org.middlepowers.gui.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame.State;
import org.middlepowers.scenario.StateSpec;

/**
 * Where actors stand in alignment space. Great powers lie on the rim, those that share many trading partners side by side.
 * How far from the middle a state stands is how little it hedges; in which direction, whose influence on it weighs
 * most. So no state stands in the middle without hedging, whichever powers are opposite each other: a centre of mass would
 * put a state that two opposite powers hold in halves there too.
 */
final class Compass {
    private static final double ROOM = 70;
    private static final double NAMES = 34;
    /** Half of what the sentence at the foot takes. */
    private static final double FOOT = 8;
    private static final double CORNERS = 1.38;

    private final int[] seat;
    private final double x;
    private final double y;
    private final double rx;
    private final double ry;

    Compass(Cast cast, Rectangle2D area, double u) {
        seat = seats(cast);
        x = area.getCenterX();
        y = area.getCenterY() - FOOT * u;
        double high = Math.max(10, area.getHeight() / 2 - (NAMES + FOOT) * u);
        double wide = Math.max(10, Math.min(1.6 * high, area.getWidth() / 2 - ROOM * u));
        // Four stand at the corners of a rectangle, so that the rim between them need not be seen.
        double wider = seat.length == 4 ? CORNERS : 1;
        ry = wider * high;
        rx = wider * wide;
    }

    /** Seats around the rim by which powers that hold the same states are as near to each other as can be. */
    private static int[] seats(Cast cast) {
        int n = cast.powers().size();
        double[][] shared = new double[n][n];
        for (StateSpec state : cast.scenario().middlePowers().values()) {
            Map<String, Double> trade = state.trade();
            for (int g = 0; g < n; g++) {
                for (int h = 0; h < n; h++) {
                    shared[g][h] += trade.getOrDefault(cast.powers().get(g), 0.0)
                            * trade.getOrDefault(cast.powers().get(h), 0.0);
                }
            }
        }
        int[] best = new int[n];
        List<Integer> rest = new ArrayList<>();
        for (int g = 0; g < n; g++) {
            best[g] = g;
            if (g > 0) {
                rest.add(g);
            }
        }
        if (n > 3 && n <= 7) {
            double[] least = {Double.MAX_VALUE};
            arrange(new int[n], 1, rest, shared, least, best);
        }
        return best;
    }

    private static void arrange(int[] seats, int next, List<Integer> rest, double[][] shared, double[] least, int[] best) {
        if (rest.isEmpty()) {
            double cost = 0;
            for (int g = 0; g < seats.length; g++) {
                for (int h = 0; h < g; h++) {
                    int apart = Math.abs(seats[g] - seats[h]);
                    cost += shared[g][h] * Math.min(apart, seats.length - apart);
                }
            }
            if (cost < least[0] - 1e-12) {
                least[0] = cost;
                System.arraycopy(seats, 0, best, 0, seats.length);
            }
            return;
        }
        for (int power : rest) {
            seats[power] = next;
            List<Integer> others = new ArrayList<>(rest);
            others.remove((Integer) power);
            arrange(seats, next + 1, others, shared, least, best);
        }
    }

    private double angle(int power) {
        int n = seat.length;
        double turn = n == 2 ? Math.PI : n == 4 ? -3 * Math.PI / 4 : -Math.PI / 2;
        return turn + 2 * Math.PI * seat[power] / n;
    }

    private Point2D.Double at(double radius, double angle) {
        return new Point2D.Double(x + rx * radius * Math.cos(angle), y + ry * radius * Math.sin(angle));
    }

    /** The way from the middle to the rim, so that those who hedge much, as most do, are still told apart. */
    static double out(double hedging) {
        return Math.sqrt(Math.max(0, 1 - hedging));
    }

    /** Where a great power stands. */
    Point2D.Double power(int power) {
        return at(seat.length == 1 ? 0 : 1, angle(power));
    }

    /** Where a state stands. */
    Point2D.Double state(State state) {
        double[] p = state.alignment();
        double dx = 0;
        double dy = 0;
        int first = 0;
        for (int k = 0; k < p.length; k++) {
            dx += p[k] * p[k] * Math.cos(angle(k));
            dy += p[k] * p[k] * Math.sin(angle(k));
            first = p[k] > p[first] ? k : first;
        }
        // Two that pull alike in opposite directions: the first of the two, rather than nowhere.
        double angle = Math.hypot(dx, dy) < 1e-9 ? angle(first) : Math.atan2(dy, dx);
        return at(seat.length == 1 ? .5 : out(state.posture().hedging()), angle);
    }

    /** All places where states hedge alike. */
    Ellipse2D ring(double hedging) {
        double r = out(hedging);
        return new Ellipse2D.Double(x - r * rx, y - r * ry, 2 * r * rx, 2 * r * ry);
    }

    /** How far from the middle a place is, as a share of the way to the rim. */
    double radius(Point2D at) {
        return Math.hypot((at.getX() - x) / rx, (at.getY() - y) / ry);
    }
}
