package org.middlepowers.scenario;

/** Votes counted. */
public record Tally(
        @Field(value = "Yes", required = true, min = 0, max = 200) int yes,
        @Field(value = "No", required = true, min = 0, max = 200) int no,
        @Field(value = "Abstentions", required = true, min = 0, max = 200) int abstain,
        @Field(value = "Absent", fallback = "0", min = 0, max = 200) int absent) {}
