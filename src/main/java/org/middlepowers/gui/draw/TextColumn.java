package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/** Words down a column: headings and paragraphs, each drawn below what came before. */
abstract class TextColumn {
    private static final double LINE = 14;

    final Graphics2D g;
    final double width;
    final double u;
    final Font bold;
    final Font font;
    /** Where what has been drawn so far ends. */
    double y;

    TextColumn(Graphics2D g, double width, double from, double u) {
        Palette.prepare(g);
        this.g = g;
        this.width = width;
        this.u = u;
        y = from;
        bold = Palette.font(Font.BOLD, 11.5 * u);
        font = Palette.font(Font.PLAIN, 11 * u);
    }

    /** Who a card is of, at the top. */
    void title(String words, Color color) {
        y += 20 * u;
        Typefaces.draw(g, words, 10 * u, y, Palette.font(Font.BOLD, 15 * u), color);
        y += 6 * u;
    }

    void heading(String words) {
        y += 8 * u;
        text(words, bold, Palette.STABILISER);
    }

    void text(String words) {
        text(words, font, Palette.INK);
    }

    void text(String words, Font type, Color color) {
        for (String line : Typefaces.wrap(g, type, words, width - 20 * u)) {
            y += LINE * u;
            Typefaces.draw(g, line, 10 * u, y, type, color);
        }
        y += 2 * u;
    }
}
