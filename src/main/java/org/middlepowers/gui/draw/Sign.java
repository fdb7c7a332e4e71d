package org.middlepowers.gui.draw;

import java.awt.Graphics2D;

/**
 * One thing that pictures show, with what it means.
 *
 * @param brief what it means in a few words
 * @param meaning the same in a sentence or two
 * @param symbol what it looks like
 */
record Sign(String brief, String meaning, Symbol symbol) {
    /** Draws a small sign around the middle of a line, from its left end. */
    interface Symbol {
        void draw(Graphics2D g, double x, double middle, double u);
    }
}
