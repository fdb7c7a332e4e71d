package org.middlepowers.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * The offers that a great power makes to a middle power in a quarter, whether or not a larger one of another power took
 * their place, and whose wishes they meet: how much a host wants a project of that sector (model.md §7.4).
 */
final class Terms {
    private Terms() {}

    /** How many there are. */
    static double offers(World world, MiddlePower state, int power) {
        return events(world, state, power).count();
    }

    /**
     * Their terms, 0 the sector that hosts like least, 1 the one that they like best; NaN without an offer, and where hosts
     * like all sectors alike.
     */
    static double of(World world, MiddlePower state, int power) {
        double[] wished = world.parameters().greatPowerActs().hostPreferences();
        double least = Arrays.stream(wished).min().orElseThrow();
        double most = Arrays.stream(wished).max().orElseThrow();
        return most == least
                ? Double.NaN
                : events(world, state, power)
                        .mapToDouble(e -> (wished[world.events().sector(e)] - least) / (most - least))
                        .average()
                        .orElse(Double.NaN);
    }

    private static IntStream events(World world, MiddlePower state, int power) {
        EventLog log = world.events();
        return IntStream.iterate(log.size() - 1, e -> e >= 0 && log.quarter(e) == world.time(), e -> e - 1)
                .filter(e -> log.type(e) == EventType.OFFER && log.source(e) == power && log.target(e) == state.actor());
    }
}
