package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;

/** Great-power hostility (§7.2). */
public record HostilityParameters(
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
