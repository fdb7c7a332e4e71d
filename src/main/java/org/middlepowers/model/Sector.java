package org.middlepowers.model;

/** Sectors of projects, with the local issue that a project may turn into (§7.8). */
public enum Sector {
    TRANSPORT("abandoned rail"),
    LOGISTICS("border hub"),
    INDUSTRY("factory"),
    AGRO("farmland lease"),
    ENERGY("river pollution");

    private final String issue;

    Sector(String issue) {
        this.issue = issue;
    }

    /** The issue that such a project may turn into. */
    public String issue() {
        return issue;
    }
}
