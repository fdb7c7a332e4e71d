package org.middlepowers.gui.window;

import java.awt.Dimension;

/**
 * How large things are drawn: a window of up to 1080 lines has type of ordinary size, a higher one larger type, so that a 4K
 * screen shows as much as a projector, only sharper; for a class everything is half as large again.
 */
public record Sizes(double unit) {
    private static final double ORDINARY = 1080;
    private static final double CLASSROOM = 1.45;

    /** The sizes for a window on a screen without scaling of its own. */
    public static Sizes of(Dimension window, boolean present) {
        double unit = Math.max(1, window.getHeight() / ORDINARY);
        return new Sizes(present ? unit * CLASSROOM : unit);
    }

    /** Sizes for a map, which needs room more than large type. */
    Sizes map(boolean present) {
        return present ? new Sizes(unit / CLASSROOM * 1.2) : this;
    }

    /** A length in points of ordinary size, in pixels. */
    int px(double points) {
        return (int) Math.round(points * unit);
    }
}
