package org.middlepowers.model;

import java.util.Arrays;

/**
 * What a world is made of: actors, institutions, routes, and what is given of great powers.
 *
 * @param hegemon index of the power whose currency leads, or -1
 * @param baseline lasting hostility of each pair of great powers
 */
record WorldParts(
        GreatPower[] powers,
        MiddlePower[] states,
        Institution[] institutions,
        TransitRoute[] routes,
        int hegemon,
        PowerSeries histories,
        double[] baseline) {

    /** Parts that stand as those of a world do now. */
    static WorldParts like(World past) {
        MiddlePower[] states = Arrays.stream(past.states).map(MiddlePower::new).toArray(MiddlePower[]::new);
        for (MiddlePower i : states) {
            i.continueFrom(past.states[i.index], states);
        }
        return new WorldParts(
                Arrays.stream(past.powers).map(GreatPower::new).toArray(GreatPower[]::new),
                states,
                Arrays.stream(past.institutions).map(Institution::new).toArray(Institution[]::new),
                Arrays.stream(past.routes).map(TransitRoute::new).toArray(TransitRoute[]::new),
                past.hegemon,
                past.histories,
                past.baseline.clone());
    }
}
