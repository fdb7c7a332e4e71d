package org.middlepowers.model;

import java.util.Arrays;

/** Sanctions in force, one object a target, in the order in which they were imposed (§7.9). */
final class Sanctions {
    private Sanction[] inForce = new Sanction[4];
    private int count;
    private int ever;

    /** Those of another world. */
    void continueFrom(Sanctions past) {
        inForce = new Sanction[past.inForce.length];
        for (int k = 0; k < past.count; k++) {
            inForce[k] = new Sanction(past.inForce[k]);
        }
        count = past.count;
        ever = past.ever;
    }

    /** Number of those in force. */
    int count() {
        return count;
    }

    /** The {@code k}-th in force, from 0. */
    Sanction get(int k) {
        return inForce[k];
    }

    /** The sanction in force against an actor, or null. */
    Sanction against(int actor) {
        for (int k = 0; k < count; k++) {
            if (inForce[k].target == actor) {
                return inForce[k];
            }
        }
        return null;
    }

    /** Imposes a sanction, or widens the one in force: coalitions unite, the harsher terms hold (one object a target). */
    Sanction impose(World w, int target, int leader, boolean[] senders, double severity, boolean endogenous) {
        Sanction s = against(target);
        if (s == null) {
            s = new Sanction(ever++, target, w.powers.length, leader, endogenous);
            if (count == inForce.length) {
                inForce = Arrays.copyOf(inForce, 2 * count);
            }
            inForce[count++] = s;
        }
        boolean tighter = severity > s.severity;
        if (tighter) {
            s.severity = severity;
            s.age = 0;
        }
        for (int g = 0; g < w.powers.length; g++) {
            if (senders[g] && g != target && (tighter || !s.sender[g])) {
                s.sender[g] = true;
                w.log(g, target, EventType.SANCTION, EventLog.NONE, EventLog.NONE, s.id);
            }
        }
        return s;
    }

    /** Takes a sanction out of force; those after it move up. */
    void lift(Sanction s) {
        int kept = 0;
        for (int k = 0; k < count; k++) {
            if (inForce[k] != s) {
                inForce[kept++] = inForce[k];
            }
        }
        count = kept;
    }
}
