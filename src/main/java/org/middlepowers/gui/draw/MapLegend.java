package org.middlepowers.gui.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What everything on the map means: the scale of colours, then all {@link Signs}, down columns. */
public final class MapLegend {
    private static final int STEPS = 40;
    /** Width below which words in three columns would be cut. */
    private static final double NARROW = 440;
    private static final double SIGN = 30;
    private static final String SCALE =
            "Countries and discs of middle powers are coloured by conduct, over the last two years: blue stabilises the system as"
                    + " it is, orange drives it towards more poles, pale is in between.";

    private static final String DIFFERENCE =
            "Countries and discs of middle powers are coloured by how their conduct of the last two years differs from the original"
                    + " in the same quarter: blue stabilises more, or drives less, than originally, orange the reverse; pale is no"
                    + " difference.";

    private MapLegend() {}

    private static String scale(Scene scene) {
        return scene.difference() ? DIFFERENCE : SCALE;
    }

    /** Draws it into a rectangle. */
    public static void draw(Graphics2D g, Rectangle2D area, Scene scene, double u) {
        Palette.prepare(g);
        List<Sign> signs = Signs.of(scene);
        for (int k = -2; k < signs.size(); k++) {
            Rectangle2D cell = cell(area, signs.size(), k, u);
            if (k == -2) {
                scale(g, cell, scene.difference(), u);
            } else if (k >= 0) {
                Sign sign = signs.get(k);
                sign.symbol().draw(g, cell.getX(), cell.getCenterY(), u);
                Font font = Palette.font(Font.PLAIN, size(cell, u));
                Typefaces.draw(
                        g, Typefaces.fit(g, font, sign.brief(), cell.getWidth() - SIGN * u), cell.getX() + SIGN * u,
                        cell.getCenterY() + size(cell, u) * .36, font, Palette.INK);
            }
        }
    }

    /** What the sign at a place means, in a sentence; "" where there is none. */
    public static String meaning(Rectangle2D area, Scene scene, Point2D at, double u) {
        List<Sign> signs = Signs.of(scene);
        for (int k = -2; k < signs.size(); k++) {
            if (cell(area, signs.size(), k, u).contains(at)) {
                return k < 0 ? scale(scene) : signs.get(k).meaning();
            }
        }
        return "";
    }

    /** What everything that is drawn means, in sentences. */
    public static List<String> meanings(Scene scene) {
        List<String> all = new ArrayList<>(List.of(scale(scene)));
        List<String> powers = scene.cast().powerNames();
        all.add("Great powers (" + String.join(", ", powers) + "): their countries are tinted in their colours, their discs are as"
                + " large as their capability, and the same colours in rings and lines are their influence.");
        List<Sign> signs = Signs.of(scene);
        signs.subList(powers.size(), signs.size()).forEach(s -> all.add(s.meaning()));
        return all;
    }

    /** Where a sign stands; the scale of colours takes the two places before the first. */
    private static Rectangle2D cell(Rectangle2D area, int signs, int place, double u) {
        int columns = area.getWidth() < NARROW * u ? 2 : 3;
        int rows = (signs + 2 + columns - 1) / columns;
        double height = (area.getHeight() - 6 * u) / rows;
        double width = (area.getWidth() - 10 * u) / columns;
        int k = place + 2;
        return new Rectangle2D.Double(
                area.getX() + 8 * u + k / rows * width, area.getY() + 3 * u + k % rows * height, width - 4 * u, height);
    }

    private static double size(Rectangle2D cell, double u) {
        return Math.min(10.5 * u, cell.getHeight() * .62);
    }

    private static void scale(Graphics2D g, Rectangle2D cell, boolean difference, double u) {
        double size = size(cell, u);
        Font bold = Palette.font(Font.BOLD, size);
        double x = cell.getX();
        double width = cell.getWidth() - 6 * u;
        double top = cell.getY() + 2 * u;
        double height = cell.getHeight() - 5 * u;
        for (int k = 0; k < STEPS; k++) {
            g.setColor(Palette.conduct(2.0 * k / (STEPS - 1) - 1));
            g.fill(new Rectangle2D.Double(x + k * width / STEPS, top, width / STEPS + 1, height));
        }
        g.setColor(Palette.FAINT);
        g.setStroke(Palette.line(.6 * u));
        g.draw(new Rectangle2D.Double(x, top, width, height));
        Font font = Palette.font(Font.PLAIN, size * .92);
        String of = difference ? "than originally" : "last 2 years";
        Typefaces.draw(g, of, x + (width - Typefaces.width(g, font, of)) / 2, top + height / 2 + size * .33, font, Palette.INK);
        double base = cell.getMaxY() + size;
        String left = difference ? "stabilises more" : "stabilises";
        String right = difference ? "drives more" : "drives change";
        Typefaces.draw(g, left, x, base, bold, Palette.STABILISER);
        Typefaces.draw(g, right, x + width - Typefaces.width(g, bold, right), base, bold, Palette.DRIVER);
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
        g.setColor(Palette.RIVALRY);
        g.setStroke(Palette.line(6 * u));
        g.draw(new java.awt.geom.Line2D.Double(x + 2 * u, area.getCenterY(), x + 28 * u, area.getCenterY()));
        Typefaces.draw(g, "rivalry", x + 34 * u, y, font, Palette.INK);
        x += 40 * u + Typefaces.width(g, font, "rivalry");
        Signs.fence(g, x, area.getCenterY(), u);
        Typefaces.draw(g, "sanctions", x + 26 * u, y, font, Palette.INK);
    }
}
