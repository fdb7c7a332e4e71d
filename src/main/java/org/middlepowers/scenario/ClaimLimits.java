package org.middlepowers.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Expectation.Direction;

/** Where the number of a claim must lie, as its author writes it. */
public record ClaimLimits(
        @Field("In which direction it differs; only with than") Optional<Direction> direction,
        @Field(value = "By how much at least; for the same, at most. Absent: any difference, or none at all", min = 0,
                max = 1e6)
                OptionalDouble margin,
        @Field(value = "Lower bound of the number or, with than, of the difference", min = -1e6, max = 1e6)
                OptionalDouble above,
        @Field(value = "Upper bound of the number or, with than, of the difference", min = -1e6, max = 1e6)
                OptionalDouble below,
        @Field(value = "Smallest size that counts: a number that is certain to lie less than this beyond its bound is"
                        + " a miss, as too small to matter", min = 0, max = 1e6)
                OptionalDouble matters) {}
