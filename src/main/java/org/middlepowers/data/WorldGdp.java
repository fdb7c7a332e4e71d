package org.middlepowers.data;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.middlepowers.reader.Countries;

/**
 * World GDP in current USD: as the data have it, as the user gives it, or from general knowledge, in that order. The
 * figures from general knowledge are those that the page on initial conditions quotes for the shipped scenarios.
 */
final class WorldGdp {
    private static final double TRILLION = 1e12;
    private static final int FIRST = 1992;
    private static final double[] KNOWN = {
        25.4, 25.9, 27.9, 31.1, 31.8, 31.7, 31.6, 32.8, 33.9, 33.7, 35.0, 39.2, 44.2, 47.8, 51.8, 58.4, 64.2, 60.8, 66.6,
        73.9, 75.5, 77.6, 79.7, 75.2, 76.5, 81.4, 86.5, 87.7, 85.3, 97.2, 101.3, 105.4,
        110.0
    };

    private final Observations figures;
    private final Map<Integer, Double> given;

    /** @param given trillion USD by year */
    WorldGdp(Observations figures, Map<Integer, Double> given) {
        this.figures = figures;
        this.given = new TreeMap<>(given);
    }

    Optional<Estimate> of(int year) {
        Optional<Observation> figure = figures.at(Variable.GDP, Countries.WORLD, year);
        if (figure.isPresent()) {
            return figure.map(Estimate::of);
        }
        if (given.containsKey(year)) {
            double trillions = given.get(year);
            return Optional.of(Estimate.assumed(
                    trillions * TRILLION, year, "world GDP of " + trillions + " trillion USD as given"));
        }
        if (year < FIRST || year >= FIRST + KNOWN.length) {
            return Optional.empty();
        }
        double trillions = KNOWN[year - FIRST];
        return Optional.of(Estimate.assumed(
                trillions * TRILLION,
                year,
                "world GDP of " + trillions + " trillion USD from general knowledge, since no file has it"));
    }
}
