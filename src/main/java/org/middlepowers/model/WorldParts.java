package org.middlepowers.model;

/** What a world is made of. */
record WorldParts(PowerParts power, MiddlePower[] states, Institution[] institutions, TransitRoute[] routes) {
    /**
     * The great powers and what is given of them.
     *
     * @param hegemon index of the power whose currency leads, or -1
     * @param baseline lasting hostility of each pair
     */
    record PowerParts(GreatPower[] powers, int hegemon, PowerSeries histories, double[] baseline) {}
}
