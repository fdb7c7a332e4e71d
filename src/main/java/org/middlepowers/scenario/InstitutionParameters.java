package org.middlepowers.scenario;

/** Effects of acts, institutions, mediation (§7.7). */
public record InstitutionParameters(
        @Parameter(
                symbol = "t_F", value = 3, min = 0, max = 10, unit = "years",
                about = "Time in which an institution founded in the course of a run grows from nothing to its given"
                        + " density")
                double foundingYears,
        @Parameter(
                symbol = "m_0", value = 0.3, min = 0, max = 1,
                about = "Chance that an accessible mediation succeeds without norms; with mediationNorm at most 1")
                double mediationBase,
        @Parameter(
                symbol = "m_K", value = 0.5, min = 0, max = 1,
                about = "What norms and institutions add to that chance")
                double mediationNorm,
        @Parameter(
                symbol = "m_St", value = 0.2, min = 0, max = 1,
                about = "Status gained by a successful mediation")
                double mediationStatus,
        @Parameter(
                symbol = "φ_D", value = 0.995, min = 0.983, max = 1, unit = "1/quarter",
                about = "Density of a regional body that lasts without use; a body that nobody uses halves in ten years or more")
                double regionalKeep,
        @Parameter(
                symbol = "g_D", value = 0.1, min = 0, max = 1, unit = "1/quarter",
                about = "Density that a regional body gains when all members use it")
                double regionalGain,
        @Parameter(
                symbol = "g_A", value = 0.2, min = 0, max = 1,
                about = "Density that an alternative institution gains from its joiner's output share")
                double alternativeDensity,
        @Parameter(
                symbol = "g_ℓA", value = 0.03, min = 0, max = 1,
                about = "Legitimacy that an alternative institution gains from its joiner's output share")
                double alternativeLegitimacy,
        @Parameter(
                symbol = "g_U", value = 0.05, min = 0, max = 1, unit = "1/quarter",
                about = "Legitimacy of the universal institution gained from acts that uphold it")
                double universalGain,
        @Parameter(
                symbol = "e_U", value = 0.02, min = 0, max = 1, unit = "1/quarter",
                about = "Legitimacy of the universal institution lost to tension")
                double universalErosion,
        @Parameter(
                symbol = "φ_f", value = 0.996, min = 0.983, max = 1, unit = "1/quarter",
                about = "Invoicing outside the leading currency that lasts; currencies of trade change over ten years or more, or not at all")
                double invoicingKeep,
        @Parameter(
                symbol = "f_min", value = 0.02, min = 0, max = 1, unit = "share",
                about = "Least invoicing outside the leading currency")
                double invoicingFloor,
        @Parameter(
                symbol = "φ_q", value = 0.995, min = 0.983, max = 1, unit = "1/quarter",
                about = "Security reliance that lasts; arms and pacts last for ten years or more")
                double relianceKeep,
        @Parameter(
                symbol = "s_q", value = 0.3, min = 0, max = 1,
                about = "Reliance on others given up for a guarantee, as a share of relianceShift")
                double relianceShrink) {}
