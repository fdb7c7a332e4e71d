package org.middlepowers.gui.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.List;
import org.apache.batik.svggen.SVGGraphics2D;
import org.middlepowers.model.Act;

/**
 * Colours that colour-blind readers tell apart: conduct from blue (stabilising) over white to orange (driving), as in the
 * charts of reports, and poles in dark tones of neither.
 */
public final class Palette {
    public static final Color PAPER = Color.WHITE;
    public static final Color SEA = new Color(0xEDF1F4);
    public static final Color LAND = new Color(0xD3D4D1);
    public static final Color BORDER = Color.WHITE;
    public static final Color INK = new Color(0x1F1F1F);
    public static final Color FAINT = new Color(0x5A5A5A);
    public static final Color GRID = new Color(0xD9D9D9);
    public static final Color DRIVER = new Color(0xD55E00);
    public static final Color STABILISER = new Color(0x0B5FA5);
    public static final Color NEUTRAL = new Color(0x8A8A8A);
    public static final Color RIVALRY = new Color(0xA0002C);
    public static final Color ROUTE = new Color(0x5B4A1E);
    public static final Color SANCTION = new Color(0x111111);
    public static final Color BRANCH = new Color(0x9B1FA1);
    public static final Color HERO = new Color(0xFFD400);

    private static final Color MIDDLE = new Color(0xF7F5F0);

    /** Of branches in their order; the first is that of the branch in pictures that show one. */
    private static final List<Color> BRANCHES =
            List.of(BRANCH, new Color(0x00796B), new Color(0x8A5A00), new Color(0x3949AB), new Color(0xAD1457));

    private Palette() {}

    /** Colour of a branch by its place. */
    public static Color branch(int place) {
        return BRANCHES.get(place % BRANCHES.size());
    }

    /** Colour of conduct, -1 stabilising to 1 driving. */
    public static Color conduct(double index) {
        double strength = Math.pow(Math.min(1, Math.abs(index)), .8);
        return mix(MIDDLE, index > 0 ? DRIVER : STABILISER, strength);
    }

    /** Colour of an act, by its tag. */
    public static Color act(Act act) {
        return switch (act.tag()) {
            case DRIVER -> DRIVER;
            case STABILISER -> STABILISER;
            case NEUTRAL -> NEUTRAL;
        };
    }

    /** Between two colours; 0 is the first. */
    public static Color mix(Color a, Color b, double part) {
        return new Color(
                (int) Math.round(a.getRed() + part * (b.getRed() - a.getRed())),
                (int) Math.round(a.getGreen() + part * (b.getGreen() - a.getGreen())),
                (int) Math.round(a.getBlue() + part * (b.getBlue() - a.getBlue())));
    }

    /** A colour made transparent; 1 is opaque. */
    public static Color fade(Color c, double opacity) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }

    /** Black or white, whichever is read more easily on a colour (Rec. 709 luma). */
    public static Color on(Color c) {
        double light = .2126 * c.getRed() + .7152 * c.getGreen() + .0722 * c.getBlue();
        return light > 140 ? INK : Color.WHITE;
    }

    /** A font of a size in pixels. */
    public static Font font(int style, double size) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
    }

    /** A line of a width in pixels. */
    public static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A dashed line. */
    public static Stroke dashed(double width, double dash) {
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {(float) dash, (float) dash}, 0);
    }

    /** Whether graphics end in a file of lines, where nothing is to be kept as an image of points. */
    static boolean lines(Graphics2D g) {
        return g instanceof SVGGraphics2D;
    }

    /** Smooth lines and letters. */
    public static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
