package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Field.Kind;

/** A middle power at the start. */
public record StateSpec(
        @Field(value = "Name to print", required = true) String name,
        @Field("Capital, as latitude and longitude in degrees") List<Double> capital,
        @Field(value = "Output, in the unit of the great powers' capability", required = true, min = 1e-6, max = 1)
                double output,
        @Field(value = "Worth of its location to great powers", fallback = "0.5", min = 0, max = 1)
                double location,
        @Field(value = "Worth of its natural resources", fallback = "0.5", min = 0, max = 1) double resources,
        @Field(value = "Proximity to great powers; absent: from the capitals' distances", min = 0, max = 1,
                kind = Kind.POWER)
                Map<String, Double> proximity,
        @Field(value = "Ease of overland and customs access to great powers; absent ones: as proximity", min = 0,
                max = 1, kind = Kind.POWER)
                Map<String, Double> transitAccess,
        @Field(value = "UN General Assembly ideal point", fallback = "-0.2", min = -5, max = 5) double idealPoint,
        @Field(value = "Identity anchor of the ideal point; absent: the ideal point", min = -5, max = 5)
                OptionalDouble identity,
        @Field(value = "Internalisation of international norms", fallback = "0.5", min = 0, max = 1) double norms,
        @Field(value = "Role conception, from -1 (pillar of the system) to 1 (seeker of autonomy)",
                fallback = "0", min = -1, max = 1)
                double role,
        @Field(value = "Shares of its trade with great powers; absent ones: from gravity", min = 0, max = 1,
                kind = Kind.POWER)
                Map<String, Double> trade,
        @Field(value = "How many times as far as usual (parameter tradeNoise) a share of its trade moves of its own;"
                + " absent ones: 1", min = 0, max = StateSpec.MOST_VOLATILE, kind = Kind.POWER)
                Map<String, Double> tradeVolatility,
        @Field(value = "Security reliance on great powers; absent: 0.4 of proximity", min = 0, max = 1,
                kind = Kind.POWER)
                Optional<Map<String, Double>> security,
        @Field(value = "Domestic legitimacy, and the level it returns to", fallback = "0.65", min = 0, max = 1)
                double legitimacy,
        @Field(value = "Share settled outside the leading currency", fallback = "0.1", min = 0, max = 1)
                double invoicing,
        @Field(value = "Autonomy recognised by great powers", fallback = "0.5", min = 0, max = 1) double autonomy,
        @Field(value = "International status", fallback = "0.1", min = 0, max = 1) double status,
        @Field(value = "Tolerance of re-exports to sanctioned powers", fallback = "0.4", min = 0, max = 1)
                double tolerance,
        @Field("Names of its regions; absent: as many equal ones as the parameter regions says")
                List<String> regions,
        @Field(value = "States that it looks to, nearest first, eight at most", kind = Kind.STATE)
                List<String> peers) {
    /** Largest factor of trade noise. Log odds that step further say nothing of a share within a few years. */
    public static final double MOST_VOLATILE = 10;

    /** The same state with other transit access. */
    public StateSpec withAccess(Map<String, Double> other) {
        return new StateSpec(
                name, capital, output, location, resources, proximity, other, idealPoint, identity, norms, role, trade,
                tradeVolatility, security, legitimacy, invoicing, autonomy, status, tolerance, regions, peers);
    }

    /** The same state that looks to others. */
    public StateSpec with(List<String> others) {
        return new StateSpec(
                name, capital, output, location, resources, proximity, transitAccess, idealPoint, identity, norms,
                role, trade, tradeVolatility, security, legitimacy, invoicing, autonomy, status, tolerance, regions, others);
    }
}
