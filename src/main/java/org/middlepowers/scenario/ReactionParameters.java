package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;
import static org.middlepowers.scenario.Parameter.Source.DATA;
import static org.middlepowers.scenario.Parameter.Source.LITERATURE;

/** Phase 3: alignment, norms, role, learning (§7.10). */
public record ReactionParameters(
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
