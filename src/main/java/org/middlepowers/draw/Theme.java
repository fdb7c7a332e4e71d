package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;

/**
 * How figures look: large type, colours that colour-blind readers tell apart (Okabe and Ito 2008), and line styles that
 * tell them apart in grey.
 */
final class Theme {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x222222);
    static final Color FAINT_INK = new Color(0x555555);
    static final Color GRID = new Color(0xDDDDDD);
    static final Color MARK = new Color(0x777777);

    static final Font TITLE = font(Font.BOLD, 34);
    static final Font SUBTITLE = font(Font.PLAIN, 24);
    static final Font PANEL = font(Font.BOLD, 25);
    static final Font AXIS = font(Font.PLAIN, 24);
    static final Font TICK = font(Font.PLAIN, 23);
    static final Font LABEL = font(Font.BOLD, 23);
    static final Font NOTE = font(Font.PLAIN, 20);

    private static final Color[] LINES = {
        new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7), new Color(0xE69F00),
        new Color(0x000000)
    };
    private static final float[][] DASHES = {null, {14, 7}, {3, 6}, {18, 6, 4, 6}, {26, 8}, {10, 4, 3, 4, 3, 4}};

    // Dark and light take turns, so that neighbours in a stack differ in grey too.
    private static final Color[] WARM = {
        new Color(0xA63603), new Color(0xFDAE6B), new Color(0xE6550D), new Color(0xFDD9A8), new Color(0xF58A2E)
    };
    private static final Color[] COOL = {
        new Color(0x08306B), new Color(0x6BAED6), new Color(0x08519C), new Color(0x9ECAE1), new Color(0x2B7BBA),
        new Color(0xC6DBEF)
    };
    private static final Color[] GREY = {new Color(0x8C8C8C), new Color(0xCFCFCF), new Color(0x6E6E6E)};

    private Theme() {}

    /** Colour of the i-th scenario. */
    static Color line(int i) {
        return LINES[i % LINES.length];
    }

    /** The colour darkened, for text on white. */
    static Color text(int i) {
        Color c = line(i);
        double keep = .72;
        return new Color((int) (c.getRed() * keep), (int) (c.getGreen() * keep), (int) (c.getBlue() * keep));
    }

    /** The colour made transparent, for an interval. */
    static Color band(int i) {
        Color c = line(i);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), 56);
    }

    /** Line style of the i-th scenario. */
    static Stroke stroke(int i) {
        float[] dash = DASHES[i % DASHES.length];
        return dash == null
                ? new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /** Colour of the i-th act of a tag: drivers warm, stabilisers cool, the rest grey. */
    static Color act(String tag, int i) {
        Color[] tones =
                switch (tag) {
                    case "driver" -> WARM;
                    case "stabiliser" -> COOL;
                    default -> GREY;
                };
        return tones[i % tones.length];
    }

    /** Smooth lines and text. */
    static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
