package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What everything on the map means: the scale of colours, then all {@link Signs}, down columns.
 *
 * @param u pixels of a point
 */
public record MapLegend(double u) {
    private static final int STEPS = 40;
    /** Width below which words in three columns would be cut. */
    private static final double NARROW = 440;
    private static final double SIGN = 30;
    /** Height of a row and of its words, in points. */
    private static final double ROW = 15;
    private static final double WORDS = 9.5;
    private static final String STABILISES = "stabilises";
    private static final String DRIVES = "drives change";
    private static final double SCALE_WIDTH = 90;
    /** How far words shrink before they are cut. */
    private static final double SMALLEST = .78;
    private static final String SCALE =
            "Countries and discs of middle powers are coloured by conduct, over the last two years: blue stabilises the system as"
                    + " it is, orange drives it towards more poles, pale is in between.";

    private static final String DIFFERENCE =
            "Countries and discs of middle powers are coloured by how their conduct of the last two years differs from the original"
                    + " in the same quarter: blue stabilises more, or drives less, than originally, orange the reverse; pale is no"
                    + " difference.";

    private static String scale(Scene scene) {
        return scene.difference() ? DIFFERENCE : SCALE;
    }

    /** Draws it into a rectangle. */
    public void draw(Graphics2D g, Rectangle2D area, Scene scene) {
        Palette.prepare(g);
        List<Sign> signs = Signs.of(scene);
        for (int k = -2; k < signs.size(); k++) {
            Rectangle2D cell = cell(area, signs.size(), k);
            if (k == -2) {
                scale(g, cell, scene.difference());
            } else if (k >= 0) {
                Sign sign = signs.get(k);
                sign.symbol().draw(g, cell.getX(), cell.getCenterY(), u);
                double room = cell.getWidth() - SIGN * u;
                Font font = Palette.font(Font.PLAIN, size(cell));
                Font small = Typefaces.shrunk(g, font, sign.brief(), room, SMALLEST);
                Typefaces.draw(
                        g, Typefaces.fit(g, small, sign.brief(), room), cell.getX() + SIGN * u,
                        cell.getCenterY() + size(cell) * .36, small, Palette.INK);
            }
        }
    }

    /** What the sign at a place means, in a sentence; "" where there is none. */
    public String meaning(Rectangle2D area, Scene scene, Point2D at) {
        List<Sign> signs = Signs.of(scene);
        for (int k = -2; k < signs.size(); k++) {
            if (cell(area, signs.size(), k).contains(at)) {
                return k < 0 ? scale(scene) : signs.get(k).meaning();
            }
        }
        return "";
    }

    /** What everything that is drawn means, in sentences, each after the legend's word for it in bold. */
    public static List<String> meanings(Scene scene) {
        List<String> all = new ArrayList<>(List.of("<b>from blue to orange</b>: " + scale(scene)));
        List<String> powers = scene.cast().powerNames();
        all.add("<b>" + String.join(", ", powers) + "</b>: Great powers: their countries are tinted in their colours, their discs are as"
                + " large as their capability, and the same colours in rings and lines are their influence.");
        signs(scene).forEach(s -> all.add("<b>" + s.brief() + "</b>: " + s.meaning()));
        return all;
    }

    /** Where a sign stands; the scale of colours takes the two places before the first. */
    private Rectangle2D cell(Rectangle2D area, int signs, int place) {
        int columns = area.getWidth() < NARROW * u ? 2 : 3;
        int rows = (signs + 2 + columns - 1) / columns;
        double height = (area.getHeight() - 6 * u) / rows;
        double width = (area.getWidth() - 10 * u) / columns;
        int k = place + 2;
        return new Rectangle2D.Double(
                area.getX() + 8 * u + k / rows * width, area.getY() + 3 * u + k % rows * height, width - 4 * u, height);
    }

    private double size(Rectangle2D cell) {
        return Math.min(10.5 * u, cell.getHeight() * .62);
    }

    private void scale(Graphics2D g, Rectangle2D cell, boolean difference) {
        double size = size(cell);
        Font bold = Palette.font(Font.BOLD, size);
        double x = cell.getX();
        double width = cell.getWidth() - 6 * u;
        double top = cell.getY() + 2 * u;
        double height = cell.getHeight() - 5 * u;
        bar(g, new Rectangle2D.Double(x, top, width, height));
        g.setColor(Palette.FAINT);
        g.setStroke(Palette.line(.6 * u));
        g.draw(new Rectangle2D.Double(x, top, width, height));
        Font font = Palette.font(Font.PLAIN, size * .92);
        String of = difference ? "more than originally" : "last 2 years";
        Typefaces.draw(g, of, x + (width - Typefaces.width(g, font, of)) / 2, top + height / 2 + size * .33, font, Palette.INK);
        double base = cell.getMaxY() + size;
        String left = STABILISES;
        String right = difference ? "drives" : DRIVES;
        Typefaces.draw(g, left, x, base, bold, Palette.STABILISER);
        Typefaces.draw(g, right, x + width - Typefaces.width(g, bold, right), base, bold, Palette.DRIVER);
    }

    /** The colours from stabilising to driving. */
    private static void bar(Graphics2D g, Rectangle2D box) {
        for (int k = 0; k < STEPS; k++) {
            g.setColor(Palette.conduct(2.0 * k / (STEPS - 1) - 1));
            g.fill(new Rectangle2D.Double(
                    box.getX() + k * box.getWidth() / STEPS, box.getY(), box.getWidth() / STEPS + 1, box.getHeight()));
        }
    }

    /** Height of the legend in rows, which a class has. */
    public double height(double width, Scene scene) {
        List<Rectangle2D> cells = row(width, scene);
        return cells.get(cells.size() - 1).getMaxY() + 4 * u;
    }

    /** Where words and signs stand in rows of a width: first the scale of colours, then all signs but the great powers. */
    private List<Rectangle2D> row(double width, Scene scene) {
        List<Rectangle2D> cells = new ArrayList<>();
        double x = 8 * u;
        double y = 0;
        Font bold = Palette.font(Font.BOLD, WORDS * u);
        double w = Typefaces.width(bold, STABILISES + DRIVES) + (SCALE_WIDTH + 18) * u;
        cells.add(new Rectangle2D.Double(x, y, w, ROW * u));
        for (Sign sign : signs(scene)) {
            x += w;
            w = SIGN * u + Typefaces.width(Palette.font(Font.PLAIN, WORDS * u), sign.brief()) + 9 * u;
            if (x + w > width) {
                x = 8 * u;
                y += ROW * u;
            }
            cells.add(new Rectangle2D.Double(x, y, w, ROW * u));
        }
        return cells;
    }

    /** What is not named on the map itself. */
    private static List<Sign> signs(Scene scene) {
        List<Sign> signs = Signs.of(scene);
        return signs.subList(scene.cast().powers().size(), signs.size());
    }

    /** What stands at a place of the legend in rows, in a sentence; "" where nothing does. */
    public String meaningInRows(Rectangle2D area, Scene scene, Point2D at) {
        List<Rectangle2D> cells = row(area.getWidth(), scene);
        for (int k = 0; k < cells.size(); k++) {
            if (cells.get(k).contains(at)) {
                return k == 0 ? scale(scene) : signs(scene).get(k - 1).meaning();
            }
        }
        return "";
    }

    /** Draws the legend in rows, as far down as there is room. */
    public void rows(Graphics2D g, Rectangle2D area, Scene scene) {
        Palette.prepare(g);
        Font font = Palette.font(Font.PLAIN, WORDS * u);
        Font bold = Palette.font(Font.BOLD, WORDS * u);
        List<Rectangle2D> cells = row(area.getWidth(), scene);
        double middle = area.getY() + (ROW / 2 + 2) * u;
        double x = word(g, STABILISES, area.getX() + cells.get(0).getX(), middle, bold, Palette.STABILISER);
        bar(g, new Rectangle2D.Double(x, middle - 5 * u, SCALE_WIDTH * u, 10 * u));
        word(g, DRIVES, x + (SCALE_WIDTH + 6) * u, middle, bold, Palette.DRIVER);
        List<Sign> signs = signs(scene);
        for (int k = 0; k < signs.size(); k++) {
            Rectangle2D cell = cells.get(k + 1);
            signs.get(k).symbol().draw(g, area.getX() + cell.getX(), middle + cell.getY(), u);
            word(g, signs.get(k).brief(), area.getX() + cell.getX() + SIGN * u, middle + cell.getY(), font, Palette.INK);
        }
    }

    private double word(Graphics2D g, String text, double x, double middle, Font font, Color color) {
        Typefaces.draw(g, text, x, middle + font.getSize2D() * .36, font, color);
        return x + Typefaces.width(g, font, text) + 6 * u;
    }
}
