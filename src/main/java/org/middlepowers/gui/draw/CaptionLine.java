package org.middlepowers.gui.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.gui.time.Captions;

/**
 * The date, large, and beside it what happened in the quarter, most notable first, in as many lines as there is room
 * for.
 *
 * @param u pixels of a point
 */
public record CaptionLine(double u) {
    private static final double SIZE = 15;
    /** How far letters shrink before the first sentence is cut, in points. */
    private static final double SMALLEST = 10;
    /** From a line to the next, in sizes of its letters. */
    private static final double PITCH = 4.0 / 3;

    /** Draws it into a rectangle. */
    public void draw(Graphics2D g, Rectangle2D area, Scene scene) {
        Palette.prepare(g);
        String date = scene.begun() ? scene.frame().quarter().toString() : scene.cast().scenario().start().toString();
        Font big = Palette.font(Font.BOLD, 30 * u);
        double x = area.getX() + 10 * u;
        double middle = area.getCenterY();
        Typefaces.draw(g, date, x, middle + 11 * u, big, Palette.INK);
        double left = x + Typefaces.width(g, big, "0000Q0") + 16 * u;
        double width = area.getMaxX() - left - 10 * u;
        List<String> words = scene.begun()
                ? Captions.of(scene.story().current(), scene.story().time())
                : List.of(scene.cast().scenario().question(), "Press play, or step quarter by quarter.");
        if (words.isEmpty()) {
            return;
        }
        double size = SIZE * u;
        while (size > SMALLEST * u
                && Typefaces.wrap(g, Palette.font(Font.PLAIN, size), words.get(0), width).size() > lines(area, size)) {
            size -= u;
        }
        Font font = Palette.font(Font.PLAIN, size);
        List<String> text = fit(g, font, words, width, lines(area, size));
        double y = middle - (text.size() - 1) * PITCH * size / 2 + size / 3;
        for (String line : text) {
            Typefaces.draw(g, line, left, y, font, Palette.INK);
            y += PITCH * size;
        }
    }

    private static int lines(Rectangle2D area, double size) {
        return Math.max(1, (int) (area.getHeight() / (PITCH * size)));
    }

    /** As many sentences as fit into the lines; the first always, cut if it must be. */
    private static List<String> fit(Graphics2D g, Font font, List<String> sentences, double width, int lines) {
        List<String> best = List.of();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            text.append(text.length() > 0 ? " " : "").append(sentence);
            List<String> wrapped = Typefaces.wrap(g, font, text.toString(), width);
            if (wrapped.size() > lines) {
                break;
            }
            best = wrapped;
        }
        if (best.isEmpty()) {
            List<String> cut = new ArrayList<>(Typefaces.wrap(g, font, sentences.get(0), width).subList(0, lines));
            cut.set(lines - 1, Typefaces.fit(g, font, cut.get(lines - 1) + " …", width));
            best = cut;
        }
        return best;
    }
}
