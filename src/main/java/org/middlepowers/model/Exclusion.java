package org.middlepowers.model;

/** Why the disposition of a middle power excludes an act (§7.5). */
public enum Exclusion {
    /** The world lacks what the act needs. */
    PRECONDITION,
    /** It breaks with norms or role. */
    APPROPRIATENESS,
    /** It would bring more protest than the government can carry. */
    WIN_SET,
    /** The experiment took the act away. */
    REMOVED
}
