package org.middlepowers.scenario;

import java.util.Map;
import org.middlepowers.scenario.Field.Kind;

/** Given histories: annual values (a year means its fourth quarter), interpolated, held constant outside. */
public record SeriesSpec(
        @Field(value = "Capability, in the unit of greatPowers.*.capability", min = 1e-6, max = 1,
                kind = Kind.POWER)
                Map<String, Map<Integer, Double>> capability,
        @Field(value = "Share of world GDP", min = 1e-4, max = 1, kind = Kind.POWER)
                Map<String, Map<Integer, Double>> worldGdpShare,
        @Field(value = "Ideal point", min = -5, max = 5, kind = Kind.POWER)
                Map<String, Map<Integer, Double>> idealPoint) {}
