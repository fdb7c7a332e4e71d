package org.middlepowers.scenario;

/** A population of middle powers that the program draws: the same for the same numbers, on every machine. */
public record SyntheticSpec(
        @Field(value = "How many", required = true, min = 1, max = SyntheticSpec.MOST) int states,
        @Field(value = "Seed of the draws that make them; not that of runs", fallback = "1", min = 0,
                max = Integer.MAX_VALUE)
                int seed,
        @Field(value = "Peers of each on a ring, both sides together, before ties are rewired; even",
                fallback = "6", min = 2, max = 8)
                int neighbours,
        @Field(value = "Chance of a tie between peers to be rewired to a state at random", fallback = "0.1",
                min = 0, max = 1)
                double rewiring,
        @Field(value = "States of each regional body, neighbours on the ring", fallback = "12", min = 2,
                max = 1000)
                int bodySize) {
    /** As many states as there are codes for: an X and five digits. */
    public static final int MOST = 99_999;
}
