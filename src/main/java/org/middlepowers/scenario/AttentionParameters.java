package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.CONVENTION;

/** Leverage and attention (§7.3). */
public record AttentionParameters(
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
