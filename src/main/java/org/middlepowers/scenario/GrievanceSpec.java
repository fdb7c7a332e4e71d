package org.middlepowers.scenario;

import java.util.List;
import org.middlepowers.scenario.Field.Kind;

/** A burst of local grievance. */
public record GrievanceSpec(
        @Field(value = "Against whom", required = true, kind = Kind.POWER) String power,
        @Field(value = "Where", required = true, kind = Kind.STATE) List<String> states,
        @Field("Regions by name; absent: all") List<String> regions,
        @Field(value = "How much is added", required = true, min = -1, max = 1) double amount) {}
