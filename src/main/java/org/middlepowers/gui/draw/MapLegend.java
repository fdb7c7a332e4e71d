package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.middlepowers.gui.time.Cast;

/** What the colours and lines of the map mean. */
public final class MapLegend {
    private static final int STEPS = 40;

    private MapLegend() {}

    /** Draws it into a rectangle; rows go down two columns. */
    public static void draw(Graphics2D g, Rectangle2D area, Scene scene, double u) {
        Cast cast = scene.cast();
        Palette.prepare(g);
        double size = 10.5 * u;
        Font font = Palette.font(Font.PLAIN, size);
        Font bold = Palette.font(Font.BOLD, size);
        double x = area.getX() + 8 * u;
        double y = area.getY() + 4 * u;
        double row = Math.min(19 * u, (area.getHeight() - 8 * u) / 6);
        double width = area.getWidth() / 2 - 12 * u;
        scale(g, x, y, width, row, scene.difference(), font, bold, u);
        double below = y + 2 * row;
        double middle = row / 2;
        // Left column: actors.
        double left = x + 30 * u;
        ring(g, x + 12 * u, below + middle, u);
        Typefaces.draw(g, Typefaces.fit(g, font, "ring: whose influence it is under", width - 30 * u), left, below + middle + size * .36,
                font, Palette.INK);
        below += row;
        disc(g, x + 8 * u, below + middle, 3.4 * u, Palette.conduct(0));
        disc(g, x + 17 * u, below + middle, 6 * u, Palette.conduct(0));
        Typefaces.draw(g, Typefaces.fit(g, font, "disc: weight in the world", width - 30 * u), left, below + middle + size * .36, font,
                Palette.INK);
        below += row;
        poles(g, x, below, area.getWidth() / 2 - 8 * u, row, cast, font, u);
        // Right column: lines.
        double rx = area.getX() + area.getWidth() / 2 + 8 * u;
        double ry = y;
        line(g, rx, ry + middle, 6 * u, Palette.RIVALRY, false, u);
        text(g, "rivalry, with its tension", rx, ry, row, area, font, u);
        ry += row;
        arrow(g, rx, ry + middle, Palette.DRIVER, u);
        text(g, "act that drives change", rx, ry, row, area, font, u);
        ry += row;
        arrow(g, rx, ry + middle, Palette.STABILISER, u);
        text(g, "act that stabilises", rx, ry, row, area, font, u);
        ry += row;
        arrow(g, rx, ry + middle, Palette.NEUTRAL, u);
        text(g, "gives in to a power", rx, ry, row, area, font, u);
        ry += row;
        fence(g, rx + 14 * u, ry + middle, u);
        text(g, "under sanctions", rx, ry, row, area, font, u);
        ry += row;
        line(g, rx, ry + middle, 2.5 * u, Palette.ROUTE, true, u);
        text(g, "land route", rx, ry, row, area, font, u);
    }

    /** The least that must be said, in one row. */
    public static void row(Graphics2D g, Rectangle2D area, double u) {
        Palette.prepare(g);
        Font font = Palette.font(Font.PLAIN, 11 * u);
        Font bold = Palette.font(Font.BOLD, 11 * u);
        double y = area.getCenterY() + 4 * u;
        double x = area.getX() + 10 * u;
        Typefaces.draw(g, "stabilises", x, y, bold, Palette.STABILISER);
        x += Typefaces.width(g, bold, "stabilises") + 6 * u;
        for (int k = 0; k < STEPS; k++) {
            g.setColor(Palette.conduct(2.0 * k / (STEPS - 1) - 1));
            g.fill(new Rectangle2D.Double(x + k * 3 * u, area.getCenterY() - 6 * u, 3 * u + 1, 12 * u));
        }
        x += STEPS * 3 * u + 6 * u;
        Typefaces.draw(g, "drives change", x, y, bold, Palette.DRIVER);
        x += Typefaces.width(g, bold, "drives change") + 14 * u;
        line(g, x, area.getCenterY(), 6 * u, Palette.RIVALRY, false, u);
        Typefaces.draw(g, "rivalry", x + 34 * u, y, font, Palette.INK);
        x += 44 * u + Typefaces.width(g, font, "rivalry");
        fence(g, x + 6 * u, area.getCenterY(), u);
        Typefaces.draw(g, "sanctions", x + 18 * u, y, font, Palette.INK);
    }

    private static void scale(
            Graphics2D g, double x, double y, double width, double row, boolean difference, Font font, Font bold, double u) {
        double size = font.getSize2D();
        for (int k = 0; k < STEPS; k++) {
            g.setColor(Palette.conduct(2.0 * k / (STEPS - 1) - 1));
            g.fill(new Rectangle2D.Double(x + k * width / STEPS, y + 2 * u, width / STEPS + 1, row - 5 * u));
        }
        g.setColor(Palette.FAINT);
        g.setStroke(Palette.line(.6 * u));
        g.draw(new Rectangle2D.Double(x, y + 2 * u, width, row - 5 * u));
        double base = y + row + size;
        Typefaces.draw(g, difference ? "stabilises more" : "stabilises", x, base, bold, Palette.STABILISER);
        String drives = difference ? "drives more" : "drives";
        Typefaces.draw(g, drives, x + width - Typefaces.width(g, bold, drives), base, bold, Palette.DRIVER);
        String of = difference ? "than in the original" : "last 2 years";
        Typefaces.draw(
                g, of, x + (width - Typefaces.width(g, font, of)) / 2, difference ? y + row / 2 + size * .36 : base, font,
                difference ? Palette.INK : Palette.FAINT);
    }

    private static void poles(Graphics2D g, double x, double y, double width, double row, Cast cast, Font font, double u) {
        double at = x;
        double line = y;
        for (int p = 0; p < cast.powers().size(); p++) {
            String name = cast.powerNames().get(p);
            double needs = 16 * u + Typefaces.width(g, font, name);
            if (at + needs > x + width && at > x) {
                at = x;
                line += row;
            }
            g.setColor(Poles.of(cast).get(p));
            g.fill(new Rectangle2D.Double(at, line + row / 2 - 5 * u, 10 * u, 10 * u));
            Typefaces.draw(g, name, at + 13 * u, line + row / 2 + font.getSize2D() * .36, font, Palette.INK);
            at += needs + 8 * u;
        }
    }

    private static void text(
            Graphics2D g, String text, double x, double y, double row, Rectangle2D area, Font font, double u) {
        double left = x + 36 * u;
        Typefaces.draw(g, Typefaces.fit(g, font, text, area.getMaxX() - left - 2 * u), left, y + row / 2 + font.getSize2D() * .36, font,
                Palette.INK);
    }

    private static void line(Graphics2D g, double x, double y, double width, Color color, boolean dashed, double u) {
        g.setColor(color);
        g.setStroke(dashed ? Palette.dashed(width, 5 * u) : Palette.line(width));
        g.draw(new Line2D.Double(x + 2 * u, y, x + 28 * u, y));
    }

    private static void arrow(Graphics2D g, double x, double y, Color color, double u) {
        g.setColor(color);
        g.setStroke(Palette.line(2.2 * u));
        g.draw(new Line2D.Double(x, y, x + 22 * u, y));
        Curves.head(g, Curves.between(new Point2D.Double(x, y), new Point2D.Double(x + 29 * u, y), 0), 9 * u);
    }

    private static void fence(Graphics2D g, double x, double y, double u) {
        g.setColor(Palette.SANCTION);
        g.setStroke(Palette.line(1.2 * u));
        for (int k = 0; k < 16; k++) {
            double a = 2 * Math.PI * k / 16;
            g.draw(new Line2D.Double(
                    x + 4 * u * Math.cos(a), y + 4 * u * Math.sin(a), x + 8 * u * Math.cos(a), y + 8 * u * Math.sin(a)));
        }
    }

    private static void ring(Graphics2D g, double x, double y, double u) {
        Discs.ring(g, new Point2D.Double(x, y), 6.5 * u, 2.6 * u, new double[] {.3, .25, .2}, Poles.of(List.of("USA", "CHN", "RUS")));
        disc(g, x, y, 4 * u, Palette.conduct(0));
    }

    private static void disc(Graphics2D g, double x, double y, double r, Color color) {
        Discs.disc(g, new Point2D.Double(x, y), r, color, Palette.INK, r * .15);
    }
}
