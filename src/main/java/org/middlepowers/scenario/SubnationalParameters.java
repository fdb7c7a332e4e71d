package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;

/** Sub-national layer (§7.8). */
public record SubnationalParameters(
        @Parameter(
                symbol = "γ_1", value = 0.1, min = 0.05, max = 0.2, unit = "grievance",
                about = "Grievance from a transport project of unit size")
                double grievanceTransport,
        @Parameter(
                symbol = "γ_2", value = 0.14, min = 0.07, max = 0.28, unit = "grievance",
                about = "Grievance from a logistics project of unit size")
                double grievanceLogistics,
        @Parameter(
                symbol = "γ_3", value = 0.28, min = 0.14, max = 0.56, unit = "grievance",
                about = "Grievance from an industrial project of unit size")
                double grievanceIndustry,
        @Parameter(
                symbol = "γ_4", value = 0.34, min = 0.17, max = 0.68, unit = "grievance",
                about = "Grievance from an agricultural project of unit size")
                double grievanceAgro,
        @Parameter(
                symbol = "γ_5", value = 0.2, min = 0.1, max = 0.4, unit = "grievance",
                about = "Grievance from an energy project of unit size")
                double grievanceEnergy,
        @Parameter(
                symbol = "iss_1", value = 0.06, min = 0.03, max = 0.12,
                about = "Chance that a transport project turns into an issue (abandoned rail)")
                double issueTransport,
        @Parameter(
                symbol = "iss_2", value = 0.04, min = 0.02, max = 0.08,
                about = "Chance that a logistics project turns into an issue (border hub)")
                double issueLogistics,
        @Parameter(
                symbol = "iss_3", value = 0.1, min = 0.05, max = 0.2,
                about = "Chance that an industrial project turns into an issue (factory)")
                double issueIndustry,
        @Parameter(
                symbol = "iss_4", value = 0.12, min = 0.06, max = 0.24,
                about = "Chance that an agricultural project turns into an issue (farmland lease)")
                double issueAgro,
        @Parameter(
                symbol = "iss_5", value = 0.06, min = 0.03, max = 0.12,
                about = "Chance that an energy project turns into an issue (river pollution)")
                double issueEnergy,
        @Parameter(
                symbol = "γ_iss", value = 0.25, min = 0, max = 1, unit = "grievance",
                about = "Grievance that an issue adds")
                double issueGrievance,
        @Parameter(
                symbol = "δ_H", value = 0.05, min = 0.017, max = 0.3, unit = "1/quarter",
                about = "Grievance forgotten; half is gone after half a year to ten years")
                double grievanceDecay,
        @Parameter(
                symbol = "R", value = 6, min = 1, max = 30, unit = "regions",
                initial = true, about = "Regions of a state whose regions are not named")
                int regions,
        @Parameter(
                symbol = "b_R", value = 0.45, min = 0, max = 2,
                about = "How far protest draws protest")
                double protestImitation,
        @Parameter(
                symbol = "b_G", value = 1.6, min = 0, max = 5,
                about = "How far grievance against an illegitimate government draws protest")
                double protestGrievance,
        @Parameter(
                symbol = "μ", value = 0.52, min = 0.1, max = 2,
                about = "Mean threshold of protest")
                double protestThreshold,
        @Parameter(
                symbol = "σ_θ", value = 0.16, min = 0.05, max = 0.5,
                about = "Spread of thresholds of protest")
                double protestSpread,
        @Parameter(
                symbol = "m_p", value = 0.3, min = 0, max = 0.5,
                about = "Share of last quarter's protest from which this quarter's starts; a protest halves within a quarter at the slowest")
                double protestMemory,
        @Parameter(
                symbol = "n_it", value = 12, min = 1, max = 50, unit = "steps", source = CONVENTION,
                about = "Steps of imitation within a quarter")
                int protestIterations,
        @Parameter(
                symbol = "λ_r", value = 6, min = 0, max = 20, unit = "events/quarter",
                about = "Protest events of a region that takes part in full")
                double protestRate,
        @Parameter(
                symbol = "ρ_L", value = 0.05, min = 0, max = 0.16, unit = "1/quarter",
                about = "Speed at which legitimacy returns to its level; half the way in a year at the fastest, or never")
                double legitimacyPull,
        @Parameter(
                symbol = "d_L", value = 0.03, min = 0, max = 1, unit = "1/quarter",
                about = "Legitimacy lost to full protest")
                double protestLoss,
        @Parameter(
                symbol = "κ_Sal", value = 0.3, min = 0, max = 1, unit = "salience/event",
                about = "Attention that a protest event draws from the power it is against")
                double protestSalience,
        @Parameter(
                symbol = "φ_S", value = 0.7, min = 0.5, max = 0.84, unit = "1/quarter",
                about = "Salience that lasts to the next quarter; attention halves within one to four quarters")
                double salienceKeep,
        @Parameter(
                symbol = "κ_Sch", value = 1, min = 0, max = 2,
                about = "How far protest at home improves what a state is offered (Schelling)")
                double protestBargaining) {
    /** Grievance that a project leaves, by its sector: transport, logistics, industry, agriculture, energy. */
    public double[] sectorGrievances() {
        return new double[] {grievanceTransport, grievanceLogistics, grievanceIndustry, grievanceAgro, grievanceEnergy};
    }

    /** Chance that a project turns into an issue, in the same order. */
    public double[] issueChances() {
        return new double[] {issueTransport, issueLogistics, issueIndustry, issueAgro, issueEnergy};
    }
}
