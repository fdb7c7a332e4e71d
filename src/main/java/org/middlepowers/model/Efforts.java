package org.middlepowers.model;

/** What acts of a quarter put into institutions and mediation: gathered first, and applied together (§7.7). */
final class Efforts {
    private Efforts() {}

    /** Counts a state among those that uphold the universal institution this quarter: once, whatever it does. */
    static void upholdUniversal(World w, MiddlePower i) {
        if (w.universal != null && !i.upholdsUniversal) {
            w.universal.effort += i.outputShare;
            i.upholdsUniversal = true;
        }
    }

    /**
     * Counts a state among those that use their regional body this quarter, once; a joint act counts in the bodies of all
     * that carry it out together, once in each.
     */
    static void upholdRegion(World w, MiddlePower i, Act act) {
        if (i.homeBody >= 0 && !i.upholdsRegion) {
            w.institutions[i.homeBody].effort += i.outputShare;
            i.upholdsRegion = true;
        }
        MiddlePower[] group = i.partners[act.ordinal()];
        if (group != null && !i.upholdsOthers) {
            for (int k = 0; k < group.length; k++) {
                int body = group[k].homeBody;
                if (body >= 0 && body != i.homeBody && isFirst(group, k)) {
                    w.institutions[body].effort += i.outputShare;
                }
            }
            i.upholdsOthers = true;
        }
    }

    /** Whether nobody before it in the group is at home in the same body. */
    private static boolean isFirst(MiddlePower[] group, int k) {
        for (int j = 0; j < k; j++) {
            if (group[j].homeBody == group[k].homeBody) {
                return false;
            }
        }
        return true;
    }

    /** Puts a state forward as mediator between the pair of powers that it chose. */
    static void offerMediation(World w, MiddlePower i) {
        int pair = i.mediationFirst * w.powers.length + i.mediationSecond;
        if (w.mediator[pair] == null || i.mediationAccess > w.mediationOffer[pair]) {
            w.mediator[pair] = i;
            w.mediationOffer[pair] = i.mediationAccess;
        }
    }
}
