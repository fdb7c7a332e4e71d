package org.middlepowers.scenario;

/** Acts of great powers (§7.4). */
public record GreatPowerActParameters(
        @Parameter(
                symbol = "λ_G", value = 5, min = 0, max = 1000, unit = "1/utility",
                about = "Precision of great powers' choices; 0 is a coin, large is always the best")
                double powerRationality,
        @Parameter(
                symbol = "ρ_0", value = 0.4, min = 0, max = 1, unit = "utility",
                about = "Weight of the propensity to engage")
                double engageBase,
        @Parameter(
                symbol = "κ_kind", value = 0.5, min = 0, max = 1, unit = "utility",
                about = "Engagement that protest draws")
                double protestKindness,
        @Parameter(
                symbol = "κ_B", value = 0.5, min = 0, max = 1, unit = "utility",
                about = "Investment that protest deters")
                double investorCaution,
        @Parameter(
                symbol = "ξ", value = 3, min = 0, max = 6,
                about = "How far rivals' presence raises what a great power bids")
                double bidRivalry,
        @Parameter(
                symbol = "c_I", value = 0.3, min = 0, max = 6, unit = "utility",
                about = "Cost of an offer to invest")
                double investCost,
        @Parameter(
                symbol = "γ_Q", value = 0.6, min = 0, max = 2, unit = "utility",
                about = "Gain of guaranteeing a state's security")
                double guaranteeGain,
        @Parameter(
                symbol = "c_Q", value = 0.2, min = 0, max = 1, unit = "utility",
                about = "Cost of a guarantee")
                double guaranteeCost,
        @Parameter(
                symbol = "κ_C", value = 1, min = 0, max = 3, unit = "utility",
                about = "Gain of coercing a deviant state")
                double coerceGain,
        @Parameter(
                symbol = "c_C", value = 0.2, min = 0, max = 1, unit = "utility",
                about = "Cost of coercion")
                double coerceCost,
        @Parameter(
                symbol = "κ_ref", value = 0.4, min = 0, max = 2, unit = "utility",
                about = "Coercion that past refusals draw")
                double refusalAnger,
        @Parameter(
                symbol = "κ_sec", value = 1.4, min = 0, max = 4, unit = "utility",
                about = "Gain of secondary sanctions on a tolerant re-exporter")
                double secondaryGain,
        @Parameter(
                symbol = "tol_s", value = 0.2, min = 0, max = 1,
                about = "Tolerance of re-exports below which secondary sanctions gain nothing")
                double secondaryTolerance,
        @Parameter(
                symbol = "c_s", value = 0.1, min = 0, max = 1, unit = "utility",
                about = "Cost of secondary sanctions")
                double secondaryCost,
        @Parameter(
                symbol = "d_0", value = 0.25, min = 0, max = 1, unit = "1/quarter",
                about = "Chance of a demand on an attended state without recognised autonomy")
                double demandRate,
        @Parameter(
                symbol = "φ_m", value = 0.7, min = 0.5, max = 0.84, unit = "1/quarter",
                about = "Share of remembered refusals and coercion that lasts to the next quarter; half of it is gone after one to four quarters")
                double memoryDecay,
        @Parameter(
                symbol = "λ_s", value = 3, min = 0, max = 10,
                about = "Precision of the choice of a project's sector")
                double sectorSharpness,
        @Parameter(
                symbol = "κ_sH", value = 8, min = 0, max = 20,
                about = "How far local grievance diverts projects from sectors that anger")
                double sectorGrievance,
        @Parameter(
                symbol = "size_0", value = 0.5, min = 0, max = 1,
                about = "Size of a project without a bid")
                double sizeBase,
        @Parameter(
                symbol = "size_b", value = 0.2, min = 0, max = 1,
                about = "Size that a unit of bid adds")
                double sizeSlope,
        @Parameter(
                symbol = "pref_g,1", value = 1, min = -1, max = 1, unit = "utility",
                about = "Great powers' preference for transport projects")
                double powerTransport,
        @Parameter(
                symbol = "pref_g,2", value = 0.6, min = -1, max = 1, unit = "utility",
                about = "Great powers' preference for logistics projects")
                double powerLogistics,
        @Parameter(
                symbol = "pref_g,3", value = 0.1, min = -1, max = 1, unit = "utility",
                about = "Great powers' preference for industrial projects")
                double powerIndustry,
        @Parameter(
                symbol = "pref_g,4", value = -0.2, min = -1, max = 1, unit = "utility",
                about = "Great powers' preference for agricultural projects")
                double powerAgro,
        @Parameter(
                symbol = "pref_g,5", value = 0.7, min = -1, max = 1, unit = "utility",
                about = "Great powers' preference for energy projects")
                double powerEnergy,
        @Parameter(
                symbol = "pref_i,1", value = 0.3, min = -1, max = 1, unit = "utility",
                about = "Hosts' preference for transport projects")
                double hostTransport,
        @Parameter(
                symbol = "pref_i,2", value = 0.6, min = -1, max = 1, unit = "utility",
                about = "Hosts' preference for logistics projects")
                double hostLogistics,
        @Parameter(
                symbol = "pref_i,3", value = 0.9, min = -1, max = 1, unit = "utility",
                about = "Hosts' preference for industrial projects")
                double hostIndustry,
        @Parameter(
                symbol = "pref_i,4", value = 0.5, min = -1, max = 1, unit = "utility",
                about = "Hosts' preference for agricultural projects")
                double hostAgro,
        @Parameter(
                symbol = "pref_i,5", value = 0.2, min = -1, max = 1, unit = "utility",
                about = "Hosts' preference for energy projects")
                double hostEnergy) {
    /** How much great powers like a project, by its sector: transport, logistics, industry, agriculture, energy. */
    public double[] powerPreferences() {
        return new double[] {powerTransport, powerLogistics, powerIndustry, powerAgro, powerEnergy};
    }

    /** How much hosts like one, in the same order. */
    public double[] hostPreferences() {
        return new double[] {hostTransport, hostLogistics, hostIndustry, hostAgro, hostEnergy};
    }
}
