package org.middlepowers.scenario;

/** Phase 1: perception and feasible acts (§7.5). */
public record PerceptionParameters(
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
