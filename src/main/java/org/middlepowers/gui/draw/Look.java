package org.middlepowers.gui.draw;

import org.middlepowers.gui.atlas.Crimea;

/**
 * How the same world is to be drawn.
 *
 * @param difference whether colours show by how much a branch differs from the original in the same quarter
 */
public record Look(boolean difference, Crimea crimea) {
    /** Each world by itself, borders as in the atlas. */
    public static final Look PLAIN = new Look(false, Crimea.AS_HELD);
}
