package org.middlepowers.scenario;

/** Influence portfolio (§7.1). */
public record InfluenceParameters(
        @Parameter(
                symbol = "ω_w", value = 0.45, min = 0, max = 1,
                about = "Weight of trade shares in influence; the four weights are scaled down when they "
                        + "add to more than 1, and what they lack goes to autonomy")
                double influenceTrade,
        @Parameter(
                symbol = "ω_q", value = 0.25, min = 0, max = 1,
                about = "Weight of security reliance in influence")
                double influenceSecurity,
        @Parameter(
                symbol = "ω_m", value = 0.15, min = 0, max = 1,
                about = "Weight of shared institutions in influence")
                double influenceInstitutions,
        @Parameter(
                symbol = "ω_c", value = 0.15, min = 0, max = 1,
                about = "Weight of settling in the leading currency in influence")
                double influenceCurrency) {}
