package org.middlepowers.scenario;

import static org.middlepowers.scenario.Parameter.Source.DATA;

/** Votes in the UN General Assembly (§7.11). */
public record VoteParameters(
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
