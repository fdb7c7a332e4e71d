package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Field.Kind;

/** A land route between two great powers; routes between the same two compete for their trade. */
public record RouteSpec(
        @Field(value = "Name to print", required = true) String name,
        @Field(value = "Power at one end", required = true, kind = Kind.POWER) String from,
        @Field(value = "Power at the other end", required = true, kind = Kind.POWER) String to,
        @Field(value = "Great powers crossed on the way", kind = Kind.POWER) List<String> through,
        @Field(value = "Middle powers crossed; they share its income", kind = Kind.STATE) List<String> states,
        @Field(value = "Kilometres on the land of each of these, by which its income is shared; absent: equal parts",
                min = 1, max = 20000, kind = Kind.STATE)
                Map<String, Double> kilometres,
        @Field(value = "Cost relative to the cheapest; absent: 0 where it crosses a great power, else the"
                        + " parameter routeCost",
                min = 0, max = 10)
                OptionalDouble cost,
        @Field(value = "Largest share of the traffic it can carry at the start; absent: 1 where it crosses a great"
                        + " power, else the parameter routeCapacity",
                min = 0, max = 1)
                OptionalDouble capacity) {}
