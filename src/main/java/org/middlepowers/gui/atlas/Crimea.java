package org.middlepowers.gui.atlas;

/** How Crimea is drawn: the atlas follows who holds the ground, and a reader may want it otherwise. */
public enum Crimea {
    AS_HELD("with Russia, which holds it (as the atlas has it)", "RUS"),
    AS_RECOGNISED("with Ukraine, as the UN General Assembly has it (68/262)", "UKR"),
    APART("apart from both", "-");

    private final String words;
    private final String code;

    Crimea(String words, String code) {
        this.words = words;
        this.code = code;
    }

    /** What it means, for people. */
    public String words() {
        return words;
    }

    /** The country whose area holds it; "-" for none. */
    String code() {
        return code;
    }
}
