package org.middlepowers.gui.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/** Lines from one place to another that bend, so that several between the same two do not hide each other. */
final class Curves {
    private Curves() {}

    /** A curve; {@code bend} is how far its middle leaves the straight line, as a share of its length, upwards if positive. */
    static QuadCurve2D between(Point2D from, Point2D to, double bend) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double up = dx >= 0 ? 1 : -1;
        double cx = (from.getX() + to.getX()) / 2 + 2 * bend * up * dy;
        double cy = (from.getY() + to.getY()) / 2 - 2 * bend * up * dx;
        return new QuadCurve2D.Double(from.getX(), from.getY(), cx, cy, to.getX(), to.getY());
    }

    /** Where a curve is after a part of its way, 0 to 1. */
    static Point2D.Double at(QuadCurve2D c, double part) {
        double rest = 1 - part;
        return new Point2D.Double(
                rest * rest * c.getX1() + 2 * rest * part * c.getCtrlX() + part * part * c.getX2(),
                rest * rest * c.getY1() + 2 * rest * part * c.getCtrlY() + part * part * c.getY2());
    }

    /** The curve up to a distance before its end, where a disc begins. */
    static QuadCurve2D shortened(QuadCurve2D c, double start, double end) {
        double length = c.getP1().distance(c.getP2());
        double to = length <= start + end ? .6 : 1 - end / length;
        double from = length <= start + end ? .4 : start / length;
        QuadCurve2D right = new QuadCurve2D.Double();
        split(c, from, null, right);
        QuadCurve2D left = new QuadCurve2D.Double();
        split(right, (to - from) / (1 - from), left, null);
        return left;
    }

    private static void split(QuadCurve2D c, double part, QuadCurve2D left, QuadCurve2D right) {
        double x1 = c.getX1() + part * (c.getCtrlX() - c.getX1());
        double y1 = c.getY1() + part * (c.getCtrlY() - c.getY1());
        double x2 = c.getCtrlX() + part * (c.getX2() - c.getCtrlX());
        double y2 = c.getCtrlY() + part * (c.getY2() - c.getCtrlY());
        double x = x1 + part * (x2 - x1);
        double y = y1 + part * (y2 - y1);
        if (left != null) {
            left.setCurve(c.getX1(), c.getY1(), x1, y1, x, y);
        }
        if (right != null) {
            right.setCurve(x, y, x2, y2, c.getX2(), c.getY2());
        }
    }

    /** An arrow head at the end of a curve. */
    static void head(Graphics2D g, QuadCurve2D c, double size) {
        double angle = Math.atan2(c.getY2() - c.getCtrlY(), c.getX2() - c.getCtrlX());
        Path2D head = new Path2D.Double();
        head.moveTo(0, 0);
        head.lineTo(-size, size * .5);
        head.lineTo(-size, -size * .5);
        head.closePath();
        AffineTransform at = AffineTransform.getTranslateInstance(c.getX2(), c.getY2());
        at.rotate(angle);
        g.fill(at.createTransformedShape(head));
    }
}
