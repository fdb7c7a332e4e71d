package org.middlepowers.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Text on a figure: measuring, wrapping, placing. */
public final class Texts {
    /** Where a line may end: not between a number and its per cent sign. */
    private static final Pattern SPACE = Pattern.compile("\\s+(?!%)");

    private Texts() {}

    static double width(Graphics2D g, Font font, String text) {
        return g.getFontMetrics(font).getStringBounds(text, g).getWidth();
    }

    static double lineHeight(Graphics2D g, Font font) {
        FontMetrics metrics = g.getFontMetrics(font);
        return metrics.getAscent() + metrics.getDescent();
    }

    /** Breaks text into lines no wider than {@code most}; a word that is wider is broken after a hyphen or cut. */
    public static List<String> wrap(Graphics2D g, Font font, String text, double most) {
        return wrap(part -> width(g, font, part), text, most);
    }

    /** The same, measured by something else than what is drawn on. */
    public static List<String> wrap(ToDoubleFunction<String> width, String text, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.split(text.trim())) {
            for (String piece : pieces(width, word, most)) {
                boolean glued = piece != word && line.length() > 0 && line.charAt(line.length() - 1) == '-';
                String longer = line + (line.length() == 0 || glued ? "" : " ") + piece;
                if (line.length() > 0 && width.applyAsDouble(longer) > most) {
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
    public static String fit(Graphics2D g, Font font, String text, double most) {
        return fit(part -> width(g, font, part), text, most);
    }

    /** The same, measured by something else than what is drawn on. */
    public static String fit(ToDoubleFunction<String> width, String text, double most) {
        if (width.applyAsDouble(text) <= most) {
            return text;
        }
        int length = text.length();
        while (length > 1 && width.applyAsDouble(text.substring(0, length).trim() + "…") > most) {
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

    private static List<String> pieces(ToDoubleFunction<String> width, String word, double most) {
        if (width.applyAsDouble(word) <= most) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        for (String part : word.split("(?<=-)")) {
            pieces.add(fit(width, part, most));
        }
        return pieces;
    }
}
