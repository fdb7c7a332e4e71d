package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;

/** Phase 2: intention and choice (§7.6). */
public record ChoiceParameters(
        @Parameter(
                symbol = "ω_E", value = 0.3, min = 0, max = 1,
                about = "Weight of economic gain")
                double goalEconomy,
        @Parameter(
                symbol = "ω_Q", value = 0.25, min = 0, max = 1,
                about = "Weight of security")
                double goalSecurity,
        @Parameter(
                symbol = "ω_P", value = 0.1, min = 0, max = 1,
                about = "Weight of status")
                double goalPrestige,
        @Parameter(
                symbol = "ω_F", value = 0.2, min = 0, max = 1,
                about = "Weight of normative fit")
                double goalNorms,
        @Parameter(
                symbol = "ω_D", value = 0.15, min = 0, max = 1,
                about = "Weight of domestic politics")
                double goalDomestic,
        @Parameter(
                symbol = "λ", value = 30, min = 0, max = 1000, unit = "1/utility",
                about = "Precision of middle powers' choices; 0 is a coin, large is always the best")
                double rationality,
        @Parameter(
                symbol = "κ_h", value = 0.05, min = 0, max = 0.2, unit = "utility",
                about = "Utility lost by repeating an act")
                double habitPenalty,
        @Parameter(
                symbol = "φ_h", value = 0.8, min = 0, max = 0.92, unit = "1/quarter",
                about = "Share of habituation that lasts to the next quarter; from no habit to one that halves in two years")
                double habitDecay,
        @Parameter(
                symbol = "β", value = 0.9, min = 0.5, max = 0.98, unit = "1/quarter",
                about = "Shadow of the future: discount factor of the annuity 1/(1-β)")
                double discount,
        @Parameter(
                symbol = "κ_l", value = 1, min = 0, max = 3, unit = "utility",
                about = "Gain from standing between rivals")
                double rivalryRent,
        @Parameter(
                symbol = "κ_c", value = 0.7, min = 0, max = 3, unit = "utility",
                about = "Cost of standing between rivals when tension is high")
                double crossPressure,
        @Parameter(
                symbol = "κ_d", value = 0.35, min = 0, max = 1, unit = "utility",
                about = "Cost of concentrated dependence")
                double dependenceAversion,
        @Parameter(
                symbol = "κ_p", value = 0.5, min = 0, max = 1, unit = "utility",
                about = "Gain from the protection of a capable power")
                double protectionValue,
        @Parameter(
                symbol = "κ_k", value = 0.25, min = 0, max = 0.5, unit = "utility",
                about = "Gain from ending, or answering, coercion")
                double coercionRelief,
        @Parameter(
                symbol = "κ_g", value = 0.06, min = 0, max = 0.5, unit = "utility",
                about = "Cost of trading with the less attractive market")
                double diversionCost,
        @Parameter(
                symbol = "κ_n", value = 0.15, min = 0, max = 1, unit = "utility",
                about = "Cost of a currency that peers do not use")
                double networkCost,
        @Parameter(
                symbol = "κ_x", value = 0.5, min = 0, max = 1, unit = "utility",
                about = "Gain from leaving the currency of a power that sanctions")
                double sanctionFlight,
        @Parameter(
                symbol = "κ_I", value = 0.35, min = 0, max = 2, unit = "utility",
                about = "Gain from a project of unit size")
                double projectValue,
        @Parameter(
                symbol = "κ_y", value = 50, min = 1, max = 200, unit = "utility per share of GDP", source = CONVENTION,
                about = "Utility of income; 50 makes 2 % of GDP one unit")
                double incomeScale,
        @Parameter(
                symbol = "η_med", value = 0.05, min = 0, max = 0.25,
                about = "Share of a pair's hostility that a successful mediation removes")
                double mediationSuccess,
        @Parameter(
                symbol = "κ_med", value = 0.6, min = 0, max = 3, unit = "utility",
                about = "Gain from mediation for a cross-pressured state")
                double mediationValue,
        @Parameter(
                symbol = "Δ_w", value = 0.03, min = 0, max = 0.1, unit = "trade share",
                about = "Trade that a state imagines to shift")
                double tradeShift,
        @Parameter(
                symbol = "Δ_q", value = 0.08, min = 0, max = 0.3, unit = "reliance",
                about = "Security reliance that a guarantee moves")
                double relianceShift,
        @Parameter(
                symbol = "Δ_f", value = 0.02, min = 0, max = 0.1, unit = "share",
                about = "Invoicing that one step out of the leading currency moves")
                double currencyShift,
        @Parameter(
                symbol = "h_r", value = 0.3, min = 0, max = 1, source = CONVENTION,
                about = "Share of the annuity over which re-export income is expected")
                double rentHorizon) {}
