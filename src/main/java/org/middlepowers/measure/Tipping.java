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
 * @param worthiest the act considered that was worth most before chance
 * @param byChance whether that act was not chosen: chance decided
 */
public record Tipping(Act chosen, Act runnerUp, Advantage advantage, Act worthiest, boolean byChance) {

    /**
     * How far the chosen act lay ahead of the runner-up; not defined, and without parts, where there was none.
     *
     * @param margin score of the chosen act less that of the runner-up
     * @param merit the margin without chance; below 0 where the runner-up was worth more
     * @param parts what made the difference, in units of score, largest first
     */
    public record Advantage(double margin, double merit, List<Part> parts) {
        static final Advantage NONE = new Advantage(Double.NaN, Double.NaN, List.of());
    }

    /** What one thing adds to the chosen act's lead; negative where it speaks for the runner-up. */
    public record Part(Reason reason, double lead) {}

    /** What speaks for the chosen act, chance aside, largest first. */
    public List<Reason> strengths() {
        return advantage.parts().stream()
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
        Comparator<Alternative> byPropensity = Comparator.comparingDouble(o -> o.worth().propensity());
        Act last = decision.chosen().get(decision.chosen().size() - 1);
        Act worthiest = decision.considered().stream().max(byPropensity).orElseThrow().act();
        boolean byChance = !decision.chosen().contains(worthiest);
        Alternative a = decision.option(last);
        Optional<Alternative> next = decision.considered().stream()
                .filter(o -> !o.chosen())
                .max(Comparator.comparingDouble(o -> o.odds().score()));
        if (next.isEmpty()) {
            return new Tipping(last, null, Advantage.NONE, worthiest, byChance);
        }
        Alternative b = next.get();
        double scale = decision.rule().rationality() * (1 - decision.rule().learningWeight());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Reason.ECONOMY, scale * (a.worth().goals().economy() - b.worth().goals().economy())));
        parts.add(new Part(Reason.SECURITY, scale * (a.worth().goals().security() - b.worth().goals().security())));
        parts.add(new Part(Reason.PRESTIGE, scale * (a.worth().goals().prestige() - b.worth().goals().prestige())));
        parts.add(new Part(Reason.NORMS, scale * (a.worth().goals().norms() - b.worth().goals().norms())));
        parts.add(new Part(Reason.DOMESTIC, scale * (a.worth().goals().domestic() - b.worth().goals().domestic())));
        parts.add(new Part(Reason.COST, scale * (b.worth().cost() - a.worth().cost())));
        parts.add(new Part(Reason.HABIT, scale * (b.worth().habit() - a.worth().habit())));
        double learned = decision.rule().rationality() * decision.rule().learningWeight();
        parts.add(new Part(Reason.EXPERIENCE, learned * (a.worth().attraction() - b.worth().attraction())));
        parts.add(new Part(Reason.CHANCE, a.odds().noise() - b.odds().noise()));
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.lead())));
        return new Tipping(
                last,
                b.act(),
                new Advantage(
                        a.odds().score() - b.odds().score(), a.odds().value() - b.odds().value(), List.copyOf(parts)),
                worthiest,
                byChance);
    }
}
