package org.middlepowers.study.sweep;

import java.util.List;

/** Which points are visited. Safe for use by many threads. */
interface Design {
    /** Number of points. */
    int points();

    /**
     * The values of a point's factors, in order.
     *
     * @param point 0 to {@link #points} less one
     */
    List<String> values(int point, List<Axis> axes);

    /** What the analysis of the design needs to know of a point. */
    default Role role(int point) {
        return Role.NONE;
    }

    /**
     * The part that a point plays in its design.
     *
     * @param base of saltelli: number of the base point, from 0; empty otherwise
     * @param matrix of saltelli: A, B or AB:FACTOR
     * @param trajectory of morris: number of the trajectory, from 0
     * @param step of morris: the factor that moved to get here from the point before; empty at the start
     * @param delta of morris: how far it moved, as a part of its range with its sign
     */
    record Role(String base, String matrix, String trajectory, String step, String delta) {
        static final Role NONE = new Role("", "", "", "", "");
    }
}
