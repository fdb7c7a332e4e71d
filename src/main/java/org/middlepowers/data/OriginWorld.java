package org.middlepowers.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;

/**
 * The world of a year as it was known at the end of that year: actors with their figures of that year, the United Nations,
 * and nothing dated later. The great powers' histories after it are given as recorded, or held at the year.
 */
public final class OriginWorld {
    private OriginWorld() {}

    /**
     * Makes the world.
     *
     * @param origin last year that is known; the world begins in the quarter after it
     * @param until last year simulated
     * @param given whether the great powers' capability, weight and position after the origin are as recorded
     * @throws IOException with a sentence, if the folder cannot be read
     * @throws InvalidDataException with all that is wrong with files, or missing from them
     */
    public static Scenario of(
            DataBasis basis, Actors actors, int origin, int until, int lookBack, boolean given, Consumer<String> log)
            throws IOException, InvalidDataException {
        Scenario base;
        try {
            base = Skeleton.of(actors, origin);
        } catch (InvalidScenarioException e) {
            throw new InvalidDataException(List.of(e.getMessage()));
        }
        Scenario world = Copy.of(base, Map.of("end", Quarter.of(until, 4), "series", given ? asked(actors.powers()) : base.series()));
        return Initialisation.of(
                        new Initialisation.Specification(
                                basis, origin, lookBack, actors, Optional.of(world), given),
                        log)
                .scenario();
    }

    /** The same world with great powers' shares of world GDP by year. */
    public static Scenario growing(Scenario world, Map<String, Map<Integer, Double>> worldGdpShare) {
        SeriesSpec series = Copy.of(world.series(), Map.of("worldGdpShare", worldGdpShare));
        return Copy.of(world, Map.of("series", series));
    }

    /** The same world with the great powers held at what they are when it begins. */
    public static Scenario held(Scenario world) {
        SeriesSpec none = Copy.of(
                world.series(), Map.of("capability", Map.of(), "worldGdpShare", Map.of(), "idealPoint", Map.of()));
        return Copy.of(world, Map.of("series", none));
    }

    /** Histories without a point, to be filled. */
    private static SeriesSpec asked(List<String> powers) {
        Map<String, Map<Integer, Double>> empty = new LinkedHashMap<>();
        powers.forEach(g -> empty.put(g, new TreeMap<>()));
        return new SeriesSpec(empty, empty, empty);
    }
}
