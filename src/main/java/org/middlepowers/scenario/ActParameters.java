package org.middlepowers.scenario;

/** Magnitudes in the acts of middle and great powers (§7.2, §7.4, §7.6), each with the act that it belongs to. */
public record ActParameters(
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
