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
    private final double unit;

    WindowHeader(double unit) {
        this.unit = unit;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area, Scene scene) {
        Scenario s = scene.cast().scenario();
        Font bold = Palette.font(Font.BOLD, 17 * unit);
        double x = 10 * unit;
        double base = area.getCenterY() + 6 * unit;
        Typefaces.draw(g, s.title(), x, base, bold, Palette.INK);
        double left = x + Typefaces.width(g, bold, s.title()) + 14 * unit;
        double width = area.getWidth() - left - 6 * unit;
        boolean branch = scene.story().branch().isPresent();
        String text = scene.story().branch()
                .map(b -> "Changed: " + b.branch().label()
                        + ". Charts: the other courses are dashed. Map: a dashed ring for who now does something else.")
                .orElse(s.question());
        lines(g, text, new Rectangle2D.Double(left, area.getY(), width, area.getHeight()),
                branch ? Palette.branch(scene.story().shown()) : Palette.FAINT);
    }

    /** In one line, or in two smaller ones. */
    private void lines(Graphics2D g, String text, Rectangle2D area, Color color) {
        Font one = Palette.font(Font.PLAIN, 12.5 * unit);
        if (Typefaces.width(g, one, text) <= area.getWidth()) {
            Typefaces.draw(g, text, area.getX(), area.getCenterY() + 5 * unit, one, color);
            return;
        }
        Font two = Palette.font(Font.PLAIN, 10.5 * unit);
        List<String> lines = Typefaces.wrap(g, two, text, area.getWidth());
        for (double size = 10; size >= 7 && lines.size() > 2; size -= .5) {
            two = Palette.font(Font.PLAIN, size * unit);
            lines = Typefaces.wrap(g, two, text, area.getWidth());
        }
        boolean alone = lines.size() == 1;
        Typefaces.draw(g, lines.get(0), area.getX(), area.getCenterY() + (alone ? 5 : -2.5) * unit, two, color);
        if (!alone) {
            String rest = String.join(" ", lines.subList(1, lines.size()));
            Typefaces.draw(g, Typefaces.fit(g, two, rest, area.getWidth()), area.getX(), area.getCenterY() + 10.5 * unit, two, color);
        }
    }
}
