package org.middlepowers.model;

import org.middlepowers.scenario.GreatPowerActParameters;

/**
 * Offers to invest: how much, in which sector, in which region (§7.4). Leverage moves the choice of sector from what the
 * great power prefers to what the host does, and local grievance away from what has angered.
 */
final class Offers {
    private static final int SECTORS = Sector.values().length;

    private final GreatPowerActParameters p;
    private final double bargaining;
    private final double[] powerPreference;
    private final double[] hostPreference;

    Offers(World w) {
        p = w.parameters.greatPowerActs();
        bargaining = w.parameters.subnational().protestBargaining();
        powerPreference = p.powerPreferences();
        hostPreference = p.hostPreferences();
    }

    /** bid=V_i(1+ξR_ig), what a state is worth to a power among its rivals. */
    double bid(GreatPower g, MiddlePower i) {
        return i.value * (1 + p.bidRivalry() * i.rivalPresence[g.index]);
    }

    /** Makes an offer; a state keeps the largest, of equal ones the first. */
    void make(World w, GreatPower g, MiddlePower i) {
        double size = (p.sizeBase() + p.sizeSlope() * bid(g, i)) * (1 + .5 * bargaining * i.meanParticipation);
        long key = Draws.pair(g.key, i.key);
        int sector = sector(w, g, i, key);
        int region = (int) (w.draws.uniform(Purpose.REGION, key, 0) * i.regions.length);
        w.log(g.index, i.actor, EventType.OFFER, sector, region);
        if (i.offerPower < 0 || size > i.offerSize) {
            i.offerPower = g.index;
            i.offerSize = size;
            i.offerSector = sector;
            i.offerRegion = region;
        }
    }

    private int sector(World w, GreatPower g, MiddlePower i, long key) {
        double leverage = i.leverage[g.index];
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < SECTORS; s++) {
            double utility = (1 - leverage) * powerPreference[s]
                    + leverage * hostPreference[s]
                    - p.sectorGrievance() * bargaining * w.sectorGrievance[s] * i.meanGrievance[g.index];
            double value = p.sectorSharpness() * utility;
            double score = value + w.draws.gumbelAbove(Purpose.SECTOR, key, s, most - value);
            if (score > most) {
                most = score;
                best = s;
            }
        }
        return best;
    }
}
