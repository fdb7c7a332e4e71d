package org.middlepowers.gui.window;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
        Font font = Palette.font(Font.PLAIN, 12.5 * unit);
        double x = 10 * unit;
        double base = area.getCenterY() + 6 * unit;
        Typefaces.draw(g, s.title(), x, base, bold, Palette.INK);
        double left = x + Typefaces.width(g, bold, s.title()) + 14 * unit;
        double width = area.getWidth() - left - 6 * unit;
        String changed = scene.story().branch().map(b -> "Changed: " + b.branch().label() + ". Dashed lines: as it was. Dashed rings: who now does something else.").orElse("");
        String text = changed.isEmpty() ? s.question() : changed;
        Typefaces.draw(
                g, Typefaces.fit(g, font, text, width), left, base - unit, font,
                changed.isEmpty() ? Palette.FAINT : Palette.branch(scene.story().shown()));
    }
}
