package org.middlepowers.gui.window;

import java.util.List;

/** What the map's borders are, and which of them are disputed. */
final class Borders {
    /** Sentences for the window. */
    static final List<String> ABOUT = List.of(
            "Outlines: Natural Earth, 1:110 million (public domain, naturalearthdata.com); no position is taken on them.",
            "It draws who holds the ground. Disputed are, among others: Crimea, Kashmir and Aksai Chin,",
            "Arunachal Pradesh, Taiwan, Kosovo, Northern Cyprus, the Golan, Palestine, Western Sahara, Somaliland.");

    private Borders() {}
}
