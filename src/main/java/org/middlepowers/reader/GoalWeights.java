package org.middlepowers.reader;

import java.util.Locale;
import java.util.Optional;
import org.middlepowers.scenario.ChoiceParameters;
import org.middlepowers.scenario.Scenario;

/** Weights of the five goals that do not add to 1: allowed, but utilities grow with their sum. */
final class GoalWeights {
    private static final double SLACK = .005;

    private GoalWeights() {}

    /** What to say of them, without a subject. */
    static Optional<String> problem(Scenario scenario) {
        ChoiceParameters c = scenario.parameters().choice();
        double sum = c.goalEconomy() + c.goalSecurity() + c.goalPrestige() + c.goalNorms() + c.goalDomestic();
        return Math.abs(sum - 1) <= SLACK
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "has weights of goals (goalEconomy, goalSecurity, goalPrestige, goalNorms, goalDomestic) that add to"
                                + " %.3g and not to 1; utilities grow with that sum beside costs and habit, so that choices"
                                + " follow goals more or less sharply too",
                        sum));
    }

    /** The same as a sentence. */
    static Optional<String> note(LoadedScenario loaded) {
        return problem(loaded.scenario()).map(words -> "The scenario '" + loaded.name() + "' " + words + ".");
    }
}
