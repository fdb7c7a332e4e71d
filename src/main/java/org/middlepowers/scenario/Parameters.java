package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;
import static org.middlepowers.scenario.Parameter.Source.DATA;
import static org.middlepowers.scenario.Parameter.Source.LITERATURE;

/**
 * Every number of the model, one record component each, grouped by submodel; § refers to the model description. A
 * scenario file names parameters without their group: names are unique. {@link ParameterRegistry} reads the
 * annotations.
 */
public record Parameters(
        Influence influence,
        Hostility hostility,
        Attention attention,
        GreatPowerActs greatPowerActs,
        Perception perception,
        Choice choice,
        Acts acts,
        Institutions institutions,
        Subnational subnational,
        Trade trade,
        Sanctions sanctions,
        Transit transit,
        Reaction reaction,
        Votes votes) {

    /** All parameters at their defaults. */
    public static Parameters defaults() {
        return ParameterRegistry.parameters(java.util.Map.of());
    }

    /** Influence portfolio (§7.1). */
    public record Influence(
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

    /** Great-power hostility (§7.2). */
    public record Hostility(
            @Parameter(
                    symbol = "ν0", value = 0.03, min = 0, max = 2, unit = "events/quarter", source = CONVENTION,
                    initial = true, about = "Hostile events of a pair of great powers that the scenario does not name")
                    double baselineHostility,
            @Parameter(
                    symbol = "φ_e", value = 0.75, min = 0.5, max = 0.95, unit = "1/quarter",
                    about = "Share of self-excited hostility that lasts to the next quarter")
                    double hostilityMemory,
            @Parameter(
                    symbol = "φ_u", value = 0.9, min = 0.5, max = 0.95, unit = "1/quarter",
                    about = "Share of a shock to hostility that lasts to the next quarter")
                    double shockMemory,
            @Parameter(
                    symbol = "n_s", value = 0.35, min = 0, max = 0.6,
                    about = "Hostile events that one hostile event leads its own sender to")
                    double selfExcitation,
            @Parameter(
                    symbol = "n_r", value = 0.35, min = 0, max = 0.6,
                    about = "Hostile events that one hostile event provokes from the other side")
                    double reciprocity,
            @Parameter(
                    symbol = "χ_K", value = 0.4, min = 0, max = 1,
                    about = "How far norms and institutions dampen the feedback of hostility")
                    double normDamping,
            @Parameter(
                    symbol = "κ_T", value = 1.5, min = 0.5, max = 3, unit = "events/quarter", source = CONVENTION,
                    about = "Hostile events per quarter at which tension reaches 63 %")
                    double tensionScale,
            @Parameter(
                    symbol = "κ_con", value = 400, min = 0, max = 2500, unit = "events",
                    about = "Hostile events that a great power answers with when another gains influence "
                            + "where it is present")
                    double contestHostility) {}

    /** Leverage and attention (§7.3). */
    public record Attention(
            @Parameter(
                    symbol = "κ_Λ", value = 4, min = 0, max = 20,
                    about = "How fast bidding leverage grows with a state's value and rivals' presence")
                    double leverageScale,
            @Parameter(
                    symbol = "ε_0", value = 0.05, min = 0, max = 0.5,
                    about = "Leverage that a state has without any rivalry")
                    double leverageBase,
            @Parameter(
                    symbol = "Λ_off", value = 0.15, min = 0, max = 1, source = CONVENTION,
                    about = "Leverage of every state when the asymmetry layer is off")
                    double leverageOff,
            @Parameter(
                    symbol = "κ_V", value = 1.5, min = 0, max = 3,
                    about = "Weight of intrinsic value in attention")
                    double attentionValue,
            @Parameter(
                    symbol = "κ_X", value = 1, min = 0, max = 3,
                    about = "Weight of proximity in attention")
                    double attentionProximity,
            @Parameter(
                    symbol = "κ_S", value = 1, min = 0, max = 3,
                    about = "Weight of recent salience in attention")
                    double salienceWeight,
            @Parameter(
                    symbol = "κ_R", value = 1, min = 0, max = 3,
                    about = "Weight of rivals' presence in attention")
                    double attentionRivalry,
            @Parameter(
                    symbol = "prox_0", value = 0.05, min = 0.001, max = 0.2, source = CONVENTION,
                    initial = true, about = "Offset of proximity in attention and in missing trade")
                    double influenceFloor,
            @Parameter(
                    symbol = "B_g", value = 8, min = 2, max = 32, unit = "states",
                    initial = true, about = "Middle powers that a great power can attend to in a quarter")
                    int attentionSlots,
            @Parameter(
                    symbol = "ψ_T", value = 0.3, min = 0, max = 1,
                    about = "Share of attention slots lost to great-power tension")
                    double tensionDistraction,
            @Parameter(
                    symbol = "σ_m", value = 0.6, min = 0, max = 1, unit = "ideal points",
                    about = "Error in reading the position of a state that gets no attention")
                    double misperception,
            @Parameter(
                    symbol = "d_x", value = 4, min = 2, max = 6, unit = "ideal points", source = CONVENTION,
                    about = "Distance in ideal points that counts as full deviance")
                    double misperceptionScale,
            @Parameter(
                    symbol = "ρ_a", value = 0.15, min = 0, max = 0.5, unit = "1/quarter",
                    about = "Speed at which attention and coercion change recognised autonomy; half the way in a quarter at the fastest")
                    double recognitionRate,
            @Parameter(
                    symbol = "a_0", value = 0.3, min = 0, max = 1,
                    about = "Recognised autonomy that attention leads to without leverage")
                    double recognitionBase,
            @Parameter(
                    symbol = "a_Λ", value = 0.7, min = 0, max = 1,
                    about = "Recognised autonomy that leverage adds; the two add to at most 1")
                    double recognitionSlope,
            @Parameter(
                    symbol = "ρ_d", value = 0.02, min = 0, max = 0.16, unit = "1/quarter",
                    about = "Speed at which unattended autonomy returns to rest; half the way in a year at the fastest, or never")
                    double autonomyDrift,
            @Parameter(
                    symbol = "a_r", value = 0.3, min = 0, max = 1,
                    about = "Autonomy recognised at rest")
                    double autonomyRest) {}

    /** Acts of great powers (§7.4). */
    public record GreatPowerActs(
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
                    double hostEnergy) {}

    /** Phase 1: perception and feasible acts (§7.5). */
    public record Perception(
            @Parameter(
                    symbol = "bias", value = 0, min = -0.5, max = 0.5, unit = "tension",
                    about = "Bias of middle powers in perceiving tension")
                    double tensionBias,
            @Parameter(
                    symbol = "σ_T", value = 0.05, min = 0, max = 0.5, unit = "tension",
                    about = "Error of middle powers in perceiving tension")
                    double tensionNoise,
            @Parameter(
                    symbol = "τ_F", value = 0.6, min = 0, max = 2,
                    about = "Breach of norms and role beyond which an act is unthinkable")
                    double appropriateness,
            @Parameter(
                    symbol = "τ_D", value = 0.35, min = 0, max = 2, unit = "participation",
                    about = "Projected protest beyond which a project cannot be accepted; 1 opens the gate")
                    double winSet) {}

    /** Phase 2: intention and choice (§7.6). */
    public record Choice(
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

    /** Magnitudes in the acts of middle and great powers (§7.2, §7.4, §7.6), each with the act that it belongs to. */
    public record Acts(
            @Parameter(
                    symbol = "ξ_D,w", value = 0.05, min = 0, max = 0.2, unit = "utility",
                    about = "DEFER: gain per unit of trade with the power deferred to")
                    double deferTradeGain,
            @Parameter(
                    symbol = "ξ_D,H", value = 0.5, min = 0, max = 1, unit = "utility",
                    about = "DEFER: what grievance against that power costs at home")
                    double deferGrievance,
            @Parameter(
                    symbol = "ξ_D,a", value = 0.2, min = 0, max = 1, unit = "utility",
                    about = "DEFER: what recognised autonomy, above the middle, is worth at home")
                    double deferRecognition,
            @Parameter(
                    symbol = "τ_D,t", value = 0.04, min = 0, max = 0.2, unit = "log",
                    about = "DEFER: tilt of trade policy towards that power")
                    double deferTilt,
            @Parameter(
                    symbol = "Δ_D,a", value = 0.05, min = 0, max = 0.5,
                    about = "DEFER: part of the way to full recognition that it brings")
                    double deferRespect,
            @Parameter(
                    symbol = "τ_V", value = 0.15, min = 0, max = 0.5, unit = "log",
                    about = "DIVERSIFY: tilt away from the first power and towards the other")
                    double diversifyTilt,
            @Parameter(
                    symbol = "ξ_V,H", value = 0.5, min = 0, max = 1, unit = "utility",
                    about = "DIVERSIFY: what grievance against the first power adds at home")
                    double diversifyGrievance,
            @Parameter(
                    symbol = "ξ_A", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "ALT_INST: worth of a dense and legitimate alternative body")
                    double bodyValue,
            @Parameter(
                    symbol = "Δ_A", value = 0.1, min = 0, max = 0.5, unit = "density",
                    about = "ALT_INST: density that a state imagines to add")
                    double bodyDensity,
            @Parameter(
                    symbol = "ξ_N,w", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "VOTE_AGAINST: cost per unit of trade with the leader")
                    double voteTradeCost,
            @Parameter(
                    symbol = "ξ_N,q", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "VOTE_AGAINST: cost per unit of reliance on the leader")
                    double voteSecurityCost,
            @Parameter(
                    symbol = "ξ_N,H", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "VOTE_AGAINST: what grievance against the leader adds at home")
                    double voteGrievance,
            @Parameter(
                    symbol = "ξ_N,x", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "VOTE_AGAINST: what distance from the leader adds at home")
                    double voteDistance,
            @Parameter(
                    symbol = "x_N", value = 0.4, min = 0, max = 1,
                    about = "VOTE_AGAINST: relative distance at which that is nothing")
                    double voteDistanceRest,
            @Parameter(
                    symbol = "ξ_C,Q", value = 0.5, min = 0, max = 1,
                    about = "CIRCUMVENT: weight of the risk in security")
                    double evasionFear,
            @Parameter(
                    symbol = "ξ_C,D", value = 0.5, min = 0, max = 1,
                    about = "CIRCUMVENT: weight of the income at home")
                    double evasionIncome,
            @Parameter(
                    symbol = "ξ_F,E", value = 0.05, min = 0, max = 0.3, unit = "utility",
                    about = "FORUM: economic gain of a state of full value")
                    double forumVisitors,
            @Parameter(
                    symbol = "ξ_F,Q", value = 0.1, min = 0, max = 0.5, unit = "utility",
                    about = "FORUM: security at full tension")
                    double forumCalm,
            @Parameter(
                    symbol = "ξ_U", value = 0.08, min = 0, max = 0.5, unit = "utility",
                    about = "UN_NORM: security where the universal institution is fully legitimate")
                    double normSecurity,
            @Parameter(
                    symbol = "ξ_B", value = 0.12, min = 0, max = 0.5, unit = "utility",
                    about = "CBM: security where the regional body is empty")
                    double confidenceSecurity,
            @Parameter(
                    symbol = "ξ_P", value = 0.1, min = 0, max = 0.5, unit = "utility",
                    about = "NONPROLIF: security at full tension")
                    double nonProliferationSecurity,
            @Parameter(
                    symbol = "ξ_S,w", value = 0.005, min = 0, max = 0.05, unit = "share of GDP",
                    about = "COMPLY: income lost per unit of trade with the target")
                    double complyTradeCost,
            @Parameter(
                    symbol = "ξ_S,r", value = 2, min = 0, max = 4,
                    about = "COMPLY: weight of the risk that is avoided")
                    double complyRelief,
            @Parameter(
                    symbol = "ξ_S,D", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "COMPLY: what trade with the target costs at home")
                    double complyTradeHome,
            @Parameter(
                    symbol = "ξ_S,q", value = 0.2, min = 0, max = 1, unit = "utility",
                    about = "COMPLY: security per unit of reliance on the senders' principal")
                    double complyProtection,
            @Parameter(
                    symbol = "ξ_S,T", value = 0.3, min = 0, max = 1, unit = "utility",
                    about = "COMPLY: security lost to a near target at odds with the principal")
                    double complyFear,
            @Parameter(
                    symbol = "ξ_h,Y", value = 0.2, min = 0, max = 1,
                    about = "Weight of market size in the choice of the power to turn to")
                    double courtedMarket,
            @Parameter(
                    symbol = "ξ_h,b", value = 0.3, min = 0, max = 1,
                    about = "Weight of access in that choice")
                    double courtedAccess,
            @Parameter(
                    symbol = "ξ_M", value = 1.5, min = 1, max = 3,
                    about = "Presence of both sides in a portfolio that makes a mediator fully acceptable, inverted")
                    double mediatorPresence,
            @Parameter(
                    symbol = "m_T", value = 0.3, min = 0, max = 0.33, unit = "share",
                    about = "Hostile events of great powers that are threats; those of no other mark are criticism")
                    double markThreaten,
            @Parameter(
                    symbol = "m_R", value = 0.1, min = 0, max = 0.33, unit = "share",
                    about = "Hostile events of great powers that reduce relations")
                    double markReduce,
            @Parameter(
                    symbol = "m_F", value = 0.15, min = 0, max = 0.33, unit = "share",
                    about = "Hostile events of great powers that display force")
                    double markForce,
            @Parameter(
                    symbol = "σ_min", value = 0.2, min = 0, max = 0.2,
                    about = "Least severity of sanctions that great powers choose")
                    double chosenSeverityLeast,
            @Parameter(
                    symbol = "σ_rng", value = 0.7, min = 0, max = 0.8,
                    about = "Range of that severity above the least")
                    double chosenSeverityRange) {}

    /** Effects of acts, institutions, mediation (§7.7). */
    public record Institutions(
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

    /** Sub-national layer (§7.8). */
    public record Subnational(
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
                    double protestBargaining) {}

    /** Trade and corridors (§7.9). */
    public record Trade(
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

    /** Sanctions and evasion (§7.4, §7.9). */
    public record Sanctions(
            @Parameter(
                    symbol = "θ_S", value = 1.0, min = 0.4, max = 1.5, unit = "log", source = LITERATURE,
                    about = "Trade that full sanctions destroy; 1 is a loss of 63 %")
                    double sanctionTradeLoss,
            @Parameter(
                    symbol = "imp", value = 0.07, min = 0.03, max = 0.15, unit = "share", source = DATA,
                    about = "Imports from the coalition in the target's GDP")
                    double importShare,
            @Parameter(
                    symbol = "θ_M", value = 0.5, min = 0, max = 3, unit = "log/share of GDP",
                    about = "How far trade that sanctions shut out goes to those who do not take part")
                    double tradeDiversion,
            @Parameter(
                    symbol = "φ_max", value = 0.5, min = 0, max = 1, unit = "share",
                    about = "Largest share of lost trade that can be re-exported")
                    double reexportMax,
            @Parameter(
                    symbol = "χ_0", value = 0.5, min = 0.05, max = 5, unit = "capacity",
                    about = "Capacity of re-exporters at which half of that is reached")
                    double reexportHalf,
            @Parameter(
                    symbol = "m_r", value = 0.15, min = 0.05, max = 0.3, unit = "1/quarter",
                    about = "Income from re-exported goods")
                    double reexportMargin,
            @Parameter(
                    symbol = "tol_0", value = 0.4, min = 0, max = 1,
                    about = "Tolerance of re-exports at rest")
                    double reexportRest,
            @Parameter(
                    symbol = "φ_tol", value = 0.97, min = 0.84, max = 0.983, unit = "1/quarter",
                    about = "Departure of tolerance from rest that lasts; a half-life of one to ten years")
                    double reexportKeep,
            @Parameter(
                    symbol = "d_tol", value = 0.35, min = 0, max = 1,
                    about = "Step of tolerance that circumvention takes")
                    double reexportStep,
            @Parameter(
                    symbol = "d_c", value = 0.5, min = 0, max = 1,
                    about = "Step of tolerance and compliance that compliance takes")
                    double complyStep,
            @Parameter(
                    symbol = "φ_c", value = 0.98, min = 0.84, max = 0.983, unit = "1/quarter",
                    about = "Compliance that lasts; a half-life of one to ten years")
                    double complianceKeep,
            @Parameter(
                    symbol = "κ_2", value = 0.05, min = 0.05, max = 0.3, unit = "share of GDP",
                    about = "Loss from detected evasion per unit of trade with the coalition")
                    double secondaryRisk,
            @Parameter(
                    symbol = "r_0", value = 0.03, min = 0, max = 1,
                    about = "Chance of detection without secondary sanctions")
                    double detectionBase,
            @Parameter(
                    symbol = "r_s", value = 0.3, min = 0, max = 1,
                    about = "Chance of detection that secondary sanctions add")
                    double detectionSecondary,
            @Parameter(
                    symbol = "r_t", value = 0.2, min = 0, max = 1,
                    about = "Risk that even an intolerant state runs")
                    double detectionOffset,
            @Parameter(
                    symbol = "h_2", value = 0.01, min = 0, max = 0.1, unit = "share of GDP",
                    about = "Growth lost to secondary sanctions")
                    double secondaryHit,
            @Parameter(
                    symbol = "t_2", value = 0.6, min = 0, max = 1,
                    about = "Tolerance left after secondary sanctions")
                    double secondaryTolFactor,
            @Parameter(
                    symbol = "g_max", value = 8, min = 5, max = 11, unit = "pp/year", source = LITERATURE,
                    about = "Growth that a target loses to full sanctions by the whole world")
                    double targetLoss,
            @Parameter(
                    symbol = "κ_S,exp", value = 1.09, min = 0.8, max = 1.4, source = LITERATURE,
                    about = "How a target's loss grows with the coalition's share of world GDP")
                    double coalitionExponent,
            @Parameter(
                    symbol = "h_1/2", value = 40, min = 20, max = 80, unit = "quarters", source = LITERATURE,
                    about = "Time after which sanctions hurt half as much")
                    double sanctionHalfLife,
            @Parameter(
                    symbol = "h_S", value = 0.05, min = 0, max = 1, unit = "1/quarter",
                    about = "Rate at which tension brings sanctions, where great powers may impose them")
                    double sanctionHazard,
            @Parameter(
                    symbol = "T_S", value = 0.5, min = 0, max = 1, unit = "tension",
                    about = "Tension above which great powers may impose sanctions")
                    double sanctionOnset,
            @Parameter(
                    symbol = "T_J", value = 0.3, min = 0, max = 1, unit = "tension",
                    about = "Tension above which a like-minded power joins sanctions")
                    double joinTension,
            @Parameter(
                    symbol = "e_S", value = 0.03571428571428571, min = 0, max = 1, unit = "1/quarter",
                    about = "Rate at which sanctions that great powers chose end")
                    double sanctionEndRate) {}

    /** Transit routes (§7.9). */
    public record Transit(
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

    /** Phase 3: alignment, norms, role, learning (§7.10). */
    public record Reaction(
            @Parameter(
                    symbol = "η", value = 0.25, min = 0, max = 1, source = LITERATURE,
                    about = "Weight of experience against reasoning in a choice")
                    double learningWeight,
            @Parameter(
                    symbol = "φ", value = 0.9, min = 0, max = 1, unit = "1/quarter", source = LITERATURE,
                    about = "Experience that lasts")
                    double attractionMemory,
            @Parameter(
                    symbol = "δ", value = 0.5, min = 0, max = 1, source = LITERATURE,
                    about = "Weight of what other acts would have paid")
                    double foregonePayoffs,
            @Parameter(
                    symbol = "κ_E", value = 0, min = 0, max = 1, source = LITERATURE,
                    about = "Whether attractions grow with experience (1) or average it (0)")
                    double exploitation,
            @Parameter(
                    symbol = "λ_x", value = 0.085, min = 0.04, max = 0.2, unit = "1/quarter", source = DATA,
                    about = "Speed at which ideal points move")
                    double alignmentSpeed,
            @Parameter(
                    symbol = "σ_x", value = 0.07, min = 0, max = 0.11, unit = "ideal points", source = DATA,
                    about = "Standard deviation of a quarter's change of ideal point")
                    double alignmentNoise,
            @Parameter(
                    symbol = "σ_y", value = 0.055, min = 0, max = 0.2, unit = "ideal points", source = DATA,
                    about = "Standard deviation of a yearly estimate of an ideal point about the position itself; it enters"
                            + " comparisons with records, never the run")
                    double positionError,
            @Parameter(
                    symbol = "θ", value = 0.35, min = 0, max = 0.9,
                    about = "How far a change of the company that a state keeps carries over to its position")
                    double socialInfluence,
            @Parameter(
                    symbol = "η_G", value = 0.5, min = 0, max = 0.9,
                    about = "Weight of great powers against peers in the company that a state keeps")
                    double powerInfluence,
            @Parameter(
                    symbol = "ρ_I", value = 0.01, min = 0, max = 0.034, unit = "1/quarter",
                    about = "Speed at which identity follows position; half the way in five years at the fastest, or never")
                    double identityDrift,
            @Parameter(
                    symbol = "Δ_a", value = 0.02, min = 0, max = 0.1, unit = "ideal points",
                    about = "Distance by which a vote against the leader moves identity away from it")
                    double identityPush,
            @Parameter(
                    symbol = "ρ_N", value = 0.02, min = 0, max = 0.1, unit = "1/quarter",
                    about = "Speed at which norms change")
                    double normSpeed,
            @Parameter(
                    symbol = "w_ν", value = 0.5, min = 0, max = 1,
                    about = "Weight of one's own acts, and of tension, in norms")
                    double normActWeight,
            @Parameter(
                    symbol = "w_σ", value = 0.3, min = 0, max = 1,
                    about = "Weight of unmandated sanctions in the erosion of norms")
                    double sanctionErosion,
            @Parameter(
                    symbol = "ρ_R", value = 0.02, min = 0, max = 0.1, unit = "1/quarter",
                    about = "Speed at which roles follow acts that paid")
                    double roleSpeed,
            @Parameter(
                    symbol = "s_R", value = 3, min = 0, max = 10,
                    about = "How fast a role follows an act as its payoff grows, up to full speed")
                    double rolePayoff,
            @Parameter(
                    symbol = "w_g", value = 0.2, min = 0, max = 1,
                    about = "Weight of growth in the payoff that is learnt from")
                    double payoffGrowthWeight,
            @Parameter(
                    symbol = "s_g", value = 0.01, min = 0.001, max = 0.1, unit = "1/quarter", source = CONVENTION,
                    about = "Growth that counts as a full gain or loss")
                    double payoffGrowthScale,
            @Parameter(
                    symbol = "φ_St", value = 0.96, min = 0.84, max = 0.983, unit = "1/quarter",
                    about = "Status that lasts; a half-life of one to ten years")
                    double statusKeep,
            @Parameter(
                    symbol = "g_St", value = 0.05, min = 0, max = 1,
                    about = "Status that an act of full status value brings")
                    double statusGain,
            @Parameter(
                    symbol = "s_max", value = 2, min = 0.5, max = 5, unit = "salience",
                    about = "Most attention that the protests of a quarter draw")
                    double salienceCap,
            @Parameter(
                    symbol = "s_k", value = 0.2, min = 0, max = 1, unit = "salience",
                    about = "Attention that a coerced state keeps")
                    double coercedSalience,
            @Parameter(
                    symbol = "s_ref", value = 0.3, min = 0, max = 1, unit = "salience",
                    about = "Attention that a refusal draws")
                    double refusedSalience) {}

    /** Votes in the UN General Assembly (§7.11). */
    public record Votes(
            @Parameter(
                    symbol = "β_0", value = 0.6, min = -2, max = 2,
                    about = "Leaning to Yes of all")
                    double voteConstant,
            @Parameter(
                    symbol = "β_x", value = 0.6, min = 0, max = 3, unit = "1/ideal point",
                    about = "Leaning to Yes per unit of ideal point")
                    double voteIdealPoint,
            @Parameter(
                    symbol = "β_n", value = 1, min = 0, max = 3,
                    about = "Leaning to Yes of a state that has made the norm its own")
                    double voteNorms,
            @Parameter(
                    symbol = "β_d", value = 2, min = 0, max = 6,
                    about = "Leaning to No of a state tied to the target")
                    double voteTies,
            @Parameter(
                    symbol = "β_c", value = 0.8, min = 0, max = 3,
                    about = "Leaning away from Yes, towards abstention, per unit of the resolution's cost")
                    double voteCost,
            @Parameter(
                    symbol = "σ_v", value = 0.3, min = 0, max = 1,
                    about = "Standard deviation of a vote's leaning")
                    double voteNoise,
            @Parameter(
                    symbol = "τ_v", value = 0.5, min = 0, max = 2,
                    about = "Leaning beyond which a state says Yes or No instead of abstaining")
                    double voteThreshold,
            @Parameter(
                    symbol = "p_abs", value = 0.06, min = 0, max = 0.5, source = DATA,
                    about = "Chance of being absent")
                    double absentRate) {}

}
