package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;
import static org.middlepowers.scenario.Parameter.Source.DATA;

/** Trade and corridors (§7.9). */
public record TradeParameters(
        @Parameter(
                symbol = "λ_w", value = 0.1, min = 0, max = 1, unit = "1/quarter",
                about = "Speed at which trade follows gravity")
                double tradeSpeed,
        @Parameter(
                symbol = "b_0", value = 0.3, min = -1, max = 1, unit = "log",
                about = "Accessibility of the rest of the world, where trade shares are missing")
                double restAccessibility,
        @Parameter(
                symbol = "θ_z", value = 0.25, min = 0, max = 1, unit = "log",
                about = "Trade that a corridor of unit stock creates")
                double corridorTrade,
        @Parameter(
                symbol = "φ_z", value = 0.995, min = 0.983, max = 1, unit = "1/quarter",
                about = "Corridor stock that lasts; roads and rails last for ten years or more")
                double corridorKeep,
        @Parameter(
                symbol = "g_z", value = 0.1, min = 0, max = 1, unit = "stock",
                about = "Corridor stock from a project of unit size")
                double corridorGain,
        @Parameter(
                symbol = "φ_t", value = 0.95, min = 0.84, max = 0.983, unit = "1/quarter",
                about = "Trade-policy tilt that lasts; a trade policy halves in one to ten years")
                double tiltKeep,
        @Parameter(
                symbol = "g_p", value = 0.004, min = 0, max = 0.02, unit = "1/quarter",
                about = "Growth from a project of unit size")
                double projectGrowth,
        @Parameter(
                symbol = "g_r", value = 0.004, min = 0, max = 0.02, unit = "1/quarter",
                about = "Growth lost to full protest")
                double protestGrowthLoss,
        @Parameter(
                symbol = "σ_w", value = 0.11, min = 0, max = 0.2, unit = "log odds/√year", source = DATA,
                about = "Standard deviation of a year's lasting change of a trade share that nothing in the model"
                        + " explains")
                double tradeNoise,
        @Parameter(
                symbol = "g_0", value = 0.0075, min = 0, max = 0.02, unit = "1/quarter", source = CONVENTION,
                about = "Trend growth; output is stored relative to it and reported with it")
                double trendGrowth,
        @Parameter(
                symbol = "σ_g", value = 0.006, min = 0, max = 0.05, unit = "1/quarter", source = CONVENTION,
                about = "Standard deviation of growth")
                double growthNoise,
        @Parameter(
                symbol = "γ_g", value = 0, min = -0.1, max = 0.1, unit = "1/year", source = CONVENTION,
                about = "Growth of great powers without a given series, relative to the trend")
                double capabilityGrowth) {}
