package org.middlepowers.model;

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
        double[] baseline) {}
