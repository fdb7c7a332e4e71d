package org.middlepowers.model;

import java.util.Arrays;

/**
 * The events of a run, in the order in which they happened, column by column so that a quarter allocates nothing.
 * Actors are numbers: great powers first, then middle powers, then institutions, in the order of the world.
 */
public final class EventLog {
    /** No actor, sector, region or sanction. */
    public static final int NONE = -1;

    private static final EventType[] TYPES = EventType.values();
    private static final int WIDTH = 8;

    private int[] rows;
    private int size;

    EventLog(int capacity) {
        rows = new int[capacity * WIDTH];
    }

    /** The events of another world. */
    EventLog(EventLog past) {
        rows = past.rows.clone();
        size = past.size;
    }

    void add(int quarter, int source, int target, EventType type) {
        add(quarter, source, target, type, NONE, NONE, false, NONE);
    }

    void add(
            int quarter, int source, int target, EventType type, int sector, int region, boolean issue, int sanction) {
        int at = size * WIDTH;
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length + WIDTH);
        }
        rows[at] = quarter;
        rows[at + 1] = source;
        rows[at + 2] = target;
        rows[at + 3] = type.ordinal();
        rows[at + 4] = sector;
        rows[at + 5] = region;
        rows[at + 6] = issue ? 1 : 0;
        rows[at + 7] = sanction;
        size++;
    }

    public int size() {
        return size;
    }

    /** Quarters since the start of the run. */
    public int quarter(int event) {
        return rows[event * WIDTH];
    }

    /** Actor number of who acts. */
    public int source(int event) {
        return rows[event * WIDTH + 1];
    }

    /** Actor number of whom it is aimed at, or {@link #NONE}. */
    public int target(int event) {
        return rows[event * WIDTH + 2];
    }

    public EventType type(int event) {
        return TYPES[rows[event * WIDTH + 3]];
    }

    /** Ordinal of the {@link Sector}, or {@link #NONE}. */
    public int sector(int event) {
        return rows[event * WIDTH + 4];
    }

    /** Region of the middle power involved, or {@link #NONE}. */
    public int region(int event) {
        return rows[event * WIDTH + 5];
    }

    /** Whether a project has turned into an issue. */
    public boolean issue(int event) {
        return rows[event * WIDTH + 6] == 1;
    }

    /** Identifier of the sanction concerned, or {@link #NONE}. */
    public int sanction(int event) {
        return rows[event * WIDTH + 7];
    }
}
