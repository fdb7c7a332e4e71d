package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.DATA;
import static org.middlepowers.scenario.Parameter.Source.LITERATURE;

/** Sanctions and evasion (§7.4, §7.9). */
public record SanctionParameters(
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
