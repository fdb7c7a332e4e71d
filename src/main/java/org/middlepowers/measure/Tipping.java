package org.middlepowers.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.middlepowers.measure.Decision.Alternative;
import org.middlepowers.model.Act;

/**
 * What tipped a decision: the act that was chosen (of several the last) against the best that was not, difference by
 * difference. The parts add up to the margin.
 *
 * @param runnerUp the act that came next; null if nothing else was open
 * @param margin score of the chosen act less that of the runner-up
 * @param merit the margin without chance; below 0 where the runner-up was worth more
 * @param parts what made the difference, in units of score, largest first
 * @param worthiest the act considered that was worth most before chance
 * @param byChance whether that act was not chosen: chance decided
 */
public record Tipping(
        Act chosen, Act runnerUp, double margin, double merit, List<Part> parts, Act worthiest, boolean byChance) {

    /** What one thing adds to the chosen act's lead; negative where it speaks for the runner-up. */
    public record Part(Reason reason, double lead) {}

    /** What speaks for the chosen act, chance aside, largest first. */
    public List<Reason> strengths() {
        return parts.stream()
                .filter(part -> part.lead() > 0 && part.reason() != Reason.CHANCE)
                .map(Part::reason)
                .toList();
    }

    /** What can make a difference between two acts. */
    public enum Reason {
        ECONOMY,
        SECURITY,
        PRESTIGE,
        NORMS,
        DOMESTIC,
        COST,
        HABIT,
        EXPERIENCE,
        CHANCE
    }

    /** Compares the act chosen with the best that was not. */
    public static Tipping of(Decision decision) {
        Comparator<Alternative> byPropensity = Comparator.comparingDouble(Alternative::propensity);
        Act last = decision.chosen().get(decision.chosen().size() - 1);
        Act worthiest = decision.considered().stream().max(byPropensity).orElseThrow().act();
        boolean byChance = !decision.chosen().contains(worthiest);
        Alternative a = decision.option(last);
        Optional<Alternative> next = decision.considered().stream()
                .filter(o -> !o.chosen())
                .max(Comparator.comparingDouble(Alternative::score));
        if (next.isEmpty()) {
            return new Tipping(last, null, Double.NaN, Double.NaN, List.of(), worthiest, byChance);
        }
        Alternative b = next.get();
        double scale = decision.rationality() * (1 - decision.learningWeight());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Reason.ECONOMY, scale * (a.economy() - b.economy())));
        parts.add(new Part(Reason.SECURITY, scale * (a.security() - b.security())));
        parts.add(new Part(Reason.PRESTIGE, scale * (a.prestige() - b.prestige())));
        parts.add(new Part(Reason.NORMS, scale * (a.norms() - b.norms())));
        parts.add(new Part(Reason.DOMESTIC, scale * (a.domestic() - b.domestic())));
        parts.add(new Part(Reason.COST, scale * (b.cost() - a.cost())));
        parts.add(new Part(Reason.HABIT, scale * (b.habit() - a.habit())));
        double learned = decision.rationality() * decision.learningWeight();
        parts.add(new Part(Reason.EXPERIENCE, learned * (a.attraction() - b.attraction())));
        parts.add(new Part(Reason.CHANCE, a.noise() - b.noise()));
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.lead())));
        return new Tipping(
                last, b.act(), a.score() - b.score(), a.value() - b.value(), List.copyOf(parts), worthiest, byChance);
    }
}
