package org.middlepowers.gui.window;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.draw.Typefaces;
import org.middlepowers.scenario.Scenario;

/** The scenario's title and the question that it is there to answer; and what a branch changed. */
final class WindowHeader implements Picture.Painter {
    /** From a line to the next, in sizes of its letters. */
    private static final double PITCH = 1.24;
    /** Height of the title where it stands above the question, in points. */
    private static final double ABOVE = 14;

    private final double unit;

    WindowHeader(double unit) {
        this.unit = unit;
    }

    /** A text broken into lines. */
    private record Lines(Font font, List<String> lines) {}

    /** The question beside the title; where that leaves it too little room, below it. */
    @Override
    public void paint(Graphics2D g, Rectangle2D area, Scene scene) {
        Scenario s = scene.cast().scenario();
        boolean branch = scene.story().branch().isPresent();
        String text = scene.story().branch()
                .map(b -> "Changed: " + b.branch().label()
                        + ". Charts: the other courses are dashed. Map: a dashed ring for who now does something else.")
                .orElse(s.question());
        Color color = branch ? Palette.branch(scene.story().shown()) : Palette.FAINT;
        double x = area.getX() + 10 * unit;
        double width = area.getWidth() - 16 * unit;
        Font bold = Palette.font(Font.BOLD, 17 * unit);
        double title = Typefaces.width(g, bold, s.title()) + 14 * unit;
        Lines beside = lines(g, text, width - title, 12.5, 10.5, 8.5);
        if (beside.lines.size() <= 2) {
            Typefaces.draw(g, s.title(), x, area.getCenterY() + 6 * unit, bold, Palette.INK);
            draw(g, beside, x + title, area.getCenterY(), color);
            return;
        }
        Font small = Palette.font(Font.BOLD, 12.5 * unit);
        Typefaces.draw(g, Typefaces.fit(g, small, s.title(), width), x, area.getY() + 12 * unit, small, Palette.INK);
        Lines below = lines(g, text, width, 10.5, 8, 7);
        if (below.lines.size() > 2) {
            String rest = String.join(" ", below.lines.subList(1, below.lines.size()));
            below = new Lines(below.font, List.of(below.lines.get(0), Typefaces.fit(g, below.font, rest, width)));
        }
        draw(g, below, x, area.getCenterY() + ABOVE / 2 * unit, color);
    }

    /**
     * A text in one line of a size, or in two of the largest size that holds it; in more, where none does.
     *
     * @param one size of one line, in points
     * @param two largest size of two lines
     * @param least smallest size of two lines
     */
    private Lines lines(Graphics2D g, String text, double width, double one, double two, double least) {
        Font font = Palette.font(Font.PLAIN, one * unit);
        if (Typefaces.width(g, font, text) <= width) {
            return new Lines(font, List.of(text));
        }
        List<String> lines = List.of();
        for (double size = two; size >= least && lines.size() != 1 && lines.size() != 2; size -= .5) {
            font = Palette.font(Font.PLAIN, size * unit);
            lines = Typefaces.wrap(g, font, text, width);
        }
        return new Lines(font, lines);
    }

    private static void draw(Graphics2D g, Lines text, double x, double middle, Color color) {
        double size = text.font.getSize2D();
        double base = middle + size * (.36 - PITCH * (text.lines.size() - 1) / 2);
        for (String line : text.lines) {
            Typefaces.draw(g, line, x, base, text.font, color);
            base += PITCH * size;
        }
    }
}
