package org.middlepowers.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A figure before it is drawn.
 *
 * @param name of its files
 * @param title the one message
 * @param subtitle what is drawn, with units
 * @param about a sentence or two for those who cannot see it, and for a caption
 * @param notes small print at the foot
 * @param body draws all but title and notes into the area given
 */
record Figure(String name, String title, String subtitle, String about, List<String> notes, Plot body) {
    /** Draws into an area. */
    interface Plot {
        void draw(Graphics2D g, Rectangle2D area);
    }

    private static final double MARGIN = 28;

    /** Draws the whole figure. */
    void draw(Graphics2D g, int width, int height) {
        Theme.prepare(g);
        g.setColor(Theme.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double inner = width - 2 * MARGIN;
        double top = MARGIN - 6;
        for (String line : Texts.wrap(g, Theme.TITLE, title, inner)) {
            Texts.draw(g, Theme.TITLE, Theme.INK, line, MARGIN, top);
            top += Texts.lineHeight(g, Theme.TITLE);
        }
        top += 4;
        for (String line : Texts.wrap(g, Theme.SUBTITLE, subtitle, inner)) {
            Texts.draw(g, Theme.SUBTITLE, Theme.FAINT_INK, line, MARGIN, top);
            top += Texts.lineHeight(g, Theme.SUBTITLE);
        }
        List<String> small = notes.stream()
                .flatMap(note -> Texts.wrap(g, Theme.NOTE, note, inner).stream())
                .toList();
        double bottom = height - MARGIN / 2 - small.size() * Texts.lineHeight(g, Theme.NOTE);
        double at = bottom;
        for (String line : small) {
            Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, line, MARGIN, at);
            at += Texts.lineHeight(g, Theme.NOTE);
        }
        body.draw(g, new Rectangle2D.Double(MARGIN, top + 12, inner, bottom - top - 18));
    }
}
