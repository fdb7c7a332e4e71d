package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

/** What is open to a middle power: bodies to join, company in another currency, a partner for it, room to mediate (§7.6). */
final class Prospects {
    private Prospects() {}

    /** The alternative institution that a state would turn to: not yet joined, else any; the one of largest D·ℓ. */
    static Institution alternative(World w, MiddlePower i) {
        Institution open = null;
        Institution joined = null;
        for (Institution m : w.alternatives) {
            if (!m.founded) {
                continue;
            }
            if (i.isMember(m)) {
                joined = worthier(m, joined);
            } else {
                open = worthier(m, open);
            }
        }
        return open != null ? open : joined;
    }

    /** The institution of larger D·ℓ; of equal ones the first by code. */
    private static Institution worthier(Institution m, Institution best) {
        if (best == null) {
            return m;
        }
        double difference = m.density * m.legitimacy - best.density * best.legitimacy;
        return difference > 0 || difference == 0 && m.code.compareTo(best.code) < 0 ? m : best;
    }

    /** Mean invoicing outside the leading currency among a state's peers; its own if it has none. */
    static double peerInvoicing(World w, MiddlePower i) {
        if (i.peers.length == 0) {
            return i.invoicing;
        }
        double sum = 0;
        for (int peer : i.peers) {
            sum += w.states[peer].invoicing;
        }
        return sum / i.peers.length;
    }

    /** The largest trade partner whose currency does not lead, or -1. */
    static int largestOtherPartner(World w, MiddlePower i) {
        int partner = EventLog.NONE;
        for (int g = 0; g < w.powers.length; g++) {
            if (g != w.hegemon && (partner < 0 || i.trade[g] > i.trade[partner])) {
                partner = g;
            }
        }
        return partner;
    }

    /** acc·T̂ of the pair of great powers that a state could best mediate between; 0 without any (§7.6). */
    static double roomToMediate(World w, MiddlePower i) {
        return i.mediationFirst < 0
                ? 0
                : i.mediationAccess * clip(w.tension(i.mediationFirst, i.mediationSecond) + i.perceptionShift);
    }
}
