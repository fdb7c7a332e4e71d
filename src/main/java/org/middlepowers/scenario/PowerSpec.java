package org.middlepowers.scenario;

import java.util.List;
import java.util.OptionalDouble;

/** A great power at the start. */
public record PowerSpec(
        @Field(value = "Name to print", required = true) String name,
        @Field("Capital, as latitude and longitude in degrees") List<Double> capital,
        @Field(value = "Capability, as a share of all actors' capability; only ratios matter",
                required = true, min = 1e-6, max = 1)
                double capability,
        @Field(value = "Share of world GDP, its mass in trade", required = true, min = 1e-4, max = 1)
                double worldGdpShare,
        @Field(value = "UN General Assembly ideal point", required = true, min = -5, max = 5) double idealPoint,
        @Field(value = "Propensity to invest abroad", required = true, min = 0, max = 5) double invest,
        @Field(value = "Propensity to coerce", required = true, min = 0, max = 5) double coerce,
        @Field(value = "Propensity to guarantee security", required = true, min = 0, max = 5) double guarantee,
        @Field(value = "Propensity to engage diplomatically", required = true, min = 0, max = 5) double engage,
        @Field(value = "Middle powers it can attend to in a quarter; absent: the parameter attentionSlots",
                min = 1, max = 10000)
                OptionalDouble attentionSlots) {}
