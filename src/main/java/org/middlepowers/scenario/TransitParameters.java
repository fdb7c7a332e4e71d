package org.middlepowers.scenario;

/** Transit routes (§7.9). */
public record TransitParameters(
        @Parameter(
                symbol = "θ_r", value = 1.5, min = 0, max = 5,
                about = "Precision of the choice between routes")
                double routeSensitivity,
        @Parameter(
                symbol = "κ_tr", value = 1, min = 0, max = 5, unit = "cost",
                about = "Cost that tension adds to a route")
                double routeTension,
        @Parameter(
                symbol = "c_mid", value = 2.3, min = 0, max = 5, unit = "cost",
                initial = true, about = "Extra cost of a route that avoids the great powers")
                double routeCost,
        @Parameter(
                symbol = "cap", value = 0.15, min = 0, max = 1, unit = "share",
                initial = true, about = "Share of the traffic that such a route can carry at first")
                double routeCapacity,
        @Parameter(
                symbol = "m_tr", value = 0.1, min = 0, max = 0.5, unit = "1/year",
                about = "Transit income per unit of traffic")
                double routeIncome,
        @Parameter(
                symbol = "vol", value = 0.02, min = 0, max = 0.1, unit = "share",
                about = "Traffic between two great powers per product of their shares of world GDP")
                double routeVolume) {}
