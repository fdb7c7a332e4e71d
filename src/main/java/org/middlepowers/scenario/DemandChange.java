package org.middlepowers.scenario;

import java.util.List;
import org.middlepowers.scenario.Field.Kind;

/** How often a great power makes demands on some states, from a quarter on. */
public record DemandChange(
        @Field(value = "On whom; the single word 'all' for every middle power", fallback = "all",
                kind = Kind.STATE, all = true)
                List<String> states,
        @Field(value = "Factor on the chance of a demand", required = true, min = 0, max = 20) double factor) {}
