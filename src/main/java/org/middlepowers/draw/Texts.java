package org.middlepowers.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Text on a figure: measuring, wrapping, placing. */
public final class Texts {
    private Texts() {}

    static double width(Graphics2D g, Font font, String text) {
        return g.getFontMetrics(font).getStringBounds(text, g).getWidth();
    }

    static double lineHeight(Graphics2D g, Font font) {
        FontMetrics metrics = g.getFontMetrics(font);
        return metrics.getAscent() + metrics.getDescent();
    }

    /** Breaks text into lines no wider than {@code width}; a word that is wider is broken after a hyphen or cut. */
    public static List<String> wrap(Graphics2D g, Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            for (String piece : pieces(g, font, word, width)) {
                boolean glued = piece != word && line.length() > 0 && line.charAt(line.length() - 1) == '-';
                String longer = line + (line.length() == 0 || glued ? "" : " ") + piece;
                if (line.length() > 0 && width(g, font, longer) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Cuts text to a width, with an ellipsis. */
    public static String fit(Graphics2D g, Font font, String text, double width) {
        if (width(g, font, text) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && width(g, font, text.substring(0, length).trim() + "…") > width) {
            length--;
        }
        return text.substring(0, length).trim() + "…";
    }

    /** Draws a line of text with its left end and the top of its line given. */
    static void draw(Graphics2D g, Font font, Color color, String text, double x, double top) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) (top + g.getFontMetrics(font).getAscent()));
    }

    /** Draws a line of text on a patch of paper, so that lines behind it do not cross it. */
    static void drawOnPaper(Graphics2D g, Font font, Color color, String text, double x, double top) {
        g.setColor(Theme.PAPER);
        g.fill(new Rectangle2D.Double(x - 3, top + 2, width(g, font, text) + 6, lineHeight(g, font) - 4));
        draw(g, font, color, text, x, top);
    }

    /** Draws a line of text that ends at {@code right}. */
    static void drawRight(Graphics2D g, Font font, Color color, String text, double right, double top) {
        draw(g, font, color, text, right - width(g, font, text), top);
    }

    private static List<String> pieces(Graphics2D g, Font font, String word, double width) {
        if (width(g, font, word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        for (String part : word.split("(?<=-)")) {
            pieces.add(fit(g, font, part, width));
        }
        return pieces;
    }
}
