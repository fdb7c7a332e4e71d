package org.middlepowers.scenario;

import java.util.Optional;
import org.middlepowers.scenario.Field.Kind;

/** A resolution. */
public record VoteSpec(
        @Field(value = "Resolution and subject", required = true) String title,
        @Field(value = "Quarter of the vote", required = true) Quarter at,
        @Field(value = "Against whom it is directed", required = true, kind = Kind.ACTOR) String target,
        @Field(value = "How far the norm at stake is a core norm", fallback = "1", min = 0, max = 1) double norm,
        @Field(value = "What a Yes costs its sayer", fallback = "0", min = 0, max = 1) double cost,
        @Field("What was recorded, where it was: counts of all UN members") Optional<Tally> recorded) {}
